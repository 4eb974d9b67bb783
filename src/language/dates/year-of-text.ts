/** The year of a text where neither publication nor dateline tell it: when all days told as past bear one year, days without a year are of it. */
import type { Tense } from "./date-mention.ts";
import type { Found, Meaning, Scan } from "./meaning.ts";

/** The expressions of one sentence. */
export interface FoundInSentence {
  readonly scan: Scan;
  readonly found: readonly Found[];
  /** Index of the sentence in the text. */
  readonly index: number;
  readonly tenses: readonly (Tense | null)[];
}

/** The year of all days told with one as past; null when they bear several. */
export function yearOfText(sentences: readonly FoundInSentence[]): number | null {
  let only: number | null = null;
  for (const { found, tenses } of sentences) {
    for (const [at, { meaning }] of found.entries()) {
      if (tenses[at] === "future") continue;
      for (const year of fullYears(meaning)) {
        if (only !== null && only !== year) return null;
        only = year;
      }
    }
  }
  return only;
}

function fullYears(meaning: Meaning): number[] {
  if (meaning.kind === "range") return [...fullYears(meaning.from), ...fullYears(meaning.to)];
  return meaning.kind === "calendar" && meaning.day !== null && meaning.year !== null ? [meaning.year] : [];
}
