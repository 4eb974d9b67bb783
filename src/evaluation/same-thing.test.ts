import { expect, test } from "vitest";
import { sameThing } from "./same-thing.ts";

test.each([
  ["IMF", "International Monetary Fund (IMF)"],
  ["Port of Miran", "Miran Port Project"],
  ["the OSCE", "OSCE"],
])("%s is %s", (a, b) => expect(sameThing(a, b)).toBe(true));

test.each([
  { a: "NATO", b: "NATO-Russia Council", same: true, why: "one holds all words of the other" },
  { a: "World Bank", b: "European Investment Bank", same: false, why: "each has a word of its own" },
  { a: "the", b: "of", same: false, why: "nothing but little words" },
])("$a and $b: $why", ({ a, b, same }) => expect(sameThing(a, b)).toBe(same));
