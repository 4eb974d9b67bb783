/** The meetings of some sides, newest first. Described once: what the command line takes and gives is made from this. */
import { z } from "zod";
import { conclude } from "../../record/identity/conclude.ts";
import { loadEarlierAccounts } from "../../record/identity/load-accounts.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { mergeAccounts } from "../../record/identity/merge-accounts.ts";
import { storedAccounts } from "../../record/identity/stored-accounts.ts";
import { tiesOf } from "../../record/judgements/ties-of.ts";
import { knownBy } from "../../record/reread/known-by.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { MEETING_KINDS, MEETING_STATUSES, RANKS } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

const input = z.strictObject({
  parties: z.array(side).min(1).describe("Codes of sides that all took part: AZ, GE, EU."),
  since: day.optional().describe("Only meetings that may have been on that day or later."),
  until: day.optional().describe("Only meetings that may have been on that day or earlier."),
  kind: z.enum(MEETING_KINDS).optional().describe("Only of that kind."),
  level: z.enum(RANKS).optional().describe("Only at that level: of each side's highest rank the lower one."),
  status: z.enum(MEETING_STATUSES).optional().describe("Only held, scheduled or cancelled ones."),
  topic: z.string().optional().describe("Only those of which a report gives that topic."),
  limit,
  asOf,
});

export const findMeetings = operation({
  name: "meetings",
  summary: "Meetings of one side, or of several with each other, newest first.",
  input,
  answer,
});

export type FindMeetingsInput = z.input<typeof input>;

type Checked = z.output<typeof input>;

function answer(store: RecordStore, checked: Checked): Meeting[] {
  const found = checked.asOf === undefined ? current(store, checked) : then(store, checked);
  return checked.limit === undefined ? found : found.slice(0, checked.limit);
}

/** As all reports tell them, which is worked out beforehand. */
function current(store: RecordStore, { parties, since, until, kind, level, status, topic, limit }: Checked): Meeting[] {
  const [first, ...others] = parties;
  const conditions: readonly (readonly [string, string | number | undefined])[] = [
    ...others.map((other) => ["m.key in (select meeting from meeting_side where side = ?)", other] as const),
    ["coalesce(m.last, 1e9) >= ?", since === undefined ? undefined : stretch(since).earliest],
    ["coalesce(m.first, -1e9) <= ?", until === undefined ? undefined : stretch(until).latest],
    ["m.kind = ?", kind],
    ["m.level = ?", level],
    ["m.status = ?", status],
    ["instr(m.topics, char(10) || ? || char(10)) > 0", topic],
  ];
  const asked = conditions.filter(([, value]) => value !== undefined) as readonly (readonly [
    string,
    string | number,
  ])[];
  return store
    .sql<{ told: string }>(
      `select m.told from meeting_side s join meeting m on m.key = s.meeting where s.side = ?
        ${asked.map(([condition]) => `and ${condition}`).join(" ")}
        order by m.first is null, m.first desc, m.last desc, m.id ${limit === undefined ? "" : "limit ?"}`,
    )
    .all(first!, ...asked.map(([, value]) => value), ...(limit === undefined ? [] : [limit]))
    .map(({ told }) => JSON.parse(told) as Meeting);
}

/** As the reports published by a day told them. */
function then(store: RecordStore, { parties, since, until, kind, level, status, topic, asOf }: Checked): Meeting[] {
  const [first, ...others] = parties;
  const last = lastNumber(asOf)!;
  const published = [
    ...storedAccounts(store, { side: first!, asOf: last }),
    ...loadEarlierAccounts(store, { parties: [first!, ...others], asOf: last }),
  ];
  const accounts = knownBy(store, published, last).filter((account) =>
    parties.every((party) => account.parties.includes(party)),
  );
  const from = since === undefined ? Number.NEGATIVE_INFINITY : stretch(since).earliest;
  const to = until === undefined ? Number.POSITIVE_INFINITY : stretch(until).latest;
  return mergeAccounts(accounts, tiesOf(store).accounts)
    .map(conclude)
    .filter((meeting) => {
      const { earliest, latest } = daysOf(meeting);
      return (
        latest >= from &&
        earliest <= to &&
        (kind === undefined || meeting.kind === kind) &&
        (level === undefined || meeting.level === level) &&
        (status === undefined || meeting.status === status) &&
        (topic === undefined || meeting.topics.includes(topic))
      );
    })
    .sort(newestFirst);
}

/** A meeting of no known year may have been on any day. */
function daysOf({ date }: Meeting): { earliest: number; latest: number } {
  const value = date === null ? null : parseEdtf(date);
  return (value && boundsOf(value)) ?? { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
}

/** Those of no known day come last. */
function newestFirst(a: Meeting, b: Meeting): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  return compare(y.earliest, x.earliest) || compare(y.latest, x.latest) || (a.id < b.id ? -1 : 1);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
