/**
 * The history of some sides, as analyses take it: their meetings in order of time, the accounts of each, and the passages of each
 * account. What is held against what, and what is called new or dropped, is told by those who ask; here nothing is compared.
 */
import type { PassageReading } from "../extraction/reading.ts";
import type { Meeting } from "../record/identity/meeting.ts";

/** A passage as it was read, with its place in the record. */
export interface Passage extends Omit<PassageReading, "meeting" | "evidence"> {
  /** `r7w0n30r4b21.p3`: the third passage of that revision. */
  readonly ref: string;
  /** The clause in the text of its revision: half-open, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The text at `[start, end)`. */
  readonly quote: string;
}

/** What one report tells of one meeting. */
export interface AccountTold {
  readonly id: string;
  /** Id and name of the document, id of the revision. */
  readonly document: string;
  readonly name: string;
  readonly revision: string;
  /** What its statements are about, within that revision: `meeting.2`. */
  readonly subject: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** Accounts of a meeting with the same number are copies of one text, counted from 1. */
  readonly source: number;
  /** Code of the side whose office, ministry or agency speaks in it; null where the outlet speaks for itself, or nothing tells. */
  readonly side: string | null;
  /** UTF-16 units of the text: how much the outlet tells at all. */
  readonly length: number;
  /** Read by an earlier Chancery, which knew no passages. */
  readonly unread?: true;
  /** In order of the text. */
  readonly passages: readonly Passage[];
}

export interface MeetingTold {
  readonly meeting: Meeting;
  /** In order of publication; those of no known day last. */
  readonly accounts: readonly AccountTold[];
}

export interface History {
  /** In alphabetical order. */
  readonly sides: readonly string[];
  /** In order of time. */
  readonly meetings: readonly MeetingTold[];
  /** Those of no known day, in the order in which they came; where they stand among the others is for those who ask to work out. */
  readonly undated: readonly MeetingTold[];
  /** Accounts in reports that an earlier Chancery read, which knew no passages: `chancery reread` finds them. Left out where there are none. */
  readonly unread?: number;
}
