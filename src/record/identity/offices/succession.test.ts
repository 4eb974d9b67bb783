import { describe, expect, test } from "vitest";
import { officeKey } from "./office-key.ts";
import { type Incumbency, successionOf } from "./succession.ts";

const term = (person: number, first: number, last: number, given: Partial<Incumbency> = {}): Incumbency => ({
  country: "GE",
  office: "foreign-minister",
  person,
  title: "Foreign Minister",
  rank: "foreign-minister",
  first,
  last,
  reports: 5,
  firm: true,
  ...given,
});

describe("who held an office one after the other", () => {
  test("in order of time, whatever the order given", () => {
    const terms = successionOf([term(3, 300, 400), term(1, 0, 100), term(2, 100, 290)]);
    expect(terms.map(({ person, predecessor, successor }) => [predecessor, person, successor])).toEqual([
      [null, 1, 2],
      [1, 2, 3],
      [2, 3, null],
    ]);
  });

  test("at the same time: told, and neither follows the other", () => {
    const terms = successionOf([term(1, 0, 200), term(2, 100, 300)]);
    expect(terms.map(({ overlaps, predecessor, successor }) => ({ overlaps, predecessor, successor }))).toEqual([
      { overlaps: [2], predecessor: null, successor: null },
      { overlaps: [1], predecessor: null, successor: null },
    ]);
  });

  test("one report in the midst of another's time is doubtful, and no successor", () => {
    const terms = successionOf([term(1, 0, 200, { reports: 40 }), term(2, 90, 90, { reports: 1 }), term(3, 250, 300)]);
    expect(terms.map(({ doubtful }) => doubtful)).toEqual([null, 1, null]);
    expect(terms[0]!.successor).toBe(3);
  });

  test("whose side one report worked out has no place in it", () => {
    const terms = successionOf([term(1, 0, 200), term(2, 210, 210, { reports: 1, firm: false }), term(3, 250, 300)]);
    expect(terms[0]!.successor).toBe(3);
  });

  test("offices of which there are many have no order", () => {
    const terms = successionOf([term(1, 0, 9, { office: "legislator" }), term(2, 20, 30, { office: "legislator" })]);
    expect(terms[0]!.successor).toBe(null);
  });
});

describe("wordings of one office", () => {
  test.each([
    ["minister", "Minister of Energy", "Energy Minister"],
    ["minister", "Ministers of Energy", "Energy Minister"],
    ["senior-official", "National Security Adviser", "National Security Advisor"],
    ["foreign-minister", "Minister for Foreign Affairs", "External Affairs Minister"],
    ["head-of-state", "President", "Executive President"],
  ] as const)("%s: %s, %s", (rank, one, other) => {
    expect(officeKey({ rank, title: one, others: [] })).toBe(officeKey({ rank, title: other, others: [] }));
  });

  test.each([
    ["minister", "Minister of Energy", "Minister of Education"],
    ["head-of-state", "King", "Governor-General"],
  ] as const)("%s: %s is not %s", (rank, one, other) => {
    expect(officeKey({ rank, title: one, others: [] })).not.toBe(officeKey({ rank, title: other, others: [] }));
  });

  test("an ambassador's is told by the other side of the meeting", () => {
    const told = { rank: "ambassador" as const, title: "Ambassador" };
    expect(officeKey({ ...told, others: ["LK"] })).toBe("ambassador LK");
    expect(officeKey({ ...told, others: ["LK", "IN"] })).toBe("ambassador");
  });
});
