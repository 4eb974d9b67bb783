/** "the third quarter of 2024", "Q3 2024", "the second half of the year", "the first half of last year". */
import { normAt, yearOf } from "../cursor.ts";
import { type Found, found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { ORDINAL_WORDS, POINTERS } from "../words.ts";

const SHORT: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["q1", [1, 3]],
  ["q2", [4, 6]],
  ["q3", [7, 9]],
  ["q4", [10, 12]],
  ["h1", [1, 6]],
  ["h2", [7, 12]],
]);

export const partOfYear: DateParser = {
  id: "date/part-of-year",
  summary: "A quarter or a half of a year.",
  at: { words: ["quarter", "half", ...SHORT.keys()] },
  find(scan, at) {
    const word = normAt(scan, at);
    const short = SHORT.get(word);
    if (short) {
      const place = normAt(scan, at + 1) === "of" || normAt(scan, at + 1) === "," ? at + 2 : at + 1;
      const year = yearOf(normAt(scan, place));
      return year === null ? NONE : [months(at, place + 1, short, year, null)];
    }
    const before = normAt(scan, at - 1);
    const last = before === "last" || before === "final";
    const size = word === "quarter" ? 3 : 6;
    const nth = last ? 12 / size : (ORDINAL_WORDS.get(before) ?? 0);
    if (nth === 0 || nth * size > 12) return NONE;
    const stretch = [(nth - 1) * size + 1, nth * size] as const;
    const place = normAt(scan, at + 1) === "of" || normAt(scan, at + 1) === "in" ? at + 2 : at + 1;
    const year = yearOf(normAt(scan, place));
    if (year !== null) return [months(at - 1, place + 1, stretch, year, null)];
    const pointer = normAt(scan, place);
    const shift = pointer === "the" ? 0 : POINTERS.get(pointer);
    if (shift === undefined || place !== at + 2 || normAt(scan, place + 1) !== "year") return NONE;
    return [months(at - 1, place + 2, stretch, null, shift)];
  },
};

function months(
  from: number,
  to: number,
  [first, last]: readonly [number, number],
  year: number | null,
  shift: number | null,
): Found {
  return found(partOfYear.id, from, to, { kind: "months", first, last, year, shift });
}
