/** What a brief is made from: what the record's questions and the analyses answer of its sides. Nothing in it was put into words yet. */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Formula } from "../formulas/formula.ts";
import type { History } from "../history.ts";
import type { Proofs } from "./proofs.ts";
import type { WordsAt } from "./stored-words.ts";

/** Who holds an office, by the reports: as the question on offices answers. */
export interface OfficeHeld {
  readonly country: string;
  readonly title: string;
  readonly rank: Rank;
  readonly holder: { readonly id: string; readonly name: string };
  /** EDTF: the day of the latest report of it. */
  readonly last: string | null;
  readonly reports: number;
  readonly predecessor: { readonly id: string } | null;
  readonly successor: { readonly id: string } | null;
}

/** An outlet and what was collected of it: as the question on coverage answers. */
export interface OutletCollected {
  readonly publisher: string | null;
  /** Reports on meetings of the sides. */
  readonly told: number;
}

export interface Series {
  readonly kind: "consultations" | "commission" | "ministerial" | "summit";
  readonly meetings: readonly { readonly id: string; readonly round: { readonly number: number } | null }[];
  readonly gaps: readonly { readonly after: string; readonly before: string; readonly missing: readonly number[] }[];
}

/** What changed between two meetings, as the analysis of changes tells it. */
export interface PairCompared {
  readonly earlier: { readonly id: string };
  readonly later: { readonly id: string };
  readonly basis: "side" | "outlet" | "others";
  /** `inferred` where a day is not known and the order of the two was worked out. */
  readonly order: "told" | "inferred";
  /** What has to be known to read it rightly: how the order was worked out, how thin an account is, what lies between. */
  readonly notes: readonly string[];
  readonly changes: readonly {
    readonly type: "new" | "dropped" | "reworded" | "returned" | "repeated";
    readonly subject: string;
    readonly earlier: WordsAt | null;
    readonly later: WordsAt | null;
    readonly importance: number;
    readonly overlay?: readonly { readonly kind: "kept" | "gone" | "came"; readonly text: string }[];
  }[];
}

/** What was promised, planned, agreed or invited to, as the ledger tells it. */
export interface CommitmentKept {
  readonly kind: string;
  readonly act: string;
  readonly what: string;
  readonly by: { readonly value: readonly string[] } | null;
  readonly due: { readonly value: string; readonly words: WordsAt } | null;
  /** EDTF: when it was first out. */
  readonly said: string | null;
  readonly told: readonly { readonly words: WordsAt; readonly bound: WordsAt }[];
  readonly state: { readonly is: string; readonly why: string; readonly evidence: readonly WordsAt[] };
}

/** A document with its stages, the furthest of which is `stage`. */
export interface PaperKept {
  readonly title: string;
  readonly stage: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly words: WordsAt & { readonly published: string | null };
    readonly told: WordsAt;
  }[];
}

export interface Material {
  /** Codes, in the order in which they were asked for. */
  readonly sides: readonly string[];
  /** EDTF. */
  readonly for: string | null;
  readonly asOf: string | null;
  /** EDTF: when the latest report that was looked at was published; what is planned for later may still come. */
  readonly until: string | null;
  /** Of all the sides with each other, newest first, as `findMeetings` has them. */
  readonly meetings: readonly Meeting[];
  /** Of these those that were read with doubt: `meetings` and `history` are without them once they are told. */
  readonly doubtful?: readonly Meeting[];
  readonly offices: readonly OfficeHeld[];
  readonly outlets: readonly OutletCollected[];
  /** Stretches of months of which nothing was collected at all. */
  readonly gaps: readonly string[];
  readonly series: readonly Series[];
  readonly history: History;
  readonly formulas: readonly Formula[];
  /** The latest of each series first. */
  readonly changes: readonly PairCompared[];
  readonly commitments: readonly CommitmentKept[];
  readonly papers: readonly PaperKept[];
  readonly proofs: Proofs;
}
