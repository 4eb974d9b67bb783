/**
 * What the words of a date expression say before anything is resolved: "on Tuesday" is a weekday, whichever Tuesday it was.
 */
import type { Token } from "../token.ts";
import type { DatePart, DateRole } from "./date-mention.ts";

/** A day, month or year by its place in the calendar; null is what the words leave open. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** "Tuesday, 5 March": 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** "November this year" 0, "in May last year" -1. */
  readonly yearShift: number | null;
  /** "last May" -1, "this May" 0, "next May" 1. */
  readonly which: number | null;
  /** "today (05)": the day lies where "today" does. */
  readonly near: Meaning | null;
  /** "05/06/2024": day and month may stand the other way round. */
  readonly swappable: boolean;
}

export interface RangeMeaning {
  readonly kind: "range";
  readonly from: Meaning;
  readonly to: Meaning;
}

export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";

export type Meaning =
  | CalendarMeaning
  | RangeMeaning
  /** "the fall of 2020": 21 spring to 24 winter. */
  | { readonly kind: "season"; readonly season: number; readonly year: number | null; readonly shift: number | null }
  /** "the second half of 2025": whole months of a year. */
  | {
      readonly kind: "months";
      readonly first: number;
      readonly last: number;
      readonly year: number | null;
      readonly shift: number | null;
    }
  /** "the week of March 14" */
  | { readonly kind: "week-of"; readonly day: CalendarMeaning }
  /** "the 1990s" */
  | { readonly kind: "decade"; readonly year: number }
  /** "today" 0, "yesterday" -1 */
  | { readonly kind: "days"; readonly by: number }
  /** "on Tuesday"; `shift` -1 "last", 0 "this", 1 "next"; `week` "Tuesday last week". */
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: number | null; readonly week: number | null }
  /** "last week" -1, "this month" 0; null "the weekend". */
  | { readonly kind: "unit"; readonly unit: Unit; readonly by: number | null }
  /** "two weeks ago" -2, "in three days" 3 */
  | { readonly kind: "away"; readonly unit: Unit; readonly by: number }
  /** "the past three months" -3, "the next two weeks" 2 */
  | { readonly kind: "span"; readonly unit: Unit; readonly by: number }
  /** "the same day" 0, "the following day" 1: counted from the day told before. */
  | { readonly kind: "step"; readonly by: number }
  /** "the first day" 1, "the final day" -1: of the stretch told before. */
  | { readonly kind: "nth"; readonly nth: number };

/** A date expression as found: tokens `[from, to)` of the document. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
  readonly part: DatePart | null;
  readonly role: DateRole | null;
}

/** A sentence to look through: tokens `[from, to)` of the document. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const OPEN: CalendarMeaning = {
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  weekday: null,
  yearShift: null,
  which: null,
  near: null,
  swappable: false,
};

export function calendar(told: Partial<Omit<CalendarMeaning, "kind">>): CalendarMeaning {
  return { ...OPEN, ...told };
}

export function found(rule: string, from: number, to: number, meaning: Meaning, part: DatePart | null = null): Found {
  return { from, to, rule, meaning, part, role: null };
}
