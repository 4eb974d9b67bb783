/** `chancery ingest`: reports into a record; what is new, known, changed, and what could not be read and why. */
import { derive } from "../../../record/derived/derive.ts";
import { type IngestSummary, ingest } from "../../../record/ingest/ingest.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { inputSize } from "../input-size.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { Progress } from "../progress.ts";
import { showIngest } from "../show/ingest.ts";

export interface IngestCommandOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly threads?: number;
  readonly step?: number;
  readonly lexicons?: string;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runIngest(paths: readonly string[], options: IngestCommandOptions): Promise<number> {
  const store = openRecord(options.db, { create: true });
  const progress = new Progress({ total: process.stderr.isTTY ? await inputSize(paths) : undefined });
  const complaints = new Complaints((line) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  });
  let summary: IngestSummary;
  try {
    summary = await ingest(store, paths, {
      lexicons: options.lexicons,
      threads: options.threads,
      meanwhile: true,
      step: options.step,
      fetch: options,
      onWritten: ({ original }) => progress.tick(original.length),
      onFailure: (error, id) => complaints.add(error, id),
    });
    derive(store, { step: options.step });
  } finally {
    progress.clear();
    complaints.finish();
    await store.close();
  }
  const output = new Output();
  if (options.json) await output.line(JSON.stringify({ db: options.db, ...summary }));
  else await output.lines(showIngest(summary, { db: options.db, elapsed: progress.elapsed, page: makePage(options) }));
  await output.flush();
  if (summary.new + summary.changed + summary.known === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}
