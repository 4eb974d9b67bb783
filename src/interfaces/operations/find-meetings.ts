/** The meetings of some sides, newest first. Described once: what the command line takes and gives is made from this. */
import { z } from "zod";
import { meetingsOfSides } from "../../record/derived/meetings-of-sides.ts";
import { mergedThen } from "../../record/derived/meetings-then.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, type DayBounds } from "../../shared/edtf-bounds.ts";
import { MEETING_KINDS, MEETING_STATUSES, RANKS } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export const meetingsInput = z.strictObject({
  parties: z.array(side).min(1).describe("Codes of sides that all took part: AZ, GE, EU."),
  since: day.optional().describe("Only meetings that may have been on that day or later."),
  until: day.optional().describe("Only meetings that may have been on that day or earlier."),
  kind: z.enum(MEETING_KINDS).optional().describe("Only of that kind."),
  level: z.enum(RANKS).optional().describe("Only at that level: of each side's highest rank the lower one."),
  status: z.enum(MEETING_STATUSES).optional().describe("Only held, scheduled or cancelled ones."),
  topic: z.string().optional().describe("Only those of which a report gives that topic."),
  short: z
    .boolean()
    .optional()
    .describe(
      "Without what each report says: lists of accounts, differences and reasons are empty, and those of documents of participants.",
    ),
  limit,
  asOf,
});

export const findMeetings = operation({
  name: "meetings",
  summary: "Meetings of one side, or of several with each other, newest first.",
  input: meetingsInput,
  answer,
});

export type FindMeetingsInput = z.input<typeof meetingsInput>;

type Checked = z.output<typeof meetingsInput>;

function answer(store: RecordStore, checked: Checked): Meeting[] {
  const found = checked.asOf === undefined ? current(store, checked) : then(store, checked, lastNumber(checked.asOf)!);
  return checked.short ? found.map(shortened) : found;
}

function shortened({ participants, ...meeting }: Meeting): Meeting {
  return {
    ...meeting,
    participants: participants.map((participant) => ({ ...participant, documents: [] })),
    accounts: [],
    differences: [],
    because: [],
  };
}

/** As all reports tell them, which is worked out beforehand. */
function current(store: RecordStore, checked: Checked): Meeting[] {
  return told(store, keysOf(store, checked, checked.limit));
}

/** As the reports published by a day told them. */
function then(store: RecordStore, checked: Checked, last: number): Meeting[] {
  const { parties, since, until, kind, level, status, topic, limit } = checked;
  const { meetings, instead } = mergedThen(store, parties as [string, ...string[]], last);
  const from = since === undefined ? Number.NEGATIVE_INFINITY : stretch(since).earliest;
  const to = until === undefined ? Number.POSITIVE_INFINITY : stretch(until).latest;
  const anew = meetings.filter((meeting) => {
    const { earliest, latest } = daysOf(meeting);
    return (
      latest >= from &&
      earliest <= to &&
      (kind === undefined || meeting.kind === kind) &&
      (level === undefined || meeting.level === level) &&
      (status === undefined || meeting.status === status) &&
      (topic === undefined || meeting.topics.includes(topic))
    );
  });
  const same = keysOf(store, checked, limit === undefined ? undefined : limit + instead.size, last);
  const settled = told(store, same.filter((key) => !instead.has(key)).slice(0, limit));
  return [...settled, ...anew]
    .map((meeting) => ({ meeting, ...daysOf(meeting) }))
    .sort(newestFirst)
    .slice(0, limit)
    .map(({ meeting }) => meeting);
}

/** Newest first; with `settled`, those of which all was published by that day. */
function keysOf(store: RecordStore, checked: Checked, limit: number | undefined, settled?: number): number[] {
  const { parties, since, until, kind, level, status, topic } = checked;
  const { from, given } = meetingsOfSides(parties);
  const conditions: readonly (readonly [string, string | number | undefined])[] = [
    ["coalesce(s.last, 1e9) >= ?", since === undefined ? undefined : stretch(since).earliest],
    ["coalesce(s.first, -1e9) <= ?", until === undefined ? undefined : stretch(until).latest],
    ["s.kind = ?", kind],
    ["s.level = ?", level],
    ["s.status = ?", status],
    ["s.settled <= ?", settled],
    ["instr((select topics from meeting where key = s.meeting), char(10) || ? || char(10)) > 0", topic],
  ];
  const asked = conditions.filter(([, value]) => value !== undefined) as readonly (readonly [
    string,
    string | number,
  ])[];
  return store
    .sql<{ meeting: number }>(
      `select s.meeting from ${from} ${asked.map(([condition]) => `and ${condition}`).join(" ")}
        order by s.first desc, s.last desc, s.id limit ?`,
    )
    .all(...given, ...asked.map(([, value]) => value), limit ?? -1)
    .map(({ meeting }) => meeting);
}

function told(store: RecordStore, keys: readonly number[]): Meeting[] {
  const row = store.sql<{ told: string }>("select told from meeting where key = ?");
  return keys.map((key) => JSON.parse(row.get(key)!.told) as Meeting);
}

/** A meeting of no known year may have been on any day. */
function daysOf({ date }: Meeting): DayBounds {
  const value = date === null ? null : parseEdtf(date);
  return (value && boundsOf(value)) ?? { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
}

interface Placed extends DayBounds {
  readonly meeting: Meeting;
}

/** Those of no known day come last. */
function newestFirst(a: Placed, b: Placed): number {
  return compare(b.earliest, a.earliest) || compare(b.latest, a.latest) || (a.meeting.id < b.meeting.id ? -1 : 1);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
