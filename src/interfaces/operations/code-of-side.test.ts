import { expect, test } from "vitest";
import { codeOfSide } from "./code-of-side.ts";

test.each([
  ["az", "AZ"],
  ["Azerbaijan", "AZ"],
  ["turkiye", "TR"],
  ["Turkey", "TR"],
  ["south korea", "KR"],
  ["nato", "NATO"],
  ["European Union", "EU"],
  ["Atlantis", "ATLANTIS"],
])("%s is %s", (typed, code) => {
  expect(codeOfSide(typed)).toBe(code);
});
