import { expect, test } from "vitest";
import { barOf, isWithin, officesIn, part, scaleOf, type Term } from "./years.ts";

const term = (office: string, first: string | null, last: string | null, reports = 1): Term =>
  ({ office, title: office, first, last, reports }) as Term;

test("a scale begins a little before the first report and ends a little after the last, with a few round years", () => {
  const scale = scaleOf([term("pm", "2001-05-01", "2008-03-04"), term("pm", "2009-02-27", "2024-06-07")])!;
  expect(scale.years.map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020]);
  expect(scale.years.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
  const first = barOf(scale, term("pm", "2001-05-01", "2008-03-04"))!;
  expect(first.from).toBeGreaterThan(0);
  const last = barOf(scale, term("pm", "2009-02-27", "2024-06-07"))!;
  expect(last.from + last.wide).toBeLessThan(100);
  expect(last.from).toBeGreaterThan(first.from + first.wide);
});

test("where no day is known there is no scale, and no bar", () => {
  expect(scaleOf([term("pm", null, null)])).toBeNull();
  const scale = scaleOf([term("pm", "2024-01-01", "2024-12-31")])!;
  expect(barOf(scale, term("pm", null, null))).toBeNull();
});

test("who is seen once has a bar of no width where that day is; a month counts from its first day", () => {
  const scale = scaleOf([term("pm", "2024-01-01", "2024-12-31"), term("pm", "2024-07", null)])!;
  expect(barOf(scale, term("pm", "2024-07", null))).toEqual({
    from: barOf(scale, term("pm", "2024-07-01", null))?.from,
    wide: 0,
  });
  expect(part(scale, (scale.start + scale.end) / 2)).toBe(50);
});

test("offices of most reports come first, each worded as most reports do, its holders the latest first", () => {
  const found = officesIn([
    { ...term("fm", "2020-01-01", "2021-01-01", 2), title: "Minister of Foreign Affairs" },
    { ...term("pm", "2020-01-01", "2021-01-01", 4), title: "Premier" },
    { ...term("fm", "2022-01-01", "2023-01-01", 5), title: "Foreign Minister" },
  ]);
  expect(found.map(({ office, title, reports }) => [office, title, reports])).toEqual([
    ["fm", "Foreign Minister", 7],
    ["pm", "Premier", 4],
  ]);
  expect(found[0]?.terms.map(({ first }) => first)).toEqual(["2022-01-01", "2020-01-01"]);
});

test("within one year the year itself is told", () => {
  expect(scaleOf([term("pm", "2024-05-01", "2024-06-01")])?.years).toEqual([{ year: 2024, at: 0 }]);
});

test.each([
  ["2024-01-01", "2024-12-31", "2024-06-01", true],
  ["2024-01-15", "2024-12-31", "2024-01-02", true],
  ["2024-01-01", "2024-12-31", "2025-03-01", false],
  ["2024-01-01", null, "2024-01-20", true],
  [null, null, "2024-01-20", false],
  ["2024-01-01", "2024-12-31", null, false],
])("a term of %s to %s, a meeting on %s: %s", (first, last, day, is) => {
  expect(isWithin(term("pm", first, last), day)).toBe(is);
});
