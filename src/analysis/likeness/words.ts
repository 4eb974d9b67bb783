/**
 * A passage as the words that it consists of, each as it is compared: names of several words and phrases that stand for each other as
 * one, other words by their stems; and how much each weighs, by how rare it is in reports of meetings.
 */
import type { Span } from "../../documents/span.ts";
import type { Token } from "../../language/token.ts";
import { tokenize } from "../../language/tokenize.ts";
import { loadSomeLexicons } from "../../lexicons/lexicons.ts";
import { numberOf } from "./coded.ts";
import { type Branch, concepts, type Term } from "./concepts.ts";
import { rarityOf } from "./rarity.ts";
import { stemOf } from "./stem.ts";

export interface Word extends Span {
  /** Equal for words that stand for each other. */
  readonly key: string;
  /** Equal for words that say something of the same thing. */
  readonly family: string;
  /** Numbers of the two. */
  readonly code: number;
  readonly familyCode: number;
  /** What it adds to likeness, 0 to 1. */
  readonly weight: number;
  /** Whether it is part of what is said, so that another word in its place is a change. */
  readonly counts: boolean;
  /** Its place on a scale of rank; null where it is on none. */
  readonly step: number | null;
  /** 1 to 3; how much it matters that it is said. */
  readonly matters: number | null;
}

export interface WordsContext {
  /** Codes of the sides: their names tell nothing. */
  readonly sides: ReadonlySet<string>;
  /** Stems of persons' names: who spoke is no part of what was said. */
  readonly names: ReadonlySet<string>;
}

/** Words of the genre and names of the sides: they speak for likeness a little. */
const LITTLE = 0.12;
const SIDE = 0.05;
const NUMBER = 0.35;

/** `text` stands at `offset` in the text of its revision; spans count from that text's start. */
export function wordsOf(text: string, offset: number, { sides, names }: WordsContext): Word[] {
  // Words of a text are numbered by the lexicons that are there when it is cut into words.
  lexicons ??= loadSomeLexicons(["countries/", "bodies/multilateral", "en/undertakings"]);
  const tokens = tokenize(text);
  const named = namesIn(tokens, lexicons.trie, sides);
  const found: Word[] = [];
  const push = (from: number, to: number, { key, family, code, familyCode, weight, counts, step, matters }: Kept) => {
    const [start, end] = [offset + tokens[from]!.start, offset + tokens[to - 1]!.end];
    found.push({ start, end, key, family, code, familyCode, weight, counts, step, matters });
  };
  for (let at = 0; at < tokens.length; ) {
    const name = named.get(at);
    if (name) {
      push(at, name.to, wordOfName(name.key, sides));
      at = name.to;
      continue;
    }
    const phrase = longestTerm(tokens, at, named);
    if (phrase) {
      push(at, phrase.to, phrase.word);
      at = phrase.to;
      continue;
    }
    const word = wordOfToken(tokens, at, names);
    if (word) push(at, at + 1, word);
    at++;
  }
  return found;
}

type Kept = Omit<Word, "start" | "end">;

function plain(key: string, weight: number, counts: boolean): Kept {
  const code = numberOf(key);
  return { key, family: key, code, familyCode: code, weight, counts, step: null, matters: null };
}

/** What was worked out of a key once; there are some ten thousand. */
class Remembered<T> {
  readonly #of = new Map<string, T>();
  readonly #work: (key: string) => T;

  constructor(work: (key: string) => T) {
    this.#work = work;
  }

