/**
 * What the text itself tells of when it was written, where neither metadata nor dateline do.
 *
 * A release bears its day by itself at its head or foot ("MEDIA RELEASE 19 June 2002", "12 June 2001 Media contact: ..."): no verb
 * stands with it, no preposition before it. And when all days told as past bear one year, that year holds for days without one.
 */
import type { EdtfDate } from "../../shared/edtf.ts";
import { normAt } from "./cursor.ts";
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

/** Sentences from either end of the text within which a printed date is looked for. */
const EDGE = 8;
const PREPOSITIONS = new Set(
  "on in since until till from by before after of the to and for between for until dated at".split(" "),
);

export function printedDay(sentences: readonly FoundInSentence[], count: number): EdtfDate | null {
  for (const { scan, found, index, tenses } of sentences) {
    if (index >= EDGE && index < count - EDGE) continue;
    for (const [at, one] of found.entries()) {
      if (one.role !== null || tenses[at] !== null || !standsByItself(one, scan)) continue;
      const date = fullDay(one.meaning);
      if (date) return date;
    }
  }
  return null;
}

/** Opens or closes its line, or stands among capitals. */
function standsByItself(one: Found, scan: Scan): boolean {
  const before = normAt(scan, one.from - 1);
  if (PREPOSITIONS.has(before)) return false;
  const previous = scan.tokens[one.from - 1];
  const atEdge = one.from - scan.from <= 1 || scan.to - one.to <= 2;
  return atEdge || (previous?.shape === "upper" && one.from > scan.from);
}

function fullDay(meaning: Meaning): EdtfDate | null {
  if (meaning.kind !== "calendar" || meaning.swappable) return null;
  const { year, month, day } = meaning;
  if (year === null || month === null || day === null) return null;
  return { kind: "date", year: String(year), month, day, qualifier: "" };
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
