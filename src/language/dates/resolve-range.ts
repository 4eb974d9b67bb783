/** "from 30 December to 2 January", "Monday to Thursday": the end lies ahead of the beginning, whatever the day of writing. */
import type { EdtfInterval } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { CalendarMeaning, Meaning, RangeMeaning } from "./meaning.ts";
import { type Context, dateOf, type Resolved } from "./resolved.ts";

export function resolveRange(
  { from, to }: RangeMeaning,
  context: Context,
  resolve: (meaning: Meaning, context: Context) => Resolved,
): Resolved {
  const start = resolve(lendYear(from, to), context);
  const first = dateOf(start);
  const begin = first && boundsOf(first);
  const end = resolve(
    to,
    begin ? ahead(context, begin.earliest, start.because) : { ...context, anchor: null, textYear: null },
  );
  const last = dateOf(end);
  const value: EdtfInterval | null = first && last ? { kind: "interval", start: first, end: last } : null;
  const bounds = value && boundsOf(value);
  return {
    value: bounds && bounds.latest < bounds.earliest ? null : value,
    basis: start.basis,
    because: start.because,
    grain: "range",
    anchor: start.anchor,
  };
}

function ahead(context: Context, day: number, because: string | null): Context {
  return { ...context, anchor: { day, yearKnown: true, because: because ?? "" }, tense: "future" };
}

/** The year behind the end is the end's; the beginning takes it, or the one before: "from 30 December to 2 January 2025". */
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
