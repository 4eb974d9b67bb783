/** The day a text was written, as far as publication and dateline tell: what "today" and "on Tuesday" are counted from. */
import { type DayNumber, dayNumber, dayOf } from "../../shared/calendar.ts";
import { formatEdtf, parseDate } from "../../shared/edtf.ts";
import { dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";
import type { DateAnchor } from "./date-mention.ts";

export interface Anchor {
  /** Day of writing; in a year that stands for any where `yearKnown` is false. */
  readonly day: DayNumber;
  /** Whether the year is known: "BAKU, June 27" without more tells the day only. */
  readonly yearKnown: boolean;
  /** "published 2025-07-22" */
  readonly because: string;
}

/** A common year: 28 February is followed by 1 March in three years of four. */
const ANY_YEAR = 2001;
/** A text appears within so many days of being written. */
const DELAY = 3;

export function anchorOf({ published, dateline }: DateAnchor): Anchor | null {
  const issue = full("published", published);
  const written = full("dateline", dateline) ?? partial("dateline", dateline);
  if (issue && written) return writtenBefore(issue, written) ?? issue;
  if (issue) return issue;
  return written?.yearKnown ? written : (partial("published", published) ?? written);
}

/** A day of writing without a year in the year that its text tells; none where that year has no such day. */
export function inYear({ day, because }: Anchor, year: number): Anchor | null {
  const { month, day: date } = dayOf(day);
  const number = dayNumber({ year, month, day: date });
  return dayOf(number).day === date ? { day: number, yearKnown: true, because: `${because}, in ${year}` } : null;
}

/** The dateline's day in the year of publication, when the text appeared just then: it was written on that day. */
function writtenBefore(issue: Anchor, written: Anchor): Anchor | null {
  const { month, day } = dayOf(written.day);
  const { year } = dayOf(issue.day);
  const years = written.yearKnown ? [dayOf(written.day).year] : [year, year - 1, year + 1];
  for (const candidate of years) {
    const number = dayNumber({ year: candidate, month, day });
    if (number === issue.day || Math.abs(number - issue.day) > DELAY) continue;
    return { day: number, yearKnown: true, because: `dateline ${formatEdtf(dateOfDay(number))}` };
  }
  return null;
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
