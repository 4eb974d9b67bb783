/** "from 30 May to 2 June 2024", "May 30-June 2", "between Monday and Thursday", "on Thursday and Friday": from one date to another. */
import { normAt } from "../cursor.ts";
import type { Found, Meaning, Scan } from "../meaning.ts";
import { type DateRefiner, joinNeighbours } from "../refiner.ts";
import { RANGE_WORDS } from "../words.ts";

/** "was moved from 5 May to 7 June" is no stretch of time. */
const MOVES = new Set("moved postponed rescheduled shifted changed advanced brought deferred delayed".split(" "));

export const ranges: DateRefiner = {
  id: "date/ranges",
  summary: "Joins two dates that are the ends of a stretch of time.",
  refine(found, scan) {
    return joinNeighbours(found, (first, second) => {
      if (
        !(isJoint(first, second, scan) || areNeighbours(first, second, scan)) ||
        !isEnd(first.meaning) ||
        !isEnd(second.meaning)
      )
        return null;
      if (grainOf(first.meaning) !== grainOf(second.meaning) || wasMoved(first, scan)) return null;
      return { ...first, to: second.to, meaning: { kind: "range", from: first.meaning, to: second.meaning } };
    });
  },
};

function isJoint(first: Found, second: Found, scan: Scan): boolean {
  const joint = normAt(scan, first.to);
  const gap = second.from - first.to;
  const plain = gap === 1 || (gap === 2 && normAt(scan, first.to + 1) === "the");
  if (!plain) return false;
  if (joint === "and") return normAt(scan, first.from - 1) === "between";
  return RANGE_WORDS.has(joint);
}

/** "on Thursday and Friday", "today and tomorrow": two days that follow each other are a stretch, as "4 and 5 May" are. */
function areNeighbours(first: Found, second: Found, scan: Scan): boolean {
  if (normAt(scan, first.to) !== "and" || second.from !== first.to + 1) return false;
  const [a, b] = [first.meaning, second.meaning];
  if (a.kind === "days" && b.kind === "days") return b.by === a.by + 1;
  if (a.kind === "calendar" && b.kind === "calendar") {
    return a.month !== null && a.month === b.month && a.day !== null && b.day === a.day + 1 && !a.near && !b.near;
  }
  if (a.kind !== "weekday" || b.kind !== "weekday" || b.shift !== null || b.week !== null) return false;
  return b.weekday === (a.weekday % 7) + 1;
}

function isEnd(meaning: Meaning): boolean {
  return meaning.kind === "calendar" || meaning.kind === "weekday" || meaning.kind === "days";
}

function grainOf(meaning: Meaning): string {
  if (meaning.kind !== "calendar" || meaning.day !== null) return "day";
  return meaning.month !== null ? "month" : "year";
}

function wasMoved(first: Found, scan: Scan): boolean {
  if (normAt(scan, first.from - 1) !== "from") return false;
  for (let at = first.from - 2; at >= scan.from && at > first.from - 6; at--)
    if (MOVES.has(normAt(scan, at))) return true;
  return false;
}
