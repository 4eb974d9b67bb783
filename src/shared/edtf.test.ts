import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, daysInMonth, isLeapYear, shiftMonth, weekdayOf } from "./calendar.ts";
import { formatEdtf, isEdtf, parseEdtf } from "./edtf.ts";
import { addDays, boundsOf, compareDates, containsDate, dateOfDay, mayBeSame, weekdayIn } from "./edtf-bounds.ts";

/** `value` read, which the test takes for valid. */
const read = (value: string) => parseEdtf(value) ?? expect.unreachable(`${value} is no EDTF`);
const shown = (day: number) => formatEdtf(dateOfDay(day));

describe("edtf", () => {
  test.each([
    ["2025-07-22", "2025-07-22", "2025-07-22"],
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["2024-XX-11", "2024-01-11", "2024-12-11"],
    ["2024-06-27~", "2024-06-27", "2024-06-27"],
    ["2020-23", "2020-09-01", "2020-11-30"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2024-06-27/2024-06-28", "2024-06-27", "2024-06-28"],
    ["2024-02/2024-03", "2024-02-01", "2024-03-31"],
    ["[2025-01-16,2025-01-23]", "2025-01-16", "2025-01-23"],
  ])("%s reaches from %s to %s, and is written back as it was read", (value, first, last) => {
    const bounds = boundsOf(read(value));
    expect([shown(bounds?.earliest ?? 0), shown(bounds?.latest ?? 0)]).toEqual([first, last]);
    expect(formatEdtf(read(value))).toBe(value);
  });

  test.each(["XXXX-06-27", "XXXX-XX-20", "XXXX-12-30/XXXX-01-02"])("%s stays open: no year bounds it", (value) => {
    expect(boundsOf(read(value))).toBeNull();
    expect(formatEdtf(read(value))).toBe(value);
  });

  test.each([
    ["2025-02-30", "no 30 February"],
    ["2023-02-29", "2023 is no leap year"],
    ["2024-13", "no month 13"],
    ["2024-25", "seasons end at 24"],
    ["2024-00", "no month 0"],
    ["XXXX-04-31", "April has 30 days in every year"],
    ["20X4", "unknown digits stand at the end"],
    ["2024-6-7", "two digits each"],
    ["2024-06-28/2024-06-27", "backwards"],
    ["../..", "nothing known"],
    ["2024-06-27T10:00", "a time is no part of this subset"],
    ["[2024]", "a choice of one"],
    ["", "empty"],
    ["2024-23-05", "a season has no days"],
  ])("%s is refused: %s", (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  test("an open interval holds what comes after its beginning", () => {
    expect(containsDate(read("2022/.."), read("2024-06"))).toBe(true);
    expect(containsDate(read("2022/.."), read("2021"))).toBe(false);
    expect(containsDate(read("../2030"), read("2030-12-31"))).toBe(true);
    expect(containsDate(read("2024-06"), read("2024"))).toBe(false);
  });

  test("a day without a year may be that day of any year, and no other day", () => {
    expect(mayBeSame(read("XXXX-06-27"), read("2024-06-27"))).toBe(true);
    expect(mayBeSame(read("XXXX-06-27"), read("2024-06-28"))).toBe(false);
    expect(mayBeSame(read("XXXX-XX-20"), read("XXXX-06-20"))).toBe(true);
    expect(mayBeSame(read("2024-06"), read("2024-06-28"))).toBe(true);
  });

  test("dates sort by their first day, those without a year last", () => {
    const sorted = ["XXXX-01-01", "2024-06", "2024-06-01", "../2030", "2023"].map(read).sort(compareDates);
    expect(sorted.map(formatEdtf)).toEqual(["../2030", "2023", "2024-06-01", "2024-06", "XXXX-01-01"]);
  });

  test("days are added over month and leap year, and know their weekday", () => {
    expect(formatEdtf(addDays(read("2024-02-28"), 2) ?? read("XXXX"))).toBe("2024-03-01");
    expect(addDays(read("2024-02"), 2)).toBeNull();
    expect(weekdayIn(read("2024-06-27"))).toBe(4);
    expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
  });
});

const year = fc.integer({ min: 1, max: 9998 });
const day = year.chain((y) =>
  fc.integer({ min: 1, max: 12 }).chain((month) => {
    return fc.integer({ min: 1, max: daysInMonth(y, month) }).map((d) => ({ year: y, month, day: d }));
  }),
);
const pad = (value: number, width: number) => String(value).padStart(width, "0");
const written = fc.oneof(
  day.map((d) => `${pad(d.year, 4)}-${pad(d.month, 2)}-${pad(d.day, 2)}`),
  day.map((d) => `${pad(d.year, 4)}-${pad(d.month, 2)}`),
  year.map((y) => pad(y, 4)),
  fc.integer({ min: 0, max: 998 }).map((y) => `${pad(y, 3)}X`),
  day.map((d) => `XXXX-${pad(d.month, 2)}-${pad(Math.min(d.day, 28), 2)}`),
);

describe("edtf beside the `edtf` package", () => {
  test("a value of ours is one of theirs, with the same first and last day", () => {
    fc.assert(
      fc.property(written, written, fc.boolean(), (one, two, interval) => {
        const value = interval ? `${one}/${two}` : one;
        const ours = parseEdtf(value);
        if (!ours) return;
        const bounds = boundsOf(ours);
        if (!bounds || value.includes("XXXX")) return;
        // Years below 100 they take for those of the last century.
        if (/(?:^|\/)00/u.test(value)) return;
        // They refuse an end that begins before the beginning ("2024-05-30/2024-05"); here it is May from the 30th on.
        const end = interval ? boundsOf(read(two)) : null;
        if (interval && (end?.earliest ?? 0) < bounds.earliest) return;
        const theirs = edtf(value);
        expect(new Date(theirs.min).getTime() / 86_400_000).toBe(bounds.earliest);
        expect(Math.floor(new Date(theirs.max).getTime() / 86_400_000)).toBe(bounds.latest);
      }),
    );
  });

  test("what we refuse of plain dates they refuse too, but for 29 February, which they move to March", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([y, m, d]) => {
        if (m === 2 && d === 29 && !isLeapYear(y)) return;
        const value = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
        let theirs = true;
        try {
          edtf(value);
        } catch {
          theirs = false;
        }
        expect([value, isEdtf(value)]).toEqual([value, theirs]);
      }),
    );
  });

  test("any string is read or refused, and what is read is written back the same", () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^[0-9X/.,[\]?~%-]{0,24}$/u), written);
    fc.assert(
      fc.property(any, (value) => {
        const parsed = parseEdtf(value);
        if (parsed) expect(formatEdtf(parsed)).toBe(value);
      }),
    );
  });
});

describe("calendar", () => {
  test("days are counted as `Date` counts them in UTC, and back", () => {
    fc.assert(
      fc.property(day, (d) => {
        const number = dayNumber(d);
        const date = new Date(0);
        date.setUTCFullYear(d.year, d.month - 1, d.day);
        expect(number).toBe(date.getTime() / 86_400_000);
        expect(dayOf(number)).toEqual(d);
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      }),
    );
  });
});
