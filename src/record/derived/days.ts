/** EDTF values as day numbers, and back. */
import { formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";

/** A day after all others: by when a report is out whose day nobody knows. */
export const NEVER = 1e8;

/** Null where it means no day, or more than one. */
export function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && dayIn(value);
}

/** The last day that a value may mean; null where it means none. */
export function lastDayOf(edtf: string | null): number | null {
  return finite(edtf === null ? undefined : boundsIn(edtf)?.latest);
}

/** The first day that a value may mean; null where it means none. */
export function firstDayOf(edtf: string | null): number | null {
  return finite(edtf === null ? undefined : boundsIn(edtf)?.earliest);
}

export function inEdtf(day: number | null): string | null {
  return day === null ? null : formatEdtf(dateOfDay(day));
}

function boundsIn(edtf: string) {
  const value = parseEdtf(edtf);
  return value && boundsOf(value);
}

function finite(day: number | undefined): number | null {
  return day === undefined || !Number.isFinite(day) ? null : day;
}
