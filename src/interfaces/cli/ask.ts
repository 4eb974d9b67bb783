/** Asking a record and printing the answer: for a person, or with `--json` or `--csv` for a program. */
import type { z } from "zod";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { nothingBecause, sidesIn, unknownSides } from "../operations/nothing-because.ts";
import type { Operation } from "../operations/operation.ts";
import { EXIT } from "./exit-code.ts";
import { Output } from "./output.ts";
import { makePage, type Page } from "./page/page.ts";
import { setText } from "./page/set-text.ts";
import { type Column, setCsv } from "./page/table.ts";
import { type ReportNames, reportNames } from "./show/report-names.ts";

export interface AskOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

export interface Asking<Shape extends z.ZodObject, Answer, Row> {
  readonly operation: Operation<Shape, Answer>;
  /** `reports`: what a document is called for a person. */
  readonly show: (answer: Answer, page: Page, reports?: ReportNames) => readonly string[];
  /** For a person: what else there is on the same, which is no part of the answer. */
  readonly below?: (store: RecordStore, given: z.input<Shape>, page: Page) => readonly string[];
  readonly csv: { readonly rows: (answer: Answer) => readonly Row[]; readonly columns: readonly Column<Row>[] };
}

export async function ask<Shape extends z.ZodObject, Answer, Row>(
  { operation, show, below, csv }: Asking<Shape, Answer, Row>,
  given: z.input<Shape>,
  options: AskOptions,
): Promise<number> {
  if (options.json && options.csv) throw new ChanceryError("request/invalid", "--json and --csv: one of them, please");
  const store = openRecord(options.db, { readOnly: "where-needed" });
  const output = new Output();
  try {
    const answer = operation.run(store, given);
    const unknown = unknownSides(store, sidesIn(given));
    if (options.json) await output.lines(jsonLines(answer));
    else if (options.csv) await output.lines(setCsv(csv.rows(answer), csv.columns));
    else if (unknown.length > 0) {
      const { width } = makePage(options);
      await output.lines(unknown.flatMap((line) => setText([line], { width })));
    } else {
      const page = makePage(options);
      const shown = show(answer, page, reportNames(store));
      await output.lines([...shown, ...(below?.(store, given, page) ?? []), ...why(store, given, page)]);
    }
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

/** What was asked for that can have no answer: a day before all reports on the sides. */
function why(store: RecordStore, given: object, page: Page): string[] {
  const { asOf } = given as { asOf?: string };
  const asked = sidesIn(given);
  if (asked.length === 0) return [];
  return nothingBecause(store, { sides: asked, asOf }).flatMap((line) => setText([line], { width: page.width }));
}

/** A list is an array with an item a line, so that two answers can be laid side by side. */
function jsonLines(answer: unknown): string[] {
  if (!Array.isArray(answer)) return [JSON.stringify(answer)];
  return [`[${answer.map((item) => JSON.stringify(item)).join(",\n")}]`];
}
