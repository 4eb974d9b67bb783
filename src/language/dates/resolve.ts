/**
 * What was meant → EDTF, by the day of writing and the tense of the clause.
 *
 * What cannot be placed stays open: a day without a year and without an anchor is `XXXX-06-27`, "on Tuesday" without one is nothing.
 */
import { type DayNumber, dayOf, shiftMonth, weekdayOf } from "../../shared/calendar.ts";
import type { EdtfDate, EdtfInterval } from "../../shared/edtf.ts";
import { boundsOf, dateOfDay } from "../../shared/edtf-bounds.ts";
import type { Anchor } from "./anchor.ts";
import type { DateGrain, DateMention, Tense } from "./date-mention.ts";
import type { CalendarMeaning, Meaning, RangeMeaning, Unit } from "./meaning.ts";
import { resolveCalendar } from "./resolve-calendar.ts";

export interface Context {
  readonly anchor: Anchor | null;
  /** The year that every full date of the text bears, where nothing else gives one. */
  readonly textYear: number | null;
  readonly tense: Tense | null;
  /** The day told last before, for "the same day" and "a day later". */
  readonly told: EdtfDate | null;
}

export interface Resolved {
  readonly value: EdtfDate | EdtfInterval | readonly EdtfDate[] | null;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly grain: DateGrain;
  readonly anchor: DateMention["anchor"];
}

export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning, context);
    case "range":
      return resolveRange(meaning, context);
    case "decade":
      return said("decade", { ...yearDate(meaning.year), year: `${String(meaning.year).slice(0, 3)}X` });
    case "season":
    case "months":
      return resolveStretch(meaning, context);
    case "step":
      return resolveStep(meaning.by, context);
    default:
      return resolveDeictic(meaning, context);
  }
}

export function yearDate(year: number): EdtfDate {
  return { kind: "date", year: String(year).padStart(4, "0"), month: null, day: null, qualifier: "" };
}

export function monthDate(year: number, month: number): EdtfDate {
  return { ...yearDate(year), month };
}

function said(grain: DateGrain, value: EdtfDate | EdtfInterval): Resolved {
  return { value, basis: "said", because: null, grain, anchor: "absolute" };
}

/** Counted from the day of writing; where its year is not known, neither is that of the value. */
function counted(
  grain: DateGrain,
  anchor: Anchor,
  value: EdtfDate | EdtfInterval,
  kind: Resolved["anchor"] = "deictic",
): Resolved {
  return {
    value: anchor.yearKnown ? value : withoutYear(value),
    basis: "inferred",
    because: anchor.because,
    grain,
    anchor: kind,
  };
}

function open(grain: DateGrain): Resolved {
  return { value: null, basis: "inferred", because: null, grain, anchor: "deictic" };
}

export function withoutYear<Value extends EdtfDate | EdtfInterval>(value: Value): EdtfDate | EdtfInterval | null {
  if (value.kind === "date")
    return typeof value.month === "number" && value.month <= 12 ? { ...value, year: "XXXX" } : null;
  const [start, end] = [value.start, value.end];
  if (start === ".." || end === "..") return null;
  const [from, to] = [withoutYear(start), withoutYear(end)];
  return from?.kind === "date" && to?.kind === "date" ? { kind: "interval", start: from, end: to } : null;
}

export function interval(start: DayNumber, end: DayNumber): EdtfInterval {
  return { kind: "interval", start: dateOfDay(start), end: dateOfDay(end) };
}

function resolveDeictic(
  meaning: Exclude<Meaning, { kind: "calendar" | "range" | "decade" | "season" | "months" | "step" }>,
  { anchor, tense }: Context,
): Resolved {
  const grain = grainOf(meaning);
  if (!anchor) return open(grain);
  const { day } = anchor;
  switch (meaning.kind) {
    case "days":
      return counted(grain, anchor, dateOfDay(day + meaning.by));
    case "weekday":
      // Without a year no day has a weekday.
      return anchor.yearKnown ? counted(grain, anchor, dateOfDay(weekdayNear(day, meaning, tense))) : open(grain);
    case "unit":
      return anchor.yearKnown || meaning.unit === "month"
        ? counted(grain, anchor, unitAt(day, meaning.unit, meaning.by, tense))
        : open(grain);
    case "away":
      return anchor.yearKnown || meaning.unit === "day"
        ? counted(grain, anchor, unitAway(day, meaning.unit, meaning.by))
        : open(grain);
    case "span":
      return anchor.yearKnown ? counted(grain, anchor, spanOf(day, meaning.unit, meaning.by)) : open(grain);
  }
}

