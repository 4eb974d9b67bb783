/** Dates of our grammar beside those of chrono-node, where both claim to know: full dates in the common orders, and days near today. */
import * as chrono from "chrono-node";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datesIn, WRITTEN } from "../../../test/support/dates-in.ts";
import { dayNumber, dayOf } from "../../shared/calendar.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const day = fc
  .integer({ min: dayNumber({ year: 1920, month: 1, day: 1 }), max: dayNumber({ year: 2090, month: 1, day: 1 }) })
  .map((number) => dayOf(number));
const two = (value: number) => String(value).padStart(2, "0");
const ending = (value: number) => {
  if (value > 3 && value < 21) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
};
const shape = fc.constantFrom<(y: number, m: number, d: number) => string>(
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d}${ending(d)} of ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}${ending(d)}, ${y}`,
  (y, m, d) => `${two(d)} ${MONTHS[m - 1]!.slice(0, 3)} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)} ${d}, ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
);
const frame = fc.constantFrom<(date: string) => string>(
  (date) => `The ministers met on ${date} in Lisbon.`,
  (date) => `On ${date}, the ministers will meet.`,
  (date) => `Talks (${date}) were held.`,
);

test("a full date has one value, whoever reads it", () => {
  fc.assert(
    fc.property(day, shape, frame, ({ year, month, day: d }, write, put) => {
      const text = put(write(year, month, d));
      const theirs = chrono.strict.parse(text, new Date(`${WRITTEN}T12:00:00Z`))[0];
      const ours = datesIn(text).dates;
      expect(ours.map(({ edtf }) => edtf)).toEqual([`${year}-${two(month)}-${two(d)}`]);
      expect([theirs?.start.get("year"), theirs?.start.get("month"), theirs?.start.get("day")]).toEqual([
        year,
        month,
        d,
      ]);
      // Theirs takes the preposition in: "on 5 May 2024".
      expect(theirs?.index).toBeLessThanOrEqual(ours[0]?.start ?? -1);
    }),
    { numRuns: 500 },
  );
});

test.each(["today", "yesterday", "tomorrow", "three days ago", "last Friday"])(
  "%s is the same day to both",
  (words) => {
    const text = `They met ${words}.`;
    const theirs = chrono.parseDate(text, new Date(`${WRITTEN}T12:00:00Z`));
    expect(datesIn(text).dates[0]?.edtf).toBe(theirs?.toISOString().slice(0, 10));
  },
);

test("what chrono reads loosely and we do not: 'may', 'march' and 'Sun' as words", () => {
  const text = "He may march on the Sun.";
  expect(chrono.casual.parse(text).length).toBeGreaterThan(0);
  expect(datesIn(text).dates).toEqual([]);
});
