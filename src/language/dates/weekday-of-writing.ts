/**
 * On which day of the week a text was written whose year is not known: "MADRID, Feb 3 - The ministers met on Thursday". What a
 * report tells first as past is of the day it was written on.
 */
import type { FoundInSentence } from "./year-of-text.ts";

/** Looked for so many sentences from the head. */
const HEAD = 4;

export function weekdayOfWriting(sentences: readonly FoundInSentence[]): number | null {
  for (const { found, tenses, index } of sentences) {
    if (index > HEAD) return null;
    for (const [at, { meaning, role }] of found.entries()) {
      if (meaning.kind !== "weekday" || meaning.shift !== null || meaning.week !== null || role !== null) continue;
      return tenses[at] === "past" ? meaning.weekday : null;
    }
  }
  return null;
}
