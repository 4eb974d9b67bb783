import { expect, test } from "vitest";
import { expandPhrase } from "./expand-phrase.ts";

test.each([
  { written: "energy", wordings: ["energy"] },
  { written: "tariff(s)", wordings: ["tariff", "tariffs"] },
  { written: "(oil|gas) price(s)", wordings: ["oil price", "oil prices", "gas price", "gas prices"] },
  { written: "(|free )trade talks", wordings: ["trade talks", "free trade talks"] },
  { written: "(new|) order", wordings: ["new order", "order"] },
  {
    written: "import (quota(s)|dut(y|ies))",
    wordings: ["import quota", "import quotas", "import duty", "import duties"],
  },
  { written: "(a|a) port", wordings: ["a port"] },
])("$written", ({ written, wordings }) => {
  expect(expandPhrase(written)).toEqual(wordings);
});

test.each([
  { written: "(a|b|c|d|e)".repeat(4), why: "too wide" },
  { written: "tariff(s", why: "a bracket is left open" },
  { written: "tariffs)", why: "a bracket is closed that was not opened" },
])("refuses $written: $why", ({ written }) => {
  expect(() => expandPhrase(written)).toThrow(RangeError);
});
