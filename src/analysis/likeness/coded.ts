/**
 * The words of a passage as numbers, in ascending order: two passages are compared by laying two rows of numbers beside each other, which
 * takes a tenth of the time that looking up words does.
 */
import type { Passage } from "../history.ts";
import type { Word } from "./words.ts";

export interface Coded {
  /** Numbers of the words, ascending, each once. */
  readonly keys: Int32Array;
  /** Of each word its weight. */
  readonly weights: Float64Array;
  /** Of each word the number of its family; -1 where it is a family by itself. */
  readonly familyOf: Int32Array;
  /** Numbers of the families, ascending, each once; with their weights. */
  readonly families: Int32Array;
  readonly familyWeights: Float64Array;
  /** Numbers of the projects, bodies and countries other than the sides that it names. */
  readonly names: readonly number[];
  readonly speakers: string;
}

/** Numbers are those of this process: words of meetings are some ten thousands. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}

/** A name that weighs no more is a side's. */
const NAMED = 0.1;

export function codedOf(
  passage: Passage,
  words: readonly Word[],
  keys: ReadonlyMap<string, number>,
  families: ReadonlyMap<string, number>,
): Coded {
  const familyOf = new Map<number, number>();
  for (const { key, family } of words) if (family !== key) familyOf.set(numberOf(key), numberOf(family));
  const [own, weights] = ascending(keys);
  const [all, familyWeights] = ascending(families);
  const names = passage.projects.map((project) => numberOf(`project:${project}`));
  for (const [key, weight] of keys) if (weight > NAMED && key.includes(":")) names.push(numberOf(key));
  return {
    keys: own,
    weights,
    familyOf: own.map((number) => familyOf.get(number) ?? -1),
    families: all,
    familyWeights,
    names,
    speakers: passage.speakers.join(),
  };
}

function ascending(weights: ReadonlyMap<string, number>): [Int32Array, Float64Array] {
  const pairs: [number, number][] = [];
  for (const [word, weight] of weights) pairs.push([numberOf(word), weight]);
  pairs.sort((a, b) => a[0] - b[0]);
  return [Int32Array.from(pairs, ([number]) => number), Float64Array.from(pairs, ([, weight]) => weight)];
}

/** What a word adds where the other passage has only one of the same family. */
const NEAR = 0.5;

export interface Shared {
  /** Weight of the words of each that the other has, too. */
  readonly ofA: number;
  readonly ofB: number;
}

export function sharedBy(a: Coded, b: Coded): Shared {
  let [ofA, ofB] = [0, 0];
  let [i, j] = [0, 0];
  while (i < a.keys.length || j < b.keys.length) {
    const one = i < a.keys.length ? a.keys[i]! : LAST;
    const other = j < b.keys.length ? b.keys[j]! : LAST;
    if (one === other) {
      ofA += a.weights[i++]!;
      ofB += b.weights[j++]!;
    } else if (one < other) {
      if (a.familyOf[i]! !== -1 && has(b.families, a.familyOf[i]!)) ofA += NEAR * a.weights[i]!;
      i++;
    } else {
      if (b.familyOf[j]! !== -1 && has(a.families, b.familyOf[j]!)) ofB += NEAR * b.weights[j]!;
      j++;
    }
  }
  return { ofA, ofB };
}

const LAST = 2 ** 31;

/** In a row of some ten numbers to look at each is quickest. */
function has(numbers: Int32Array, number: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= number) return numbers[at] === number;
  return false;
}
