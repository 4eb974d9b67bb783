/** "2025-07-22", "2025/07/22", "2024-06", "2025-07-22T10:30". */
import { isValidDate } from "../../../shared/edtf.ts";
import { normAt, yearOf } from "../cursor.ts";
import { calendar, found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

const TWO = /^\d\d$/u;

export const isoDate: DateParser = {
  id: "date/iso-date",
  summary: "Year, month and day in figures, largest first.",
  at: { numbers: true },
  find(scan, at) {
    const year = yearOf(normAt(scan, at));
    const joint = normAt(scan, at + 1);
    if (year === null || (joint !== "-" && joint !== "/") || scan.tokens[at + 1]!.spaced) return NONE;
    const monthText = normAt(scan, at + 2);
    if (!TWO.test(monthText) || scan.tokens[at + 2]!.spaced) return NONE;
    const month = Number(monthText);
    if (month < 1 || month > 12) return NONE;
    const dayText = normAt(scan, at + 4);
    if (TWO.test(dayText) && normAt(scan, at + 3) === joint && !scan.tokens[at + 4]!.spaced) {
      const day = Number(dayText);
      if (!isValidDate({ kind: "date", year: String(year), month, day, qualifier: "" })) return NONE;
      return [found(this.id, at, at + 5, calendar({ year, month, day }))];
    }
    // "2011-12" is a season of sport or a budget year as often as a month.
    if (joint === "/" || month === (year % 100) + 1) return NONE;
    return [found(this.id, at, at + 3, calendar({ year, month }))];
  },
};
