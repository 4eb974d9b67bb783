/** Where the marks of a timeline stand: time from left to right, the host above or below the line, rank as distance from it. */
import { parseEdtf } from "../../../src/shared/edtf.ts";
import { boundsOf } from "../../../src/shared/edtf-bounds.ts";
import type { Answers } from "../api/questions.ts";

type Meeting = Answers["meetings"][number];

export interface Mark {
  readonly meeting: Meeting;
  /** Pixels from the left: of the first and the last day that it may have been on. */
  readonly from: number;
  readonly to: number;
  /** Pixels above the line; below it they are negative. */
  readonly up: number;
}

export interface Layout {
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly major: boolean }[];
  /** Days of which nothing is known stand in no picture. */
  readonly undated: number;
}

/** Steps from the line, by rank: the higher, the farther. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ "head-of-state": 4, "head-of-government": 4, "deputy-head-of-government": 3, "head-of-organisation": 3 },
  ...{ "foreign-minister": 3, speaker: 3, minister: 2, "deputy-foreign-minister": 2, "deputy-minister": 2 },
};
export const STEP = 19;
/** Marks nearer than that are moved apart. */
const NEAR = 11;
const DAY = 86_400_000;
/** Pixels at the left and the right end. */
const MARGIN = 14;

export function layOut(meetings: readonly Meeting[], sides: readonly string[], width: number): Layout {
  const dated = meetings.flatMap((meeting) => {
    const value = meeting.date === null ? null : parseEdtf(meeting.date);
    const bounds = value && boundsOf(value);
    return bounds && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? [{ meeting, ...bounds }] : [];
  });
  if (dated.length === 0) return { marks: [], ticks: [], undated: meetings.length };
  const [first, last] = yearsAround(dated);
  const x = (day: number) => MARGIN + ((day - first) / (last - first)) * (width - 2 * MARGIN);
  const taken = new Map<string, number>();
  const marks = dated
    .toSorted((a, b) => a.earliest - b.earliest)
    .map(({ meeting, earliest, latest }): Mark => {
      const up = (STEPS[meeting.level ?? ""] ?? 1) * STEP * side(meeting, sides);
      const lane = String(up);
      // A line of marks on one day goes on to the right.
      const free = (taken.get(lane) ?? Number.NEGATIVE_INFINITY) + NEAR;
      const from = Math.max(x(earliest + 0.5), free);
      const to = Math.max(from, x(latest + 0.5));
      taken.set(lane, from);
      return { meeting, from: Math.min(from, width - 6), to: Math.min(to, width - 6), up };
    });
  return { marks, ticks: ticksOf(first, last, x, width), undated: meetings.length - dated.length };
}

/** The first side's guests stand above the line, the second's below; meetings elsewhere and calls stand on it. */
function side({ place, kind }: Meeting, sides: readonly string[]): 1 | -1 | 0 {
  if (kind === "call" || place.country === null) return 0;
  return place.country === sides[0] ? 1 : place.country === sides[1] ? -1 : 0;
}

function yearsAround(dated: readonly { readonly earliest: number; readonly latest: number }[]): [number, number] {
  const first = new Date(Math.min(...dated.map(({ earliest }) => earliest)) * DAY).getUTCFullYear();
  const last = new Date(Math.max(...dated.map(({ latest }) => latest)) * DAY).getUTCFullYear() + 1;
  return [startOf(first), startOf(last)];
}

function startOf(year: number): number {
  return Date.UTC(year, 0, 1) / DAY;
}

/** A word to so many pixels, at most. */
const ROOM = 52;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function ticksOf(first: number, last: number, x: (day: number) => number, width: number): Layout["ticks"] {
  const from = new Date(first * DAY).getUTCFullYear();
  const to = new Date(last * DAY).getUTCFullYear();
  const most = Math.max(2, width / ROOM);
  const months = [1, 3, 6].find((step) => ((to - from) * 12) / step <= most);
  if (months !== undefined) return monthsOf(from, to, months, x);
  const every = [1, 2, 5, 10, 20, 50].find((step) => (to - from) / step <= most) ?? 100;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const major = year % every === 0;
    return { x: x(startOf(year)), words: major ? String(year) : "", major };
  });
}

/** The first month of a year bears the year. */
function monthsOf(from: number, to: number, step: number, x: (day: number) => number): Layout["ticks"] {
  return Array.from({ length: ((to - from) * 12) / step + 1 }, (_, index) => {
    const month = (index * step) % 12;
    const year = from + Math.floor((index * step) / 12);
    return {
      x: x(Date.UTC(year, month, 1) / DAY),
      words: month === 0 ? String(year) : (MONTHS[month] ?? ""),
      major: month === 0,
    };
  });
}
