/** "since 2022", "until Friday", "from 1 July", "by 2030", "before May": what the word before makes of the date. */
import { normAt } from "../cursor.ts";
import type { DateRole } from "../date-mention.ts";
import type { Found, Scan } from "../meaning.ts";
import type { DateRefiner } from "../refiner.ts";

const WORDS: ReadonlyMap<string, DateRole> = new Map<string, DateRole>([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["from", "from"],
  ["by", "by"],
  ["before", "before"],
  ["after", "after"],
]);

export const roles: DateRefiner = {
  id: "date/roles",
  summary: "Notes the preposition that opens or closes a stretch of time.",
  refine(found, scan) {
    return found.map((one) => {
      const before = normAt(scan, one.from - 1) === "the" ? one.from - 2 : one.from - 1;
      const role = WORDS.get(normAt(scan, before));
      if (!role || isPossessive(one, scan)) return one;
      // The words that open the stretch are part of the expression: its value rests on them.
      const opens = role === "since" || role === "until";
      return { ...one, role, from: opens && one.meaning.kind !== "range" ? before : one.from };
    });
  },
};

/** "from Monday's talks" opens nothing. */
function isPossessive(one: Found, scan: Scan): boolean {
  return normAt(scan, one.to) === "'s";
}
