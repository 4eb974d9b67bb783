import { expect, test } from "vitest";
import { settling } from "./settling.ts";

test.each([
  [["same", "m7w0n30r4b21c", "mbxtmdrsy2phh"], { verdict: "same", about: ["m7w0n30r4b21c", "mbxtmdrsy2phh"] }],
  [
    ["correct", "m7w0n30r4b21c", "place.city", "Port Louis"],
    { verdict: "correct", about: ["m7w0n30r4b21c"], property: "place.city", value: "Port Louis" },
  ],
  [["correct", "r7w0n30r:4", "GE"], { verdict: "correct", about: ["r7w0n30r:4"], value: "GE" }],
  [["correct", "r7w0n30r:4", "CODE"], { verdict: "correct", about: ["r7w0n30r:4"], value: null }],
  [
    ["correct", "m7w0n30r4b21c", "date", "DAY", "--report", "one"],
    { verdict: "correct", about: ["m7w0n30r4b21c"], property: "date", value: null, report: "one" },
  ],
  [["reject", "m7w0n30r4b21c", "--report", "one"], { verdict: "reject", about: ["m7w0n30r4b21c"], report: "one" }],
])("%j", (command, judging) => {
  expect(settling(command, "it is so").judging).toEqual(judging);
});

test("what is typed is short, and safe from the shell", () => {
  expect(settling(["correct", "m7w0n30r4b21c", "place.city", "N'Djamena"], "").command).toBe(
    "chancery judge correct m7w0n30r place.city 'N'\\''Djamena'",
  );
});
