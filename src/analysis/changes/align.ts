/** Passages of a later meeting laid beside those of an earlier one: which says what which said. */
import { likeness, ONE_FORMULA, type Prepared } from "../likeness/likeness.ts";

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

/** The surest pairs first, each passage once; then those left over that say what a matched one says. */
export function align(earlier: readonly Prepared[], later: readonly Prepared[]): Alignment {
  const pairs: Match[] = [];
  for (const a of earlier) {
    for (const b of later) {
      const score = likeness(a, b);
      if (score >= ONE_FORMULA) pairs.push({ earlier: a, later: b, likeness: score, again: false });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.later.passage.start - b.later.passage.start);
  const [usedEarlier, usedLater] = [new Set<Prepared>(), new Set<Prepared>()];
  const matches: Match[] = [];
  for (const pair of pairs) {
    if (usedEarlier.has(pair.earlier) || usedLater.has(pair.later)) continue;
    usedEarlier.add(pair.earlier);
    usedLater.add(pair.later);
    matches.push(pair);
  }
  for (const pair of pairs) {
    if (usedEarlier.has(pair.earlier) && usedLater.has(pair.later)) continue;
    usedEarlier.add(pair.earlier);
    usedLater.add(pair.later);
    matches.push({ ...pair, again: true });
  }
  return {
    matches,
    onlyEarlier: earlier.filter((one) => !usedEarlier.has(one)),
    onlyLater: later.filter((one) => !usedLater.has(one)),
  };
}
