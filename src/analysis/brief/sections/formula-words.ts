/** Formulas as a brief words them: as they were said last, and at how many meetings in such words. */
import type { Formula } from "../../formulas/formula.ts";
import { alikeSayings } from "../alike-sayings.ts";
import type { Citation } from "../brief.ts";
import { type Cited, counted, quotedShort } from "../cited.ts";
import type { Material } from "../material.ts";

/** What was said of the day itself could not be said at another meeting. */
export const OF_THE_DAY = /\b(?:today|tomorrow|tonight|yesterday)\b/iu;

/** "met today to discuss …" is how reports begin, and no formula of the sides. */
export function isOfNoDay({ said }: Formula): boolean {
  return !OF_THE_DAY.test(said.at(-1)?.quote ?? "");
}

export function saidLast({ said }: Formula, proofs: Material["proofs"]): Cited | null {
  const last = said.at(-1);
  const by = last && proofs.words(wordsAt(last));
  return by ? quotedShort(last!.quote, by) : null;
}

/** At how many meetings in words like the last, with those of each; `words` tell their number. */
export function timesSaid(formula: Formula, proofs: Material["proofs"], words: string): Cited | null {
  const sayings = alikeSayings(formula);
  const each = sayings.flatMap((saying) => proofs.words(wordsAt(saying))?.[0] ?? []);
  const [first, ...more] = each;
  const by: readonly [Citation, ...Citation[]] | null = first ? [first, ...more] : null;
  return (
    by &&
    counted(
      "meeting",
      sayings.map(({ meeting }) => meeting),
      words,
      by,
    )
  );
}

function wordsAt({ name, start, end, quote }: Formula["said"][number]) {
  return { document: name, start, end, quote };
}
