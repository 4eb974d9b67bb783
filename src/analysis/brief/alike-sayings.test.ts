import { expect, test } from "vitest";
import type { Formula } from "../formulas/formula.ts";
import { alikeSayings } from "./alike-sayings.ts";

function formula(...quotes: readonly string[]): Pick<Formula, "said" | "meetings"> {
  const said = quotes.map((quote, at) => ({ meeting: `m${at}`, quote }));
  return { said, meetings: said.map(({ meeting: id }) => ({ id, date: null })) } as unknown as Formula;
}

test("counts the meetings at which it was said in words like the last ones", () => {
  const sayings = alikeSayings(
    formula(
      "exchanged views on military activities near the border",
      "reaffirmed their support for the defence of the valley against attack",
      "affirmed their resolve to support the valley in its defence against attack",
    ) as Formula,
  );
  expect(sayings.map(({ meeting }) => meeting)).toEqual(["m1", "m2"]);
});

test("a formula of one word is alike where that word is", () => {
  expect(alikeSayings(formula("good neighbourliness", "neighbourliness") as Formula)).toHaveLength(2);
});
