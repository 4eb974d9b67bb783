/** "over the weekend", "at the weekend", "weekend talks". "This weekend" and "last weekend" are read where "this" and "last" are. */
import { normAt } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

const RECUR = new Set(["every", "each", "long", "per", "a", "any", "previous"]);

export const weekend: DateParser = {
  id: "date/weekend",
  summary: "The weekend nearest to the day of writing.",
  at: { words: ["weekend"] },
  find(scan, at) {
    const before = normAt(scan, at - 1);
    if (RECUR.has(before) || before === "-") return NONE;
    // "the following weekend"; but "following weekend talks" came after those of the last.
    if (before === "following" && normAt(scan, at - 2) === "the") return NONE;
    return [found(this.id, before === "the" ? at - 1 : at, at + 1, { kind: "unit", unit: "weekend", by: null })];
  },
};