function grainOf(meaning: { kind: string; unit?: Unit }): DateGrain {
  if (meaning.kind === "span") return "range";
  if (meaning.unit === "weekend" || meaning.unit === "week") return meaning.kind === "away" ? "day" : "week";
  if (meaning.unit === "quarter") return "range";
  return meaning.unit ?? "day";
}

/** "On Tuesday": told as past the last one, today included; told as to come the next. */
export function weekdayNear(
  day: DayNumber,
  meaning: Extract<Meaning, { kind: "weekday" }>,
  tense: Tense | null,
): DayNumber {
  const monday = day - weekdayOf(day) + 1;
  const { weekday, shift, week } = meaning;
  if (week !== null) return monday + 7 * week + weekday - 1;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (shift === -1) return day - (back || 7);
  // "Next Friday", written on a Monday, is the Friday of the week after.
  if (shift === 1) return Math.max(monday + 7, day + 1) + ((weekday - 1 + 7) % 7);
  if (shift === 0 && tense === null) return monday + weekday - 1;
  return tense === "future" ? day + ahead : day - back;
}

function unitAt(day: DayNumber, unit: Unit, by: number | null, tense: Tense | null): EdtfDate | EdtfInterval {
  const { year, month } = dayOf(day);
  const monday = day - weekdayOf(day) + 1;
  switch (unit) {
    case "week":
      return interval(monday + 7 * (by ?? 0), monday + 7 * (by ?? 0) + 6);
    case "weekend": {
      // On a Saturday or Sunday "the weekend" is the one that runs; before, it is by the tense.
      const weekends = by ?? (weekdayOf(day) >= 6 || tense === "future" ? 0 : -1);
      return interval(monday + 7 * weekends + 5, monday + 7 * weekends + 6);
    }
    case "month": {
      const shifted = shiftMonth(year, month, by ?? 0);
      return monthDate(shifted.year, shifted.month);
    }
    case "quarter": {
      const first = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * (by ?? 0));
      return {
        kind: "interval",
        start: monthDate(first.year, first.month),
        end: monthDate(first.year, first.month + 2),
      };
    }
    case "decade":
      return { ...yearDate(year), year: `${String(year + 10 * (by ?? 0)).slice(0, 3)}X` };
    case "year":
      return yearDate(year + (by ?? 0));
    default:
      return dateOfDay(day + (by ?? 0));
  }
}

/** "Two weeks ago" is about that day, "three months ago" about that month. */
function unitAway(day: DayNumber, unit: Unit, by: number): EdtfDate {
  if (unit === "day") return dateOfDay(day + by);
  if (unit === "week" || unit === "weekend") return { ...dateOfDay(day + 7 * by), qualifier: "~" };
  const { year, month } = dayOf(day);
  if (unit === "year" || unit === "decade")
    return { ...yearDate(Math.max(0, year + by * (unit === "year" ? 1 : 10))), qualifier: "~" };
  const shifted = shiftMonth(year, month, by * (unit === "quarter" ? 3 : 1));
  return { ...monthDate(shifted.year, shifted.month), qualifier: "~" };
}

/** "The past three months" end, "the next two weeks" begin with the day of writing. */
function spanOf(day: DayNumber, unit: Unit, by: number): EdtfInterval {
  const here: EdtfDate =
    unit === "day" || unit === "week" || unit === "weekend" ? dateOfDay(day) : cut(dateOfDay(day), unit);
  const there: EdtfDate = { ...unitAway(day, unit, by), qualifier: "" };
  return by < 0 ? { kind: "interval", start: there, end: here } : { kind: "interval", start: here, end: there };
}

function cut(date: EdtfDate, unit: Unit): EdtfDate {
  return unit === "month" || unit === "quarter" ? { ...date, day: null } : { ...date, month: null, day: null };
}

