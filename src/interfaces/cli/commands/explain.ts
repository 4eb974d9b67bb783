/** `chancery explain`: a text, what the reader thought of each of its sentences, and what came of it. */
import { existsSync } from "node:fs";
import type { DocumentSpec } from "../../../documents/document.ts";
import { makeDocument } from "../../../documents/make-document.ts";
import { annotate } from "../../../extraction/annotated.ts";
import { type ReadOptions, read } from "../../../extraction/read.ts";
import { loadRegister } from "../../../extraction/register/load-register.ts";
import { RecordingTrace } from "../../../extraction/trace.ts";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { type Outcome, ok } from "../../../shared/outcome.ts";
import { isAddress, readReports } from "../../../sources/read-reports.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { Output } from "../output.ts";
import { makePage, type Page } from "../page/page.ts";
import { showReading } from "../show/reading.ts";
import { showTrace } from "../show/trace.ts";

export interface ExplainCommandOptions {
  readonly json?: boolean;
  readonly published?: string;
  readonly tokens?: boolean;
  readonly lexicons?: string;
  readonly register?: string;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runExplain(given: string, options: ExplainCommandOptions): Promise<number> {
  const lexicons = loadLexicons({ folder: options.lexicons });
  const register = options.register === undefined ? {} : { register: loadRegister(options.register) };
  const page = makePage(options);
  const output = new Output();
  const complaints = new Complaints();
  let explained = 0;
  for await (const outcome of reportsOf(given)) {
    if (!outcome.ok) {
      complaints.add(outcome.error);
      continue;
    }
    const report = { ...outcome.value, published: options.published ?? outcome.value.published };
    if (explained++ > 0 && !options.json) await output.line("");
    await output.lines(explain(report, { lexicons, ...register }, page, options));
  }
  await output.flush();
  if (explained === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

function explain(
  report: DocumentSpec,
  using: ReadOptions,
  page: Page,
  { json, tokens }: ExplainCommandOptions,
): string[] {
  const document = makeDocument(report);
  const trace = new RecordingTrace();
  const reading = read(document, { ...using, trace });
  if (json) {
    return trace.lines.map((line) =>
      JSON.stringify({ id: report.id, ...line, quote: document.content.slice(line.start, line.end) }),
    );
  }
  return [
    ...showTrace(annotate(document, using.lexicons), trace.lines, { page, tokens: tokens === true }),
    "",
    ...showReading(document, reading, { page, quotes: false }),
  ];
}

/** A file or an address when it is one, else the words themselves. */
async function* reportsOf(given: string): AsyncGenerator<Outcome<DocumentSpec>> {
  if (given === "-" || looksLikePath(given)) yield* readReports([given]);
  else yield ok({ id: "text", title: null, published: null, url: null, publisher: null, text: given });
}

function looksLikePath(given: string): boolean {
  return (
    existsSync(given) ||
    (isAddress(given) && !/\s/u.test(given)) ||
    /^\S+\.(?:txt|md|jsonl|ndjson|x?html?)$/iu.test(given)
  );
}
