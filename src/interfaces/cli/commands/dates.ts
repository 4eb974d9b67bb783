/** `chancery dates`: every expression of date in reports, where it stands, and the day or days that it means. */
import { statSync } from "node:fs";
import { extname } from "node:path";
import { z } from "zod";
import { type DatesOfReport, datesOfReport } from "../../../language/dates/index.ts";
import type { Outcome } from "../../../shared/outcome.ts";
import { isAddress, readReports } from "../../../sources/read-reports.ts";
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

export async function runDates(paths: readonly string[], options: DatesCommandOptions): Promise<number> {
  const output = new Output();
  const complaints = new Complaints();
  const page = makePage(options);
  let count = 0;
  for (const path of paths) {
    for await (const outcome of reportsIn(path)) {
      if (!outcome.ok) {
        complaints.add(outcome.error);
        continue;
      }
      const { id, text, published = null } = outcome.value;
      const found = datesOfReport({ id: String(id), text, published });
      if (options.json) await output.line(JSON.stringify({ ...found, id }));
      else await output.lines([...(count > 0 ? [""] : []), ...showDates(found, page)]);
      count++;
    }
  }
  await output.flush();
  if (count === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

const TEXTS_AND_PAGES = new Set([".txt", ".text", ".md", ".html", ".htm", ".xhtml"]);

/** JSONL, or whatever `chancery read` takes: a text, a page, a folder of them, an address. */
function reportsIn(path: string): AsyncIterable<Outcome<z.infer<typeof report>>> {
  const folder = path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const others = folder || isAddress(path) || TEXTS_AND_PAGES.has(extname(path).toLowerCase());
  return others ? readReports([path]) : readJsonLines(path, report);
}

function showDates({ id, published, dates }: DatesOfReport, page: Page): string[] {
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
