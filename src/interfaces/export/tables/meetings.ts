/** The tables of meetings: what all reports come to, and who, which sides, topics and reports belong to each. */
import type { Meeting, MeetingParticipant } from "../../../record/identity/meeting.ts";
import type { AccountTold } from "../rows/meeting-rows.ts";
import { firstDay, lastDay } from "./days.ts";
import { table } from "./table.ts";

export const meetings = table<Meeting>({
  name: "meetings",
  what: "A meeting, as its reports come to together.",
  rows: function* (rows) {
    for (const { meeting } of rows.meetings()) yield meeting;
  },
  columns: [
    { name: "id", type: "text", key: true, what: "Of the meeting; the same in every export.", value: ({ id }) => id },
    { name: "date", type: "text", what: "When it was, in EDTF: as exact as reports tell.", value: ({ date }) => date },
    {
      name: "date_first",
      type: "day",
      what: "The first day that `date` may mean.",
      value: ({ date }) => firstDay(date),
    },
    { name: "date_last", type: "day", what: "The last day that `date` may mean.", value: ({ date }) => lastDay(date) },
    { name: "sides", type: "text", what: "Codes, divided by blanks.", value: ({ parties }) => parties.join(" ") },
    {
      name: "kind",
      type: "text",
      what: "meeting, consultations, commission, call, visit or ceremony.",
      value: ({ kind }) => kind,
    },
    { name: "level", type: "text", what: "The lower of the two sides' highest ranks.", value: ({ level }) => level },
    { name: "status", type: "text", what: "held, scheduled or cancelled.", value: ({ status }) => status },
    { name: "country", type: "text", what: "Code of the country where it was.", value: ({ place }) => place.country },
    { name: "city", type: "text", what: "The city where it was.", value: ({ place }) => place.city },
    {
      name: "formats",
      type: "text",
      what: "How people sat, divided by blanks.",
      value: ({ formats }) => formats.join(" "),
    },
    { name: "reports", type: "integer", what: "Reports that tell of it.", value: ({ accounts }) => accounts.length },
    {
      name: "sources",
      type: "integer",
      what: "Independent ones of these: copies of one text count once.",
      value: ({ sources }) => sources,
    },
    {
      name: "disputed",
      type: "text",
      what: "Properties to which reports give several values, divided by blanks.",
      value: ({ differences }) => differences.map(({ property }) => property).join(" ") || null,
    },
    {
      name: "judged",
      type: "boolean",
      what: "Whether somebody judged something of it.",
      value: ({ judged }) => (judged?.length ?? 0) > 0,
    },
  ],
});

export const sides = table<{ readonly meeting: string; readonly side: string }>({
  name: "sides",
  what: "A side that took part in a meeting.",
  rows: function* (rows) {
    for (const { meeting } of rows.meetings()) for (const side of meeting.parties) yield { meeting: meeting.id, side };
  },
  columns: [
    {
      name: "meeting",
      type: "text",
      key: true,
      of: "meetings",
      what: "Id of the meeting.",
      value: ({ meeting }) => meeting,
    },
    {
      name: "side",
      type: "text",
      key: true,
      what: "ISO 3166-1 alpha-2, or the code of a body: EU.",
      value: ({ side }) => side,
    },
  ],
});

export const topics = table<{ readonly meeting: string; readonly topic: string }>({
  name: "topics",
  what: "A topic of a meeting.",
  rows: function* (rows) {
    for (const { meeting } of rows.meetings()) for (const topic of meeting.topics) yield { meeting: meeting.id, topic };
  },
  columns: [
    {
      name: "meeting",
      type: "text",
      key: true,
      of: "meetings",
      what: "Id of the meeting.",
      value: ({ meeting }) => meeting,
    },
    { name: "topic", type: "text", key: true, what: "Its key: energy.", value: ({ topic }) => topic },
  ],
});

export const participants = table<MeetingParticipant & { readonly meeting: string; readonly number: number }>({
  name: "participants",
  what: "Somebody who took part in a meeting.",
  rows: function* (rows) {
    for (const { meeting } of rows.meetings())
      for (const [index, one] of meeting.participants.entries())
        yield { ...one, meeting: meeting.id, number: index + 1 };
  },
  columns: [
    {
      name: "meeting",
      type: "text",
      key: true,
      of: "meetings",
      what: "Id of the meeting.",
      value: ({ meeting }) => meeting,
    },
    { name: "number", type: "integer", key: true, what: "In order of rank, from 1.", value: ({ number }) => number },
    { name: "person", type: "text", of: "people", what: "Id of the person.", value: ({ person }) => person ?? null },
    { name: "name", type: "text", what: "As reports of that meeting write it most fully.", value: ({ name }) => name },
    { name: "side", type: "text", what: "On whose side.", value: ({ country }) => country },
    { name: "rank", type: "text", what: "foreign-minister, ambassador ...", value: ({ rank }) => rank },
    { name: "office", type: "text", what: "As reports word it.", value: ({ office }) => office },
    {
      name: "reports",
      type: "integer",
      what: "Reports of that meeting that name the person.",
      value: ({ documents }) => documents.length,
    },
  ],
});

interface AccountRow extends AccountTold {
  readonly meeting: string;
  readonly told: Meeting["accounts"][number];
}

export const accounts = table<AccountRow>({
  name: "accounts",
  what: "What one report says of one meeting.",
  rows: function* (rows) {
    for (const { meeting, accounts } of rows.meetings()) {
      const told = new Map(meeting.accounts.map((one) => [one.id, one]));
      for (const account of accounts) yield { ...account, meeting: meeting.id, told: told.get(account.id)! };
    }
  },
  columns: [
    { name: "id", type: "text", key: true, what: "Of the account.", value: ({ id }) => id },
    {
      name: "meeting",
      type: "text",
      of: "meetings",
      what: "Id of the meeting that it was found to be of.",
      value: ({ meeting }) => meeting,
    },
    { name: "document", type: "text", of: "sources", what: "Id of the report.", value: ({ document }) => document },
    { name: "revision", type: "text", what: "Id of its text.", value: ({ revision }) => revision },
    {
      name: "number",
      type: "integer",
      what: "Of the meeting within its report, from 1.",
      value: ({ number }) => number,
    },
    {
      name: "source",
      type: "integer",
      what: "Accounts of a meeting with the same number are copies of one text.",
      value: ({ told }) => told.source,
    },
    { name: "date", type: "text", what: "As that report has it, in EDTF.", value: ({ told }) => told.date },
    { name: "kind", type: "text", what: "As that report has it.", value: ({ told }) => told.kind },
    { name: "status", type: "text", what: "As that report has it.", value: ({ told }) => told.status },
    { name: "country", type: "text", what: "As that report has it.", value: ({ told }) => told.place.country },
    { name: "city", type: "text", what: "As that report has it.", value: ({ told }) => told.place.city },
  ],
});
