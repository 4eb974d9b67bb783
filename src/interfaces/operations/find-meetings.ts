/** The meetings of some sides, newest first. Described once: what the command line takes and gives is made from this. */
import { z } from "zod";
import { conclude } from "../../record/identity/conclude.ts";
import { loadAccounts } from "../../record/identity/load-accounts.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { mergeAccounts } from "../../record/identity/merge-accounts.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { MEETING_KINDS, MEETING_STATUSES, RANKS } from "../../shared/vocabulary.ts";

const day = z
  .string()
  .refine((text) => boundsOf(parseEdtf(text) ?? { kind: "one-of", members: [] }) !== null && parseEdtf(text) !== null, {
    error: "not a day, a month or a year (2025-07-22, 2025-07, 2025)",
  });

export const findMeetings = {
  name: "meetings",
  summary: "Meetings of one side, or of several with each other, newest first.",
  input: z.strictObject({
    parties: z
      .array(z.string().trim().toUpperCase().min(2).max(20))
      .min(1)
      .describe("Codes of sides that all took part: AZ, GE, EU."),
    since: day.optional().describe("Only meetings that may have been on that day or later."),
    until: day.optional().describe("Only meetings that may have been on that day or earlier."),
    kind: z.enum(MEETING_KINDS).optional().describe("Only of that kind."),
    level: z.enum(RANKS).optional().describe("Only at that level: of each side's highest rank the lower one."),
    status: z.enum(MEETING_STATUSES).optional().describe("Only held, scheduled or cancelled ones."),
    topic: z.string().optional().describe("Only those of which a report gives that topic."),
    asOf: day.optional().describe("What the record said with the reports published up to that day."),
  }),
  run: answer,
};

export type FindMeetingsInput = z.input<typeof findMeetings.input>;

/** @throws ChanceryError `request/invalid` */
function answer(store: RecordStore, given: FindMeetingsInput): Meeting[] {
  const checked = findMeetings.input.safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new ChanceryError("request/invalid", problems.join("; "), { issues: checked.error.issues });
  }
  const { parties, since, until, kind, level, status, topic, asOf } = checked.data;
  const [first, ...others] = parties;
  const accounts = loadAccounts(store, { parties: [first!, ...others], asOf });
  const from = since === undefined ? Number.NEGATIVE_INFINITY : boundsOf(parseEdtf(since)!)!.earliest;
  const to = until === undefined ? Number.POSITIVE_INFINITY : boundsOf(parseEdtf(until)!)!.latest;
  return mergeAccounts(accounts)
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
