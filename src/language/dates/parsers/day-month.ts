/** "22 July 2025", "22nd of July", "4-5 May 2024", "14 to 16 May", "4, 5 and 6 May", "the 5th of May this year". */
import { normAt, readDays, readMonth, readYear } from "../cursor.ts";
import { foundDays } from "../days-of-month.ts";
import { type DateParser, NONE } from "../parser.ts";

export const dayMonth: DateParser = {
  id: "date/day-month",
  summary: "A day or days before the name of the month.",
  at: { numbers: true },
  find(scan, at) {
    const days = readDays(scan, at);
    if (!days) return NONE;
    let place = days.next;
    if (normAt(scan, place) === "of") place++;
    // "5-May-2024"
    else if (normAt(scan, place) === "-" && !scan.tokens[place]!.spaced) place++;
    const month = readMonth(scan, place);
    if (!month) return NONE;
    const year = readYear(scan, month.next);
    // "the 14 may have": in small letters only with a year or an ordinal beside it.
    if (month.doubtful && year.year === null && !days.ordinal) return NONE;
    const to =
      year.next === month.next && !month.full
        ? withDot(scan.tokens[month.next]?.text, month.next, normAt(scan, month.next + 1))
        : year.next;
    return foundDays(this.id, { days, month: month.month, year, from: at, to });
  },
};

/** The dot of "(19 Feb.)" belongs to the month; that of "on 19 Feb." at the end of a sentence may be both and is left. */
function withDot(text: string | undefined, at: number, behind: string): number {
  return text === "." && behind === ")" ? at + 1 : at;
}
