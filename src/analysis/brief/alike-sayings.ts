/**
 * At which meetings a formula was said in words that a reader takes for the same. A formula of the ledger gathers wordings over years, the
 * first of which may have little left of the last; a brief quotes the last, and counts those that share what it is about.
 */
import type { Formula, Saying } from "../formulas/formula.ts";
import { contentStems, sharedPart } from "../ledgers/content-stems.ts";

/** Of the stems of the shorter one, so many in the other, and at least so many at all. */
const SHARED = 0.5;
const FEWEST = 2;

/** One saying of each meeting, in order of time; the last of all among them. */
export function alikeSayings({ said, meetings }: Formula): Saying[] {
  const last = said.at(-1);
  if (!last) return [];
  const wanted = new Set(stemsOf(last.quote));
  const least = Math.min(FEWEST, wanted.size);
  return meetings.flatMap(({ id }) => {
    const found = said.find((saying) => {
      if (saying.meeting !== id) return false;
      const { part, count } = sharedPart(stemsOf(saying.quote), wanted);
      return count >= least && part >= SHARED;
    });
    return found ?? [];
  });
}

/** Without names, which the sides are called by in every sentence; where there is little else, with them. */
function stemsOf(quote: string): string[] {
  const plain = contentStems(quote.replaceAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'-]*/gu, " "));
  return plain.length >= FEWEST ? plain : contentStems(quote);
}
