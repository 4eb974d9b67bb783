/** Mentions that are taken for one person's without asking, where people judged two of them to be of two: they are asked about after all. */
import { dayOf } from "../../../shared/calendar.ts";
import type { Ties } from "../ties.ts";
import type { Mention } from "./mention.ts";

/**
 * Groups in which no two mentions are judged to be different: by office and year, and where that does not tell the two apart, each by
 * itself. What belongs together is found again when they are compared.
 */
export function splitJudged(
  groups: Iterable<readonly Mention[]>,
  { different }: Ties<Mention>,
): (readonly Mention[])[] {
  const apart = different.map(({ a, b }) => [a, b] as const);
  if (apart.length === 0) return [...groups];
  return [...groups].flatMap((group) => {
    const inside = pairsIn(group, apart);
    if (inside.length === 0) return [group];
    return divided(group, officeAndYear).flatMap((part) =>
      pairsIn(part, inside).length === 0 ? [part] : part.map((mention) => [mention]),
    );
  });
}

type Pair = readonly [Mention, Mention];

function pairsIn(group: readonly Mention[], pairs: readonly Pair[]): readonly Pair[] {
  const members = new Set(group);
  return pairs.filter(([a, b]) => members.has(a) && members.has(b));
}

function officeAndYear({ rank, office, day }: Mention): string {
  return `${rank}\n${office?.toLowerCase() ?? ""}\n${day === null ? "" : dayOf(day).year}`;
}

function divided(group: readonly Mention[], keyOf: (mention: Mention) => string): Mention[][] {
  const parts = new Map<string, Mention[]>();
  for (const mention of group) {
    const part = parts.get(keyOf(mention));
    if (part) part.push(mention);
    else parts.set(keyOf(mention), [mention]);
  }
  return [...parts.values()];
}
