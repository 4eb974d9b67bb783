import { expect, test } from "vitest";
import { expandPhrase } from "./expand-phrase.ts";

test.each([
  { written: "energy", wordings: ["energy"] },
  { written: "tariff(s)", wordings: ["tariff", "tariffs"] },
  { written: "(oil|gas) price(s)", wordings: ["oil price", "oil prices", "gas price", "gas prices"] },
  { written: "(|free )trade talks", wordings: ["trade talks", "free trade talks"] },
  { written: "(new|) order", wordings: ["new order", "order"] },
])("$written", ({ written, wordings }) => {
  expect(expandPhrase(written)).toEqual(wordings);
});

test("a phrase written too widely is refused", () => {
  expect(() => expandPhrase("(a|b|c|d|e)".repeat(4))).toThrow(RangeError);
});
