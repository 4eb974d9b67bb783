/** Passages of a later meeting laid beside those of an earlier one: which says what which said. */
import { likeness, ONE_FORMULA, type Prepared } from "../likeness/likeness.ts";
import { haveMuchInCommon } from "./in-common.ts";

export interface Match {
  readonly earlier: Prepared;
  readonly later: Prepared;
  readonly likeness: number;
  /** The earlier or the later passage is told in another match that fits better: a sentence was parted, or two became one. */
  readonly again: boolean;
}

export interface Alignment {
  readonly matches: readonly Match[];
  readonly onlyEarlier: readonly Prepared[];
  readonly onlyLater: readonly Prepared[];
}

/** Two passages of which each is the nearest to the other among those left over say one thing already from here on. */
const NEAREST_LEFT = 0.35;
/** What a matched passage says, another one says too only from here on. */
const SAID_AGAIN = 0.6;

/** The surest pairs first, each passage once; then the nearest of those left over; then those that say what a matched one says. */
export function align(earlier: readonly Prepared[], later: readonly Prepared[]): Alignment {
  const pairs: Match[] = [];
  for (const a of earlier) {
    for (const b of later) {
      const score = likeness(a, b);
      if (score >= NEAREST_LEFT && haveMuchInCommon(a, b, score))
        pairs.push({ earlier: a, later: b, likeness: score, again: false });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.later.passage.start - b.later.passage.start);
  const used = new Set<Prepared>();
  const matches: Match[] = [];
  const take = (pair: Match, again: boolean) => {
    used.add(pair.earlier).add(pair.later);
    matches.push(again ? { ...pair, again } : pair);
  };
  const isSure = (pair: Match) => pair.likeness >= ONE_FORMULA;
  for (const pair of pairs) if (isSure(pair) && !used.has(pair.earlier) && !used.has(pair.later)) take(pair, false);
  // Sorted, so that of each passage the nearest left comes first; where another is nearer to it, that one comes before.
  const seen = new Set<Prepared>();
  for (const pair of pairs.filter((one) => !used.has(one.earlier) && !used.has(one.later))) {
    if (!seen.has(pair.earlier) && !seen.has(pair.later)) take(pair, false);
    seen.add(pair.earlier).add(pair.later);
  }
  for (const pair of pairs)
    if (pair.likeness >= SAID_AGAIN && !(used.has(pair.earlier) && used.has(pair.later))) take(pair, true);
  return {
    matches,
    onlyEarlier: earlier.filter((one) => !used.has(one)),
    onlyLater: later.filter((one) => !used.has(one)),
  };
}
