/** What changed from one meeting to a later one, as it is told: the shapes of an answer. */
import type { Span } from "../../documents/span.ts";
import type { Format, MeetingKind, Rank } from "../../shared/vocabulary.ts";

/**
 * `new`: said at the later meeting and never before, as far as it is covered. `returned`: said before, though not at the meeting that it is
 * held against. `reworded`: said at both, in words that are not the same. `dropped`: said at the earlier meeting, not at the later one.
 */
export const CHANGE_TYPES = ["new", "dropped", "reworded", "returned", "repeated"] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** 3 belongs in the first five lines of a brief; 1 is a general phrase. */
export type Importance = 1 | 2 | 3;

/** Words of a report, where they stand in its text. */
export interface Wording {
  /** Name of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Of the passage it is or stands in. */
  readonly passage: string;
  /** Id and day of the meeting, where it is none of the two that are compared. */
  readonly meeting?: string;
  readonly day?: string | null;
  /** The words that changed, within `[start, end)`; of what is said in both. */
  readonly changed?: readonly Span[];
}

export interface Change {
  readonly type: ChangeType;
  /** What it is about, in words of the report: a project, a body, a topic, the head of the phrase. */
  readonly subject: string;
  readonly earlier: Wording | null;
  readonly later: Wording | null;
  readonly importance: Importance;
  /** Why it is called so, in words for a person. */
  readonly why: string;
  /** Of what is reworded or repeated: the later wording laid over the earlier one. */
  readonly overlay?: readonly { readonly kind: "kept" | "gone" | "came"; readonly text: string }[];
}

export interface ComparedAccount {
  readonly document: string;
  /** Code of the side that speaks in it; null where the outlet does. */
  readonly side: string | null;
  readonly publisher: string | null;
  /** Passages that tell what was said. */
  readonly passages: number;
}

export interface ComparedMeeting {
  readonly id: string;
  readonly day: string | null;
  readonly kind: MeetingKind;
  readonly level: Rank | null;
  readonly formats: readonly Format[];
  readonly documents: readonly string[];
  /** Those that are compared. */
  readonly accounts: readonly ComparedAccount[];
}

/** Whose accounts are held against each other: one side's, one outlet's, or those of different voices. */
export type Basis = "side" | "outlet" | "others";

export interface ComparedPair {
  readonly series: string;
  readonly earlier: ComparedMeeting;
  readonly later: ComparedMeeting;
  readonly basis: Basis;
  /** Of the passages of each, how many are said at the other one too, in whatever words. */
  readonly coverage: { readonly earlier: Coverage; readonly later: Coverage };
  /** `inferred` where a day is not known and the order of the two is worked out. */
  readonly order: "told" | "inferred";
  /** What has to be known to read this rightly: how order was worked out, how thin an account is, what lies between. */
  readonly notes: readonly string[];
  readonly changes: readonly Change[];
}

export interface Coverage {
  readonly passages: number;
  readonly alsoAtTheOther: number;
}
