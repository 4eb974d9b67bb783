/** Days of ledgers as numbers, for ordering and for "by then". */
import { type Edtf, parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, type DayBounds } from "../../shared/edtf-bounds.ts";
import type { History } from "../history.ts";

export function boundsIn(edtf: string | null): DayBounds | null {
  const value: Edtf | null = edtf === null ? null : parseEdtf(edtf);
  return value && boundsOf(value);
}

/** The first day that a value may mean; infinitely late where it means none. */
export function firstDay(edtf: string | null): number {
  return boundsIn(edtf)?.earliest ?? Number.POSITIVE_INFINITY;
}

/** The latest day of which a history knows: that on which its last report came out. */
export function lastDayOf({ meetings }: History): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { accounts } of meetings)
    for (const { published } of accounts) {
      const latest = boundsIn(published)?.latest;
      if (latest !== undefined && Number.isFinite(latest)) last = Math.max(last, latest);
    }
  return last;
}