function resolveStep(by: number, { told, anchor }: Context): Resolved {
  const day = told && boundsOf(told);
  if (told && day && day.earliest === day.latest) {
    return {
      value: dateOfDay(day.earliest + by),
      basis: "inferred",
      because: "the day told before",
      grain: "day",
      anchor: "deictic",
    };
  }
  if (told && by === 0)
    return { value: told, basis: "inferred", because: "the day told before", grain: "day", anchor: "deictic" };
  if (!anchor || by !== 0) return open("day");
  return counted("day", anchor, dateOfDay(anchor.day));
}

/** A season, quarter or half: of its year, or of the year that tense and day of writing tell. */
function resolveStretch(
  meaning: Extract<Meaning, { kind: "season" | "months" }>,
  { anchor, tense }: Context,
): Resolved {
  const grain = meaning.kind === "season" ? "season" : "range";
  const inYear = (year: number): EdtfDate | EdtfInterval =>
    meaning.kind === "season"
      ? { ...yearDate(year), month: meaning.season }
      : { kind: "interval", start: monthDate(year, meaning.first), end: monthDate(year, meaning.last) };
  if (meaning.year !== null) return said(grain, inYear(meaning.year));
  if (!anchor?.yearKnown) return open(grain);
  const { year } = dayOf(anchor.day);
  if (meaning.kind === "months") return counted(grain, anchor, inYear(year + (meaning.shift ?? 0)));
  const candidates = [year - 1, year, year + 1].map((one) => ({ one, bounds: boundsOf(inYear(one))! }));
  const before = candidates.filter(({ bounds }) => bounds.latest < anchor.day);
  const after = candidates.filter(({ bounds }) => bounds.earliest > anchor.day);
  const running = candidates.find(({ bounds }) => bounds.earliest <= anchor.day && anchor.day <= bounds.latest);
  const { shift } = meaning;
  const chosen =
    shift === -1
      ? before[before.length - 1]
      : shift === 1
        ? after[0]
        : shift === 0
          ? candidates[1]
          : (running ?? (tense === "future" ? after[0] : before[before.length - 1]));
  return counted(grain, anchor, inYear(chosen?.one ?? year));
}

function resolveRange({ from, to }: RangeMeaning, context: Context): Resolved {
  const lent = lendYear(from, to);
  const start = resolve(lent, context);
  const first =
    start.value !== null && !Array.isArray(start.value) && "kind" in start.value && start.value.kind === "date"
      ? start.value
      : null;
  const day = first && boundsOf(first);
  // The end lies ahead of the beginning, whatever the day of writing.
  const ahead: Context =
    day && first
      ? { ...context, anchor: { day: day.earliest, yearKnown: true, because: start.because ?? "" }, tense: "future" }
      : context;
  const end = resolve(to, isYearless(first) ? { ...context, anchor: null, textYear: null } : ahead);
  const last = end.value !== null && "kind" in end.value && end.value.kind === "date" ? end.value : null;
  const value: EdtfInterval | null = first && last ? { kind: "interval", start: first, end: last } : null;
  const bounds = value && boundsOf(value);
  const forward = !bounds || bounds.latest >= bounds.earliest;
  return {
    value: forward ? value : null,
    basis: start.basis === "said" && (end.basis === "said" || value === null) ? "said" : "inferred",
    because: start.because,
    grain: "range",
    anchor: start.anchor,
  };
}

function isYearless(date: EdtfDate | null): boolean {
  return date?.year === "XXXX";
}

/** "from 30 December to 2 January 2025": the year behind the end is the end's; the beginning takes it or the one before. */
function lendYear(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== "calendar" || to.kind !== "calendar" || from.year !== null || from.yearShift !== null) return from;
  if (from.month === null) return { ...from, month: monthBefore(from, to), year: to.year };
  if (to.year === null) return to.yearShift === null ? from : { ...from, yearShift: to.yearShift };
  return { ...from, year: (to.month ?? 0) < from.month ? to.year - 1 : to.year };
}

/** "from the 25th to 3 May" begins in April. */
function monthBefore(from: CalendarMeaning, to: CalendarMeaning): number | null {
  if (to.month === null) return null;
  return (from.day ?? 0) <= (to.day ?? 0) ? to.month : ((to.month + 10) % 12) + 1;
}
