import { describe, expect, test } from "vitest";
import { type AccountOf, type PassageOf, tellHistory } from "../testing.ts";
import { compareAccounts } from "./compare-accounts.ts";

const FULL = [
  "The sides discussed [the extension of the gas corridor to Southern Europe].",
  "The minister stressed [the importance of the early opening of a consulate in Batumi].",
  "The sides expressed [support for each other's territorial integrity].",
  "The minister welcomed [the growth of trade in farm products].",
];

function compared(...accounts: readonly AccountOf[]) {
  const { meetings } = tellHistory({ sides: ["AZ", "GE"], meetings: [{ day: "2025-03-04", accounts }] });
  return compareAccounts(meetings[0]!, ["AZ", "GE"]);
}

function pointWith(words: string, { points }: ReturnType<typeof compared>) {
  return points.find(({ tellings }) => tellings.some(({ quote }) => quote.includes(words)))!;
}

describe("what sources tell", () => {
  test("the same thing in other words is one point, with the words that differ", () => {
    const found = compared(
      { side: "AZ", says: FULL },
      {
        side: "GE",
        says: [...FULL.slice(1), "They talked about [an extension of the gas corridor to Central Europe]."],
      },
    );
    const point = pointWith("gas corridor", found);
    expect(point.reach).toBe("all");
    expect(point.wording).toBe("other");
    const [first, second] = point.tellings;
    const words = (telling: typeof first) =>
      telling!.own.map(({ start, end }) => telling!.quote.slice(start - telling!.start, end - telling!.start));
    expect(words(first)).toEqual(["Southern"]);
    expect(words(second!)).toEqual(["Central"]);
    expect(pointWith("consulate", found).wording).toBe("same");
  });

  test("what one side alone tells comes first, with whose account leaves it out", () => {
    const found = compared({ side: "AZ", says: FULL }, { side: "GE", says: FULL.filter((_, at) => at !== 1) });
    expect(found.points[0]!.tellings[0].quote).toContain("consulate in Batumi");
    expect(found.points[0]!.oneSided).toEqual({ by: "AZ", not: ["GE"], unclear: [] });
    expect(found.points[0]!.missing).toEqual([{ source: 2, how: "left-out", nearest: null }]);
  });

  test("a short note leaves things out and says nothing by that", () => {
    const found = compared({ side: "AZ", says: FULL }, { side: "GE", says: [FULL[3]!] });
    expect(found.sources.map(({ tells, short }) => [tells, short])).toEqual([
      [4, false],
      [1, true],
    ]);
    expect(pointWith("consulate", found).missing).toEqual([{ source: 2, how: "short", nearest: null }]);
    expect(pointWith("consulate", found).oneSided).toEqual({ by: "AZ", not: [], unclear: ["GE"] });
  });

  test("copies are one voice, the fullest is compared, and it is said which is shortened", () => {
    const found = compared(
      { publisher: "Short News", source: 1, says: FULL.slice(0, 1) },
      { publisher: "Example Wire", source: 1, says: FULL },
      { publisher: "Another Wire", source: 2, says: FULL.slice(0, 3) },
    );
    expect(found.sources[0]!.texts.map(({ publisher, copy }) => [publisher, copy])).toEqual([
      ["Example Wire", "first"],
      ["Short News", "shortened"],
    ]);
    expect(found.points.map(({ reach }) => reach).sort()).toEqual(["all", "all", "all", "alone"]);
  });

  test("who is said to have said it differs", () => {
    const found = compared(
      { says: [{ says: "Georgia [hopes for the opening of the railway line this year].", speakers: ["GE"] }] },
      { says: [{ says: "Azerbaijan [hopes for the opening of the railway line this year].", speakers: ["AZ"] }] },
    );
    expect(found.points[0]!.attributed).toEqual([
      { speakers: ["GE"], sources: [1] },
      { speakers: ["AZ"], sources: [2] },
    ]);
  });

  test("what is told of the same subject, but not the same, is nearby", () => {
    const found = compared(
      {
        side: "AZ",
        says: [
          ...FULL,
          {
            says: "They praised [progress of work on the Aral railway, for which three banks have given loans to contractors].",
            projects: ["Aral railway"],
          },
        ],
      },
      {
        side: "GE",
        says: [
          ...FULL,
          {
            says: "They regretted [that farmers beside the Aral railway lose fields, wells and pastures].",
            projects: ["Aral railway"],
          },
        ],
      },
    );
    expect(pointWith("progress of work", found).missing).toMatchObject([{ source: 2, how: "nearby" }]);
  });
});

