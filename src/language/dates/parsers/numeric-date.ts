/**
 * "22.07.2025", "22/07/2025", "22-07-2025", "05.06.2024".
 *
 * With dots the day comes first. With strokes it may be the month ("07/22/2025"); "05/06/2024" stays open between both
 * until something near it decides.
 */
import { isValidDate } from "../../../shared/edtf.ts";
import { normAt, yearOf } from "../cursor.ts";
import { calendar, type Found, found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const SMALL = /^\d{1,2}$/u;

export const numericDate: DateParser = {
  id: "date/numeric-date",
  summary: "Day, month and year in figures.",
  at: { numbers: true },
  find(scan, at) {
    const first = normAt(scan, at);
    const dotted = first.length >= 8 && first.length <= 10 ? DOTTED.exec(first) : null;
    if (dotted) return told(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), false);
    if (!SMALL.test(first)) return NONE;
    const joint = normAt(scan, at + 1);
    if ((joint !== "/" && joint !== "-") || normAt(scan, at + 3) !== joint) return NONE;
    const second = normAt(scan, at + 2);
    const year = yearOf(normAt(scan, at + 4));
    if (year === null || !SMALL.test(second)) return NONE;
    for (let index = at + 1; index <= at + 4; index++) if (scan.tokens[index]!.spaced) return NONE;
    return told(at, at + 5, Number(first), Number(second), year, joint === "/");
  },
};

function told(
  from: number,
  to: number,
  first: number,
  second: number,
  year: number,
  strokes: boolean,
): readonly Found[] {
  const dayFirst = isDay(first, second, year);
  const monthFirst = strokes && isDay(second, first, year);
  if (!dayFirst && !monthFirst) return NONE;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const swappable = dayFirst && monthFirst && first !== second;
  return [found(numericDate.id, from, to, calendar({ year, month, day, swappable }))];
}

function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || year < 1500 || year > 2199) return false;
  return isValidDate({ kind: "date", year: String(year), month, day, qualifier: "" });
}
