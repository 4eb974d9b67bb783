import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { calledByRank } from "./called-by-rank.ts";

test.each([
  ["The two ministers discussed fishing.", ["foreign-minister"]],
  ["Both presidents discussed fishing.", ["head-of-state"]],
  ["The two prime ministers discussed fishing.", ["head-of-government"]],
  ["The two sides discussed fishing.", []],
  ["Ministers of many lands like fishing.", []],
])("%s", (text, first) => {
  expect([...calledByRank(layersOf(text)).values()].flatMap((ranks) => ranks.slice(0, 1))).toEqual(first);
});
