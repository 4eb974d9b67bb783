import { expect, test } from "vitest";
import { isStateCode } from "./party-code.ts";

test.each([
  ["GE", true],
  ["AU", true],
  ["EU", false],
  ["UN", false],
  ["NATO", false],
  ["ge", false],
])("%s is a state's: %s", (code, isState) => {
  expect(isStateCode(code)).toBe(isState);
});
