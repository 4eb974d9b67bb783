/** A commitment as a ledger gives it: what is told of it by all reports together, and what became of it. */
import type { CommitmentAct, CommitmentKind } from "../../shared/vocabulary.ts";
import type { Quoted } from "./quoted.ts";
import type { CommitmentTold, Known } from "./told.ts";

/** In the order in which rules ask: the first that holds is the state. */
export const COMMITMENT_STATES = ["done", "overtaken", "mentioned", "overdue", "silent", "open"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export interface StateFound {
  readonly is: CommitmentState;
  /** In words; a state is always inferred. */
  readonly why: string;
  readonly evidence: readonly Quoted[];
  /** Id of the meeting that did it, where one did. */
  readonly meeting: string | null;
}

export interface Commitment {
  readonly kind: CommitmentKind;
  readonly act: CommitmentAct;
  /** In the words of the report that told it first. */
  readonly what: string;
  readonly by: Known<readonly string[]> | null;
  readonly person: string | null;
  readonly to: Known<readonly string[]> | null;
  /** As it was told last. */
  readonly due: Known<string> | null;
  readonly place: CommitmentTold["place"];
  /** Day on which it was first out (EDTF), and the meeting of which it was told. */
  readonly said: string | null;
  readonly meeting: { readonly id: string; readonly date: string | null };
  readonly told: readonly {
    readonly act: CommitmentAct;
    /** The words, and those that bind. */
    readonly words: Quoted;
    readonly bound: Quoted;
    /** Code of the side whose account it is; null where the outlet speaks for itself. */
    readonly account: string | null;
    /** Why it is taken for the same commitment; none for the first. */
    readonly because: readonly string[];
  }[];
  readonly state: StateFound;
}
