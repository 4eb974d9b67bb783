import { describe, expect, test } from "vitest";
import { regularityOf } from "./regularity.ts";

const meetingAt = (number: number) => ({ id: `m${number}`, date: null });
const keptBy = (said: readonly number[], comparable: readonly number[], total = 20) =>
  regularityOf(said, comparable, total, meetingAt);

describe("a formula is silent", () => {
  test.each([
    { why: "said twice running, then left out", said: [0, 1], comparable: [0, 1, 2] },
    { why: "said at most meetings, then left out twice", said: [0, 1, 3], comparable: [0, 1, 2, 3, 4, 5] },
    {
      why: "said at every other meeting, then at none of three",
      said: [0, 2, 4],
      comparable: [0, 1, 2, 3, 4, 5, 6, 7],
    },
  ])("$why", ({ said, comparable }) => {
    expect(keptBy(said, comparable).silent?.since.id).toBe(`m${said.at(-1)! + 1}`);
  });
});

describe("a formula is not silent", () => {
  test.each([
    { why: "said at the last meeting", said: [0, 1, 2], comparable: [0, 1, 2] },
    { why: "no comparable meeting since", said: [0, 1], comparable: [0, 1] },
    { why: "said now and then, left out once", said: [0, 4], comparable: [0, 1, 2, 3, 4, 5] },
  ])("$why", ({ said, comparable }) => {
    expect(keptBy(said, comparable).silent).toBeNull();
  });
});

test("meetings that tell nothing are counted apart", () => {
  expect(keptBy([0, 2], [0, 1, 2, 5], 7).regularity).toEqual({ said: 2, of: 3, share: 2 / 3, since: 1, leftOut: 3 });
});
