/**
 * Who is named and takes no part, by the words right before: "at the invitation of X", "on behalf of X", "under X".
 *
 * The words are in the lexicon `barring`, with the reason that each gives.
 */
import type { Annotated } from "../annotated.ts";
import { hitsOf } from "../lookup.ts";

const DETERMINER = new Set(["the", "his", "her"]);
/** More than a phrase's reach and an article never stand between it and the actor. */
const FURTHEST = 3;

export class Barring {
  readonly #annotated: Annotated;
  /** By the token behind a phrase; of two phrases that end together the longer ("the government under"). */
  readonly #behind = new Map<number, { why: string; reach: number }>();

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
    for (const { to, value } of hitsOf(annotated, "barring")) {
      if (!this.#behind.has(to)) this.#behind.set(to, value.entry);
    }
  }

  /** Why the actor that begins at `from` cannot take part; null when nothing bars it. */
  of(from: number): string | null {
    if (this.#behind.size === 0) return null;
    const { tokens } = this.#annotated;
    let between = 0;
    for (let at = from; at > 0 && at > from - FURTHEST; at--) {
      const barring = this.#behind.get(at);
      if (barring && between <= barring.reach) return barring.why;
      if (!DETERMINER.has(tokens[at - 1]!.norm)) between++;
    }
    return null;
  }
}
