/**
 * Who came with whom:
 *
 *   X was accompanied by [Y and Z] · [Y and Z] accompanied X · accompanying X were [Y and Z] · X, along with [Y]
 */
import { TokenSet } from "../../../language/token-set.ts";
import type { Layers } from "../../layers.ts";

/** By index of their mentions. */
export interface Accompanied {
  readonly one: number;
  readonly by: readonly number[];
  /** "along with", "joined by": beside each other, and not one in the other's train. */
  readonly alongside: boolean;
}

/** Every word that company is told by. */
const ACCOMPANYING = new TokenSet([
  "accompanied",
  "accompanying",
  "accompany",
  "accompanies",
  "with",
  "alongside",
  "by",
]);
const WITH = /^(?:with|alongside)$/u;
const ACTIVE = /^accompan(?:ied|ying|y|ies)$/u;
/** Tokens behind "along with" within which the companion is named; a delegation that goes on is another matter. */
const RIGHT_BEHIND = 4;

export function findAccompanied({ annotated, mentions }: Layers): Accompanied[] {
  const { tokens } = annotated;
  const found: Accompanied[] = [];
  let index = 0;
  for (const { from, to } of annotated.sentences) {
    const first = index;
    while (index < mentions.length && mentions[index]!.from < to) index++;
    if (index - first < 2) continue;
    for (let at = from; at < to; at++) {
      if (!ACCOMPANYING.has(tokens[at])) continue;
      const passive = tokens[at]!.norm === "accompanied" && tokens[at + 1]?.norm === "by";
      const joint =
        (WITH.test(tokens[at]!.norm) && /^(?:along|together)$/u.test(tokens[at - 1]?.norm ?? "")) ||
        (tokens[at]!.norm === "by" && tokens[at - 1]?.norm === "joined");
      const active = !passive && ACTIVE.test(tokens[at]!.norm);
      if (!passive && !joint && !active) continue;
      const before = range(first, index, (m) => mentions[m]!.to <= at);
      const behind = range(first, index, (m) => mentions[m]!.from > at);
      const one = active ? behind[0] : before.at(-1);
      if (one === undefined || (joint && behind[0] !== undefined && mentions[behind[0]]!.from > at + RIGHT_BEHIND))
        continue;
      // "Accompanying the President were X and Y": those named further on.
      const companions = active && before.length === 0 ? behind.slice(1) : before;
      found.push({ one, by: active ? companions : joint ? behind.slice(0, 1) : behind, alongside: joint });
      break;
    }
  }
  return found;
}

function range(from: number, to: number, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) if (holds(index)) found.push(index);
  return found;
}
