/** "July 22, 2025", "Sept. 5", "Feb 20", "Feb.09", "May 4-5", "June 14 to 16", "February 9th to 10th", "March 2,1987". */
import { isCounting, normAt, type ReadDays, readDays, readMonth, readYear } from "../cursor.ts";
import { foundDays } from "../days-of-month.ts";
import { calendar, found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { MONTHS } from "../words.ts";

/** Day and year, or two days, in one token: "22,2025", "23,24". */
const TIGHT = /^(\d{1,2}),(\d{4}|\d{1,2})$/u;

export const monthDay: DateParser = {
  id: "date/month-day",
  summary: "The name of a month before a day or days.",
  at: { words: MONTHS.keys() },
  find(scan, at) {
    const month = readMonth(scan, at);
    if (!month || month.doubtful) return NONE;
    const place = normAt(scan, month.next) === "the" ? month.next + 1 : month.next;
    const tight = TIGHT.exec(normAt(scan, place));
    if (tight) {
      const day = Number(tight[1]);
      const second = Number(tight[2]);
      if (second > 31)
        return day > 31 ? NONE : [found(this.id, at, place + 1, calendar({ day, month: month.month, year: second }))];
      const days = pair(place, day, second);
      return days
        ? foundDays(this.id, { days, month: month.month, year: readYear(scan, place + 1), from: at, to: place + 1 })
        : NONE;
    }
    const days = readDays(scan, place);
    if (!days || isCounting(scan, days.next)) return NONE;
    const year = readYear(scan, days.next);
    return foundDays(this.id, { days, month: month.month, year, from: at, to: lastWord(scan, days, year.next) });
  },
};

function pair(at: number, day: number, second: number): ReadDays | null {
  if (day >= second || day === 0) return null;
  return { days: [day, second], at: [at, at], range: second === day + 1, ordinal: false, next: at + 1 };
}

/** "June 4 - the minister": the dash stays outside. */
function lastWord(scan: Scan, days: ReadDays, to: number): number {
  return Math.min(Math.max(days.next, to), scan.to);
}
