/**
 * "last week", "next month", "this year", "last Friday", "next November", "this morning", "last night", "this spring",
 * "the same day", "the following day", "the past three months", "the next two weeks".
 */
import { normAt } from "../cursor.ts";
import { calendar, type Found, found, type Meaning, type Scan } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { DAYPARTS, FULL_MONTHS, MONTHS, NUMBER_WORDS, POINTERS, SEASONS, UNITS, WEEKDAYS } from "../words.ts";

/** Counted from what the text told before, not from the day of writing. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);

export const pointed: DateParser = {
  id: "date/pointed",
  summary: "A stretch of time that 'last', 'this' or 'next' points to.",
  at: { words: [...POINTERS.keys(), "same"] },
  find(scan, at) {
    const pointer = normAt(scan, at);
    const second = normAt(scan, at + 1);
    // "this coming Friday", "this past week"
    const doubled = pointer === "this" && (second === "coming" || second === "past" || second === "upcoming");
    const place = doubled ? at + 2 : at + 1;
    const shift = POINTERS.get(doubled ? second : pointer) ?? 0;
    const word = normAt(scan, place);
    if (word === "day")
      return STEPS.has(pointer) ? [make(scan, at, place + 1, { kind: "step", by: STEPS.get(pointer)! })] : NONE;
    if (pointer === "same" || (!doubled && (pointer === "following" || pointer === "previous"))) return NONE;
    if (DAYPARTS.has(word)) {
      if (pointer !== "this" && pointer !== "last") return NONE;
      return [make(scan, at, place + 1, { kind: "days", by: pointer === "last" ? -1 : 0 })];
    }
    if (WEEKDAYS.has(word)) {
      const to = DAYPARTS.has(normAt(scan, place + 1)) ? place + 2 : place + 1;
      return [make(scan, at, to, { kind: "weekday", weekday: WEEKDAYS.get(word)!, shift, week: null })];
    }
    if (FULL_MONTHS.has(word)) return [make(scan, at, place + 1, calendar({ month: MONTHS.get(word)!, which: shift }))];
    if (SEASONS.has(word))
      return [make(scan, at, place + 1, { kind: "season", season: SEASONS.get(word)!, year: null, shift })];
    const unit = UNITS.get(word);
    // "the last quarter of 2024" is read at "quarter".
    if (unit === "quarter" && normAt(scan, place + 1) === "of") return NONE;
    if (unit && !word.endsWith("s")) {
      // "over the past year" is the twelve months up to now, "last year" the year before.
      if (second === "year" && pointer === "coming") return [make(scan, at, place + 1, { kind: "span", unit, by: 1 })];
      if (pointer === "past" && unit !== "weekend") return [make(scan, at, place + 1, { kind: "span", unit, by: -1 })];
      return [make(scan, at, place + 1, { kind: "unit", unit, by: shift })];
    }
    return counted(scan, at, place, shift);
  },
};

/** "the last two weeks": at most three digits, so that "the next 2030 days" is left alone. */
function counted(scan: Scan, at: number, place: number, shift: number): readonly Found[] {
  const word = normAt(scan, place);
  const unit = UNITS.get(normAt(scan, place + 1));
  const count = NUMBER_WORDS.get(word) ?? (word.length <= 3 ? Number(word) : Number.NaN);
  if (!unit || shift === 0 || !Number.isInteger(count) || count < 1 || word === "a") return NONE;
  return [make(scan, at, place + 2, { kind: "span", unit, by: shift * count })];
}

function make(scan: Scan, at: number, to: number, meaning: Meaning): Found {
  // "the same day", but "last week" has no article.
  const from = meaning.kind === "step" && normAt(scan, at - 1) === "the" ? at - 1 : at;
  return found(pointed.id, from, to, meaning);
}
