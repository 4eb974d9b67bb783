/**
 * Learning the weights of a linear model, the same way every time: no chance, no clock, fixed order.
 *
 * Yes-or-no and classes are put as choices among candidates (yes-or-no: the features, or nothing), so there is one
 * thing to minimise: the surprise at what was chosen, plus a penalty on large weights (L2).
 */
import { ALWAYS, asCandidates, type Feature, type Features, type LinearModelFile, softmax } from "./linear-model.ts";
import { minimise } from "./minimise.ts";

export interface YesNoExample {
  readonly features: Features;
  readonly yes: boolean;
  /** How much it counts. Default 1. */
  readonly weight?: number;
}

/** One decision: the candidates, and those that would be right (usually one). */
export interface ChoiceExample {
  readonly candidates: readonly Features[];
  readonly right: readonly number[];
  readonly weight?: number;
}

export interface ClassExample<Label extends string> {
  readonly features: Features;
  readonly label: Label;
  readonly weight?: number;
}

export interface TrainingOptions {
  /** Penalty on the square of each weight. Larger for fewer examples or rarer features. Default 1. */
  readonly l2?: number;
  /** Weights expected before any example is seen, for features that few examples have; the penalty is on what differs. */
  readonly prior?: Readonly<Record<string, number>>;
  /** A feature seen in fewer examples is not learnt. Default 2. */
  readonly atLeast?: number;
  /** Steps of the minimiser. Default 200. */
  readonly steps?: number;
}

export function trainYesNo(examples: readonly YesNoExample[], options: TrainingOptions = {}): Record<string, number> {
  return trainChoice(
    examples.map(({ features, yes, weight = 1 }) => ({
      candidates: [[ALWAYS, ...features], []],
      right: [yes ? 0 : 1],
      weight,
    })),
    options,
  );
}

export function trainClasses<Label extends string>(
  labels: readonly Label[],
  examples: readonly ClassExample<Label>[],
  options: TrainingOptions = {},
): Record<string, number> {
  return trainChoice(
    examples.map(({ features, label, weight = 1 }) => ({
      candidates: asCandidates(labels, features),
      right: [labels.indexOf(label)],
      weight,
    })),
    options,
  );
}

export function trainChoice(examples: readonly ChoiceExample[], options: TrainingOptions = {}): Record<string, number> {
  const { l2 = 1, atLeast = 2, steps = 200, prior = {} } = options;
  const names = [...new Set([...featuresSeen(examples, atLeast), ...Object.keys(prior)])].sort();
  const expected = Float64Array.from(names, (name) => prior[name] ?? 0);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const penalised = Float64Array.from(names, (name) => (name.includes(ALWAYS) ? l2 / 100 : l2));
  const rows = examples
    .filter((example) => example.right.length > 0)
    .map(({ candidates, right, weight = 1 }) => ({
      candidates: candidates.map((c) => encode(c, indexOf)),
      right,
      weight,
    }));

  const differences = minimise(names.length, steps, (apart, gradient) => {
    let loss = 0;
    const at = apart.map((difference, i) => expected[i]! + difference);
    for (let i = 0; i < at.length; i++) {
      loss += 0.5 * penalised[i]! * apart[i]! * apart[i]!;
      gradient[i] = penalised[i]! * apart[i]!;
    }
    for (const { candidates, right, weight } of rows) {
      const probabilities = softmax(candidates.map((row) => dot(row, at)));
      const hit = right.reduce((sum, index) => sum + probabilities[index]!, 0);
      loss -= weight * Math.log(Math.max(hit, 1e-300));
      candidates.forEach((row, index) => {
        const p = probabilities[index]!;
        const wanted = right.includes(index) ? p / Math.max(hit, 1e-300) : 0;
        const pull = weight * (p - wanted);
        for (let k = 0; k < row.at.length; k++) gradient[row.at[k]!]! += pull * row.amount[k]!;
      });
    }
    return loss;
  });
  return Object.fromEntries(
    names
      .map((name, index) => [name, Math.round((expected[index]! + differences[index]!) * 1e4) / 1e4] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** The file that is kept: weights in alphabetical order, with what they were learnt from. */
export function asModelFile(
  head: Pick<LinearModelFile, "model" | "describes">,
  provenance: LinearModelFile["provenance"],
  weights: Record<string, number>,
): LinearModelFile {
  const sorted = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...head, provenance, weights: Object.fromEntries(sorted) };
}

interface Row {
  readonly at: readonly number[];
  readonly amount: readonly number[];
}

function encode(features: Features, indexOf: ReadonlyMap<string, number>): Row {
  const known = features
    .map((feature) => [indexOf.get(nameOf(feature)), amountOf(feature)] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== undefined);
  return { at: known.map(([index]) => index), amount: known.map(([, amount]) => amount) };
}

function dot(row: Row, at: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.at.length; k++) sum += at[row.at[k]!]! * row.amount[k]!;
  return sum;
}

/** Names in alphabetical order, so that the order of examples does not show in the weights' order. */
function featuresSeen(examples: readonly ChoiceExample[], atLeast: number): string[] {
  const seen = new Map<string, number>();
  for (const example of examples) {
    const here = new Set(example.candidates.flatMap((features) => features.map(nameOf)));
    for (const name of here) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count >= atLeast)
    .map(([name]) => name)
    .sort();
}

function nameOf(feature: Feature): string {
  return typeof feature === "string" ? feature : feature[0];
}

function amountOf(feature: Feature): number {
  return typeof feature === "string" ? 1 : feature[1];
}
