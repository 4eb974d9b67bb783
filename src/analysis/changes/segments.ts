/** A passage in the things that it lists: what stands between commas and conjunctions, each with enough of its own to be told by itself. */
import type { Span } from "../../documents/span.ts";
import { has } from "../likeness/coded.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";

export interface Segment extends Span {
  /** Those that count. */
  readonly words: readonly Word[];
  /** Of its words, each once. */
  readonly weight: number;
  /** It is one of several in a list: a thing however little it weighs. */
  readonly listed: boolean;
}

/** One that weighs less is no thing of its own and goes with its neighbour, but in a list. */
const LEAST = 0.6;
const LEAST_LISTED = 0.2;

const SIGNS = /[,;:–—]/u;
const JOINS = /^(?:but|while|including|such|which|who|because)$/iu;
const LISTS = /^(?:and|or|as well as|&)$/iu;
/** What "to" before it opens is a purpose, a thing of its own: "guardrails [to ensure that ...]"; "efforts to change" is one thing. */
const PURPOSES = /^(?:ensur|keep|prevent|avoid|maintain|allow|enabl|help|facilitat)/iu;

export function segmentsOf(prepared: Prepared): Segment[] {
  const found: Segment[] = [];
  let open: Word[] = [];
  const pieces = piecesOf(prepared);
  const listed = listsAmong(pieces);
  for (const [at, { words }] of pieces.entries()) {
    const closes =
      open.length > 0 && (weightOf(open) >= LEAST || (listed.has(at - 1) && weightOf(open) >= LEAST_LISTED));
    if (closes) {
      found.push(segmentOf(open, listed.has(at - 1)));
      open = [];
    }
    open.push(...words);
  }
  if (open.length === 0) return found;
  const last = listed.has(pieces.length - 1);
  if (weightOf(open) >= (last ? LEAST_LISTED : LEAST) || found.length === 0) found.push(segmentOf(open, last));
  else found.push(segmentOf([...found.pop()!.words, ...open], false));
  return found;
}

/** "Unprovoked and unjustified" is one. */
function isAdjective(word: string): boolean {
  return /(?:ed|al|ous|ive|able|ible|ful|ic|ent|ant|ary|free|open)$/iu.test(word);
}

/** Words that count between two signs or joining words; `by`: what stands before them. */
interface Piece {
  readonly words: Word[];
  readonly by: "comma" | "and" | "other";
}

function piecesOf({ words, passage: { quote, start } }: Prepared): Piece[] {
  const pieces: Piece[] = [{ words: [], by: "other" }];
  const textOf = (word: Word) => quote.slice(word.start - start, word.end - start);
  let last: Word | undefined;
  for (const [at, word] of words.entries()) {
    const before = last === undefined ? "" : quote.slice(last.end - start, word.start - start);
    const next = words[at + 1];
    const opens = textOf(word).toLowerCase() === "to" && next !== undefined && PURPOSES.test(textOf(next));
    const joinsAdjectives =
      next !== undefined && last !== undefined && isAdjective(textOf(last)) && isAdjective(textOf(next));
    const lists = !word.counts && !joinsAdjectives && LISTS.test(textOf(word));
    const by = opens || (!word.counts && JOINS.test(textOf(word))) ? "other" : lists ? "and" : null;
    const sign = SIGNS.exec(before);
    const parted = by ?? (sign ? (sign[0] === "," ? "comma" : "other") : null);
    if (parted !== null) {
      const { words: own, by: earlier } = pieces.at(-1)!;
      // ", and" is one parting, and so is ", including".
      if (own.length > 0) pieces.push({ words: [], by: parted });
      else pieces.splice(-1, 1, { words: own, by: parted === "comma" ? earlier : parted });
    }
    if (word.counts) pieces.at(-1)!.words.push(word);
    last = word;
  }
  return pieces.filter((piece) => piece.words.length > 0);
}

/** As many short pieces, parted by commas with "and" before the last, are a list. */
const LIST = 3;
const SHORT = 4;

/** Which pieces are items of lists: the first stands behind what opens the list, the last before what comes after it. */
function listsAmong(pieces: readonly Piece[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    while (end < pieces.length && pieces[end]!.by !== "other" && pieces[end]!.words.length <= SHORT) end++;
    if (end - at >= LIST && pieces.slice(at + 1, end).some(({ by }) => by === "and"))
      for (let index = at; index < end; index++) listed.add(index);
    at = Math.max(end, at + 1);
  }
  return listed;
}

function segmentOf(words: readonly Word[], listed: boolean): Segment {
  return { words, listed, start: words[0]!.start, end: words.at(-1)!.end, weight: weightOf(words) };
}

function weightOf(words: readonly Word[]): number {
  let sum = 0;
  for (const each of new Map(words.map((word) => [word.key, word.weight])).values()) sum += each;
  return sum;
}

/** What an only near word counts for. */
const NEAR = 0.5;

/** How much of a segment, 0 to 1, is said in a passage. */
export function saidIn({ words, weight }: Segment, { coded: { keys, families } }: Prepared): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { code, familyCode } = word;
    if (isBefore(words, at, code)) continue;
    if (has(keys, code)) sum += word.weight;
    else if (familyCode !== code && has(families, familyCode)) sum += NEAR * word.weight;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Segments have few words: to look back at each is quicker than a set of them. */
function isBefore(words: readonly Word[], end: number, code: number): boolean {
  for (let at = 0; at < end; at++) if (words[at]!.code === code) return true;
  return false;
}

/** Weight of the words that two segments share; near words count half. */
export function sharedWeight(a: Segment, b: Segment): number {
  let sum = 0;
  for (const word of new Map(a.words.map((one) => [one.key, one])).values()) {
    if (b.words.some(({ key }) => key === word.key)) sum += word.weight;
    else if (b.words.some(({ family }) => family === word.family)) sum += NEAR * word.weight;
  }
  return sum;
}

/** A thing weighs as much as two telling words. */
const WEIGHTY = 0.8;
/** An item of a list weighs as much as a word for a field. */
const NAMED = 0.3;

export function isWeighty({ weight }: Segment): boolean {
  return weight >= WEIGHTY;
}

/** A thing that is told although it is said at both meetings weighs as much as three telling words: "people smugglers" come up in many sentences. */
const TELLING = 1.2;

export function isTelling({ weight }: Segment): boolean {
  return weight >= TELLING;
}

export function joinedSegment(segments: readonly Segment[]): Segment {
  return segmentOf(
    segments.flatMap(({ words }) => words),
    segments.some(({ listed }) => listed),
  );
}

/** Whether it is something that a person would tell by itself: a name, or more than one word. */
export function isThing({ words, weight, listed }: Segment, { passage: { quote, start } }: Prepared): boolean {
  if (weight < (listed ? NAMED : WEIGHTY)) return false;
  return (
    listed ||
    new Set(words.map(({ key }) => key)).size > 1 ||
    words.some((word) => word.key.includes(":") || (word.start > start && /\p{Lu}/u.test(quote[word.start - start]!)))
  );
}

export interface Nearest {
  readonly passage: Prepared | null;
  readonly share: number;
}

export function nearestTo(segment: Segment, passages: readonly Prepared[]): Nearest {
  let nearest: Nearest = { passage: null, share: 0 };
  for (const passage of passages) {
    const share = saidIn(segment, passage);
    if (share > nearest.share) nearest = { passage, share };
  }
  return nearest;
}
