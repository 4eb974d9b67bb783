/** "on the first day", "the final day of the visit", "on its last day": a day of the stretch told before. */
import { normAt } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

/** Counted from the first day; -1 is the last. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["opening", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", -1],
  ["last", -1],
  ["closing", -1],
]);
const BEFORE = new Set(["the", "its", "his", "her", "their"]);

export const nthDay: DateParser = {
  id: "date/nth-day",
  summary: "A day of the stretch of days told before.",
  at: { words: ["day"] },
  find(scan, at) {
    const nth = ORDINALS.get(normAt(scan, at - 1));
    if (nth === undefined || !BEFORE.has(normAt(scan, at - 2))) return NONE;
    return [found(this.id, at - 2, at + 1, { kind: "nth", nth })];
  },
};
