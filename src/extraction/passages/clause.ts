/** A clause of talks in the making: who says it, what is said, by which words. Tokens throughout. */
import type { PassageAct } from "../../shared/vocabulary.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Who says it, before it is known who that is. `all` "the two"; `occasion` "the meeting"; `source` who gives the account ("the statement"); `nobody`
 * "it was noted"; `addressed` those who are told ("the Georgian side was informed"): whoever is across says it.
 */
export type Subject =
  | { readonly kind: "actors" | "addressed"; readonly actors: readonly number[] }
  | { readonly kind: "pronoun"; readonly word: string }
  | { readonly kind: "all" | "occasion" | "source" | "nobody" };

export const NOBODY: Subject = { kind: "nobody" };

export interface Clause extends Stretch {
  readonly act: PassageAct;
  readonly subject: Subject;
  readonly content: Stretch;
  /** Does it together with others by its nature ("discussed", "signed"). */
  readonly together: boolean;
  /** Whether a verb of an act was found at all. */
  readonly acted: boolean;
  /** A source is named for it: "..., the ministry said". */
  readonly attributed: boolean;
  readonly rule: string;
}
