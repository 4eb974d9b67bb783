/** "over the weekend", "at the weekend". "This weekend" and "last weekend" are read where "this" and "last" are. */
import { normAt } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

export const weekend: DateParser = {
  id: "date/weekend",
  summary: "The weekend nearest to the day of writing.",
  at: { words: ["weekend"] },
  find(scan, at) {
    if (normAt(scan, at - 1) !== "the") return NONE;
    return [found(this.id, at - 1, at + 1, { kind: "unit", unit: "weekend", by: null })];
  },
};
