/**
 * Which passages may be like each other: those that share their rarest words. Time grows with the number of passages, since common words
 * are passed over and each passage has a bounded number of candidates.
 */
import type { Prepared } from "./likeness.ts";

/** Words of a passage by which others are looked for. */
const RAREST = 10;
const TELLING = 0.1;
/** A word in more passages than these tells no two of them apart. */
const COMMON = 2_000;
const MOST = 60;

/** For each passage those that may be like it, those that share most first; never itself. */
export function candidatesIn(prepared: readonly Prepared[], most: number = MOST): (index: number) => readonly number[] {
  const index = new Map<number, number[]>();
  for (const [at, { coded }] of prepared.entries()) {
    for (const family of coded.families) {
      const list = index.get(family);
      if (list) list.push(at);
      else index.set(family, [at]);
    }
  }
  const votes = new Float64Array(prepared.length);
  return (at) => {
    const voted: number[] = [];
    for (const { family, weight } of rarestOf(prepared[at]!)) {
      const list = index.get(family)!;
      if (list.length > COMMON) continue;
      for (const other of list) {
        if (votes[other] === 0) voted.push(other);
        votes[other]! += weight;
      }
    }
    const best = strongest(voted, votes, at, most);
    for (const other of voted) votes[other] = 0;
    return best;
  };
}

function rarestOf({ coded: { families, familyWeights } }: Prepared): { family: number; weight: number }[] {
  const rarest: { family: number; weight: number }[] = [];
  for (let at = 0; at < families.length; at++) {
    const weight = familyWeights[at]!;
    if (weight >= TELLING) rarest.push({ family: families[at]!, weight });
  }
  return rarest.sort((a, b) => b.weight - a.weight || a.family - b.family).slice(0, RAREST);
}

/** Those with most votes, of as many the one that came first. Most have too few to get in among the best, which is all that is asked of them. */
function strongest(voted: readonly number[], votes: Float64Array, self: number, most: number): number[] {
  const best: number[] = [];
  for (const other of voted) {
    if (other === self) continue;
    const own = votes[other]!;
    if (best.length === most) {
      if (!isBefore(other, own, best[most - 1]!, votes)) continue;
      best.pop();
    }
    let at = best.length;
    while (at > 0 && isBefore(other, own, best[at - 1]!, votes)) at--;
    best.splice(at, 0, other);
  }
  return best;
}

function isBefore(one: number, own: number, other: number, votes: Float64Array): boolean {
  return own > votes[other]! || (own === votes[other]! && one < other);
}
