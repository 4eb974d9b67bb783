/** Sentences with their expressions of date in brackets, as the tables of the date tests write them. */
import { makeDocument } from "../../src/documents/make-document.ts";
import { type DateAnchor, type DateMention, findDates } from "../../src/language/dates/index.ts";
import { segment } from "../../src/language/split-sentences.ts";

/** Where a table gives no day of writing: a Wednesday. */
export const WRITTEN = "2024-06-12";

export interface DatedSentence {
  readonly text: string;
  readonly dates: readonly DateMention[];
  /** `[words] value` of each expression found, as one line. */
  readonly shown: string;
}

/** Dates of a text that stands as one paragraph of a report. */
export function datesIn(text: string, anchor: Partial<DateAnchor> = { published: WRITTEN }): DatedSentence {
  const given = { published: null, dateline: null, ...anchor };
  const document = {
    ...makeDocument({ id: "sentence", title: null, published: given.published, url: null, publisher: null, text }),
    blocks: [{ kind: "body" as const, start: 0, end: text.length, proseStart: 0 }],
  };
  const dates = findDates(segment(document), given);
  const shown = dates.map((date) => `[${text.slice(date.start, date.end)}] ${date.edtf ?? "open"}`).join(" ");
  return { text, dates, shown };
}

/** "They met [on] ..." → the text without its brackets, and what is to be found in it, in order. */
export function bracketed(sentence: string, values: readonly string[]): { text: string; expected: string } {
  const words = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]!);
  if (words.length !== values.length) throw new Error(`${words.length} brackets, ${values.length} values: ${sentence}`);
  return {
    text: sentence.replace(/[[\]]/gu, ""),
    expected: words.map((word, index) => `[${word}] ${values[index]}`).join(" "),
  };
}
