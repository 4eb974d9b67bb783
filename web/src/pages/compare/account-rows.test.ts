import { expect, test } from "vitest";
import { type Compared, chosenOf, pointRows, type Source, valueRows } from "./account-rows.ts";

function source(number: number, tells: number, ...names: string[]): Source {
  const texts = names.map((name, index) => ({
    name,
    document: `d-${name}`,
    publisher: null,
    copy: index ? "same" : "first",
  }));
  return { number, tells, texts } as unknown as Source;
}

const sources = [source(1, 2, "wire", "reprint"), source(2, 5, "ministry"), source(3, 1, "paper")];

test.each([
  ["the two fullest", undefined, undefined, ["ministry", "wire"]],
  ["one that was asked for", "paper", undefined, ["paper", "ministry"]],
  ["the other one", undefined, "ministry", ["wire", "ministry"]],
  ["both, by name and by id", "reprint", "d-paper", ["reprint", "paper"]],
  ["names that are none", "nobody", "no-one", ["ministry", "wire"]],
])("%s", (_, left, right, expected) => {
  expect(chosenOf(sources, left, right).map((text) => text?.name)).toEqual(expected);
});

test("an account alone, and one with a copy", () => {
  expect(chosenOf([source(1, 2, "wire")], undefined, undefined)[1]).toBeUndefined();
  expect(chosenOf([source(1, 2, "wire", "reprint")], undefined, undefined).map((text) => text?.name)).toEqual([
    "wire",
    "reprint",
  ]);
});

test("values that differ come first, those that one leaves out next", () => {
  const value = (property: string, given: string, ...from: number[]) => ({
    ...{ person: null, property, value: given, sources: from, words: [] },
  });
  const values = [
    value("kind", "meeting", 1, 2),
    value("topic", "energy", 1),
    value("date", "2025-07-22", 1),
    value("date", "2025-07-21", 2),
    value("format", "expanded", 3),
  ];
  const rows = valueRows({ values } as unknown as Compared, 1, 2);
  expect(rows.map(({ property, differ, same }) => [property, differ, same])).toEqual([
    ["date", true, false],
    ["topic", false, false],
    ["kind", false, true],
  ]);
});

test("what is told stands in the order of the first text", () => {
  const point = (...tellings: [number, number][]) => ({
    tellings: tellings.map(([number, start]) => ({ source: number, start })),
  });
  const points = [point([2, 10]), point([1, 50], [2, 5]), point([1, 20]), point([3, 0])];
  const rows = pointRows({ points } as unknown as Compared, 1, 2);
  expect(rows.map(({ left, right }) => [left?.start, right?.start])).toEqual([
    [20, undefined],
    [50, 5],
    [undefined, 10],
  ]);
});
