/** "three days ago", "two weeks ago", "a month ago", "a few hours ago", "a day earlier", "a week later", "in two weeks' time". */
import { normAt } from "../cursor.ts";
import { found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { NUMBER_WORDS, UNITS } from "../words.ts";

const HOURS = new Set(["hours", "hour", "minutes", "minute", "while", "moments", "moment"]);

export const distance: DateParser = {
  id: "date/distance",
  summary: "So many days, weeks, months or years off.",
  at: { words: ["ago", "earlier", "later", "time"] },
  find(scan, at) {
    const word = normAt(scan, at);
    // "two weeks' time": the apostrophe is a token of its own.
    const behind = normAt(scan, at - 1) === "'" || normAt(scan, at - 1) === "'s" ? at - 1 : at;
    const unitWord = normAt(scan, behind - 1);
    if (word === "ago" && HOURS.has(unitWord))
      return [found(this.id, hoursFrom(scan, behind - 1), at + 1, { kind: "days", by: 0 })];
    const unit = UNITS.get(unitWord);
    if (!unit) return NONE;
    const count = countAt(scan, behind - 2);
    if (!count) return NONE;
    if (word === "ago") return [found(this.id, count.from, at + 1, { kind: "away", unit, by: -count.count })];
    if (word === "time") {
      if (normAt(scan, count.from - 1) !== "in" || behind === at) return NONE;
      return [found(this.id, count.from - 1, at + 1, { kind: "away", unit, by: count.count })];
    }
    const days = unit === "day" ? count.count : unit === "week" ? 7 * count.count : 0;
    if (days === 0) return NONE;
    return [found(this.id, count.from, at + 1, { kind: "step", by: word === "later" ? days : -days })];
  },
};

function countAt(scan: Scan, at: number): { count: number; from: number } | null {
  const word = normAt(scan, at);
  if (word === "of" && normAt(scan, at - 1) === "couple")
    return { count: 2, from: normAt(scan, at - 2) === "a" ? at - 2 : at - 1 };
  const count = NUMBER_WORDS.get(word) ?? (word.length > 0 && word.length <= 3 ? Number(word) : Number.NaN);
  return Number.isInteger(count) && count > 0 ? { count, from: at } : null;
}

/** "a short while ago", "a few hours ago": back over the words that measure. */
function hoursFrom(scan: Scan, at: number): number {
  let from = at;
  for (let step = 0; step < 3; step++) {
    const word = normAt(scan, from - 1);
    if (
      word !== "a" &&
      word !== "few" &&
      word !== "short" &&
      word !== "little" &&
      !NUMBER_WORDS.has(word) &&
      scan.tokens[from - 1]?.kind !== "number"
    )
      break;
    if (from - 1 < scan.from) break;
    from--;
  }
  return from;
}
