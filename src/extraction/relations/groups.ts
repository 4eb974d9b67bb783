/**
 * Groups and pronouns: words for people named before.
 *
 *   [group the two foreign ministers] · [group both sides] · [group both] agreed · [pronoun they]
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { rememberFor } from "../../shared/remember.ts";
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

const HAVE_MET = new TokenSet(["have", "met"]);

const verbsOf = rememberFor(
  (lexicons: Lexicons) => new TokenSet([...lexicons.wordSet("light-verb-past"), ...lexicons.wordSet("reporting-verb")]),
);

export class Groups {
  readonly #tokens: Annotated["tokens"];
  readonly #heads: TokenSet;
  readonly #modifiers: TokenSet;
  readonly #verbs: TokenSet;

  constructor({ tokens, lexicons }: Annotated) {
    this.#tokens = tokens;
    this.#heads = lexicons.tokenSet("group-head");
    this.#modifiers = lexicons.tokenSet("group-modifier");
    this.#verbs = verbsOf(lexicons);
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
    if (index !== first || this.#tokens[index]!.norm !== "both") return false;
    const next = this.#tokens[index + 1];
    return this.#verbs.has(next) || HAVE_MET.has(next);
  }

  /** End of "the two ministers", "both sides" that begins at `index`; 0 when none does. */
  endOf(index: number): number {
    if (!OPENER.has(this.#tokens[index])) return 0;
    for (let at = index + 1; at <= index + REACH; at++) {
      if (this.#heads.has(this.#tokens[at])) return at + 1;
      if (!this.#modifiers.has(this.#tokens[at])) return 0;
    }
    return 0;
  }
}