  get(key: string): T {
    let value = this.#of.get(key);
    if (value !== undefined) return value;
    value = this.#work(key);
    if (this.#of.size >= MOST) this.#of.clear();
    this.#of.set(key, value);
    return value;
  }
}

const MOST = 50_000;
const sideWords = new Remembered((key) => plain(key, SIDE, false));
const nameWords = new Remembered((key) => plain(key, rarityOf(key), true));
const numberWords = new Remembered((key) => plain(key, NUMBER, true));
const termWords = new WeakMap<Term, Kept>();

function wordOfName(key: string, sides: ReadonlySet<string>): Kept {
  const side = key.startsWith("country:") && sides.has(key.slice("country:".length));
  return (side ? sideWords : nameWords).get(key);
}

function wordOfTerm(term: Term): Kept {
  let word = termWords.get(term);
  if (word) return word;
  const { key, family, counts, step, matters } = term;
  const weight = rarityOf(key) * (counts ? 1 : LITTLE);
  word = { key, family, code: numberOf(key), familyCode: numberOf(family), weight, counts, step, matters };
  termWords.set(term, word);
  return word;
}

/** Null for what is no word of its own: signs, days, names of persons. */
function wordOfToken(tokens: readonly Token[], at: number, names: ReadonlySet<string>): Kept | null {
  const { kind, norm, shape } = tokens[at]!;
  if (kind === "punct" || norm === "'s") return null;
  if (kind === "number") return isDay(tokens, at) ? null : numberWords.get(norm);
  const { word } = known.get(norm);
  return word === null || (shape !== "lower" && names.has(word.key)) ? null : word;
}

/** The same words come again and again. */
const known = new Remembered((norm): { readonly stem: string; readonly word: Kept | null } => {
  const stem = stemOf(norm);
  return { stem, word: stem === "" || DAYS.has(norm) ? null : plain(stem, rarityOf(stem), stem.length > 1) };
});

function longestTerm(
  tokens: readonly Token[],
  at: number,
  named: ReadonlyMap<number, unknown>,
): { readonly word: Kept; readonly to: number } | null {
  let branch: Branch | undefined = concepts();
  let term: Term | null = null;
  let to = at;
  for (let index = at; index < tokens.length; index++) {
    const { kind, norm } = tokens[index]!;
    if (norm === "-" && index > at) continue;
    if (kind !== "word" || (index > at && named.has(index))) break;
    branch = branch.next.get(known.get(norm).stem);
    if (!branch) break;
    if (branch.term) [term, to] = [branch.term, index + 1];
  }
  return term && { word: wordOfTerm(term), to };
}

interface Named {
  readonly to: number;
  readonly key: string;
}

let lexicons: ReturnType<typeof loadSomeLexicons> | undefined;

/** Countries, bodies and projects, by the token at which they begin; the longest where several do. */
function namesIn(tokens: readonly Token[], trie: Trie, sides: ReadonlySet<string>): Map<number, Named> {
  const longest = new Map<number, Named>();
  for (const { from, to, value } of trie.scan(tokens)) {
    const key = keyOf(value, sides);
    if (key !== null && to > (longest.get(from)?.to ?? 0)) longest.set(from, { to, key });
  }
  if (longest.size < 2) return longest;
  let end = 0;
  for (const [from, { to }] of [...longest].sort(([a], [b]) => a - b)) {
    if (from < end) longest.delete(from);
    else end = to;
  }
  return longest;
}

type Trie = NonNullable<typeof lexicons>["trie"];
type Hit = ReturnType<Trie["scan"]>[number]["value"];

function keyOf(hit: Hit, sides: ReadonlySet<string>): string | null {
  if (hit.kind === "country") {
    const { code } = hit.entry;
    if (hit.form === "capital" || hit.form === "metonym") return null;
    return hit.weak && !sides.has(code) ? null : `country:${code}`;
  }
  if (hit.kind === "body") return hit.weak ? null : `body:${hit.entry.name}`;
  return hit.kind === "undertaking" && hit.form === "name" && hit.entry.name ? `project:${hit.entry.name}` : null;
}

const DAYS: ReadonlySet<string> = new Set(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split(
    " ",
  ),
);

/** A year, or a number beside a month. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return /^(?:19|20)\d\d$/u.test(norm) || DAYS.has(tokens[at - 1]?.norm ?? "") || DAYS.has(tokens[at + 1]?.norm ?? "");
}
