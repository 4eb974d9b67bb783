/**
 * Learning the weights of a linear model, the same way every time: no chance, no clock, fixed order.
 *
 * Yes-or-no and classes are put as choices among candidates (yes-or-no: the features, or nothing), so there is one
 * thing to minimise: the surprise at what was chosen, plus a penalty on large weights (L2).
 */
import { ALWAYS, asCandidates, type Features, type LinearModelFile, softmax } from "./linear-model.ts";
import { minimise } from "./minimise.ts";
import { encode, featuresSeen, sum } from "./training-rows.ts";

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
  const names = [
    ...new Set([
      ...featuresSeen(
        examples.map(({ candidates }) => candidates),
        atLeast,
      ),
      ...Object.keys(prior),
    ]),
  ].sort();
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
      const probabilities = softmax(candidates.map((row) => sum(row, at)));
      const hit = right.reduce((chance, index) => chance + probabilities[index]!, 0);
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
