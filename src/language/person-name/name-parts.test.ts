import { describe, expect, test } from "vitest";
import { nameParts } from "./name-parts.ts";

describe("nameParts tells the family name", () => {
  test.each([
    ["Jeyhun Bayramov", "Bayramov", ["Jeyhun"]],
    ["S. Jaishankar", "Jaishankar", []],
    ["Ursula von der Leyen", "von der Leyen", ["Ursula"]],
    ["Tamim bin Hamad Al Thani", "Al Thani", ["Tamim", "Hamad"]],
    ["Kim Jong-un", "Kim", ["Jong", "un"]],
    ["Wang Yi", "Wang", ["Yi"]],
    ["KISHIDA Fumio", "KISHIDA", ["Fumio"]],
    ["Lavrov, Sergey", "Lavrov", ["Sergey"]],
    ["H.E. Dr. Hakan Fidan", "Fidan", ["Hakan"]],
    ["Ferdinand Marcos Jr.", "Marcos", ["Ferdinand"]],
    ["Jean-Yves Le Drian", "Le Drian", ["Jean", "Yves"]],
    ["Hossein Amir-Abdollahian", "Amir-Abdollahian", ["Hossein"]],
    ["Bayramov", "Bayramov", []],
  ])("%s: %s", (name, familyName, givenNames) => {
    const parts = nameParts(name);
    expect(parts.familyName).toBe(familyName);
    expect(parts.givenNames).toEqual(givenNames);
  });

  test("of nothing there is none", () => {
    expect(nameParts("").familyName).toBeNull();
    expect(nameParts("...").familyName).toBeNull();
  });
});
