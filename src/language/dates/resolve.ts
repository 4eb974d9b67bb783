/**
 * What was meant → EDTF, by the day of writing and the tense of the clause.
 *
 * What cannot be placed stays open: a day without a year and without an anchor is `XXXX-06-27`, "on Tuesday" without one is nothing.
 */
import type { EdtfDate } from "../../shared/edtf.ts";
import { addDays, boundsOf, compareDates, dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";
import { spanOf, unitAt, unitAway, weekdayNear } from "./count-from.ts";
import type { DateMention, Tense } from "./date-mention.ts";
import type { CalendarMeaning, Meaning, Unit } from "./meaning.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveRange } from "./resolve-range.ts";
import { resolveStretch } from "./resolve-stretch.ts";
import { type Context, counted, type DateGrain, dateOf, open, type Resolved, said, yearDate } from "./resolved.ts";

type Deictic = Extract<Meaning, { kind: "days" | "weekday" | "unit" | "away" | "span" }>;

export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, context);
    case "range":
      return resolveRange(meaning, context, resolve);
    case "decade":
      return said("decade", { ...yearDate(meaning.year), year: `${String(meaning.year).slice(0, 3)}X` });
    case "week-of":
      return resolveWeekOf(meaning.day, context);
    case "season":
    case "months":
      return resolveStretch(meaning, context);
    case "step":
      return resolveStep(meaning.by, context);
    case "nth":
      return resolveNth(meaning.nth, context);
    default:
      return resolveDeictic(meaning, context);
  }
}

function resolveDeictic(meaning: Deictic, { anchor, tense, weekday }: Context): Resolved {
  const grain = grainOf(meaning);
  if (!anchor) return open(grain);
  const { day } = anchor;
  // In a year that is not known no day has a weekday, and no week its Monday.
  const known = anchor.yearKnown;
  switch (meaning.kind) {
    case "days":
      return counted(grain, anchor, dateOfDay(day + meaning.by));
    case "weekday":
      if (known) return counted(grain, anchor, dateOfDay(weekdayNear(day, meaning, tense)));
      return weekday !== null && meaning.shift === null && meaning.week === null
        ? counted(grain, anchor, dateOfDay(day + stepsTo(meaning.weekday, weekday, tense)))
        : open(grain);
    case "unit":
      return known || meaning.unit === "month"
        ? counted(grain, anchor, unitAt(day, meaning.unit, meaning.by, tense))
        : open(grain);
    case "away":
      return known || meaning.unit === "day"
        ? counted(grain, anchor, unitAway(day, meaning.unit, meaning.by))
        : open(grain);
    case "span":
      return known ? counted(grain, anchor, spanOf(day, meaning.unit, meaning.by)) : open(grain);
  }
}

/** Monday to Sunday around the day; where its year is not known, the day itself is all that can be told. */
function resolveWeekOf(day: CalendarMeaning, context: Context): Resolved {
  const resolved = resolveCalendar(day, context);
  const date = dateOf(resolved);
  const number = date && dayIn(date);
  if (number === null) return { ...resolved, grain: "week" };
  return { ...resolved, grain: "week", value: unitAt(number, "week", 0, null) };
}

function grainOf(meaning: { readonly kind: Deictic["kind"]; readonly unit?: Unit }): DateGrain {
  if (meaning.kind === "span" || meaning.unit === "quarter") return "range";
  if (meaning.unit === "weekend" || meaning.unit === "week") return meaning.kind === "away" ? "day" : "week";
  return meaning.unit ?? "day";
}

/** Days from one day of the week to another: back, unless the clause looks ahead. */
function stepsTo(to: number, from: number, tense: Tense | null): number {
  return tense === "future" ? (to - from + 7) % 7 : -((from - to + 7) % 7);
}

/** "The first day" of a stretch that was told; without one it is no day that could be placed. */
function resolveNth(nth: number, { stretch }: Context): Resolved {
  if (!stretch || stretch.start === ".." || stretch.end === "..") return open("day");
  const date = nth < 0 ? stretch.end : dayBehind(stretch.start, nth - 1);
  const value = date && compareDates(inAnyYear(date), inAnyYear(stretch.end)) <= 0 ? date : null;
  return { value, basis: "inferred", because: "the days told before", grain: "day", anchor: "deictic" };
}

function dayBehind(date: EdtfDate, days: number): EdtfDate | null {
  const behind = addDays(inAnyYear(date), days);
  return behind && { ...behind, year: date.year === "XXXX" ? "XXXX" : behind.year };
}

function inAnyYear(date: EdtfDate): EdtfDate {
  return date.year === "XXXX" ? { ...date, year: "2001" } : date;
}

/** "The same day", "a day later": from the day told before; "earlier in the day" without one is the day of writing. */
function resolveStep(by: number, { told, anchor }: Context): Resolved {
  const base = {
    basis: "inferred",
    because: "the day told before",
    grain: "day",
    anchor: "deictic",
  } as const satisfies Partial<DateMention>;
  const day = told && boundsOf(told);
  if (day && day.earliest === day.latest) return { ...base, value: dateOfDay(day.earliest + by) };
  if (told && by === 0) return { ...base, value: told };
  // "held the day before", and no day told: before that of writing.
  return anchor && by <= 0 ? counted("day", anchor, dateOfDay(anchor.day + by)) : open("day");
}
