/** Days of what is to be reviewed, as numbers. */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";

export interface Span {
  readonly first: number | null;
  readonly last: number | null;
}

export function spanOf(dates: readonly (string | null)[]): Span {
  let [first, last]: [number | null, number | null] = [null, null];
  for (const date of dates) {
    const value = date === null ? null : parseEdtf(date);
    const bounds = value && boundsOf(value);
    if (!bounds || !Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) continue;
    first = first === null ? bounds.earliest : Math.min(first, bounds.earliest);
    last = last === null ? bounds.latest : Math.max(last, bounds.latest);
  }
  return { first, last };
}
