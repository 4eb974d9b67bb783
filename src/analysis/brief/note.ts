/** What a footnote of a brief is: the reports that a sentence rests on, each with its words, numbered as they are first needed. */
import type { Row, Sentence } from "./brief.ts";

/** Words of a footnote, with what they are, so that each form sets them in its own way. */
export interface NoteRun {
  readonly is: "words" | "outlet" | "title" | "quote" | "link";
  readonly text: string;
  /** The number of the note that the words refer to. */
  readonly note?: number;
}

/** A report in a note. */
export interface Entry {
  /** The note in which the report was first named, where that is another: this one names it in short. */
  readonly as: number | null;
  readonly source: readonly NoteRun[];
  /** Its words, and where to find it. */
  readonly words: readonly NoteRun[];
}

/** A footnote: the reports that something rests on, each with its words. */
export interface Note {
  readonly number: number;
  readonly entries: readonly Entry[];
  /** Of what was counted: the reports that are told by their number. */
  readonly more: readonly NoteRun[];
  /** It names a report whose words are quoted in the sentence itself, and has none. */
  readonly bare: boolean;
}

/** The footnotes of a brief, in order of their numbers. */
export interface Notes {
  readonly all: readonly Note[];
  /** The numbers that stand behind a sentence, or in the last cell of a row. */
  readonly of: (claim: Sentence | Row) => readonly number[];
}
