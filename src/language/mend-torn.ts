/**
 * Words that a scan tore, put together again: "w ill v i s i t A u s tra lia", and over the end of a line "the United King" / "dom".
 *
 * The text stays as it is; the pieces become one token over all of them. Only words that are known are made, and only out of
 * pieces of which at least one is no word by itself.
 */
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { formAt } from "./word-form.ts";

/** Whether letters, in lower case, are a word of the language. */
export type IsWord = (norm: string) => boolean;

const SHORT = new Set(
  "a i of to in is it by on at an as be he we or no so us up my me do go if am mr ms dr pm un eu uk st re vs ii iv mp".split(
    " ",
  ),
);
/** A text is torn throughout when at least so many, and so large a share, of its words are pieces of one or two letters. */
const LEAST = 20;
const SHARE = 0.12;
/** A word is torn into at most so many pieces. */
const MOST_PIECES = 12;
const LONGEST = 18;
const JOINED = 1.05;
const PIECE = 2.5;
const SMALL_PIECE = 3.5;

/** Mends the tokens from index `from` on, in place. `throughout`: every word of the text may be torn, and not only those at line ends. */
export function mendTorn(content: string, tokens: Token[], from: number, isWord: IsWord, throughout: boolean): void {
  let to = from;
  for (let index = from; index < tokens.length; ) {
    const end = throughout ? runFrom(tokens, index) : pairAt(content, tokens, index);
    if (end - index < 2) {
      tokens[to++] = tokens[index++]!;
      continue;
    }
    const cuts = throughout ? cheapest(tokens, index, end, isWord) : overLineEnd(tokens, index, isWord);
    for (let at = index; at < end; at = cuts[at - index]!) {
      const next = cuts[at - index]!;
      tokens[to++] = next === at + 1 ? tokens[at]! : joined(tokens, at, next);
    }
    index = end;
  }
  tokens.length = to;
}

/** Whether a text is torn throughout, told by its first `end` characters. */
export function isTornThroughout(content: string, end: number): boolean {
  if (mostPieces(content, end) < LEAST) return false;
  let words = 0;
  let pieces = 0;
  for (const { kind, text, norm } of tokenize(content, 0, end)) {
    if (kind !== "word" || norm === "'s") continue;
    words++;
    if (text.length <= 2 && !SHORT.has(norm)) pieces++;
  }
  return pieces >= LEAST && pieces >= words * SHARE;
}

/**
 * No fewer than the pieces of one or two letters among `content[0, end)`: told by plain letters alone, since nearly every text has
 * too few. What is no plain letter may begin a piece, unless it is ASCII or a typographic sign.
 */
function mostPieces(content: string, end: number): number {
  let pieces = 0;
  let begin = -1;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? content.charCodeAt(at) : 0;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) {
      if (begin < 0) begin = at;
      continue;
    }
    if (begin >= 0 && mayBePiece(content, begin, at)) pieces++;
    begin = -1;
    if (code > 127 && !(code >= 0x2010 && code <= 0x2027)) pieces++;
  }
  return pieces;
}

/** Letters that are not the end of "Baku's", nor one of the short words. "21sts": behind an ordinal a word may begin. */
function mayBePiece(content: string, begin: number, end: number): boolean {
  const before = begin === 0 ? 0 : content.charCodeAt(begin - 1);
  if (end - begin > 2) return before >= 48 && before <= 57;
  if ((before === 39 || before === 0x2019) && /[a-z]/iu.test(content[begin - 2] ?? "")) return false;
  return !SHORT.has(content.slice(begin, end).toLowerCase());
}

/** End of the run of words with nothing but white space between them. */
function runFrom(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]!.kind === "word" && (end === from || tokens[end]!.spaced)) end++;
  return end;
}

/** End of two words, the first of which ends a line and the second of which begins the next one small; `at + 1` otherwise. */
function pairAt(content: string, tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (first.kind !== "word" || second?.kind !== "word" || second.shape !== "lower" || !second.spaced) return at + 1;
  for (let index = first.end; index < second.start; index++) if (content[index] === "\n") return at + 2;
  return at + 1;
}

/** Where each of two words at a line's end goes on: together when they make a word, and one of them is none. */
function overLineEnd(tokens: readonly Token[], at: number, isWord: IsWord): number[] {
  const [first, second] = [tokens[at]!.norm, tokens[at + 1]!.norm];
  const torn = !stands(first, isWord) || !stands(second, isWord);
  return torn && isWord(first + second) ? [at + 2, at + 2] : [at + 1, at + 2];
}

/** For each place in a run, where the word that begins there ends in the cheapest reading. */
function cheapest(tokens: readonly Token[], from: number, end: number, isWord: IsWord): number[] {
  const costs = new Array<number>(end - from + 1).fill(0);
  const cuts = new Array<number>(end - from).fill(0);
  for (let at = end - 1; at >= from; at--) {
    const { norm } = tokens[at]!;
    const alone = stands(norm, isWord) ? 1 : norm.length <= 2 ? SMALL_PIECE : PIECE;
    costs[at - from] = alone + costs[at + 1 - from]!;
    cuts[at - from] = at + 1;
    let word = norm;
    let torn = !stands(norm, isWord);
    for (let next = at + 1; next < Math.min(end, at + MOST_PIECES); next++) {
      word += tokens[next]!.norm;
      torn ||= !stands(tokens[next]!.norm, isWord);
      if (word.length > LONGEST) break;
      const cost = JOINED + costs[next + 1 - from]!;
      if (!torn || cost >= costs[at - from]! || !stands(word, isWord)) continue;
      costs[at - from] = cost;
      cuts[at - from] = next + 1;
    }
  }
  return cuts;
}

function stands(norm: string, isWord: IsWord): boolean {
  return norm.length <= 2 ? SHORT.has(norm) : isWord(norm);
}

/** One token over all those of `[from, to)`. */
function joined(tokens: readonly Token[], from: number, to: number): Token {
  let letters = "";
  for (let index = from; index < to; index++) letters += tokens[index]!.text;
  const { kind, text, norm, shape, word } = formAt(letters, 0, letters.length);
  const { start, spaced } = tokens[from]!;
  return { kind, text, norm, shape, word, start, end: tokens[to - 1]!.end, spaced };
}
