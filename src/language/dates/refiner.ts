/** A step over the findings of one sentence: it joins, re-labels or removes, and returns a new list in order of place. */
import type { Found, Scan } from "./meaning.ts";

export interface DateRefiner {
  readonly id: string;
  /** What it makes of the findings. */
  readonly summary: string;
  refine(found: readonly Found[], scan: Scan): readonly Found[];
}

/** Walks over neighbours: `join` makes one finding of two, or gives null; a joined one may be joined again. */
export function joinNeighbours(
  found: readonly Found[],
  join: (first: Found, second: Found) => Found | null,
): readonly Found[] {
  if (found.length < 2) return found;
  const joined: Found[] = [found[0]!];
  for (let index = 1; index < found.length; index++) {
    const next = found[index]!;
    const one = join(joined[joined.length - 1]!, next);
    if (one) joined[joined.length - 1] = one;
    else joined.push(next);
  }
  return joined;
}
