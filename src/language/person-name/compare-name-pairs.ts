/** Many pairs of names, as `chancery names --pairs` reads them. */
import { compareNames, type NameComparison } from "./compare-names.ts";

export interface NamePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

export function* compareNamePairs(pairs: Iterable<NamePair>): Generator<{ readonly id: string } & NameComparison> {
  for (const { id, a, b } of pairs) yield { id, ...compareNames(a, b) };
}
