/** Passages of several sources → groups that say one thing, each passage in one. */
import { candidatesIn, type Prepared } from "../likeness/likeness.ts";
import { agreement, ONE_POINT } from "./agreement.ts";

/** Less alike than this no two passages of a group are: what leads from one to another in small steps is not one thing. */
const APART = 0.4;

/** Places in `prepared`; the most alike come together first. Groups and their members are in order. */
export function groupPassages(prepared: readonly Prepared[]): number[][] {
  const near = candidatesIn(prepared);
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const a of prepared.keys())
    for (const b of near(a)) {
      if (b <= a) continue;
      const score = agreement(prepared[a]!, prepared[b]!);
      if (score >= ONE_POINT) pairs.push({ a, b, score });
    }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = prepared.map((_, at) => [at]);
  for (const { a, b } of pairs) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other || !allAlike(prepared, one, other)) continue;
    one.push(...other);
    for (const member of other) groups[member] = one;
  }
  return [...new Set(groups)].map((group) => group.sort((a, b) => a - b));
}

function allAlike(prepared: readonly Prepared[], one: readonly number[], other: readonly number[]): boolean {
  return one.every((a) => other.every((b) => agreement(prepared[a]!, prepared[b]!) >= APART));
}
