import { expect, test } from "vitest";
import { lookedAtInWords } from "./looked-at.ts";

test("what was not looked at as a whole is told", () => {
  const meetings = { lookedAt: 300, of: 4_000 };
  expect(lookedAtInWords({ meetings, people: { lookedAt: 20, of: 20 }, offices: { lookedAt: 300, of: 1_100 } })).toBe(
    "the latest 300 of 4,000 meetings, 300 of 1,100 offices",
  );
});

test("nothing is told where all was looked at, or none had to be", () => {
  expect(lookedAtInWords({ meetings: null, people: { lookedAt: 20, of: 20 }, offices: null })).toBeNull();
});
