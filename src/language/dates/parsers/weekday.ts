/** "on Tuesday", "Thursday morning", "Friday last week", "Monday next". Names with a weekday in them are none: "Good Friday", "the Sunday Times". */
import { normAt } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { DAYPARTS, POINTERS, WEEKDAYS } from "../words.ts";

const NOT_BEFORE = new Set(["every", "each", "good", "black", "bloody", "ash", "holy", "palm", "easter", "orthodox"]);
const NOT_BEHIND = new Set(
  "times observer mirror telegraph herald express island leader standard prayers mass".split(" "),
);

export const weekday: DateParser = {
  id: "date/weekday",
  summary: "A day of the week.",
  at: { words: WEEKDAYS.keys() },
  find(scan, at) {
    const value = WEEKDAYS.get(normAt(scan, at))!;
    if (NOT_BEFORE.has(normAt(scan, at - 1)) || NOT_BEHIND.has(normAt(scan, at + 1))) return NONE;
    let to = DAYPARTS.has(normAt(scan, at + 1)) ? at + 2 : at + 1;
    let shift: number | null = null;
    let week: number | null = null;
    const place = normAt(scan, to) === "of" ? to + 1 : to;
    const pointer = normAt(scan, place);
    if ((pointer === "last" || pointer === "this" || pointer === "next") && normAt(scan, place + 1) === "week") {
      week = POINTERS.get(pointer)!;
      to = place + 2;
    } else if (
      (pointer === "last" || pointer === "next") &&
      place === to &&
      !isWord(scan.tokens[to + 1]?.kind, to + 1 < scan.to)
    ) {
      shift = POINTERS.get(pointer)!;
      to++;
    }
    return [found(this.id, at, to, { kind: "weekday", weekday: value, shift, week })];
  },
};

function isWord(kind: string | undefined, inside: boolean): boolean {
  return inside && kind === "word";
}
