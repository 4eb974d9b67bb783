/**
 * What an act of talks is done with: in "they discussed [energy, trade and the situation in the region], which had been
 * tense" the words in brackets. The object reaches from the verb to the next verb or clause; of a passive it stands before
 * ("[energy and trade] were discussed").
 */
import type { Token } from "../../language/token.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, longestHits } from "../lookup.ts";
import { AIMS } from "./acts.ts";

/** Words by which another clause begins, so that what was discussed is at an end. */
const OTHER_CLAUSE = new Set(
  "which who whom whose where when while whereas after before because since although though if amid despite however but according said says told was were is are has have had will would could should may might can".split(
    " ",
  ),
);
/** Behind "stressed that" and "said that" whole clauses are the object, up to these. */
const OTHER_SENTENCE = new Set("while whereas although though but according said says told".split(" "));
const CLAUSE_FOLLOWS = new Set(["that", "how", "whether"]);
const END = new Set([".", ";", "?", "!"]);
const PASSIVE = new Set("was were is are be been being".split(" "));
/** So far before the verb its "were" may stand: "were also briefly discussed". */
const AUXILIARY_REACH = 3;

/** For each token the class of the act whose object it stands in; nothing where it stands in none. */
export const objectsOfActs: (annotated: Annotated) => readonly (string | undefined)[] = rememberFor(find);

function find(annotated: Annotated): (string | undefined)[] {
  const { tokens, sentences } = annotated;
  const found: (string | undefined)[] = new Array(tokens.length);
  const acts = longestHits(annotated, "act").filter(({ value }) => !AIMS.has(value.form));
  let sentence = 0;
  acts.forEach((act, index) => {
    while (sentences[sentence]!.to <= act.from) sentence++;
    const { from, to } = sentences[sentence]!;
    const before = Math.max(from, acts[index - 1]?.to ?? 0);
    const after = Math.min(to, acts[index + 1]?.from ?? to);
    if (isPassive(tokens, act, before)) markBack(found, tokens, act, before);
    else markOn(found, tokens, act, after);
  });
  return found;
}

function isPassive(tokens: readonly Token[], { from, to }: HitOf<"act">, first: number): boolean {
  if (PASSIVE.has(tokens[from]!.norm)) return true;
  if (!/(?:ed|en|id)$/u.test(tokens[to - 1]!.norm)) return false;
  for (let index = from - 1; index >= Math.max(first, from - AUXILIARY_REACH); index--) {
    if (PASSIVE.has(tokens[index]!.norm)) return true;
  }
  return false;
}

function markBack(
  found: (string | undefined)[],
  tokens: readonly Token[],
  { from, value }: HitOf<"act">,
  first: number,
): void {
  let index = from - 1;
  while (index >= first && (PASSIVE.has(tokens[index]!.norm) || AUXILIARY.has(tokens[index]!.norm))) index--;
  for (; index >= first; index--) {
    const { norm, text } = tokens[index]!;
    if (END.has(text) || OTHER_CLAUSE.has(norm)) return;
    found[index] = value.form;
  }
}

const AUXILIARY = new Set("will would have has had can could also".split(" "));

function markOn(
  found: (string | undefined)[],
  tokens: readonly Token[],
  { to, value }: HitOf<"act">,
  end: number,
): void {
  const breaks =
    CLAUSE_FOLLOWS.has(tokens[to]?.norm ?? "") || CLAUSE_FOLLOWS.has(tokens[to - 1]!.norm)
      ? OTHER_SENTENCE
      : OTHER_CLAUSE;
  for (let index = to; index < end; index++) {
    const { norm, text } = tokens[index]!;
    if (END.has(text) || breaks.has(norm)) return;
    found[index] = value.form;
  }
}
