import { expect, test } from "vitest";
import { told } from "./told.ts";

type Judgement = Parameters<typeof told>[0];

const words = { revision: "r1", field: "text" as const, start: 0, end: 3, quote: "met" };
const account = (name: string) => ({
  kind: "account" as const,
  id: "m1",
  document: "d1",
  name,
  sides: ["AZ", "GE"],
  words,
});
const judged = (one: Partial<Judgement>) =>
  told({ about: [], property: null, value: null, was: null, ...one } as Judgement);

test("two meetings that are one: both reports are named and can be seen", () => {
  const about = ["ours", "theirs"].map((name) => ({ kind: "meeting" as const, id: "m1", of: account(name) }));
  expect(judged({ verdict: "same", about })).toEqual({
    words: "One, not two: the meeting of AZ–GE in ours and the meeting of AZ–GE in theirs",
    reports: ["ours", "theirs"],
  });
});

test("a value put right: what it is, and what it was", () => {
  const about = [{ kind: "value" as const, of: account("ours"), property: "date", value: "2025-07-22", words }];
  expect(judged({ verdict: "correct", about, property: "date", value: "2025-07-21", was: "2025-07-22" })).toEqual({
    words: "The date of the meeting of AZ–GE is 2025-07-21, not 2025-07-22",
    reports: ["ours"],
  });
});

test("what a report does not tell", () => {
  expect(judged({ verdict: "reject", about: [account("ours")] }).words).toBe("Not told: the meeting of AZ–GE");
});
