import { expect, test } from "vitest";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { sideOfReport } from "./side-of-report.ts";

const lexicons = loadLexicons();

test.each([
  [[], "White House", "US"],
  [[], "Prime Minister of Australia", "AU"],
  [[], "Prime Minister's Office of Finland", "FI"],
  [[], "MFA of Georgia", "GE"],
  [[], "Ministry of Foreign Affairs of Azerbaijan", "AZ"],
  [[], "Embassy of Estonia in Tokyo", "EE"],
  [[], "NATO", "NATO"],
  [["Kremlin"], null, "RU"],
  [["Ministry of Foreign Affairs of Azerbaijan"], "Caspian Sample Wire", "AZ"],
  [["Ministry of Foreign Affairs of Kenya"], "Ministry of Foreign Affairs of Portugal", "KE"],
  [[], "Lisbon Sample Wire", null],
  [["Reuters"], "Kenya Daily Sample", null],
  [[], null, null],
])("%j, published by %s: %s", (attribution, publisher, side) => {
  expect(sideOfReport({ attribution, publisher, published: "2024-05-04" }, lexicons)).toBe(side);
});
