/** A date expression of a text, resolved as far as text and anchor allow. */
import type { Span } from "../../documents/span.ts";

export type DateGrain = "day" | "range" | "week" | "month" | "season" | "year" | "decade";
export type Tense = "past" | "future";

/** Which stretch of a month or year is meant: "early May", "mid-2025", "late last year", "earlier this week", "end of June". */
export type DatePart = "early" | "mid" | "late" | "earlier" | "later" | "start" | "end";

/** What the word before makes of the date: "since 2022", "until Friday", "from 1 July", "by 2030", "before", "after". */
export type DateRole = "since" | "until" | "from" | "by" | "before" | "after";

/** `from`/`to` are token indices, half-open. */
export interface DateMention extends Span {
  readonly kind: "date";
  readonly from: number;
  readonly to: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Id of the rule that proposed it. */
  readonly rule: string;
  /** EDTF; null when the expression cannot be placed at all. */
  readonly edtf: string | null;
  /** `said`: the value stands in the words; `inferred`: resolved against something. */
  readonly basis: "said" | "inferred";
  /** What an inference rests on: "published 2025-07-22", "dateline 2025-06-27". */
  readonly because: string | null;
  /** `day` 22 July; `range` 4-5 May; `week` last week, over the weekend; the others as they are called. */
  readonly grain: DateGrain;
  /** How it is anchored: `absolute` "22 July 2025", `partial` "June 27", `deictic` "today", "on Tuesday", "last week". */
  readonly anchor: "absolute" | "partial" | "deictic";
  /** Tense of the clause it stands in, where a verb tells. */
  readonly tense: Tense | null;
  readonly role: DateRole | null;
  readonly part: DatePart | null;
}

/** What open expressions are resolved against: EDTF, null where not known. */
export interface DateAnchor {
  readonly published: string | null;
  readonly dateline: string | null;
}
