/** "today", "yesterday evening", "tomorrow morning", "tonight", "the day after tomorrow", "earlier today", "hours ago". */
import { normAt } from "../cursor.ts";
import { found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { DAYPARTS } from "../words.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const dayWord: DateParser = {
  id: "date/day-word",
  summary: "A day named from the day of writing.",
  at: { words: [...DAYS.keys(), "day"] },
  find(scan, at) {
    const word = normAt(scan, at);
    if (word === "day") return twoDaysOff(scan, at);
    const to = DAYPARTS.has(normAt(scan, at + 1)) ? at + 2 : at + 1;
    const before = normAt(scan, at - 1);
    const whole = before === "earlier" || before === "later" ? at - 1 : at;
    const part = whole < at ? (before as "earlier" | "later") : null;
    return [found(this.id, whole, to, { kind: "days", by: DAYS.get(word)! }, part)];
  },
};

function twoDaysOff(scan: Scan, at: number) {
  const [joint, word] = [normAt(scan, at + 1), normAt(scan, at + 2)];
  const by = joint === "after" && word === "tomorrow" ? 2 : joint === "before" && word === "yesterday" ? -2 : 0;
  if (by === 0) return theDayBefore(scan, at);
  return [found(dayWord.id, normAt(scan, at - 1) === "the" ? at - 1 : at, at + 3, { kind: "days", by })];
}

/** "held the day before": no word tells before what. */
function theDayBefore(scan: Scan, at: number) {
  const behind = scan.tokens[at + 2];
  if (normAt(scan, at - 1) !== "the" || normAt(scan, at + 1) !== "before") return NONE;
  if (behind && at + 2 < scan.to && behind.kind !== "punct") return NONE;
  return [found(dayWord.id, at - 1, at + 2, { kind: "step", by: -1 })];
}
