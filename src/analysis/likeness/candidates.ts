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
  const { starts, passages } = byFamily(prepared);
  const votes = new Float64Array(prepared.length);
  const voted = new Int32Array(prepared.length);
  return (at) => {
    let count = 0;
    const { families, familyWeights } = prepared[at]!.coded;
    for (const place of rarestOf(prepared[at]!)) {
      const [family, weight] = [families[place]!, familyWeights[place]!];
      const [from, to] = [starts[family]!, starts[family + 1]!];
      if (to - from > COMMON) continue;
      for (let index = from; index < to; index++) {
        const other = passages[index]!;
        const own = votes[other]!;
        if (own === 0) voted[count++] = other;
        votes[other] = own + weight;
      }
    }
    const best = strongest(voted, count, votes, at, most);
    for (let index = 0; index < count; index++) votes[voted[index]!] = 0;
    return best;
  };
}

/** Of the family with a number, the passages that have it stand in `passages` from `starts[number]` to where those of the next begin. */
function byFamily(prepared: readonly Prepared[]): { readonly starts: Int32Array; readonly passages: Int32Array } {
  let last = -1;
  let all = 0;
  for (const { coded } of prepared) {
    all += coded.families.length;
    if (coded.families.length > 0) last = Math.max(last, coded.families.at(-1)!);
  }
  const starts = new Int32Array(last + 2);
  for (const { coded } of prepared) for (const family of coded.families) starts[family + 1]!++;
  for (let family = 0; family <= last; family++) starts[family + 1]! += starts[family]!;
  const next = starts.slice();
  const passages = new Int32Array(all);
  for (const [at, { coded }] of prepared.entries()) for (const family of coded.families) passages[next[family]!++] = at;
  return { starts, passages };
}

/** Places among its families, the one that weighs most first. */
function rarestOf({ coded: { families, familyWeights } }: Prepared): number[] {
  const rarest: number[] = [];
  for (let place = 0; place < families.length; place++) {
    const weight = familyWeights[place]!;
    if (weight < TELLING) continue;
    if (rarest.length === RAREST) {
      if (weight <= familyWeights[rarest[RAREST - 1]!]!) continue;
      rarest.pop();
    }
    let at = rarest.length;
    rarest.push(place);
    // Families ascend: of two that weigh as much the one that stands first comes first.
    while (at > 0 && familyWeights[rarest[at - 1]!]! < weight) rarest[at] = rarest[--at]!;
    rarest[at] = place;
  }
  return rarest;
}

/** Those with most votes, of as many the one that came first. Most have too few to get in among the best, which is all that is asked of them. */
function strongest(voted: Int32Array, count: number, votes: Float64Array, self: number, most: number): number[] {
  const best: number[] = [];
  let [last, least] = [-1, 0];
  for (let index = 0; index < count; index++) {
    const other = voted[index]!;
    if (other === self) continue;
    const own = votes[other]!;
    if (best.length === most) {
      if (own < least || (own === least && other > last)) continue;
      best.pop();
    }
    let at = best.length;
    best.push(other);
    while (at > 0 && isBefore(other, own, best[at - 1]!, votes)) best[at] = best[--at]!;
    best[at] = other;
    last = best.at(-1)!;
    least = votes[last]!;
  }
  return best;
}

function isBefore(one: number, own: number, other: number, votes: Float64Array): boolean {
  return own > votes[other]! || (own === votes[other]! && one < other);
}
