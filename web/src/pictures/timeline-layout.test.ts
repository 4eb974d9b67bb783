import { describe, expect, test } from "vitest";
import { layOut, STEP } from "./timeline-layout.ts";

type Meeting = Parameters<typeof layOut>[0][number];

function meeting(parts: Partial<Meeting>): Meeting {
  return {
    ...{ id: "m1", parties: ["AZ", "GE"], kind: "meeting", status: "held", level: "foreign-minister" },
    ...{ date: "2024-05-20", place: { country: "AZ", city: "Baku" }, participants: [], formats: [], topics: [] },
    ...{ documents: [], sources: 1, accounts: [], differences: [], because: [] },
    ...parts,
  } as Meeting;
}

const sides = ["AZ", "GE"];
const one = (parts: Partial<Meeting>) => layOut([meeting(parts)], sides, 600).marks[0]!;

describe("where a mark stands", () => {
  test.each([
    ["at home of the first side", {}, 3],
    ["at home of the second", { place: { country: "GE", city: null } }, -3],
    ["elsewhere", { place: { country: "CH", city: "Geneva" } }, 0],
    ["in no place that is told", { place: { country: null, city: null } }, 0],
    ["on the telephone", { kind: "call" }, 0],
    ["of heads of state", { level: "head-of-state" }, 4],
    ["of nobody with an office", { level: null }, 1],
  ] as const)("%s", (_, parts, steps) => {
    expect(one(parts as Partial<Meeting>).up).toBe(steps === 0 ? 0 : steps * STEP);
  });

  test("a day is a point, a month a stretch", () => {
    const day = one({});
    expect(day.to - day.from).toBeLessThan(4);
    const month = one({ date: "2024-05" });
    expect(month.to - month.from).toBeGreaterThan(20);
  });

  test("those of one day stand beside each other, in the picture", () => {
    const marks = layOut(
      Array.from({ length: 80 }, (_, index) => meeting({ id: `m${index}`, date: "2024-12-30" })),
      sides,
      600,
    ).marks;
    expect(new Set(marks.map(({ from }) => from)).size).toBeGreaterThan(1);
    for (const { from, to } of marks) {
      expect(from).toBeLessThanOrEqual(600);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });

  test("what has no known year is counted, not shown", () => {
    const { marks, undated } = layOut(
      [meeting({ date: null }), meeting({ date: "XXXX-06-27" }), meeting({})],
      sides,
      600,
    );
    expect(marks).toHaveLength(1);
    expect(undated).toBe(2);
  });
});

test("months are written where there is room, years else", () => {
  expect(layOut([meeting({})], sides, 900).ticks.map(({ words }) => words)).toContain("Apr");
  const long = layOut([meeting({ date: "1950" }), meeting({})], sides, 300).ticks.map(({ words }) => words);
  expect(long.filter(Boolean).length).toBeLessThan(9);
  expect(long).toContain("1980");
});
