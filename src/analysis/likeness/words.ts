/**
 * A passage as the words that it consists of, each as it is compared: names of several words and phrases that stand for each other as
 * one, other words by their stems; and how much each weighs, by how rare it is in reports of meetings.
 */
import type { Span } from "../../documents/span.ts";
import type { Token } from "../../language/token.ts";
import { tokenize } from "../../language/tokenize.ts";
import { loadSomeLexicons } from "../../lexicons/lexicons.ts";
import { concepts, type Term } from "./concepts.ts";
import { rarityOf } from "./rarity.ts";
import { stemOf } from "./stem.ts";

export interface Word extends Span {
  /** Equal for words that stand for each other. */
  readonly key: string;
  /** Equal for words that say something of the same thing. */
  readonly family: string;
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
  const { terms, longest } = concepts();
  const found: Word[] = [];
  const push = (from: number, to: number, word: Omit<Word, "start" | "end">) => {
    found.push({ ...word, start: offset + tokens[from]!.start, end: offset + tokens[to - 1]!.end });
  };
  for (let at = 0; at < tokens.length; ) {
    const name = named.get(at);
    if (name) {
      push(at, name.to, wordOfName(name.key, sides));
      at = name.to;
      continue;
    }
    const phrase = begins(tokens[at]!) ? longestTerm(tokens, at, terms, longest, named) : null;
    if (phrase) {
      push(at, phrase.to, wordOfTerm(phrase.term));
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

function wordOfName(key: string, sides: ReadonlySet<string>): Kept {
  const side = key.startsWith("country:") && sides.has(key.slice("country:".length));
  const weight = side ? SIDE : rarityOf(key);
  return { key, family: key, weight, counts: !side, step: null, matters: null };
}

function wordOfTerm({ key, family, counts, step, matters }: Term): Kept {
  return { key, family, weight: rarityOf(key) * (counts ? 1 : LITTLE), counts, step, matters };
}

/** Null for what is no word of its own: signs, days, names of persons. */
function wordOfToken(tokens: readonly Token[], at: number, names: ReadonlySet<string>): Kept | null {
  const { kind, norm, shape } = tokens[at]!;
  if (kind === "punct" || norm === "'s") return null;
  if (kind === "number") {
    if (isDay(tokens, at)) return null;
    return { key: norm, family: norm, weight: NUMBER, counts: true, step: null, matters: null };
  }
  if (DAYS.has(norm)) return null;
  const word = known(norm).word;
  return word === null || (shape !== "lower" && names.has(word.key)) ? null : word;
}

interface KnownWord {
  readonly word: Kept | null;
  /** Whether a concept's words begin with it. */
  readonly begins: boolean;
}

const words = new Map<string, KnownWord>();
const MOST = 50_000;

/** The same words come again and again. */
function known(norm: string): KnownWord {
  let word = words.get(norm);
  if (word) return word;
  const key = stemOf(norm);
  word = {
    word:
      key === ""
        ? null
        : { key, family: key, weight: rarityOf(key), counts: key.length > 1, step: null, matters: null },
    begins: concepts().firsts.has(key),
  };
  if (words.size >= MOST) words.clear();
  words.set(norm, word);
  return word;
}

function begins({ kind, norm }: Token): boolean {
  return kind === "word" && known(norm).begins;
}

function longestTerm(
  tokens: readonly Token[],
  at: number,
  terms: ReadonlyMap<string, Term>,
  longest: number,
  named: ReadonlyMap<number, unknown>,
): { readonly term: Term; readonly to: number } | null {
  let found: { term: Term; to: number } | null = null;
  let phrase = "";
  let count = 0;
  for (let index = at; index < tokens.length && count < longest; index++) {
    const { kind, norm } = tokens[index]!;
    if (norm === "-" && count > 0) continue;
    if (kind !== "word" || (index > at && named.has(index))) break;
    phrase += count === 0 ? stemOf(norm) : ` ${stemOf(norm)}`;
    count++;
    const term = terms.get(phrase);
    if (term) found = { term, to: index + 1 };
  }
  return found;
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
