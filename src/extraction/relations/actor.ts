/** Whatever in a sentence can be a side of a meeting. */

export type ActorKind = "person" | "plural" | "country" | "body" | "delegation" | "group" | "pronoun";

export interface Actor {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /**
   * `plural` is an office of several ("the Foreign Ministers of Japan and India"); `delegation` people of one side without their
   * names; `group` people named before ("both sides").
   */
  readonly kind: ActorKind;
  /** Index of the person mention, for `person` and `plural`; -1 otherwise. */
  readonly mention: number;
  /** Codes said by the words themselves: of a country, a body, a delegation, a plural office. */
  readonly codes: readonly string[];
  /** For a delegation, the mention of whoever leads it; -1 otherwise. */
  readonly leader: number;
  /** Why it cannot be a participant here, or null ("at the invitation of X"). */
  readonly barred: string | null;
  /** "'s" stands behind it. */
  readonly possessive: boolean;
}
