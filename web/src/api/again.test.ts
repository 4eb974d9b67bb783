import { expect, test } from "vitest";
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";
import { delayOf, isAskedAgain, waitOf } from "./again.ts";

const problem = (status: number, retryAfter: number | null = null) =>
  new ChanceryProblem({ code: "request/any", status, message: "no", retryAfter });

test("a server that has no time is asked again when it says, some times", () => {
  expect([waitOf(problem(429, 2.4)), waitOf(problem(503, 0))]).toEqual([3, 1]);
  expect(delayOf(4, problem(429, 2.4))).toBe(3_000);
  expect([isAskedAgain(0, problem(429, 2)), isAskedAgain(5, problem(429, 2))]).toEqual([true, false]);
});

test("what it refuses otherwise, or for long, it is not asked again", () => {
  expect(isAskedAgain(0, problem(404))).toBe(false);
  expect(isAskedAgain(0, problem(429, 600))).toBe(false);
  expect(waitOf(new Error("torn"))).toBe(null);
});

test("an answer that broke off is asked for twice more, each time later", () => {
  const torn = new Error("torn");
  expect([0, 1, 2].map((count) => isAskedAgain(count, torn))).toEqual([true, true, false]);
  expect([delayOf(0, torn), delayOf(1, torn)]).toEqual([1_000, 2_000]);
});
