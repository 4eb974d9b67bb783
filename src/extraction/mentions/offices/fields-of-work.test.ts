import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

test.each([
  { text: "Secretary, Foreign Affairs, Ola Berg came.", offices: ["Secretary, Foreign Affairs"] },
  { text: "He met Director General, East Asia, Ola Berg.", offices: ["Director General, East Asia"] },
  { text: "The Secretary, Trade Minister Ola Berg and others came.", offices: ["Secretary", "Trade Minister"] },
  { text: "The secretary, health and trade were named.", offices: ["secretary"] },
])("$text $offices", ({ text, offices }) => {
  expect(layersOf(text).offices.map(({ title }) => title)).toEqual(offices);
});
