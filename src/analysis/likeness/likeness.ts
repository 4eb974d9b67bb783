/**
 * How like two passages are: whether one thing is said in both, in the same words or in others.
 *
 * Every passage is prepared once; then two of them are compared in the time that their words take, and only those are compared that
 * share a word which is rare.
 */
import { ALWAYS } from "../../extraction/weighing/linear-model.ts";
import { loadModel } from "../../extraction/weighing/load-model.ts";
import type { Passage } from "../history.ts";
import { type Coded, type CodedWords, codedOf, codedWordsOf } from "./coded.ts";
import { passageFeatures } from "./features.ts";
import { stemOf } from "./stem.ts";
import { wordsOnlyIn } from "./word-difference.ts";
import { type Cut, cut, type Sense, type Word, type WordsContext, wordsAt } from "./words.ts";

export interface Prepared {
  readonly passage: Passage;
  /** Name of the document that it stands in; empty where nobody asked for it. */
  readonly document: string;
  /** In order of the text; function words and names of the sides among them, with little weight. */
  readonly words: readonly Word[];
  /** Equal for passages that say the same in words that stand for each other. */
  readonly key: string;
  /** Sum of the weights of its words, each once. */
  readonly weight: number;
  /** Words and families of words, each once with its weight: what is compared. */
  readonly keys: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** The same as numbers. */
  readonly coded: Coded;
}

/** From here on two passages say one thing. */
export const ONE_FORMULA = 0.5;

/** Of the weight of all words of two passages, how much may be of one alone where the wording is called the same. */
const SAME_WORDING = 0.12;

/** `persons`: names of those who took part; speakers' names are known from the passages. */
export function prepare(
  passages: readonly Passage[],
  sides: readonly string[],
  persons: readonly string[] = [],
): Prepared[] {
  const preparer = new Preparer(sides, [...persons, ...passages.flatMap(({ speaker }) => speaker ?? [])]);
  return passages.map((passage) => preparer.prepare(passage));
}

/** Prepares passages of one relationship, equal texts once. */
export class Preparer {
  readonly #context: WordsContext;
  readonly #texts = new Map<string, PreparedText>();

  /** `persons`: names, each as often as may be. */
  constructor(sides: readonly string[], persons: Iterable<string>) {
    const names = new Set<string>();
    for (const person of new Set(persons))
      for (const name of person.toLowerCase().split(/[\s-]+/u)) names.add(stemOf(name));
    this.#context = { sides: new Set(sides), names };
  }

  prepare(passage: Passage, document = ""): Prepared {
    const { content, start, quote } = passage;
    const said = quote.slice(content.start - start, content.end - start);
    let text = this.#texts.get(said);
    if (!text) this.#texts.set(said, (text = this.#text(said)));
    return new PreparedPassage(passage, document, text);
  }

  #text(said: string): PreparedText {
    const own = cut(said, this.#context);
    const { senses } = own;
    const coded = codedWordsOf(senses);
    let key = "";
    for (const sense of senses) if (sense.counts) key += key === "" ? sense.key : ` ${sense.key}`;
    let weight = 0;
    for (const each of coded.weights) weight += each;
    return new PreparedText(own, key, weight, coded);
  }
}

/** What was worked out of a text, which may be said often. */
class PreparedText {
  readonly cut: Cut;
  readonly key: string;
  readonly weight: number;
  readonly coded: CodedWords;
  // Most passages are compared as numbers only.
  #keys: ReadonlyMap<string, number> | undefined;
  #families: ReadonlyMap<string, number> | undefined;

  constructor(own: Cut, key: string, weight: number, coded: CodedWords) {
    this.cut = own;
    this.key = key;
    this.weight = weight;
    this.coded = coded;
  }

  get keys(): ReadonlyMap<string, number> {
    return (this.#keys ??= weightsOf(this.cut.senses, ({ key }) => key));
  }

  get families(): ReadonlyMap<string, number> {
    return (this.#families ??= weightsOf(this.cut.senses, ({ family }) => family));
  }
}

class PreparedPassage implements Prepared {
  readonly passage: Passage;
  readonly document: string;
  readonly coded: Coded;
  readonly #text: PreparedText;
  #words: readonly Word[] | undefined;

  constructor(passage: Passage, document: string, text: PreparedText) {
    this.passage = passage;
    this.document = document;
    this.#text = text;
    this.coded = codedOf(passage, text.coded);
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsAt(this.#text.cut, this.passage.content.start));
  }

  get key(): string {
    return this.#text.key;
  }

  get weight(): number {
    return this.#text.weight;
  }

  get keys(): ReadonlyMap<string, number> {
    return this.#text.keys;
  }

  get families(): ReadonlyMap<string, number> {
    return this.#text.families;
  }
}

function weightsOf(senses: readonly Sense[], of: (sense: Sense) => string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const sense of senses) weights.set(of(sense), Math.max(weights.get(of(sense)) ?? 0, sense.weight));
  return weights;
}

/** How probable it is that one thing is said in both, 0 to 1. Symmetric. Weights are learnt from judged pairs (`npm run train:likeness`). */
export function likeness(a: Prepared, b: Prepared): number {
  const { shared, contained, topics, named, strange, act, speakers } = passageFeatures(a, b);
  const w = (weights ??= load());
  const sum =
    w[ALWAYS]! +
    w.shared! * shared +
    w.contained! * contained +
    w.topics! * topics +
    w.named! * named +
    w.strange! * strange +
    w.act! * act +
    w.speakers! * speakers;
  return 1 / (1 + Math.exp(-sum));
}

let weights: Readonly<Record<string, number>> | undefined;

function load(): Readonly<Record<string, number>> {
  return Object.fromEntries(loadModel("passages/likeness").weights);
}

/** Whether two passages say the same in words that stand for each other; what each has alone weighs next to nothing, and none of it is a rank. `except`: words that are left out of account. */
export function sameWording(a: Prepared, b: Prepared, except?: ReadonlySet<Word>): boolean {
  if (a.key === b.key) return true;
  const [left, kept] = [a, b].map((one) => one.words.filter((word) => !except?.has(word))) as [Word[], Word[]];
  const alone = [...wordsOnlyIn({ words: left }, b), ...wordsOnlyIn({ words: kept }, a)];
  if (alone.some(({ step, matters }) => step !== null || matters === 3)) return false;
  return weightOf(alone) <= SAME_WORDING * (weightOf(left) + weightOf(kept));
}

/** Of words, each once. */
function weightOf(words: readonly Word[]): number {
  let sum = 0;
  for (const each of new Map(words.map((word) => [word.key, word.weight])).values()) sum += each;
  return sum;
}

export { candidatesIn } from "./candidates.ts";
