/** "the 1990s", "the 1980's". */
import { normAt, yearOf } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

export const decade: DateParser = {
  id: "date/decade",
  summary: "The ten years of a decade.",
  at: { numbers: true },
  find(scan, at) {
    const year = yearOf(normAt(scan, at));
    if (year === null || year % 10 !== 0 || scan.tokens[at + 1]?.spaced) return NONE;
    const behind = normAt(scan, at + 1);
    if (behind === "s" || behind === "'s") return [found(this.id, at, at + 2, { kind: "decade", year })];
    if (behind === "'" && normAt(scan, at + 2) === "s" && !scan.tokens[at + 2]!.spaced) {
      return [found(this.id, at, at + 3, { kind: "decade", year })];
    }
    return NONE;
  },
};
