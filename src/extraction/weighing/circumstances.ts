/**
 * Under which circumstances a meeting was told to have been: from afar ("by video link"), or in the margins of something
 * larger ("on the sidelines of the summit"), whose place is then its own.
 */
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf } from "../lookup.ts";
import type { Draft } from "../meetings/draft.ts";

export interface Circumstances {
  readonly afar: boolean;
  readonly aside: boolean;
  /** Some sentence of the report tells of the margins of something, or its headline. */
  readonly reportAside: boolean;
}

/** Sentences that tell of each. */
const sentencesOf = rememberFor((annotated: Annotated): Record<"afar" | "aside", ReadonlySet<number>> => {
  const { sentences } = annotated;
  const afar = new Set<number>();
  const aside = new Set<number>();
  let sentence = 0;
  for (const { from, value } of hitsOf(annotated, "word")) {
    if (value.form !== "kind-cue-call") continue;
    while (sentences[sentence]!.to <= from) sentence++;
    afar.add(sentence);
  }
  sentence = 0;
  for (const { from, value } of hitsOf(annotated, "format")) {
    if (value.form !== "strong" || value.entry.format !== "sidelines") continue;
    while (sentences[sentence]!.to <= from) sentence++;
    aside.add(sentence);
  }
  return { afar, aside };
});

export function circumstancesOf(annotated: Annotated, { proposals, echoes }: Draft): Circumstances {
  const { afar, aside } = sentencesOf(annotated);
  const own = [...proposals, ...echoes].map(({ event }) => event.sentence);
  return {
    afar: own.some((at) => afar.has(at)),
    aside: own.some((at) => aside.has(at)),
    reportAside: aside.size > 0,
  };
}