test("what was told beforehand is held against nobody", () => {
  const { meetings } = tellHistory({
    sides: ["AZ", "GE"],
    meetings: [
      {
        day: "2025-03-04",
        accounts: [
          { id: "plan", says: FULL.slice(0, 2) },
          { id: "held", says: FULL.slice(1) },
        ],
      },
    ],
  });
  const account = { document: "", publisher: null, published: null, source: 1, date: null, kind: "meeting" } as const;
  const open = { ...account, place: { country: null, city: null }, participants: [] };
  const accounts = [
    { ...open, id: "plan", status: "scheduled" },
    { ...open, id: "held", status: "held" },
  ] as const;
  const { meeting } = meetings[0]!;
  const { sources, points } = compareAccounts({ ...meetings[0]!, meeting: { ...meeting, accounts } }, ["AZ", "GE"]);
  expect(sources.map(({ before }) => before)).toEqual([true, false]);
  expect(points.map(({ reach }) => reach)).toEqual(["all", "alone", "alone", "before"]);
  expect(points.every(({ missing }) => missing.every(({ source }) => source === 2))).toBe(true);
});

describe("what an outlet puts beside the talks", () => {
  const told = (says: string, more: Partial<PassageOf> = {}): PassageOf => ({
    ...{ says, act: "told", speakers: [] },
    ...more,
  });
  const kindsOf = (...says: readonly PassageOf[]) =>
    compared({ says: [...FULL, ...says] }, { says: FULL }).points.filter(({ reach }) => reach === "alone");

  test.each([
    ["Norland is a large market for tea.", "nobody says it"],
    ["The barter was agreed in 2021 for oil that came in 2012.", "another year's agreement"],
    ["Photograph by Example Person", "no part of the report"],
    ["The candidates are expected to contest the election.", "nothing of the two sides"],
  ])("%s: %s", (says) => {
    expect(kindsOf(told(says)).map(({ kind }) => kind)).toEqual(["background"]);
  });

  test.each([
    ["Additionally, a plan for a port in Batumi was unveiled.", [], "goes on from what was said"],
    ["This project aims to attract investors to the highlands.", [], "is of the project that was spoken of"],
    ["We laid the ground for a port in Batumi.", [], "the text of a side speaks"],
    ["Georgia recalled that the barter was agreed in 2021.", ["GE"], "a side says it"],
  ])("%s is none: %s", (says, speakers) => {
    const more = { speakers, speaker: speakers.length > 0 ? "Maka Example" : null };
    expect(kindsOf(told(says, more)).map(({ kind }) => kind)).toEqual(["substance"]);
  });
});

test("a contradiction of speakers is told where both are named, and not where one is “he”", () => {
  const { points } = compared(
    { says: [{ says: "He [hopes for the opening of the railway line this year].", speakers: ["GE"] }] },
    { says: [{ says: "Azerbaijan [hopes for the opening of the railway line this year].", speakers: ["AZ"] }] },
  );
  expect(points[0]!.attributed).toEqual([]);
});

test("passages that share names of those who met and words of the genre alone are no one point", () => {
  const { meetings } = tellHistory({
    sides: ["AZ", "GE"],
    meetings: [
      {
        day: "2025-03-04",
        accounts: [
          { says: ["President Example received Minister Sample and his delegation."] },
          { says: ["Minister Sample will be accompanied by President Example."] },
        ],
      },
    ],
  });
  const people = ["Anna Example", "Boris Sample"].map((name) => ({ name }) as never);
  const { meeting } = meetings[0]!;
  const found = compareAccounts({ ...meetings[0]!, meeting: { ...meeting, participants: people } }, ["AZ", "GE"]);
  expect(found.points.map(({ tellings }) => tellings.length)).toEqual([1, 1]);
});

test("one invitation is one point, however it is worded", () => {
  const says = (text: string): PassageOf => ({ says: text, act: "invited", speakers: ["GE"] });
  const { points } = compared(
    { says: [says("Georgia extended an invitation to visit the vineyards of Kakheti.")] },
    { says: [says("The guest was asked by Georgia to come to Kakheti and its vineyards at a convenient date.")] },
  );
  expect(points.map(({ reach }) => reach)).toEqual(["all"]);
});

test("a report that tells of the meeting twice is one text", () => {
  const twice = { document: "d1", publisher: "Example Wire", source: 1 };
  const general = "The sides recognised the importance of the visit.";
  const { sources, points } = compared({ ...twice, says: [...FULL, general] }, { ...twice, says: [general] });
  expect(sources[0]!.texts).toHaveLength(1);
  expect(points.filter(({ tellings }) => tellings[0].quote === general)).toHaveLength(1);
});

test("one report alone has nobody to be compared with", () => {
  const { sources, points } = compared({ side: "AZ", says: FULL });
  expect(sources).toHaveLength(1);
  expect(points.every(({ reach, oneSided, missing }) => reach === "alone" && !oneSided && missing.length === 0)).toBe(
    true,
  );
});
