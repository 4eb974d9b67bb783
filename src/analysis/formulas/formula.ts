/**
 * A formula: what is said in nearly the same words at several meetings of the same sides. Its variants are the wordings that it had, each
 * where it stood; whether it is kept up or silent is told by the meetings at which it might have been said.
 */
import type { PassageAct } from "../../extraction/reading.ts";

export interface Formula {
  /** What is said, as it was last in words that begin a clause: without who says it. */
  readonly text: string;
  /** The wordings that it had: `text`, then the others, the one said last first. */
  readonly variants: readonly Variant[];
  /** Every time that it was said, in order of time: copies of one text once. */
  readonly said: readonly Saying[];
  /** The meetings at which it was said, in order of time. */
  readonly meetings: readonly MeetingAt[];
  readonly first: MeetingAt;
  readonly last: MeetingAt;
  readonly by: SaidBy;
  readonly topics: readonly string[];
  /** Codes of the countries that it names, but the sides. */
  readonly countries: readonly string[];
  readonly regularity: Regularity;
  /** Since when it was not said any more, where that is more than chance; else null. */
  readonly silent: Silence | null;
}

export interface MeetingAt {
  readonly id: string;
  /** EDTF; null where no report tells the day. */
  readonly date: string | null;
}

export interface Variant {
  readonly text: string;
  /** Words, as they stand here, that the text has not; and those of it that are not here. */
  readonly other: readonly string[];
  readonly missing: readonly string[];
  readonly first: MeetingAt;
  readonly last: MeetingAt;
  readonly meetings: number;
  /** At the first meeting and at the last; one where they are the same. */
  readonly cited: readonly [Citation, ...Citation[]];
}

/** The clause of a report, as it stands there. */
export interface Citation {
  readonly meeting: string;
  /** Id and name of the document. */
  readonly document: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Saying extends Citation {
  readonly date: string | null;
  readonly act: PassageAct;
  readonly speakers: readonly string[];
  readonly speaker: string | null;
  /** Whose account it is: code of a side, or null where the outlet speaks for itself. */
  readonly side: string | null;
  readonly publisher: string | null;
  /** Number of the variant, counted from 1. */
  readonly variant: number;
  /** Names of the documents that have it as copies of the same text. */
  readonly copies: readonly string[];
}

/** Each with the number of meetings, most first. */
export interface SaidBy {
  /** Codes of who says it: both, where both do in one breath. */
  readonly sides: readonly (Omit<Count, "name"> & { readonly sides: readonly string[] })[];
  readonly persons: readonly Count[];
  /** Codes of sides whose accounts have it, and names of outlets that speak for themselves. */
  readonly accounts: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly meetings: number;
}

/** Of the comparable meetings, those at which it was said: from the first to the last time, and since. */
export interface Regularity {
  readonly said: number;
  readonly of: number;
  /** `said / of`. */
  readonly share: number;
  /** Comparable meetings after the last time. */
  readonly since: number;
  /** Meetings after the last time that tell nothing: another level, no account that would have it, too short a one. */
  readonly leftOut: number;
}

export interface Silence {
  /** The first comparable meeting at which it was not said any more. */
  readonly since: MeetingAt;
  /** The comparable meetings at which it was not, in order of time. */
  readonly at: readonly MeetingAt[];
  /** How likely it would be left out so often by chance, by how regularly it was said. */
  readonly chance: number;
  /** It has been silent for more comparable meetings than it was alive: history, and no news. */
  readonly lapsed: boolean;
}
