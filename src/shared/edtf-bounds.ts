/**
 * EDTF values as stretches of days: the first and the last day that a value may mean, and how two values lie to each other.
 *
 * Seasons are the meteorological ones of the northern half of the world (winter from December into February); a report from the
 * southern half means another stretch, which the value itself does not tell.
 */
import { type DayNumber, dayNumber, dayOf, daysInMonth, weekdayOf } from "./calendar.ts";
import type { Edtf, EdtfDate } from "./edtf.ts";

/** First and last day, both included; infinite where an end is open. */
export interface DayBounds {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/** First and last day a value may mean; null when its year is not known at all (`XXXX-06-27`). */
export function boundsOf(value: Edtf): DayBounds | null {
  if (value.kind === "date") return boundsOfDate(value);
  if (value.kind === "interval") {
    const start = value.start === ".." ? OPEN : boundsOfDate(value.start);
    const end = value.end === ".." ? OPEN : boundsOfDate(value.end);
    return start && end ? { earliest: start.earliest, latest: end.latest } : null;
  }
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const member of value.members) {
    const bounds = boundsOfDate(member);
    if (!bounds) return null;
    earliest = Math.min(earliest, bounds.earliest);
    latest = Math.max(latest, bounds.latest);
  }
  return { earliest, latest };
}

const OPEN: DayBounds = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

function boundsOfDate({ year, month, day }: EdtfDate): DayBounds | null {
  if (year === "XXXX") return null;
  const from = Number(year.replaceAll("X", "0"));
  const to = Number(year.replaceAll("X", "9"));
  if (typeof month === "number" && month > 12) {
    const first = (month - 20) * 3;
    const last = first + 2 > 12 ? { year: to + 1, month: first + 2 - 12 } : { year: to, month: first + 2 };
    return {
      earliest: dayNumber({ year: from, month: first, day: 1 }),
      latest: dayNumber({ ...last, day: daysInMonth(last.year, last.month) }),
    };
  }
  const firstMonth = typeof month === "number" ? month : 1;
  const lastMonth = typeof month === "number" ? month : 12;
  const known = typeof day === "number";
  return {
    earliest: dayNumber({ year: from, month: firstMonth, day: known ? day : 1 }),
    latest: dayNumber({ year: to, month: lastMonth, day: known ? day : daysInMonth(to, lastMonth) }),
  };
}

/** Whether every day that `inner` may mean lies within `outer`: a day in its month, a month in its year. */
export function containsDate(outer: Edtf, inner: Edtf): boolean {
  const [a, b] = [boundsOf(outer), boundsOf(inner)];
  return a !== null && b !== null && a.earliest <= b.earliest && b.latest <= a.latest;
}

/** Whether both may mean the same day. A day without a year may be that day of any year. */
export function mayBeSame(a: Edtf, b: Edtf): boolean {
  if (a.kind === "date" && b.kind === "date" && !(fits(monthIn(a), monthIn(b)) && fits(a.day, b.day))) return false;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return !first || !second || (first.earliest <= second.latest && second.earliest <= first.latest);
}

/** The month where one is told; a season is none. */
function monthIn({ month }: EdtfDate): number | null {
  return typeof month === "number" && month <= 12 ? month : null;
}

function fits(a: number | "XX" | null, b: number | "XX" | null): boolean {
  return typeof a !== "number" || typeof b !== "number" || a === b;
}

/** Orders by earliest day, then by latest; values without a year come last. */
export function compareDates(a: Edtf, b: Edtf): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return Math.sign(first.earliest - second.earliest || 0) || Math.sign(first.latest - second.latest || 0);
}

/** The day that a value names, when it names one. */
export function dayIn(value: Edtf): DayNumber | null {
  const bounds = boundsOf(value);
  return bounds && bounds.earliest === bounds.latest ? bounds.earliest : null;
}

/** A day, so many days later or earlier; null when the value is no single day. */
export function addDays(value: Edtf, days: number): EdtfDate | null {
  const day = dayIn(value);
  return day === null ? null : dateOfDay(day + days);
}

/** 1 Monday to 7 Sunday; null when the value is no single day. */
export function weekdayIn(value: Edtf): number | null {
  const day = dayIn(value);
  return day === null ? null : weekdayOf(day);
}

export function dateOfDay(number: DayNumber): EdtfDate {
  const { year, month, day } = dayOf(number);
  return { kind: "date", year: String(year).padStart(4, "0"), month, day, qualifier: "" };
}
