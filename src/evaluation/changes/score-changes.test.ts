import { expect, test } from "vitest";
import type { Change } from "../../analysis/changes/change.ts";
import { expertsAgree } from "./experts-agree.ts";
import type { GoldChange } from "./gold-changes.ts";
import { scoreChanges } from "./score-changes.ts";

const at = (document: string, start: number, end: number) => ({ document, start, end });
const wording = (place: ReturnType<typeof at> | null) => place && { ...place, quote: "", passage: "r.p1" };

function gold(
  type: GoldChange["type"],
  earlier: GoldChange["earlier"],
  later: GoldChange["later"],
  optional = false,
): GoldChange {
  return { type, subject: "a port", earlier, later, optional };
}

function told(type: Change["type"], earlier: GoldChange["earlier"], later: GoldChange["later"]): Change {
  return { type, subject: "port", earlier: wording(earlier), later: wording(later), importance: 2, why: "" };
}

test("what is told counts where its words are those that were meant, and is called by the right name", () => {
  const score = scoreChanges(
    [
      gold("new", null, at("b", 0, 100)),
      gold("dropped", at("a", 0, 100), null),
      gold("reworded", at("a", 200, 300), at("b", 200, 300)),
      gold("new", null, at("b", 900, 990), true),
    ],
    [
      told("returned", at("z", 0, 50), at("b", 0, 60)),
      told("reworded", at("a", 190, 310), at("b", 240, 320)),
      told("new", null, at("b", 900, 980)),
      told("dropped", at("a", 500, 600), null),
    ],
  );
  expect(score).toMatchObject({ wanted: 3, told: 4, found: 1.5, right: 2.5, foundBlind: 2, rightBlind: 3 });
  expect(score.missed.map(({ type }) => type)).toEqual(["dropped"]);
  expect(score.wrong.map(({ type }) => type)).toEqual(["dropped"]);
});

test("two experts agree on what the second wants told and the first names, be it as optional", () => {
  const file = (changes: GoldChange[], later = "b") => ({
    name: "aa-bb",
    documents: ["a", "b"],
    pairs: [{ earlier: ["a"], later: [later], changes }],
  });
  const first = file([
    gold("new", null, at("b", 0, 100)),
    gold("repeated", at("a", 0, 100), at("b", 200, 300), true),
    gold("dropped", at("a", 400, 500), null),
  ]);
  const second = file([
    gold("new", null, at("b", 0, 90)),
    gold("repeated", at("a", 0, 100), at("b", 200, 300)),
    gold("dropped", at("a", 400, 500), null, true),
  ]);
  expect(expertsAgree(first, second)).toMatchObject([{ wanted: 2, told: 2, found: 1, right: 2 }]);
  expect(expertsAgree(first, file([], "c")), "a pair that the other did not judge").toEqual([]);
});
