/** How well two experts agree on what changed, each having written it down alone: what can be asked of a program at most. */
import type { GoldChange, GoldFile } from "./gold-changes.ts";
import { type ChangesScore, scoreChanges } from "./score-changes.ts";

/**
 * One score for each pair of meetings that both judged, in the order of the first. What the second wants told is taken for what is told;
 * what the first marked as optional is not asked for, and right where the second names it.
 */
export function expertsAgree(first: GoldFile, second: GoldFile): ChangesScore<GoldChange>[] {
  return first.pairs.flatMap((pair) => {
    const other = second.pairs.find((one) => key(one) === key(pair));
    return other === undefined
      ? []
      : [
          scoreChanges(
            pair.changes,
            other.changes.filter(({ optional }) => !optional),
          ),
        ];
  });
}

const key = ({ earlier, later }: GoldFile["pairs"][number]): string => JSON.stringify([earlier, later]);
