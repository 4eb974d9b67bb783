/** Days read before or behind a month's name, made into findings: one day, a stretch of days, or days each for itself. */
import { isValidDate } from "../../shared/edtf.ts";
import type { ReadDays, ReadYear } from "./cursor.ts";
import { type CalendarMeaning, calendar, type Found, found } from "./meaning.ts";
import { NONE } from "./parser.ts";

export interface DaysOfMonth {
  readonly days: ReadDays;
  readonly month: number;
  readonly year: ReadYear;
  /** Tokens `[from, to)` of the whole expression. */
  readonly from: number;
  readonly to: number;
}

export function foundDays(rule: string, { days, month, year, from, to }: DaysOfMonth): readonly Found[] {
  const meanings = days.days.map((day) => calendar({ day, month, year: year.year, yearShift: year.yearShift }));
  if (!meanings.every(isPossible)) return NONE;
  const first = meanings[0]!;
  const last = meanings[meanings.length - 1]!;
  if (meanings.length === 1) return [found(rule, from, to, first)];
  if (days.range) return [found(rule, from, to, { kind: "range", from: first, to: last })];
  // "4 and 7 May 2024": the first keeps to its own token, the last takes the rest.
  return meanings.map((meaning, index) => {
    const begin = index === 0 ? from : days.at[index]!;
    const end = index === meanings.length - 1 ? to : days.at[index]! + 1;
    return found(rule, begin, Math.max(end, begin + 1), meaning);
  });
}

/** No 31 April, and no 29 February in a common year. */
export function isPossible({ year, month, day }: CalendarMeaning): boolean {
  return isValidDate({ kind: "date", year: year === null ? "XXXX" : String(year), month, day, qualifier: "" });
}
