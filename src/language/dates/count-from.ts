/** Counting from the day of writing: weekdays, weeks, months, and so many of them off. */
import { type DayNumber, dayOf, shiftMonth, weekdayOf } from "../../shared/calendar.ts";
import type { EdtfDate, EdtfInterval } from "../../shared/edtf.ts";
import { dateOfDay } from "../../shared/edtf-bounds.ts";
import type { Tense } from "./date-mention.ts";
import type { Meaning, Unit } from "./meaning.ts";
import { monthDate, yearDate } from "./resolved.ts";

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
  // "Next Wednesday", written on a Monday, is in the speech of agencies the one in two days.
  if (shift === 1) return day + (ahead || 7);
  if (shift === 0 && tense === null) return monday + weekday - 1;
  return tense === "future" ? day + ahead : day - back;
}

/** "last week", "this month", "next year", "the weekend" (`by` null). */
export function unitAt(day: DayNumber, unit: Unit, by: number | null, tense: Tense | null): EdtfDate | EdtfInterval {
  const { year, month } = dayOf(day);
  const monday = day - weekdayOf(day) + 1;
  const shift = by ?? 0;
  switch (unit) {
    case "week":
      return days(monday + 7 * shift, monday + 7 * shift + 6);
    case "weekend": {
      // On a Saturday or Sunday "the weekend" is the one that runs; before, it is by the tense.
      const weekends = by ?? (weekdayOf(day) >= 6 || tense === "future" ? 0 : -1);
      return days(monday + 7 * weekends + 5, monday + 7 * weekends + 6);
    }
    case "month": {
      const shifted = shiftMonth(year, month, shift);
      return monthDate(shifted.year, shifted.month);
    }
    case "quarter": {
      const first = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * shift);
      return {
        kind: "interval",
        start: monthDate(first.year, first.month),
        end: monthDate(first.year, first.month + 2),
      };
    }
    case "decade":
      return { ...yearDate(year), year: `${String(year + 10 * shift).slice(0, 3)}X` };
    case "year":
      return yearDate(year + shift);
    case "day":
      return dateOfDay(day + shift);
  }
}

/** "Two weeks ago" is about that day, "three months ago" about that month. */
export function unitAway(day: DayNumber, unit: Unit, by: number): EdtfDate {
  if (unit === "day") return dateOfDay(day + by);
  if (unit === "week" || unit === "weekend") return { ...dateOfDay(day + 7 * by), qualifier: "~" };
  const { year, month } = dayOf(day);
  if (unit === "year" || unit === "decade") {
    return { ...yearDate(Math.max(0, year + by * (unit === "year" ? 1 : 10))), qualifier: "~" };
  }
  const shifted = shiftMonth(year, month, by * (unit === "quarter" ? 3 : 1));
  return { ...monthDate(shifted.year, shifted.month), qualifier: "~" };
}

/** "The past three months" end, "the next two weeks" begin with the day of writing. */
export function spanOf(day: DayNumber, unit: Unit, by: number): EdtfInterval {
  const here = grainedAs(dateOfDay(day), unit);
  const there: EdtfDate = { ...unitAway(day, unit, by), qualifier: "" };
  return by < 0 ? { kind: "interval", start: there, end: here } : { kind: "interval", start: here, end: there };
}

function grainedAs(date: EdtfDate, unit: Unit): EdtfDate {
  if (unit === "day" || unit === "week" || unit === "weekend") return date;
  return unit === "month" || unit === "quarter" ? { ...date, day: null } : { ...date, month: null, day: null };
}

function days(start: DayNumber, end: DayNumber): EdtfInterval {
  return { kind: "interval", start: dateOfDay(start), end: dateOfDay(end) };
}
