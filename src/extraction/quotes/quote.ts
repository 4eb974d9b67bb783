/** What the quotation stage takes and gives. */
import type { Span } from "../../documents/span.ts";

/** A mention in the text that may be said to speak. `from`/`to` are token indices, half-open. */
export interface SpeakerCandidate {
  readonly from: number;
  readonly to: number;
  /** The name as fully as the document gives it: "Jeyhun Bayramov" at every "Bayramov" and "the minister". */
  readonly name: string;
  readonly kind: "person" | "body";
  /** Words of the offices the document gives this person, lower case ("minister"). */
  readonly titles?: readonly string[];
}

/** Who is named where; in order of the text, none within another. */
export interface Speakers {
  readonly mentions: readonly SpeakerCandidate[];
}

/** A stretch of text between quotation marks, within one paragraph. Token indices, marks left out. */
export interface QuotedSpan {
  readonly from: number;
  readonly to: number;
  /** Tokens of the marks; -1 where none is printed. */
  readonly open: number;
  readonly close: number;
  readonly block: number;
  /** Goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean;
  readonly mark: "double" | "single";
  /** It stands in a subheading or the line under the headline. */
  readonly heading?: boolean;
}

export interface QuoteMention {
  /** The words between the marks; the pieces of one quotation with a space between them. */
  readonly text: string;
  readonly spans: readonly [Span, ...Span[]];
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly basis: "said" | "inferred";
  /** What an inferred speaker rests on. */
  readonly because: string | null;
  readonly rule: string;
}
