/** Items as they are told: by sides, those with what matters most first; within, what matters most, then the latest. */
import { DIGEST_KINDS, type DigestItem } from "./digest.ts";

export function inOrder(items: readonly DigestItem[]): DigestItem[] {
  const groups = groupsOf(items);
  return groups.flatMap(({ items: of }) => of);
}

export interface DigestGroup {
  readonly sides: readonly string[];
  readonly items: readonly DigestItem[];
}

export function groupsOf(items: readonly DigestItem[]): DigestGroup[] {
  const groups = new Map<string, DigestItem[]>();
  for (const item of items) {
    const key = item.sides.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .map(([key, of]) => ({ sides: key.split(" "), items: of.sort(byWeight) }))
    .sort((a, b) => byWeight(a.items[0]!, b.items[0]!) || (a.sides.join() < b.sides.join() ? -1 : 1));
}

function byWeight(a: DigestItem, b: DigestItem): number {
  return (
    b.importance - a.importance ||
    dayOf(b).localeCompare(dayOf(a)) ||
    DIGEST_KINDS.indexOf(a.kind) - DIGEST_KINDS.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Of the meeting, else of the report: where no report tells the year, it comes last. */
function dayOf({ day, published }: DigestItem): string {
  const told = [day, published].find((one) => one !== null && /^\d{4}/u.test(one));
  return told ?? "";
}
