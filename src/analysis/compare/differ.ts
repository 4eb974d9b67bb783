/** Whether two values that reports give of one meeting contradict each other; two writings of a city, or a month and a day of it, do not. */
import { sameCity } from "../../record/identity/features/setting.ts";
import type { Difference } from "../../record/identity/meeting.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { mayBeSame } from "../../shared/edtf-bounds.ts";

export function differ(property: Difference["property"], a: string, b: string): boolean {
  if (property === "place.city") return !sameCity(a, b);
  if (property !== "date") return a !== b;
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  return one !== null && other !== null && !mayBeSame(one, other);
}
