import { expect, test } from "vitest";
import { atOnce, type InTurns, inStep } from "./turns.ts";

test("one piece of work is done to its end", () => {
  const said: string[] = [];
  expect(atOnce(work("a", 3, said))).toBe("a done");
  expect(said).toEqual(["a0", "a1", "a2"]);
});

test("several go a stage at a time, and results keep their order", () => {
  const said: string[] = [];
  expect(inStep([work("a", 2, said), work("b", 0, said), work("c", 1, said)])).toEqual(["a done", "b done", "c done"]);
  expect(said).toEqual(["a0", "c0", "a1"]);
});

test("none is no work", () => {
  expect(inStep([])).toEqual([]);
});

function* work(name: string, stages: number, said: string[]): InTurns<string> {
  for (let stage = 0; stage < stages; stage++) {
    said.push(`${name}${stage}`);
    yield;
  }
  return `${name} done`;
}
