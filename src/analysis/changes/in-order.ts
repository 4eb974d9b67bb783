/**
 * Meetings in order of time, those of no known day among them: such a one stands after what must have been before it, which is worked out
 * from who held the offices and from the years that its reports look back on.
 */

import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { History, MeetingTold } from "../history.ts";
import { plainDay } from "./day.ts";
import { hasDay, placeYear } from "./year-unknown.ts";

export interface Placed {
  readonly told: MeetingTold;
  /** The first day that it may have been on, as a number. */
  readonly from: number;
  /** Why it stands where it does, where its day is not known. */
  readonly because: string | null;
  /** Nothing tells when it was: it stands last, and is held against others only where somebody asks for that. */
  readonly adrift: boolean;
}

export function inOrder({ meetings, undated }: Pick<History, "meetings" | "undated">): Placed[] {
  const dated = meetings.map(
    (told): Placed => ({ told, from: boundsIn(told.meeting.date)?.earliest ?? 0, because: null, adrift: false }),
  );
  // Those of which only the year is missing first: the others may stand between them.
  const [days, unknown] = [undated.filter(hasDay), undated.filter((told) => !hasDay(told))];
  const known = [...dated, ...days.map((told) => placeYear(told, dated))].sort(byDay);
  const settled = known.filter(({ adrift }) => !adrift);
  return [...known, ...unknown.map((told) => place(told, settled))].sort(byDay);
}

function byDay(a: Placed, b: Placed): number {
  return a.from - b.from || Number(a.because !== null) - Number(b.because !== null);
}

function boundsIn(edtf: string | null) {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && boundsOf(value);
}

function place(told: MeetingTold, dated: readonly Placed[]): Placed {
  const published = publishedOf(told);
  if (published !== null) return placedAt(told, published, "it stands where its first report was published");
  const bounds = [afterPredecessor(told, dated), afterYears(told)].filter((bound) => bound !== null);
  const [latest] = bounds.sort((a, b) => b.from - a.from);
  return latest ? placedAt(told, latest.from, latest.because) : adrift(told);
}

function placedAt(told: MeetingTold, from: number, because: string): Placed {
  return { told, from, because: `its day is not known; ${because}`, adrift: false };
}

function adrift(told: MeetingTold): Placed {
  return { ...placedAt(told, Number.POSITIVE_INFINITY, "nothing tells after what it was"), adrift: true };
}

function publishedOf({ accounts }: MeetingTold): number | null {
  const days = accounts.flatMap(({ published }) => boundsIn(published)?.earliest ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

interface Bound {
  readonly from: number;
  readonly because: string;
}

/** Who holds an office here held it after the last meeting at which somebody else did, where they are seen in it later, or nobody is. */
function afterPredecessor(told: MeetingTold, dated: readonly Placed[]): Bound | null {
  let bound: Bound | null = null;
  for (const holder of told.meeting.participants) {
    if (!TELLING.has(holder.rank) || holder.country === null) continue;
    const same = dated.flatMap(({ told: { meeting }, from }) =>
      meeting.participants
        .filter(({ country, rank }) => country === holder.country && rank === holder.rank)
        .map((other) => ({ from, meeting, other, isHolder: isSame(holder, other) })),
    );
    const first = same.find(({ isHolder }) => isHolder)?.from ?? Number.POSITIVE_INFINITY;
    const last = same.filter(({ isHolder, from }) => !isHolder && from < first).at(-1);
    if (!last || first === Number.POSITIVE_INFINITY) continue;
    if (bound === null || last.from > bound.from)
      bound = {
        from: last.from,
        because: `after ${plainDay(last.meeting.date!)}, when ${last.other.name} and not ${holder.name} held the office`,
      };
  }
  return bound;
}

type Participant = MeetingTold["meeting"]["participants"][number];

function isSame(a: Participant, b: Participant): boolean {
  return a.person !== undefined && b.person !== undefined ? a.person === b.person : a.name === b.name;
}

/** Offices that one person holds at a time. */
const TELLING: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

/** A report that looks back on a year was written after its beginning. */
function afterYears({ accounts }: MeetingTold): Bound | null {
  const years = accounts.flatMap(({ passages }) =>
    passages
      .filter(({ kind }) => kind === "background")
      .flatMap(({ quote }) => quote.match(/\b(?:19|20)\d\d\b/gu) ?? []),
  );
  const last = years.sort().at(-1);
  const bounds = boundsIn(last ?? null);
  return bounds && { from: bounds.earliest, because: `its report looks back on ${last}` };
}
