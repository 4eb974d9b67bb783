/** Meetings of some sides with each other, in order of time, and where in the record each of their accounts stands. */
import { meetingsOfSides } from "../record/derived/meetings-of-sides.ts";
import { type MergedThen, mergedThen } from "../record/derived/meetings-then.ts";
import type { Meeting } from "../record/identity/meeting.ts";
import type { RecordStore } from "../record/store/record-store.ts";
import { parseEdtf } from "../shared/edtf.ts";
import { boundsOf, type DayBounds } from "../shared/edtf-bounds.ts";

export interface MeetingsQuestion {
  /** Codes of sides that all took part; at least one. */
  readonly sides: readonly [string, ...string[]];
  /** EDTF: only meetings that may have been on that day or later, or on that day or earlier. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** EDTF: what the record said with the reports published up to that day. */
  readonly asOf?: string | undefined;
  /** Only meetings that pass. */
  readonly only?: ((meeting: Meeting) => boolean) | undefined;
}

/** Where an account's statements and passages stand. */
export interface AccountPlace {
  readonly revision: number;
  /** Number of the meeting within its report, from 1. */
  readonly number: number;
}

export interface MeetingsFound {
  /** In order of time. */
  readonly meetings: readonly Meeting[];
  /** Those of no known day, or of a day without its year, in the order in which they came. */
  readonly undated: readonly Meeting[];
  /** By the id of the account. */
  readonly places: ReadonlyMap<string, AccountPlace>;
}

interface Row {
  readonly meeting: number;
  readonly told: string;
}

export function meetingsTold(store: RecordStore, question: MeetingsQuestion): MeetingsFound {
  const { sides, since, until, asOf, only } = question;
  const settled = asOf === undefined ? undefined : daysOf(asOf).latest;
  const then = settled === undefined ? null : mergedThen(store, sides, settled);
  const from = since === undefined ? Number.NEGATIVE_INFINITY : daysOf(since).earliest;
  const to = until === undefined ? Number.POSITIVE_INFINITY : daysOf(until).latest;
  const stored = storedMeetings(store, sides, settled).filter(({ meeting }) => !then?.instead.has(meeting));
  const dated: { meeting: Meeting; days: DayBounds }[] = [];
  const undated: Meeting[] = [];
  for (const meeting of [...stored.map(({ told }) => JSON.parse(told) as Meeting), ...(then?.meetings ?? [])]) {
    if (only && !only(meeting)) continue;
    const days = meeting.date === null ? NEVER : daysOf(meeting.date);
    if (!Number.isFinite(days.latest)) undated.push(meeting);
    else if (days.latest >= from && days.earliest <= to) dated.push({ meeting, days });
  }
  dated.sort(
    (a, b) =>
      a.days.earliest - b.days.earliest || a.days.latest - b.days.latest || (a.meeting.id < b.meeting.id ? -1 : 1),
  );
  const meetings = dated.map(({ meeting }) => meeting);
  return { meetings, undated, places: placesOf(store, [...meetings, ...undated], then) };
}

/** As all reports tell them; with `settled`, those of which all was published by that day. */
function storedMeetings(store: RecordStore, sides: readonly string[], settled: number | undefined): Row[] {
  const { from, given } = meetingsOfSides(sides);
  const until = settled === undefined ? "" : "and s.settled <= ?";
  return store
    .sql<Row>(
      `select k.meeting, m.told from (select s.meeting from ${from} ${until}) k
        cross join meeting m on m.key = k.meeting order by m.key`,
    )
    .all(...given, ...(settled === undefined ? [] : [settled]));
}

function placesOf(
  store: RecordStore,
  meetings: readonly Meeting[],
  then: MergedThen | null,
): Map<string, AccountPlace> {
  const places = new Map<string, AccountPlace>();
  for (const { id, revision, subject } of then?.accounts ?? [])
    places.set(id, { revision, number: Number(subject.slice("meeting.".length)) });
  const place = store.sql<AccountPlace>("select revision, number from account where id = ?");
  for (const { accounts } of meetings)
    for (const { id } of accounts) {
      if (places.has(id)) continue;
      const found = place.get(id);
      if (found) places.set(id, found);
    }
  return places;
}

const NEVER: DayBounds = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

function daysOf(edtf: string): DayBounds {
  const value = parseEdtf(edtf);
  return (value && boundsOf(value)) ?? NEVER;
}
