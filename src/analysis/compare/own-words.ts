/** The words of each telling that none of the others has. */
import type { Span } from "../../documents/span.ts";
import { wordDifference } from "../likeness/word-difference.ts";
import type { Told } from "./compare-accounts.ts";

export interface OwnWords {
  readonly told: Told;
  readonly own: readonly Span[];
}

export function ownWords(told: readonly Told[]): OwnWords[] {
  return told.map((one) => {
    const others = told.filter((other) => other !== one);
    const [first, ...rest] = others.map((other) => wordDifference(other.prepared, one.prepared).later);
    return { told: one, own: rest.reduce((common, spans) => shared(common, spans), first ?? []) };
  });
}

/** What two lists of stretches have in common; both are in order. */
function shared(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
      return start < end ? [{ start, end }] : [];
    }),
  );
}
