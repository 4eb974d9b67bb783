/**
 * Groups and pronouns: words for people named before.
 *
 *   [group the two foreign ministers] · [group both sides] · [group both] agreed · [pronoun they]
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import type { ActorSpec } from "./actors.ts";

const OPENER = new TokenSet(["the", "both", "two", "three", "these", "four"]);
const PRONOUN = new TokenSet([
  "he",
  "she",
  "they",
  "i",
  "we",
  "him",
  "her",
  "me",
  "us",
  "them",
  "his",
  "my",
  "our",
  "their",
]);
/** A group's head is at most so many words from its opener. */
const REACH = 4;

export class Groups {
  readonly #tokens: Annotated["tokens"];
  readonly #heads: ReadonlySet<string>;
  readonly #modifiers: ReadonlySet<string>;
  readonly #verbs: ReadonlySet<string>;

  constructor({ tokens, lexicons }: Annotated) {
    this.#tokens = tokens;
    this.#heads = lexicons.wordSet("group-head");
    this.#modifiers = lexicons.wordSet("group-modifier");
    this.#verbs = new Set([
      ...lexicons.wordSet("light-verb-past"),
      ...lexicons.wordSet("reporting-verb"),
      "have",
      "met",
    ]);
  }

  /** The group or pronoun that begins at `index` of the sentence that begins at `first`. */
  at(index: number, first: number): ActorSpec | null {
    const end = this.#isBothAlone(index, first) ? index + 1 : this.endOf(index);
    if (end > 0) return { from: index, to: end, kind: "group" };
    const token = this.#tokens[index]!;
    if (!PRONOUN.has(token)) return null;
    // "US" is no pronoun, and "WE" in a headline may be anything.
    const written = token.shape === "lower" || index === first || token.norm === "i";
    return written ? { from: index, to: index + 1, kind: "pronoun" } : null;
  }

  /** "Both took part in the talks": no noun stands behind. */
  #isBothAlone(index: number, first: number): boolean {
    return (
      index === first && this.#tokens[index]!.norm === "both" && this.#verbs.has(this.#tokens[index + 1]?.norm ?? "")
    );
  }

  /** End of "the two ministers", "both sides" that begins at `index`; 0 when none does. */
  endOf(index: number): number {
    if (!OPENER.has(this.#tokens[index])) return 0;
    for (let at = index + 1; at <= index + REACH; at++) {
      const norm = this.#tokens[at]?.norm ?? "";
      if (this.#heads.has(norm)) return at + 1;
      if (!this.#modifiers.has(norm)) return 0;
    }
    return 0;
  }
}
