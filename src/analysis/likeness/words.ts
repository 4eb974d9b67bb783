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

/** A word as it is compared, wherever it stands. */
export interface Sense {
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

export interface Word extends Span, Sense {}

/** The words of a text in rows of equal length: an object for each word would take longer to make than all else that is done with it. */
export interface Cut {
  readonly senses: readonly Sense[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
export function wordsOf(text: string, offset: number, context: WordsContext): Word[] {
  return wordsAt(cut(text, context), offset);
}

export function wordsAt({ senses, starts, ends }: Cut, offset: number): Word[] {
  return senses.map(({ key, family, code, familyCode, weight, counts, step, matters }, at) => {
    const [start, end] = [offset + starts[at]!, offset + ends[at]!];
    return { start, end, key, family, code, familyCode, weight, counts, step, matters };
  });
}

/** Places count from the start of the text. */
export function cut(text: string, { sides, names }: WordsContext): Cut {
  // Words of a text are numbered by the lexicons that are there when it is cut into words.
  lexicons ??= loadSomeLexicons(["countries/", "bodies/multilateral", "en/undertakings"]);
  const tokens = tokenize(text);
  const named = namesIn(tokens, lexicons.trie, sides);
  const [senses, starts, ends]: [Sense[], number[], number[]] = [[], [], []];
  for (let at = 0; at < tokens.length; ) {
    const { sense, to } = senseAt(tokens, at, named, { sides, names });
    if (sense) {
      senses.push(sense);
      starts.push(tokens[at]!.start);
      ends.push(tokens[to - 1]!.end);
    }
    at = to;
  }
  return { senses, starts, ends };
}

/** Tokens `[at, to)` in one; null for what is no word of its own: signs, days, names of persons. */
interface SenseAt {
  readonly sense: Sense | null;
  readonly to: number;
}

function senseAt(tokens: readonly Token[], at: number, named: Names, { sides, names }: WordsContext): SenseAt {
  const name = named?.get(at);
  if (name) return { sense: senseOfName(name.key, sides), to: name.to };
  const { kind, norm, shape } = tokens[at]!;
  if (kind === "number") return { sense: isDay(tokens, at) ? null : numbers.get(norm), to: at + 1 };
  if (kind === "punct") return { sense: null, to: at + 1 };
  const { sense, opens } = known.get(norm);
  const term = opens && longestTerm(tokens, at, opens, named);
  if (term) return term;
  const isNone = sense === null || norm === "'s" || (shape !== "lower" && names.has(sense.key));
  return { sense: isNone ? null : sense, to: at + 1 };
}

function plain(key: string, weight: number, counts: boolean): Sense {
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
const sideNames = new Remembered((key) => plain(key, SIDE, false));
const otherNames = new Remembered((key) => plain(key, rarityOf(key), true));
const numbers = new Remembered((key) => plain(key, NUMBER, true));
const terms = new WeakMap<Term, Sense>();

function senseOfName(key: string, sides: ReadonlySet<string>): Sense {
  const side = key.startsWith("country:") && sides.has(key.slice("country:".length));
  return (side ? sideNames : otherNames).get(key);
}

function senseOfTerm(term: Term): Sense {
  let sense = terms.get(term);
  if (sense) return sense;
  const { key, family, counts, step, matters } = term;
  const weight = rarityOf(key) * (counts ? 1 : LITTLE);
  sense = { key, family, code: numberOf(key), familyCode: numberOf(family), weight, counts, step, matters };
  terms.set(term, sense);
  return sense;
}

interface Known {
  readonly stem: string;
  /** Null for what is none by itself. */
  readonly sense: Sense | null;
  /** Terms that begin with it. */
  readonly opens: Branch | undefined;
}

/** The same words come again and again. */
const known = new Remembered((norm): Known => {
  const stem = stemOf(norm);
  return {
    stem,
    sense: stem === "" || DAYS.has(norm) ? null : plain(stem, rarityOf(stem), stem.length > 1),
    opens: concepts().next.get(stem),
  };
});

/** `opens`: terms that begin with the word at `at`. */
function longestTerm(tokens: readonly Token[], at: number, opens: Branch, named: Names): SenseAt | null {
  let branch: Branch | undefined = opens;
  let { term } = opens;
  let to = at + 1;
  for (let index = at + 1; index < tokens.length && branch.next.size > 0; index++) {
    const { kind, norm } = tokens[index]!;
    if (norm === "-") continue;
    if (kind !== "word" || named?.has(index)) break;
    branch = branch.next.get(known.get(norm).stem);
    if (!branch) break;
    if (branch.term) [term, to] = [branch.term, index + 1];
  }
  return term && { sense: senseOfTerm(term), to };
}

interface Named {
  readonly to: number;
  readonly key: string;
}

let lexicons: ReturnType<typeof loadSomeLexicons> | undefined;

/** By the token at which they begin; most texts have none. */
type Names = ReadonlyMap<number, Named> | undefined;

/** Countries, bodies and projects, the longest where several begin. */
function namesIn(tokens: readonly Token[], trie: Trie, sides: ReadonlySet<string>): Names {
  let longest: Map<number, Named> | undefined;
  for (const { from, to, value } of trie.scan(tokens)) {
    const key = keyOf(value, sides);
    if (key === null || to <= (longest?.get(from)?.to ?? 0)) continue;
    longest ??= new Map();
    longest.set(from, { to, key });
  }
  if (!longest || longest.size < 2) return longest;
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
