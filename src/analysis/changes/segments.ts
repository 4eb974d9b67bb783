/** A passage in the things that it lists: what stands between commas and conjunctions, each with enough of its own to be told by itself. */
import type { Span } from "../../documents/span.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";

export interface Segment extends Span {
  /** Those that count. */
  readonly words: readonly Word[];
  /** Of its words, each once. */
  readonly weight: number;
}

/** One that weighs less is no thing of its own and goes with its neighbour. */
const LEAST = 0.6;

const SIGNS = /[,;:–—]/u;
const JOINS = /^(?:and|or|but|while|including|such|by|against|toward|towards|through|which|who|because)$/iu;
/** What "to" before it opens is a purpose, a thing of its own: "guardrails [to ensure that ...]"; "efforts to change" is one thing. */
const PURPOSES = /^(?:ensur|keep|prevent|avoid|maintain|allow|enabl|help|facilitat)/iu;

export function segmentsOf({ words, passage: { quote, start } }: Prepared): Segment[] {
  const found: Segment[] = [];
  let open: Word[] = [];
  let last: Word | undefined;
  const textOf = (word: Word) => quote.slice(word.start - start, word.end - start);
  for (const [at, word] of words.entries()) {
    const before = last === undefined ? "" : quote.slice(last.end - start, word.start - start);
    const next = words[at + 1];
    const opens = textOf(word).toLowerCase() === "to" && next !== undefined && PURPOSES.test(textOf(next));
    const joins = !word.counts && (opens || JOINS.test(textOf(word)));
    if ((joins || SIGNS.test(before)) && weightOf(open) >= LEAST) {
      found.push(segmentOf(open));
      open = [];
    }
    if (word.counts) open.push(word);
    last = word;
  }
  if (weightOf(open) >= LEAST || found.length === 0) {
    if (open.length > 0) found.push(segmentOf(open));
  } else if (open.length > 0) found.push(segmentOf([...found.pop()!.words, ...open]));
  return found;
}

function segmentOf(words: readonly Word[]): Segment {
  return { words, start: words[0]!.start, end: words.at(-1)!.end, weight: weightOf(words) };
}

function weightOf(words: readonly Word[]): number {
  let sum = 0;
  for (const each of new Map(words.map((word) => [word.key, word.weight])).values()) sum += each;
  return sum;
}

/** What an only near word counts for. */
const NEAR = 0.5;

/** How much of a segment, 0 to 1, is said in a passage. */
export function saidIn({ words, weight }: Segment, { keys, families }: Prepared): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const word of words) {
    if (seen.has(word.key)) continue;
    seen.add(word.key);
    if (keys.has(word.key)) sum += word.weight;
    else if (word.family !== word.key && families.has(word.family)) sum += NEAR * word.weight;
  }
  return weight === 0 ? 0 : sum / weight;
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

/** Whether it is something that a person would tell by itself: a name, or more than one word. */
export function isThing({ words, weight }: Segment, { passage: { quote, start } }: Prepared): boolean {
  if (weight < WEIGHTY) return false;
  return (
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
