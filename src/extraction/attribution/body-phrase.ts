/**
 * The words that name a body beside a verb of saying: "[the Azerbaijani Foreign Ministry] said", "according to [the press service of
 * the Ministry of Defence]", "[Chinese Foreign Ministry spokesperson Lin Jian] announced".
 *
 * A phrase is a run of capitals, words that stand in the names of bodies, and small words between them. It never crosses a comma.
 */
import type { Token } from "../../language/token.ts";
import type { SourceWords } from "./source-words.ts";

/** Tokens `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = new Set(["of", "the", "and", "for", "in", "'s", "'", "’", "&", "-", "/", "s"]);
const EDGE = new Set(["of", "and", "for", "in", "&", "-", "/", "'s", "'", "’"]);
const DETERMINER = new Set(["the", "a", "an", "its", "his", "her", "their", "our"]);
/** A sentence may open with these in capitals; they belong to no name. */
const OPENERS = new Set([
  "according",
  "as",
  "in",
  "on",
  "at",
  "meanwhile",
  "however",
  "earlier",
  "later",
  "also",
  "but",
  "and",
  "while",
  "when",
  "after",
  "before",
  "during",
  "further",
  "furthermore",
  "additionally",
  "moreover",
  "this",
  "that",
  "it",
  "he",
  "she",
  "they",
  "we",
  "i",
  "issuing",
]);
/** The longest a phrase may grow, in tokens. */
const LONGEST = 22;

/** The phrase that ends before token `end`, not reaching below `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number, words: SourceWords): Phrase | null {
  let to = end;
  // "the Media Division (PMD) said"
  if (tokens[to - 1]?.text === ")") {
    const open = openBracket(tokens, to - 1, floor);
    if (open > floor) to = open;
  }
  let from = to;
  while (from > floor && to - from < LONGEST && belongs(tokens[from - 1]!, words)) from--;
  return trim(tokens, from, to);
}

/** The phrase that begins at token `start`, not reaching beyond `ceiling`. */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  words: SourceWords,
): Phrase | null {
  let to = start;
  while (to < ceiling && to - start < LONGEST && belongs(tokens[to]!, words)) to++;
  return trim(tokens, start, to);
}

function belongs(token: Token, words: SourceWords): boolean {
  if (token.kind === "punct") return BETWEEN.has(token.norm);
  if (token.kind === "number") return false;
  if (BETWEEN.has(token.norm)) return true;
  if (token.shape !== "lower") return !OPENERS.has(token.norm);
  return DETERMINER.has(token.norm) || isBodyWord(token.norm, words);
}

function isBodyWord(word: string, { ministry, mission, body, agency, nameWord, speaker }: SourceWords): boolean {
  return (
    ministry.has(word) ||
    mission.has(word) ||
    body.has(word) ||
    agency.has(word) ||
    nameWord.has(word) ||
    speaker.has(word)
  );
}

function trim(tokens: readonly Token[], start: number, end: number): Phrase | null {
  let from = start;
  let to = end;
  while (from < to && (EDGE.has(tokens[from]!.norm) || DETERMINER.has(tokens[from]!.norm))) from++;
  while (
    to > from &&
    (EDGE.has(tokens[to - 1]!.norm) || DETERMINER.has(tokens[to - 1]!.norm)) &&
    !isPossessive(tokens[to - 1]!)
  )
    to--;
  return from < to ? { from, to } : null;
}

function isPossessive(token: Token): boolean {
  return token.norm === "'s" || token.norm === "'";
}

function openBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let index = close - 1; index >= Math.max(floor, close - 6); index--)
    if (tokens[index]!.text === "(") return index;
  return -1;
}
