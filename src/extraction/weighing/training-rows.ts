/** Features as numbers, for learning: which features there are, and examples as rows of their indices. */
import type { Feature, Features } from "./linear-model.ts";

export interface Row {
  readonly at: readonly number[];
  readonly amount: readonly number[];
}

/** Features unknown to `indexOf` are left out. */
export function encode(features: Features, indexOf: ReadonlyMap<string, number>): Row {
  const known = features
    .map((feature) => [indexOf.get(nameOf(feature)), amountOf(feature)] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== undefined);
  return { at: known.map(([index]) => index), amount: known.map(([, amount]) => amount) };
}

export function sum(row: Row, at: Float64Array): number {
  let total = 0;
  for (let k = 0; k < row.at.length; k++) total += at[row.at[k]!]! * row.amount[k]!;
  return total;
}

/** Features that at least so many examples have; in alphabetical order, so that the order of examples does not show in the weights' order. */
export function featuresSeen(examples: readonly (readonly Features[])[], atLeast: number): string[] {
  const seen = new Map<string, number>();
  for (const example of examples) {
    const here = new Set(example.flatMap((features) => features.map(nameOf)));
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
