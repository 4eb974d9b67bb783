/** `chancery reread`: the archive read again with what the record has learnt; what was found, lost and changed. */
import { derive } from "../../../record/derived/derive.ts";
import type { Change } from "../../../record/reread/compare-readings.ts";
import { type RereadSummary, type Round, reread } from "../../../record/reread/reread.ts";
import type { StoredText } from "../../../record/reread/stored-texts.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { Progress } from "../progress.ts";
import { showChanges, showReread } from "../show/reread.ts";

export interface RereadCommandOptions {
  readonly db: string;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly changes?: boolean;
  readonly json?: boolean;
  readonly threads?: number;
  readonly lexicons?: string;
  readonly width?: number;
  readonly color?: boolean;
}

const DOING: Readonly<Record<Round, string>> = { learn: "Learning who held which office", read: "Reading again" };

export async function runReread(options: RereadCommandOptions): Promise<number> {
  const { db, all, dryRun, changes, json, threads, lexicons } = options;
  const store = openRecord(db);
  const page = makePage(options);
  const output = new Output();
  const began = performance.now();
  let progress = new Progress();
  const complaints = new Complaints((line) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  });
  let summary: RereadSummary;
  try {
    summary = await reread(store, {
      all,
      dryRun,
      threads,
      lexicons,
      onRound: (round, total) => {
        progress.clear();
        progress = new Progress({ output: changes ? process.stdout : undefined, total, doing: DOING[round] });
      },
      onText: () => progress.tick(),
      onChanges: async (text, of) => {
        if (!changes || of.length === 0) return;
        if (json) await output.line(JSON.stringify(asJson(text, of)));
        else await output.lines(showChanges(text, of, page));
      },
      onFailure: (error, name) => complaints.add(error, name),
    });
    progress.clear();
    if (!dryRun) derive(store);
  } finally {
    progress.clear();
    complaints.finish();
    await store.close();
  }
  if (json) await output.line(JSON.stringify({ db, dryRun: dryRun === true, ...summary }));
  else
    await output.lines(showReread(summary, { db, dryRun: dryRun === true, elapsed: performance.now() - began, page }));
  await output.flush();
  if (summary.read + summary.current + summary.failed === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

function asJson({ name, number, spec }: StoredText, changes: readonly Change[]) {
  return { document: name, id: spec.id, revision: number, changes };
}
