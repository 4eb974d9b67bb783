import { expect, test } from "vitest";
import { readingOf } from "../../../test/support/register-readings.ts";
import { learnRegister } from "./learn-register.ts";
import { loadRegister, parseRegister } from "./load-register.ts";
import { formatRegister, type Register } from "./register.ts";

const register = learnRegister([
  readingOf("a", "2024-01-10", [
    { name: "Nino Beridze", country: "GE" },
    { name: "Haruko Tanaka", country: "JP" },
  ]),
]);
const changed = (change: (copy: Register) => unknown): string => {
  const copy = structuredClone(register) as Register;
  change(copy);
  return JSON.stringify(copy);
};

test("a register that was written is read as it was, an entry a line", () => {
  const text = formatRegister(register);
  expect(parseRegister(text, "r.json")).toEqual(register);
  expect(text.split("\n").filter((line) => line.startsWith('{"name"'))).toHaveLength(2);
  expect(parseRegister(formatRegister(learnRegister([])), "r.json").entries).toEqual([]);
});

test.each([
  ["{", "r.json: not JSON: "],
  ["[]", "r.json: the file: Invalid input"],
  [
    changed((copy) => ((copy as { format: string }).format = "chancery-register/0")),
    'r.json: format: Invalid input: expected "chancery-register/1"',
  ],
  [
    changed((copy) => ((copy.entries[1] as { rank: string }).rank = "emperor")),
    "r.json: entry 2 (Haruko Tanaka), rank: Invalid option",
  ],
  [
    changed((copy) => (copy.entries[0]!.reports[0]!.day = "10 January")),
    "r.json: entry 1 (Nino Beridze), reports.0.day: no day in EDTF",
  ],
  [changed((copy) => (copy.entries[0]!.reports = [])), "r.json: entry 1 (Nino Beridze), reports: "],
  [changed((copy) => (copy.entries[0]!.name = " ")), "r.json: entry 1 ( ), name: "],
  [changed((copy) => (copy.entries[0] = null as never)), "r.json: entry 1: Invalid input"],
])("%s is no register", (text, message) => {
  expect(() => parseRegister(text, "r.json")).toThrow(
    expect.objectContaining({ code: "register/invalid", message: expect.stringContaining(message) }),
  );
});

test("a file that is not there is named", () => {
  expect(() => loadRegister("no-such-register.json")).toThrow(
    expect.objectContaining({
      code: "register/not-found",
      message: "no-such-register.json: there is no file of that name",
    }),
  );
});
