/**
 * Histories for tests, told in few words: meetings with their accounts, and what is said in each. Where no more is given a passage is
 * substance that both sides stress; its text is a sentence of the account's text, and its offsets are true of it.
 */
import type { AccountTold, History, MeetingTold, Passage } from "./history.ts";

export interface PassageOf extends Partial<Omit<Passage, "ref" | "quote" | "start" | "end" | "content">> {
  /** The sentence; what stands between `[` and `]` is its content, all of it where there are none. */
  readonly says: string;
}

export interface AccountOf extends Partial<Omit<AccountTold, "passages" | "length">> {
  readonly says: readonly (string | PassageOf)[];
}

export interface MeetingOf extends Partial<Omit<MeetingTold["meeting"], "accounts" | "date">> {
  /** EDTF; null for a meeting of no known day. */
  readonly day: string | null;
  readonly accounts: readonly AccountOf[];
}

export function tellHistory(told: {
  readonly sides: readonly string[];
  readonly meetings: readonly MeetingOf[];
}): History {
  const sides = [...told.sides].sort();
  const meetings = told.meetings.map((meeting, index) => tellMeeting(sides, meeting, index + 1));
  return {
    sides,
    meetings: meetings
      .filter(({ meeting }) => meeting.date !== null)
      .sort((a, b) => (a.meeting.date! < b.meeting.date! ? -1 : 1)),
    undated: meetings.filter(({ meeting }) => meeting.date === null),
  };
}

function tellMeeting(sides: readonly string[], { day, accounts, ...given }: MeetingOf, number: number): MeetingTold {
  const told = accounts.map((account, index) => tellAccount(sides, account, `${number}.${index + 1}`, index + 1, day));
  return {
    meeting: {
      id: `m${number}`,
      date: day,
      parties: sides,
      kind: "meeting",
      level: "foreign-minister",
      status: "held",
      place: { country: null, city: null },
      participants: [],
      formats: [],
      topics: [],
      documents: told.map(({ name }) => name),
      sources: told.length,
      accounts: [],
      differences: [],
      because: [],
      ...given,
    },
    accounts: told,
  };
}

function tellAccount(
  sides: readonly string[],
  { says, ...given }: AccountOf,
  number: string,
  source: number,
  day: string | null,
): AccountTold {
  const revision = given.revision ?? `r${number}`;
  const passages: Passage[] = [];
  let text = "";
  for (const each of says) {
    const { says: sentence, ...more } = typeof each === "string" ? { says: each } : each;
    const open = sentence.indexOf("[");
    const quote = sentence.replaceAll(/[[\]]/gu, "");
    const start = text.length;
    text += `${quote} `;
    const content =
      open === -1
        ? { start, end: start + quote.length }
        : { start: start + open, end: start + sentence.indexOf("]") - 1 };
    passages.push({
      kind: "substance",
      act: "stressed",
      speakers: sides,
      speaker: null,
      quoted: false,
      topics: [],
      projects: [],
      organisations: [],
      countries: [],
      ...more,
      ref: `${revision}.p${passages.length + 1}`,
      start,
      end: start + quote.length,
      quote,
      content,
    });
  }
  return {
    id: `a${number}`,
    document: `d${number}`,
    name: `report-${number}`,
    revision,
    subject: "meeting.1",
    title: null,
    publisher: "Example Wire",
    published: day,
    url: null,
    source,
    side: null,
    ...given,
    length: text.length,
    passages,
  };
}
