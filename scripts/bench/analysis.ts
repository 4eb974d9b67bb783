/**
 * `npm run bench -- analysis [--others 0,2000,20000] [--dyads 10,100,1000] [--folder PATH]`: how long questions across meetings take, by how
 * often two sides met and by how large the record is beside them. `--questions FILE` asks a record that is there.
 *
 * The record has one dyad for each number of meetings; other reports come in between, and all is asked again.
 */

import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { DocumentSpec } from "../../src/documents/document.ts";
import { findChanges } from "../../src/interfaces/operations/find-changes.ts";
import { findFormulas } from "../../src/interfaces/operations/find-formulas.ts";
import { findTopics } from "../../src/interfaces/operations/find-topics.ts";
import { makeBrief } from "../../src/interfaces/operations/make-brief.ts";
import { derive } from "../../src/record/derived/derive.ts";
import { ingest } from "../../src/record/ingest/ingest.ts";
import { openRecord } from "../../src/record/store/open-record.ts";
import type { RecordStore } from "../../src/record/store/record-store.ts";
import { corpusReports, evalFolder, sampleReports } from "../../test/support/reports.ts";
import { CONSTANT, DyadCorpus } from "./dyad-corpus.ts";
import { RecordCorpus } from "./record-corpus.ts";
import { type Elapsed, startTimer } from "./timer.ts";

/** Sides with which the collected reports seldom tell of meetings. */
const SIDES = ["PY", "UY", "PT", "EE"];
const TIMES = 20;
const THREADS = 2;

const QUESTIONS: Readonly<Record<string, (store: RecordStore, sides: string[]) => unknown>> = {
  changes: (store, sides) => findChanges.run(store, { sides }),
  formulas: (store, sides) => findFormulas.run(store, { sides }),
  topics: (store, sides) => findTopics.run(store, { sides }),
  brief: (store, sides) => makeBrief.run(store, { sides }),
};

interface Taken {
  readonly question: string;
  readonly meetings: number;
  /** Reports of the record beside those of the dyads. */
  readonly others: number;
  /** Milliseconds by the clock that the first question takes. */
  readonly clock: number;
  /** Milliseconds of processor time, all threads of the process together: those that compile and collect among them. */
  readonly first: number;
  readonly median: number;
  readonly p99: number;
}

export async function analysis(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      others: { type: "string", default: "0,2000,20000" },
      dyads: { type: "string", default: "10,100,1000" },
      folder: { type: "string" },
      questions: { type: "string" },
    },
  });
  const numbers = (text: string) => text.split(",").map(Number);
  const dyads = numbers(values.dyads);
  if (values.questions !== undefined) {
    const store = openRecord(values.questions, { readOnly: true });
    console.log(page(asked(store, dyads, Number.NaN)));
    await store.close();
    return;
  }
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const base = evalFolder() === null ? sampleReports() : corpusReports();
  const corpus = new DyadCorpus(base);
  say(`${corpus.templates} of ${base.length} reports tell of one meeting with one other side`);
  const store = openRecord(join(folder, "analysis.db"), { create: true });
  await take(store, folder, ofDyads(corpus, dyads));
  const taken: Taken[] = [];
  let there = 0;
  for (const others of numbers(values.others)) {
    await take(store, folder, ofRecord(new RecordCorpus(base), there, others));
    there = others;
    taken.push(...asked(store, dyads, others));
  }
  await store.close();
  console.log(page(taken));
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

function* ofDyads(corpus: DyadCorpus, dyads: readonly number[]): Generator<DocumentSpec> {
  for (const [index, meetings] of dyads.entries()) yield* corpus.reports(SIDES[index]!, meetings);
}

function* ofRecord(corpus: RecordCorpus, from: number, to: number): Generator<DocumentSpec> {
  for (let number = from; number < to; number++) yield corpus.report(number);
}

async function take(store: RecordStore, folder: string, reports: Iterable<DocumentSpec>): Promise<void> {
  const input = join(folder, "reports.jsonl");
  const out = createWriteStream(input);
  let count = 0;
  for (const report of reports) {
    count++;
    if (!out.write(`${JSON.stringify(report)}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  if (count === 0) return;
  let written = 0;
  await ingest(store, [input], {
    threads: THREADS,
    onWritten: () => {
      if (++written % 500 === 0) say(`${written} of ${count} ingested`);
    },
  });
  derive(store);
}

function asked(store: RecordStore, dyads: readonly number[], others: number): Taken[] {
  return Object.entries(QUESTIONS).flatMap(([question, run]) =>
    dyads.map((meetings, index): Taken => {
      const times = Array.from({ length: TIMES }, () => {
        const timer = startTimer();
        run(store, [CONSTANT, SIDES[index]!]);
        return timer();
      });
      const sorted = times.map(({ processor }) => processor * 1000).toSorted((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(TIMES - 1, Math.floor(TIMES * part))]!;
      const [{ clock, processor }] = times as [Elapsed];
      const first = { clock: clock * 1000, first: processor * 1000 };
      const line = { question, meetings, others, ...first, median: at(0.5), p99: at(0.99) };
      const beside = Number.isNaN(others) ? "" : `, ${others} other reports`;
      say(`${question}, ${meetings} meetings${beside}: ${line.median.toFixed(1)} ms`);
      return line;
    }),
  );
}

function page(taken: readonly Taken[]): string {
  const body = taken.map(({ question, meetings, others, clock, first, median, p99 }) =>
    [
      question.padEnd(12),
      String(meetings).padStart(9),
      String(Number.isNaN(others) ? "" : others).padStart(9),
      ...[clock, first, median, p99].map((value) => value.toFixed(1).padStart(9)),
    ].join(""),
  );
  const head =
    "question     meetings   others    clock    first   median      p99   (milliseconds; first by the clock, then processor time)";
  return [head, ...body].join("\n");
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
