/**
 * Sentences that have no partner may still have a thing in common: "education ties boost human capital", then "with growth in education
 * links and tourism the economy takes off". Those things are laid beside each other, the nearest first, each once.
 */
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";
import { type Segment, segmentsOf, sharedWeight } from "./segments.ts";

export interface Placed {
  readonly passage: Prepared;
  readonly segment: Segment;
  /** The sentence says nothing else. */
  readonly alone: boolean;
}

export interface Facing {
  readonly earlier: Placed;
  readonly later: Placed;
}

/** So much of the lesser of two things the other has, and it is more than a word of the genre. */
const SHARE = 0.6;
const COMMON = 0.6;
/** One word ("easier", "finance") is not enough, unless they say little else. */
const MOST = 0.7;

/** `told`: words that are told by an item already. */
export function facingIn(
  earlier: readonly Prepared[],
  later: readonly Prepared[],
  told: ReadonlySet<Word>,
): readonly Facing[] {
  const [before, after] = [earlier.flatMap((one) => thingsOf(one, told)), later.flatMap((one) => thingsOf(one, told))];
  const pairs: (Facing & { readonly share: number })[] = [];
  for (const one of before) {
    for (const other of after) {
      const common = sharedWeight(one.segment, other.segment);
      const share = common / Math.min(one.segment.weight, other.segment.weight);
      if (common < COMMON || share < SHARE) continue;
      const alike = 2 * common >= MOST * (one.segment.weight + other.segment.weight);
      if (alike || haveWordsInCommon(one.segment, other.segment)) pairs.push({ earlier: one, later: other, share });
    }
  }
  const used = new Set<Placed>();
  return pairs
    .sort((a, b) => b.share - a.share)
    .filter((pair) => {
      if (used.has(pair.earlier) || used.has(pair.later)) return false;
      used.add(pair.earlier).add(pair.later);
      return true;
    });
}

function haveWordsInCommon(a: Segment, b: Segment): boolean {
  const keys = new Set(b.words.map(({ key }) => key));
  return new Set(a.words.map(({ key }) => key).filter((key) => keys.has(key))).size > 1;
}

function thingsOf(passage: Prepared, told: ReadonlySet<Word>): Placed[] {
  const segments = segmentsOf(passage);
  return segments
    .filter(({ words }) => !words.some((word) => told.has(word)))
    .map((segment) => ({ passage, segment, alone: segments.length === 1 }));
}
