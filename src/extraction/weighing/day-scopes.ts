/**
 * The day that a sentence is set on: "On Monday she met …. She also called on …", "TUESDAY, 2 December" over a chronicle of that day,
 * "The last stop on Friday is Suva. There she will …".
 *
 * A date at the head of a sentence sets it and those behind it in its paragraph; one that is all of its line sets the lines below,
 * until the next.
 */
import { rememberFor } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";
import type { DateMention } from "../mention.ts";

export interface DayScope {
  readonly date: DateMention;
  /** `head` of the sentence itself, `before` it in the paragraph, or the `line` above. */
  readonly by: "head" | "before" | "line";
}

/** So many words may stand before a date at the head of a sentence: "Later on Monday", "In Suva on 3 May". */
const HEAD = 4;
const LINE_EXTRA = 3;

/** One line that is a date is printed above a report; a chronicle has several. */
const FEWEST_LINES = 2;

export const dayScopes = rememberFor(({ annotated, dates }: Layers): readonly (DayScope | null)[] => {
  const { sentences } = annotated;
  const first = new Map<number, DateMention>();
  for (const date of dates) {
    if (date.edtf === null || date.rule === "date/stretch" || !(date.grain === "day" || date.grain === "range"))
      continue;
    if (!first.has(date.sentence)) first.set(date.sentence, date);
  }
  const lines = new Set<DateMention>();
  for (const [sentence, date] of first) {
    const { from, to } = sentences[sentence]!;
    if (date.from - from + (to - date.to) <= LINE_EXTRA) lines.add(date);
  }
  const scopes: (DayScope | null)[] = [];
  let line: DateMention | null = null;
  let before: DateMention | null = null;
  sentences.forEach(({ index, from, block }) => {
    const date = first.get(index);
    if (sentences[index - 1]?.block !== block) before = null;
    if (date && lines.has(date)) {
      if (lines.size >= FEWEST_LINES) line = date;
      scopes.push(null);
    } else if (date && date.from - from <= HEAD && (date.role === null || date.role === "from")) {
      before = date;
      scopes.push({ date, by: "head" });
    } else if (before) scopes.push({ date: before, by: "before" });
    else scopes.push(line ? { date: line, by: "line" } : null);
  });
  return scopes;
});
