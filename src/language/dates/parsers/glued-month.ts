/** "Mar15", "June26/2024", "July2025": month and number without a space, as datelines print them. */
import { readYear, yearOf } from "../cursor.ts";
import { isPossible } from "../days-of-month.ts";
import { calendar, found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { MONTHS } from "../words.ts";

const GLUED = /^(\p{L}{3,9})(\d{1,4})$/u;

export const gluedMonth: DateParser = {
  id: "date/glued-month",
  summary: "Month and day, or month and year, written together.",
  at: { glued: true },
  find(scan, at) {
    const token = scan.tokens[at]!;
    if (token.shape === "lower") return NONE;
    const match = GLUED.exec(token.norm);
    const month = match && MONTHS.get(match[1]!);
    if (!match || month === undefined || month === null) return NONE;
    const year = yearOf(match[2]!);
    if (year !== null) return [found(this.id, at, at + 1, calendar({ month, year }))];
    const behind = readYear(scan, at + 1);
    const meaning = calendar({ month, day: Number(match[2]), year: behind.year, yearShift: behind.yearShift });
    return isPossible(meaning) ? [found(this.id, at, behind.next, meaning)] : NONE;
  },
};
