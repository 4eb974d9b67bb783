import { describe, expect, test } from "vitest";
import { tellHistory } from "../testing.ts";
import { candidatesIn, likeness, ONE_FORMULA, prepare, sameWording } from "./likeness.ts";
import { overlay, wordDifference } from "./word-difference.ts";

const SIDES = ["AZ", "GE"];

function prepared(...says: string[]) {
  const { meetings } = tellHistory({ sides: SIDES, meetings: [{ day: "2024-01-01", accounts: [{ says }] }] });
  return prepare(meetings[0]!.accounts[0]!.passages, SIDES);
}

describe("the same thing in the same words", () => {
  test.each([
    [
      "They stressed [cooperation in energy, trade and transport].",
      "[collaboration in transport, trade and energy] was underlined.",
      "order and synonyms",
    ],
    [
      "[the work of the Joint Intergovernmental Commission]",
      "[the role of the joint intergovernmental commission]",
      "words of the genre",
    ],
    [
      "[support within the UN and the OSCE]",
      "[support within the United Nations and the OSCE]",
      "an acronym is its name",
    ],
    ["[good-neighborly relations]", "[good neighbourly relations]", "spelling"],
  ])("%s = %s: %s", (one, other) => {
    const [a, b] = prepared(one, other);
    expect(likeness(a!, b!)).toBeGreaterThan(ONE_FORMULA);
    expect(sameWording(a!, b!)).toBe(true);
  });
});

describe("the same thing in other words", () => {
  test.each([
    [
      "[claims in its constitution remain a major obstacle to peace]",
      "[claims that its constitution enshrines hamper the signing of a peace treaty]",
      "another rank of hindrance",
    ],
    [
      "[the strategic partnership of the countries]",
      "[the partnership of the countries]",
      "a lower grade of relations",
    ],
    ["[cooperation in energy and transport]", "[cooperation in energy, transport and tourism]", "one more in a list"],
  ])("%s > %s: %s", (one, other) => {
    const [a, b] = prepared(one, other);
    expect(likeness(a!, b!)).toBeGreaterThan(ONE_FORMULA);
    expect(sameWording(a!, b!)).toBe(false);
  });
});

test.each([
  ["[the climate conference that Baku will host]", "[rebuilding the liberated towns]"],
  ["[cooperation in energy]", "[cooperation in education]"],
  ["[the opening of an embassy in Baku]", "[the return of the hostages]"],
])("%s has nothing to do with %s", (one, other) => {
  const [a, b] = prepared(one, other);
  expect(likeness(a!, b!)).toBeLessThan(ONE_FORMULA);
});

test("the words that changed are told, and laid over each other", () => {
  const [a, b] = prepared("[the strategic partnership in energy]", "[the partnership in energy and tourism]");
  const { passage } = b!;
  const { earlier, later } = wordDifference(a!, b!);
  expect(earlier.map(({ start, end }) => a!.passage.quote.slice(start, end))).toEqual(["strategic partnership"]);
  expect(later.map(({ start, end }) => passage.quote.slice(start - passage.start, end - passage.start))).toEqual([
    "partnership",
    "tourism",
  ]);
  expect(overlay(a!, b!).filter(({ kind }) => kind !== "kept")).toEqual([
    { kind: "gone", text: "strategic partnership" },
    { kind: "came", text: "partnership" },
    { kind: "came", text: "tourism" },
  ]);
});

test("candidates share a rare word", () => {
  const all = prepared(
    "[the climate summit]",
    "[tourism and culture]",
    "[a summit on the climate]",
    "[cultural events]",
  );
  const candidates = candidatesIn(all);
  expect(candidates(0)).toContain(2);
  expect(candidates(0)).not.toContain(1);
  expect(candidates(1)).toContain(3);
});
