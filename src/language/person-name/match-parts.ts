/**
 * Which parts of two names belong together: the nearest first, whatever their order. Neighbouring parts of one name may
 * together be one part of the other ("Jong-un", "Jongun"; "el-Sisi", "Elsisi").
 */
import { type Agreement, agreementOf } from "./agree.ts";
import type { NamePart } from "./name-parts.ts";

export interface PartMatch extends Agreement {
  /** Indices of the parts on each side. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Parts together that may be one part of the other name: "Abu" "Bakr" "Siddiq". */
const LONGEST_RUN = 3;

export function matchParts(left: readonly NamePart[], right: readonly NamePart[]): PartMatch[] {
  const agree = agreementOf(left, right);
  const candidates: (PartMatch & { rank: number })[] = [];
  for (const [i, size] of runs(left)) {
    for (const [j, width] of runs(right)) {
      if (size > 1 && width > 1) continue;
      const agreement = agree({ from: i, size }, { from: j, size: width });
      if (!agreement) continue;
      const apart = Math.abs(i - j) * 0.01;
      const rank = agreement.quality - apart + (size + width - 2) * 0.02;
      candidates.push({ left: range(i, size), right: range(j, width), ...agreement, rank });
    }
  }
  candidates.sort((a, b) => b.rank - a.rank || a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!);
  const chosen: PartMatch[] = [];
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  for (const { rank: _, ...match } of candidates) {
    const { left: l, right: r } = match;
    if (l.some((index) => takenLeft.has(index)) || r.some((index) => takenRight.has(index))) continue;
    for (const index of l) takenLeft.add(index);
    for (const index of r) takenRight.add(index);
    if (l.every((index) => left[index]!.kind === "particle") && r.every((index) => right[index]!.kind === "particle"))
      continue;
    chosen.push(match);
  }
  return chosen.sort((a, b) => a.left[0]! - b.left[0]!);
}

/** Single parts, and two or three neighbours, without titles and suffixes. */
function* runs(parts: readonly NamePart[]): Generator<readonly [from: number, size: number]> {
  for (let from = 0; from < parts.length; from++) {
    for (let size = 1; size <= LONGEST_RUN && from + size <= parts.length; size++) {
      const kind = parts[from + size - 1]!.kind;
      if (kind === "suffix") break;
      if (size > 1 && (kind === "title" || kind === "initial" || parts[from]!.kind === "initial")) break;
      yield [from, size];
    }
  }
}

const range = (from: number, size: number) => Array.from({ length: size }, (_, index) => from + index);
