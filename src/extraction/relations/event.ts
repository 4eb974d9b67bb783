/** A place in the text where words report a meeting, with those who stand on either side of them. */
import type { EntryOf } from "../../lexicons/kinds.ts";

export type Tense = "past" | "present" | "future" | "infinitive" | "conditional" | "noun";

/** Actors of one side, as indices into the document's actors. */
export type Side = readonly number[];

export interface MeetingEvent {
  /** Tokens `[from, to)` of the words that report it. */
  readonly from: number;
  readonly to: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly entry: EntryOf<"trigger">;
  readonly noun: boolean;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Who stands before the words, as subject or owner. */
  readonly left: Side;
  /** Who stands behind them, as the other side. */
  readonly right: Side;
  /** "the meeting", "these talks": a noun that takes up what was told before. */
  readonly definite: boolean;
  readonly leftBy: LeftBy;
  /** Preposition before `right`, "" for none. `adjacent`: the body beside the noun ("the NATO summit"). */
  readonly by: string;
}

/**
 * How the left side was found: `subject` of the verb, `relative` "X, who met", `owner` "X's visit", `clause` whoever the
 * sentence is about.
 */
export type LeftBy = "subject" | "owner" | "clause" | "relative" | "none";

export interface LeftSide {
  readonly actors: Side;
  readonly by: LeftBy;
}

export interface RightSide {
  readonly actors: Side;
  readonly by: string;
}

export const NO_LEFT: LeftSide = { actors: [], by: "none" };
export const NO_RIGHT: RightSide = { actors: [], by: "" };
