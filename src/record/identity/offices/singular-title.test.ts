import { expect, test } from "vitest";
import { singularTitle } from "./singular-title.ts";

test.each([
  ["State Ministers", "State Minister"],
  ["Members of Parliament", "Member of Parliament"],
  ["Deputy Ministers for Foreign Affairs", "Deputy Minister for Foreign Affairs"],
  ["Secretary of State for Wales", "Secretary of State for Wales"],
  ["Minister of Ports", "Minister of Ports"],
  ["Presidents Office Director", "Presidents Office Director"],
  ["King", "King"],
])("%s: %s", (title, one) => {
  expect(singularTitle(title)).toBe(one);
});
