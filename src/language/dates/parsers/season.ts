/** "the fall of 2020", "in the spring", "summer 2024", "autumn this year". "The fall of Kabul" and "prices fall" are none. */
import { normAt, readYear } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { SEASONS } from "../words.ts";

const ASKS = new Set(["in", "by", "during", "until", "before", "since"]);

export const season: DateParser = {
  id: "date/season",
  summary: "A season, with its year or as 'in the spring'.",
  at: { words: SEASONS.keys() },
  find(scan, at) {
    const value = SEASONS.get(normAt(scan, at))!;
    const year = readYear(scan, at + 1);
    if (year.year !== null || year.yearShift !== null) {
      return [found(this.id, at, year.next, { kind: "season", season: value, year: year.year, shift: year.yearShift })];
    }
    if (normAt(scan, at - 1) !== "the" || !ASKS.has(normAt(scan, at - 2)) || normAt(scan, at + 1) === "of") return NONE;
    return [found(this.id, at, at + 1, { kind: "season", season: value, year: null, shift: null })];
  },
};
