/**
 * Learning from examples of which only the whole was judged: a topic named five times was a subject of talks, but nobody said
 * which of the five tells so. Each mention says yes by itself with some probability; the whole is a yes when any of them is.
 */
import { ALWAYS, type Features } from "./linear-model.ts";
import { minimise } from "./minimise.ts";
import { encode, featuresSeen, type Row, sum } from "./training-rows.ts";

export interface AnyExample {
  /** The features of each mention. */
  readonly mentions: readonly Features[];
  /** Whether any of them is a yes. */
  readonly yes: boolean;
  /** How much it counts. Default 1. */
  readonly weight?: number;
}

export interface AnyOptions {
  /** Penalty on the square of each weight. */
  readonly l2: number;
  /** A feature seen in fewer examples is not learnt. */
  readonly atLeast: number;
  readonly steps?: number;
}

/** Below this a probability counts as this: one mistaken label cannot pull without end. */
const LEAST = 1e-9;

export function trainAny(
  examples: readonly AnyExample[],
  { l2, atLeast, steps = 150 }: AnyOptions,
): Record<string, number> {
  const names = featuresSeen(
    examples.map(({ mentions }) => mentions.map((features) => [ALWAYS, ...features])),
    atLeast,
  );
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const penalised = Float64Array.from(names, (name) => (name === ALWAYS ? l2 / 100 : l2));
  const rows = examples.map(({ mentions, yes, weight = 1 }) => ({
    mentions: mentions.map((features): Row => encode([ALWAYS, ...features], indexOf)),
    yes,
    weight,
  }));
  const weights = minimise(names.length, steps, (at, gradient) => {
    let loss = 0;
    for (let i = 0; i < at.length; i++) {
      loss += 0.5 * penalised[i]! * at[i]! * at[i]!;
      gradient[i] = penalised[i]! * at[i]!;
    }
    for (const { mentions, yes, weight } of rows) {
      const chances = mentions.map((row) => 1 / (1 + Math.exp(-sum(row, at))));
      const none = chances.reduce((product, chance) => product * (1 - chance), 1);
      const any = Math.max(LEAST, 1 - none);
      loss -= weight * Math.log(yes ? any : Math.max(LEAST, none));
      const pull = yes ? -none / any : 1;
      mentions.forEach((row, index) => {
        const slope = weight * pull * chances[index]!;
        for (let k = 0; k < row.at.length; k++) gradient[row.at[k]!]! += slope * row.amount[k]!;
      });
    }
    return loss;
  });
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round(weights[i]! * 1e4) / 1e4] as const).filter(([, weight]) => weight !== 0),
  );
}
