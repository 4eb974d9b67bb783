import { describe, expect, test } from "vitest";
import {
  asCandidates,
  choose,
  classify,
  explain,
  type LinearModel,
  linearModelFile,
  probability,
  score,
} from "./linear-model.ts";
import { asModelFile, trainChoice, trainClasses, trainYesNo } from "./train-linear-model.ts";

const modelOf = (weights: Record<string, number>): LinearModel => ({
  name: "test",
  weights: new Map(Object.entries(weights)),
});

const RAINY = [
  { features: ["clouds", "wind"], yes: true },
  { features: ["clouds"], yes: true },
  { features: ["clouds", "spring"], yes: true },
  { features: ["wind"], yes: false },
  { features: ["spring"], yes: false },
  { features: [], yes: false },
];

describe("a yes-or-no model", () => {
  test("learns which feature carries the decision", () => {
    const model = modelOf(trainYesNo(RAINY, { l2: 0.1 }));
    expect(probability(model, ["clouds"])).toBeGreaterThan(0.8);
    expect(probability(model, ["wind"])).toBeLessThan(0.25);
  });

  test("gives the closed answer where there is one: the bias alone is the log odds", () => {
    const examples = [...Array(30).fill({ features: [], yes: true }), ...Array(10).fill({ features: [], yes: false })];
    expect(probability(modelOf(trainYesNo(examples, { l2: 0.001 })), [])).toBeCloseTo(0.75, 3);
  });

  test("a heavier penalty makes smaller weights", () => {
    const [light, heavy] = [0.1, 10].map((l2) => trainYesNo(RAINY, { l2 }).clouds ?? 0);
    expect(light).toBeGreaterThan(heavy!);
  });

  test("leaves out what was seen too seldom", () => {
    const rare = [...RAINY, { features: ["eclipse"], yes: true }];
    expect(trainYesNo(rare, { atLeast: 2 })).not.toHaveProperty("eclipse");
  });

  test("the weight of an example is the same as repeating it", () => {
    const repeated = trainYesNo([...RAINY, RAINY[3]!, RAINY[3]!], { atLeast: 1 });
    const weighed = trainYesNo(
      RAINY.map((example, i) => (i === 3 ? { ...example, weight: 3 } : example)),
      { atLeast: 1 },
    );
    for (const [name, weight] of Object.entries(repeated)) expect(weighed[name]).toBeCloseTo(weight, 3);
  });

  test("the order of examples does not matter, and training twice gives the same bytes", () => {
    expect(JSON.stringify(trainYesNo(RAINY))).toBe(JSON.stringify(trainYesNo(RAINY)));
    const [there, back] = [trainYesNo(RAINY), trainYesNo(RAINY.toReversed())];
    for (const [name, weight] of Object.entries(there)) expect(back[name]).toBeCloseTo(weight, 3);
  });
});

describe("a choice", () => {
  test("learns to prefer the near candidate, whatever the number of candidates", () => {
    const examples = [
      { candidates: [["near"], ["far"]], right: [0] },
      { candidates: [["far"], ["far", "named"], ["near"]], right: [2] },
      { candidates: [["far"], ["near", "named"]], right: [1] },
    ];
    const model = modelOf(trainChoice(examples, { l2: 0.1, atLeast: 1 }));
    const { index, probabilities } = choose(model, [["far"], ["far"], ["near"], ["far"]]);
    expect(index).toBe(2);
    expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test("is settled for the first of equals, and for none when there are none", () => {
    expect(choose(modelOf({}), [["a"], ["b"]]).index).toBe(0);
    expect(choose(modelOf({}), []).index).toBe(-1);
  });

  test("large sums do not overflow", () => {
    expect(choose(modelOf({ a: 5000, b: 4999 }), [["a"], ["b"]]).probabilities[0]).toBeCloseTo(0.731, 3);
  });

  test("a decision without a right candidate teaches nothing", () => {
    expect(trainChoice([{ candidates: [["a"], ["b"]], right: [] }], { atLeast: 1 })).toEqual({});
  });
});

test("classes: each has weights of its own, the bias too", () => {
  const labels = ["call", "visit", "meeting"] as const;
  const examples = [
    { features: ["telephone"], label: "call" as const },
    { features: ["telephone", "today"], label: "call" as const },
    { features: ["arrived"], label: "visit" as const },
    { features: ["arrived", "today"], label: "visit" as const },
    ...Array(4).fill({ features: ["today"], label: "meeting" as const }),
  ];
  const model = modelOf(trainClasses(labels, examples, { l2: 0.1, atLeast: 1 }));
  expect(classify(model, labels, ["telephone"]).label).toBe("call");
  expect(classify(model, labels, ["arrived"]).label).toBe("visit");
  expect(classify(model, labels, []).label).toBe("meeting");
  expect(asCandidates(["call"], ["today"])).toEqual([["call ← (always)", "call ← today"]]);
});

test("amounts: a feature may come with a number", () => {
  expect(score(modelOf({ share: 2, there: 1 }), [["share", 0.5], "there", "unknown"])).toBe(2);
});

test("an explanation names what spoke, the weightiest first, and leaves out what did not", () => {
  const model = modelOf({ "(always)": -0.5, clouds: 2, wind: -3, spring: 0 });
  expect(explain(model, ["clouds", "wind", "spring", "unknown"])).toEqual([
    { feature: "wind", weight: -3, adds: -3 },
    { feature: "clouds", weight: 2, adds: 2 },
    { feature: "(always)", weight: -0.5, adds: -0.5 },
  ]);
});

test("the file that is kept is checked and sorted", () => {
  const provenance = { set: "train", documents: ["a", "b"], examples: 6, l2: 1 };
  const file = asModelFile({ model: "test/rain", describes: "Will it rain?" }, provenance, { wind: -1, clouds: 2 });
  expect(Object.keys(linearModelFile.parse(file).weights)).toEqual(["clouds", "wind"]);
});
