/** `chancery dates`: every expression of date in reports, where it stands, and the day or days that it means. */
import { z } from "zod";
import type { Document } from "../../../documents/document.ts";
import { makeDocument } from "../../../documents/make-document.ts";
import { findDates } from "../../../language/dates/index.ts";
import { segment } from "../../../language/split-sentences.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { readJsonLines } from "../json-lines.ts";
import { Output } from "../output.ts";
import { makePage, type Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { dateInWords } from "../show/date-in-words.ts";

export interface DatesCommandOptions {
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

const report = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.string().nullish(),
});
type DatedReport = z.infer<typeof report>;

/** An expression as it is printed: offsets in the report's text. */
interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: string | null;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  readonly rule: string;
}

export async function runDates(paths: readonly string[], options: DatesCommandOptions): Promise<number> {
  const output = new Output();
  const complaints = new Complaints();
  const page = makePage(options);
  let count = 0;
  for (const path of paths) {
    for await (const outcome of readJsonLines(path, report)) {
      if (!outcome.ok) {
        complaints.add(outcome.error);
        continue;
      }
      const dates = datesOf(outcome.value);
      if (options.json) await output.line(JSON.stringify({ id: outcome.value.id, dates }));
      else await output.lines([...(count > 0 ? [""] : []), ...showDates(outcome.value, dates, page)]);
      count++;
    }
  }
  await output.flush();
  if (count === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

function datesOf({ id, text, published }: DatedReport): DateExpression[] {
  const document = makeDocument({
    id: String(id),
    title: null,
    published: published ?? null,
    url: null,
    publisher: null,
    text,
  });
  const anchor = { published: document.published, dateline: document.dateline?.date ?? null };
  return findDates(segment(withHeads(document)), anchor).map(({ start, end, edtf, basis, because, rule }) => ({
    ...{ start, end, text: text.slice(start, end) },
    ...{ edtf, basis, because, rule },
  }));
}

/** Datelines hold dates too, though they are no prose. */
function withHeads(document: Document): Document {
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, proseStart: block.start })) };
}

function showDates({ id, published }: DatedReport, dates: readonly DateExpression[], page: Page): string[] {
  const { width } = page;
  const head = setText(
    [
      { text: String(id), paint: page.strong },
      { text: ` · ${published ? `published ${published}` : "no day of publication"}`, paint: page.faint },
    ],
    { width },
  );
  if (dates.length === 0) return [...head, "   No date is told."];
  return [
    ...head,
    ...dates.flatMap(({ start, end, text, edtf, basis, because }) => {
      const ground = basis === "said" ? "said" : `inferred${because ? ` from ${because}` : ""}`;
      const value = edtf === null ? "cannot be placed" : `${edtf}, ${dateInWords(edtf)}`;
      return setText(
        [
          `“${printable(text)}” `,
          { text: `→\u{A0}${value}`, paint: page.sides },
          { text: ` · ${ground} · ${start}–${end}`, paint: page.faint },
        ],
        { width, indent: 5, first: "   " },
      );
    }),
  ];
}
