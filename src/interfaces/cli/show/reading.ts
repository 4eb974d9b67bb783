/** One report for a person: headline, where it comes from, its meetings, its quotations, and what should be known of the reading. */
import type { Document } from "../../../documents/document.ts";
import { textOf } from "../../../documents/span.ts";
import type { QuoteReading, Reading } from "../../../extraction/reading.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { dateInWords } from "./date-in-words.ts";
import { INDENT, showMeeting } from "./meeting.ts";
import { languageName } from "./names.ts";
import { type Row, setRows, setSupport } from "./rows.ts";

export interface ReadingSetting {
  readonly page: Page;
  /** Show the words that each value rests on. */
  readonly quotes: boolean;
}

export function showReading(document: Document, reading: Reading, setting: ReadingSetting): string[] {
  const { page, quotes } = setting;
  const several = reading.meetings.length > 1;
  const blocks = [
    [...heading(document, reading, page), ...sourceRows(reading, setting)],
    ...reading.meetings.map((meeting, index) =>
      showMeeting(meeting, { page, quotes, ...(several && { number: index + 1 }) }),
    ),
  ];
  if (reading.meetings.length === 0 && reading.notes.length === 0) blocks.push(["   No meeting is told of."]);
  for (const quote of reading.quotes) blocks.push(showQuote(quote, setting));
  blocks.push(
    reading.notes.flatMap((note) =>
      setText([{ text: printable(note), paint: page.warn }], { width: page.width, indent: INDENT }),
    ),
  );
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

function heading(document: Document, { id, document: report }: Reading, page: Page): string[] {
  const facts = [
    report.publisher ? printable(report.publisher) : "outlet not named",
    report.published ? dateInWords(report.published) : "no day of publication",
    report.dateline?.place ? `from\u{A0}${printable(report.dateline.place)}` : "",
    languageName(report.language),
    printable(id),
  ];
  const under = [facts.filter(Boolean).join("\u{A0}· ")];
  if (report.attribution.length > 0) under.push(`source: ${report.attribution.map(printable).join(", ")}`);
  return [
    ...setText([{ text: headlineOf(document), paint: page.strong }], { width: page.width }),
    ...under.flatMap((line) => setText([{ text: line, paint: page.faint }], { width: page.width })),
  ];
}

/** The title given or printed; else how the text begins. */
function headlineOf({ title, blocks, content, id }: Document): string {
  const block =
    blocks.find((candidate) => candidate.kind === "title") ?? blocks.find((candidate) => candidate.kind === "body");
  const text = printable(
    title ??
      (block ? textOf({ start: block.proseStart, end: Math.min(block.end, block.proseStart + 1000) }, content) : ""),
  );
  return text.length > 160 ? `${text.slice(0, 150).replace(/\s\S*$/u, "")} …` : text || id;
}

/** With quotes: what outlet, day and attribution rest on. */
function sourceRows(
  { document: { publisher, published, attribution, support } }: Reading,
  { page, quotes }: ReadingSetting,
): string[] {
  if (!quotes) return [];
  const rows: Row[] = [
    { label: "outlet", values: publisher ? [{ runs: [printable(publisher)], support: support.publisher }] : [] },
    { label: "day", values: published ? [{ runs: [dateInWords(published)], support: support.published }] : [] },
    {
      label: "source",
      values: attribution.map((body) => ({ runs: [printable(body)], support: support[`attribution.${body}`] })),
    },
  ];
  return setRows(rows, { page, indent: INDENT, quotes });
}

/** Longer quotations are cut, unless quotes are asked for. */
const QUOTE_LENGTH = 420;

function showQuote({ text, speaker, support }: QuoteReading, { page, quotes }: ReadingSetting): string[] {
  const words = withoutMarks(printable(text));
  const shown =
    quotes || words.length <= QUOTE_LENGTH ? words : `${words.slice(0, QUOTE_LENGTH).replace(/\s\S*$/u, "")} …`;
  const space = " ".repeat(INDENT);
  return [
    ...setText([shown.endsWith("…") ? `${shown}` : `${shown}”`], {
      width: page.width - 1,
      indent: INDENT + 1,
      first: `${space}“`,
    }),
    ...setText(
      [{ text: speaker ? printable(speaker) : "speaker not known", paint: speaker ? page.strong : page.faint }],
      {
        width: page.width,
        indent: INDENT + 3,
        first: `${space} ${page.faint("—")} `,
      },
    ),
    ...(quotes ? [...setSupport(support.text, page, INDENT), ...setSupport(support.speaker, page, INDENT)] : []),
  ];
}

const MARKS = '"“”«»';

/** The words of a quotation without its marks, and without the comma that only leads on to "he said". */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.includes(text[start]!)) start++;
  while (end > start && (MARKS.includes(text[end - 1]!) || text[end - 1] === ",")) end--;
  return text.slice(start, end);
}
