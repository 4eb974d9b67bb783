/**
 * One meeting as each of its sources tells it: what they include, leave out, and say otherwise. A source is a text with all its copies, so
 * that ten reprints of one agency's note are one voice.
 */
import type { Span } from "../../documents/span.ts";
import type { PassageAct, PassageKind } from "../../extraction/reading.ts";
import type { AccountTold } from "../history.ts";

export interface Comparison {
  /** In order of their numbers. */
  readonly sources: readonly SourceTold[];
  /** What is told, each once: what one side alone tells first, then what is worded otherwise, then the rest; within these as the fullest source has it. */
  readonly points: readonly Point[];
}

export interface SourceTold {
  /** As the meeting's accounts have it. */
  readonly number: number;
  /** Code of the side whose account it is; null where its outlets speak for themselves, or nothing tells. */
  readonly side: string | null;
  /** The one that is compared first; the others are copies of it. */
  readonly texts: readonly [TextTold, ...TextTold[]];
  /** How many points it tells: what was said or done at the meeting. */
  readonly tells: number;
  /** It tells so little that what it leaves out says nothing: less than half as many points as the fullest source. */
  readonly short: boolean;
  /** All its texts tell of what was still to come: nobody could tell yet what would be said. */
  readonly before: boolean;
}

export type CopyOf = "first" | "same" | "shortened" | "enlarged";

export interface TextTold extends Omit<AccountTold, "passages" | "source" | "side"> {
  /** Of the first text: the same words, a part of them, or them with more. */
  readonly copy: CopyOf;
}

export interface Point {
  readonly kind: PassageKind;
  /** One for each source that tells it, in order of their numbers. */
  readonly tellings: readonly [Telling, ...Telling[]];
  /** `alone` where no other source tells it, `all` where every one does that came after the meeting, `before` where only those do that came before it. */
  readonly reach: "all" | "some" | "alone" | "before";
  /** How those that tell it word it: `same` also where words stand for each other; null where one alone tells it. */
  readonly wording: "same" | "other" | null;
  /** Sources of which one says that one side said it, and another that the other one did. */
  readonly attributed: readonly Attribution[];
  /** Those that do not tell it; none that told of the meeting beforehand, and of what was told only then those alone that have it nearby. */
  readonly missing: readonly Missing[];
  readonly oneSided: OneSided | null;
}

export interface Telling {
  readonly source: number;
  /** Id and name of the document. */
  readonly document: string;
  readonly name: string;
  readonly ref: string;
  readonly act: PassageAct;
  readonly speakers: readonly string[];
  readonly speaker: string | null;
  readonly quoted: boolean;
  readonly topics: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Words that no other telling has, in the text of its revision; for the only telling none. */
  readonly own: readonly Span[];
}

export interface Attribution {
  readonly speakers: readonly string[];
  readonly sources: readonly number[];
}

export interface Missing {
  readonly source: number;
  /**
   * `nearby`: it tells of the same subject, but not this. `left-out`: it tells nothing of the kind. `short`: nor does it, but it tells so
   * little that this says nothing.
   */
  readonly how: "nearby" | "left-out" | "short";
  /** What it tells of the subject, where it does. */
  readonly nearest: Telling | null;
}

/** Of the sides that have accounts of their own, one alone tells it. */
export interface OneSided {
  readonly by: string;
  /** Sides whose accounts leave it out though they are full enough to tell it. */
  readonly not: readonly string[];
  /** Sides whose accounts are too short to say. */
  readonly unclear: readonly string[];
}
