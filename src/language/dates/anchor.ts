/** The day a text was written, as far as publication and dateline tell: what "today" and "on Tuesday" are counted from. */
import { type DayNumber, dayNumber } from "../../shared/calendar.ts";
import { parseDate } from "../../shared/edtf.ts";
import { dayIn } from "../../shared/edtf-bounds.ts";
import type { DateAnchor } from "./date-mention.ts";

export interface Anchor {
  /** Day of writing; in a year that stands for any where `year` is null. */
  readonly day: DayNumber;
  /** Whether the year is known: "BAKU, June 27" without more tells the day only. */
  readonly yearKnown: boolean;
  /** "published 2025-07-22" */
  readonly because: string;
}

/** A common year: 28 February is followed by 1 March in three years of four. */
const ANY_YEAR = 2001;

export function anchorOf({ published, dateline }: DateAnchor): Anchor | null {
  return (
    full("published", published) ??
    full("dateline", dateline) ??
    partial("published", published) ??
    partial("dateline", dateline)
  );
}

function full(source: string, value: string | null): Anchor | null {
  const date = value === null ? null : parseDate(value);
  const day = date && dayIn(date);
  return date && day !== null ? { day, yearKnown: true, because: `${source} ${value}` } : null;
}

function partial(source: string, value: string | null): Anchor | null {
  const date = value === null ? null : parseDate(value);
  if (date?.year !== "XXXX" || typeof date.month !== "number" || typeof date.day !== "number") return null;
  const year = date.month === 2 && date.day === 29 ? 2000 : ANY_YEAR;
  return {
    day: dayNumber({ year, month: date.month, day: date.day }),
    yearKnown: false,
    because: `${source} ${value}`,
  };
}
