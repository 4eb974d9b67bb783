import { describe, expect, test } from "vitest";
import { probabilityOfAny, score } from "./linear-model.ts";
import { trainAny } from "./train-any.ts";

const EXAMPLES = [
  ...Array.from({ length: 12 }, () => ({ mentions: [["told"], ["background"]], yes: true })),
  ...Array.from({ length: 12 }, () => ({ mentions: [["background"], ["background"]], yes: false })),
];

describe("learning from the whole", () => {
  const weights = trainAny(EXAMPLES, { l2: 0.1, atLeast: 2 });
  const model = { name: "test", weights: new Map(Object.entries(weights)) };
  const chance = (mentions: readonly string[][]) =>
    probabilityOfAny(
      model,
      mentions.map((features) => score(model, features)),
    );

  test("finds which mention told so", () => {
    expect(weights.told).toBeGreaterThan(1);
    expect(weights.background ?? 0).toBeLessThan(0);
  });

  test("one mention that tells is enough, and background alone is not", () => {
    expect(chance([["background"], ["told"]])).toBeGreaterThan(0.8);
    expect(chance([["background"]])).toBeLessThan(0.2);
    expect(chance([])).toBe(0);
  });

  test("is the same every time", () => {
    expect(trainAny(EXAMPLES, { l2: 0.1, atLeast: 2 })).toEqual(weights);
  });
});
