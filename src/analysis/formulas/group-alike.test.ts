import { describe, expect, test } from "vitest";
import { groupAlike } from "./group-alike.ts";

/** Points on a line: near where they are less than 10 apart. */
function groupsOf(points: readonly number[]) {
  const all = points.map((_, index) => index);
  const groups = groupAlike({
    count: points.length,
    candidates: () => all,
    likeness: (a, b) => Math.max(0, 1 - Math.abs(points[a]! - points[b]!) / 20),
    least: 0.5,
  });
  return groups.map((group) => group.map((index) => points[index]!));
}

describe("wordings are grouped", () => {
  test("what is near is together, the rest by itself", () => {
    expect(groupsOf([1, 2, 50, 3, 52, 99])).toEqual([[1, 2, 3], [50, 52], [99]]);
  });

  test("a chain of small steps is no group", () => {
    const groups = groupsOf([0, 6, 12, 18, 24, 30]);
    for (const group of groups) expect(Math.max(...group) - Math.min(...group)).toBeLessThanOrEqual(14);
  });

  test("whatever the order in which they come", () => {
    const sorted = (groups: number[][]) =>
      groups.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
    expect(sorted(groupsOf([52, 3, 99, 1, 50, 2]))).toEqual(sorted(groupsOf([1, 2, 50, 3, 52, 99])));
  });
});
