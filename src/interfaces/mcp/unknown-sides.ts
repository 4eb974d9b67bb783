/** Sides of a question that are none: a model would otherwise take it that they did not meet. */
import { isKnownSide } from "../operations/code-of-side.ts";
import { isNoSide, sidesIn } from "../operations/nothing-because.ts";
import type { Asker } from "./asker.ts";
import { said } from "./words.ts";

/** A sentence each. What no list knows may be in the record all the same, as a body of somebody's own words. */
export async function unknownSides(input: object, asker: Asker): Promise<string[]> {
  const sentences: string[] = [];
  for (const side of sidesIn(input)) {
    if (isKnownSide(side)) continue;
    const met = (await asker.ask("dyads", { side, limit: 1 })) as readonly unknown[];
    if (met.length === 0) sentences.push(isNoSide(said(side)));
  }
  return sentences;
}
