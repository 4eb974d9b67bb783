import { describe, expect, test } from "vitest";
import { findRound } from "./find-round.ts";
import { gapsOf, type Member, seriesOf } from "./series-of.ts";

/** The round that a text tells; where the meeting is told stands between brackets. */
function round(
  marked: string,
  { title = null, scheduled = false }: { title?: string | null; scheduled?: boolean } = {},
) {
  const at = marked.indexOf("[");
  const text = marked.replace("[", "").replace("]", "");
  const found = findRound({ title, text, at: at === -1 ? null : at, scheduled });
  if (found) expect((found.field === "title" ? title! : text).slice(found.start, found.end)).toBe(found.quote);
  return found?.number ?? null;
}

describe("the round that a report tells", () => {
  test.each([
    ["The 4th round of bilateral [consultations] took place in Bern.", 4],
    ["The Joint Commission [held] its tenth session in Tbilisi.", 10],
    ["Deputy ministers held the Third Round of [political consultations] on Monday.", 3],
    ["They [met] in Baku for the 12th joint economic commission meeting.", 12],
    ["The second round of [consultations] was held. They agreed to hold the third round in 2025.", 2],
    ["Political [consultations] took place. The sides agreed to hold the fifth round in Bern.", null],
    ["[Consultations] took place, the first contact since holding the sixth round in 2022.", null],
    ["[Consultations] took place in Bern.", null],
  ])("%s: %s", (text, number) => {
    expect(round(text)).toBe(number);
  });

  test("of a meeting to come", () => {
    expect(round("The two are to hold the 13th round of [consultations] in June.", { scheduled: true })).toBe(13);
  });

  test("in the title, where the text does not tell", () => {
    expect(round("The sides met.", { title: "Fifth session of the commission ends" })).toBe(5);
  });

  test("takes no more time than the text is long", () => {
    const begun = performance.now();
    round(`[met] ${"first a a a a ".repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe("what is missing from a series", () => {
  const member = (id: string, date: string, number: number | null = null): Member => ({
    id,
    date,
    status: "held",
    round: number,
  });

  test("rounds between two numbers", () => {
    const gaps = gapsOf([member("a", "2020-01-01", 3), member("b", "2021-01-01"), member("c", "2022-01-01", 6)]);
    expect(gaps).toEqual([
      { after: "a", before: "c", missing: [4, 5], because: "rounds 4 to 5 are not in the record" },
    ]);
  });

  test("numbers that go back", () => {
    expect(gapsOf([member("a", "2020-01-01", 3), member("b", "2021-01-01", 2)])[0]!.because).toBe(
      "round 2 comes after round 3",
    );
  });

  test("a time much longer than usual", () => {
    const years = ["2015", "2016", "2017", "2018", "2022"].map((year) => member(year, `${year}-06-01`));
    expect(gapsOf(years)).toEqual([
      { after: "2018", before: "2022", missing: [], because: "1461 days, where 366 were usual" },
    ]);
  });

  test("nothing, where all are there", () => {
    expect(gapsOf([member("a", "2020-01-01", 1), member("b", "2021-01-01", 2)])).toEqual([]);
  });
});

test.each([
  ["consultations", "deputy-foreign-minister", "consultations"],
  ["commission", "deputy-minister", "commission"],
  ["meeting", "foreign-minister", "ministerial"],
  ["visit", "head-of-state", "summit"],
  ["call", "foreign-minister", undefined],
  ["meeting", "ambassador", undefined],
] as const)("a %s of the level %s is of the series %s", (kind, level, series) => {
  expect(seriesOf({ kind, level })?.kind).toBe(series);
});
