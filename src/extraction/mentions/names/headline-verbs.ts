/**
 * "Foreign Policy Chief [Urges] Capitals": in a headline that writes every word large a verb looks like a name. A word in "-s" that prose
 * never writes large is a verb.
 */
import type { Annotated } from "../../annotated.ts";

const SHORTEST = 4;

export class HeadlineVerbs {
  readonly #annotated: Annotated;
  #large: Set<string> | undefined;

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
  }

  /** Where a run of large words `[from, to)` of a headline ends, without the verb behind it. */
  before(from: number, to: number, end: number): number {
    const { tokens } = this.#annotated;
    let last = to;
    // A verb has something behind it, be it the next word of the run.
    while (last > from && last < end && tokens[last]!.kind === "word" && this.#isVerb(last - 1)) last--;
    return last;
  }

  #isVerb(index: number): boolean {
    const { norm, shape } = this.#annotated.tokens[index]!;
    if (shape !== "capital" || norm.length < SHORTEST || !norm.endsWith("s") || norm.endsWith("ss")) return false;
    this.#large ??= this.#wordsWrittenLarge();
    return this.#large.size > 0 && !this.#large.has(norm);
  }

  /** Words of prose that are written large. */
  #wordsWrittenLarge(): Set<string> {
    const { tokens, sentences } = this.#annotated;
    const large = new Set<string>();
    for (const { from, to, blockKind } of sentences) {
      if (blockKind !== "body") continue;
      for (let index = from; index < to; index++) if (tokens[index]!.shape !== "lower") large.add(tokens[index]!.norm);
    }
    return large;
  }
}
