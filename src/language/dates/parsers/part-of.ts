/**
 * "early May", "mid-2025", "late last year", "later this month", "earlier this week", "the end of June", "the first week of May":
 * a stretch of a longer time, which the value keeps whole and `part` narrows.
 */

import { normAt, yearOf } from "../cursor.ts";
import type { DatePart } from "../date-mention.ts";
import { calendar, type Found, found, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { FULL_MONTHS, MONTHS, UNITS } from "../words.ts";
import { month } from "./month.ts";
import { pointed } from "./pointed.ts";
import { season } from "./season.ts";

const PARTS: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ["early", "early"],
  ["earlier", "earlier"],
  ["late", "late"],
  ["later", "later"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["beginning", "start"],
  ["start", "start"],
  ["end", "end"],
  ["close", "end"],
]);
const WEEKS: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ["first", "start"],
  ["second", "mid"],
  ["third", "mid"],
  ["fourth", "late"],
  ["last", "end"],
  ["final", "end"],
]);

export const partOf: DateParser = {
  id: "date/part-of",
  summary: "A part of a month, season or year.",
  at: { words: [...PARTS.keys(), ...WEEKS.keys()] },
  find(scan, at) {
    const word = normAt(scan, at);
    const week = WEEKS.get(word);
    if (week && (normAt(scan, at + 1) === "week" || normAt(scan, at + 1) === "days") && normAt(scan, at + 2) === "of") {
      return within(scan, at, at + 3, week);
    }
    const part = PARTS.get(word);
    if (!part) return NONE;
    let place = at + 1;
    const joint = normAt(scan, place);
    if (joint === "-" || joint === "in" || joint === "of" || joint === "on") place++;
    if ((part === "end" || part === "start" || word === "middle") && joint !== "of") return NONE;
    return within(scan, at, place, part);
  },
};

/** What the part is of. The place behind the part needs no word of its own that asks for a time. */
function within(scan: Scan, at: number, place: number, part: DatePart): readonly Found[] {
  const word = normAt(scan, place);
  if (
    word === "the" &&
    UNITS.has(normAt(scan, place + 1)) &&
    normAt(scan, at) !== "earlier" &&
    normAt(scan, at) !== "later"
  ) {
    const unit = UNITS.get(normAt(scan, place + 1))!;
    return unit === "day" ? NONE : [found(partOf.id, at, place + 2, { kind: "unit", unit, by: 0 }, part)];
  }
  if (word === "the" && normAt(scan, place + 1) === "day") {
    return [found(partOf.id, at, place + 2, { kind: "step", by: 0 }, part)];
  }
  const year = yearOf(word);
  if (year !== null) return [found(partOf.id, at, place + 1, calendar({ year }), part)];
  const inner = month.find(scan, place)[0] ?? pointed.find(scan, place)[0] ?? season.find(scan, place)[0];
  if (inner && inner.from === place) return [{ ...inner, rule: partOf.id, from: at, part }];
  if (FULL_MONTHS.has(word) && scan.tokens[place]!.shape !== "lower") {
    return [found(partOf.id, at, place + 1, calendar({ month: MONTHS.get(word)! }), part)];
  }
  return NONE;
}
