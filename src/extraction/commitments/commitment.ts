/** Commitments as rules find them: words that bind somebody, and the deed that they bind to. Tokens are half-open indices. */
import type { HitOf } from "../lookup.ts";
import type { CommitmentAct } from "../reading.ts";
import type { CommitmentText } from "./commitment-text.ts";

/** Words by which somebody binds himself or another: "agreed to", "will", "invited X to". */
export interface Binding {
  readonly rule: string;
  readonly act: CommitmentAct;
  /** Tokens of the words; a deed is looked for from `to` on. */
  readonly from: number;
  readonly to: number;
  /** Token of the verb whose subject binds himself. */
  readonly verb: number;
  /** In what form the deed follows: "agreed [to open]", "agreed on [the opening of]", "pledged [$5 million]", "[Prague]" behind an invitation. */
  readonly form: "infinitive" | "nominal" | "amount" | "none";
  /** Of the deed, where its words alone do not tell: a visit, for an invitation. */
  readonly of?: string;
}

export interface BindingRule {
  readonly id: string;
  readonly summary: string;
  /** The binding that begins at token `at` of the sentence `[first, end)`, or null. */
  find(text: CommitmentText, at: number, first: number, end: number): Binding | null;
}

/** A deed that is bound: "[open] an embassy", "[will be] opened", "the [opening] of". */
export interface BoundDeed {
  readonly hit: HitOf<"deed"> | null;
  /** Tokens of what is to be done: the verb with all that belongs to it; of a passive, with its subject. */
  readonly from: number;
  readonly to: number;
  /** Tokens of its object, or of the subject of a passive. */
  readonly object: readonly [from: number, to: number];
  readonly passive: boolean;
  readonly of: string;
}
