/**
 * Reports into a record, end to end, beside two floors: their texts alone into SQLite with an index of full text, and reading them alone,
 * in as many threads. All three on the same file of reports; processor time of all threads, and what the clock showed.
 */

import { once } from "node:events";
import { createWriteStream, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { derive } from "../../src/record/derived/derive.ts";
import { ingest } from "../../src/record/ingest/ingest.ts";
import { readInThreads } from "../../src/record/ingest/report-reader.ts";
import { openRecord } from "../../src/record/store/open-record.ts";
import { readSourceReports } from "../../src/sources/read-reports.ts";
import type { SourceReport } from "../../src/sources/source-report.ts";
import type { RecordCorpus } from "./record-corpus.ts";
import { type Elapsed, startTimer } from "./timer.ts";

export interface IngestFigures {
  readonly reports: number;
  readonly sqlite: Elapsed;
  readonly reading: Elapsed;
  /** With all that is worked out of the record. */
  readonly chancery: Elapsed;
  readonly derived: Elapsed;
  readonly bytesPerReport: number;
  readonly residentMegabytes: number;
  /** Of the record, where questions can be asked of it. */
  readonly file: string;
}

const THREADS = 2;
const BATCH = 24;

export async function ingesting(
  corpus: RecordCorpus,
  reports: number,
  folder: string,
  progress: (words: string) => void,
): Promise<IngestFigures> {
  const input = join(folder, `reports-${reports}.jsonl`);
  await write(corpus, reports, input);
  progress(`${reports} reports are written`);
  const sqlite = sqliteAlone(input, join(folder, "floor.db"));
  progress(`SQLite alone: ${sqlite.clock.toFixed(1)} s`);
  const reading = await readingAlone(input);
  progress(`reading alone: ${reading.clock.toFixed(1)} s`);
  const file = join(folder, `record-${reports}.db`);
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
  const store = openRecord(file, { create: true });
  const whole = startTimer();
  let written = 0;
  await ingest(store, [input], {
    threads: THREADS,
    meanwhile: true,
    onWritten: () => {
      if (++written % 1_000 === 0) progress(`${written} of ${reports} ingested`);
    },
  });
  const deriving = startTimer();
  derive(store, { onStep: (done, total) => progress(`${done} of ${total} worked out`) });
  const derived = deriving();
  const chancery = whole();
  const residentMegabytes = process.resourceUsage().maxRSS / 1000;
  await store.close();
  return {
    ...{ reports, sqlite, reading, chancery, derived, residentMegabytes, file },
    bytesPerReport: statSync(file).size / reports,
  };
}

async function write(corpus: RecordCorpus, reports: number, path: string): Promise<void> {
  const out = createWriteStream(path);
  for (let number = 0; number < reports; number++)
    if (!out.write(`${JSON.stringify(corpus.report(number))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

function sqliteAlone(input: string, path: string): Elapsed {
  rmSync(path, { force: true });
  const timer = startTimer();
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create table report (key integer primary key, title text, text text)");
  db.exec("create virtual table words using fts5 (title, text, content = 'report', content_rowid = 'key')");
  const put = db.prepare("insert into report (title, text) values (?, ?)");
  const index = db.prepare("insert into words (rowid, title, text) values (?, ?, ?)");
  const lines = readFileSync(input, "utf8").split("\n").filter(Boolean);
  const some = db.transaction((part: readonly string[]) => {
    for (const line of part) {
      const { title, text } = JSON.parse(line) as { title: string | null; text: string };
      index.run(put.run(title, text).lastInsertRowid, title, text);
    }
  });
  for (let at = 0; at < lines.length; at += 240) some(lines.slice(at, at + 240));
  db.close();
  return timer();
}

async function readingAlone(input: string): Promise<Elapsed> {
  const timer = startTimer();
  const reader = readInThreads({ words: {} }, THREADS);
  const running: Promise<unknown>[] = [];
  let batch: SourceReport[] = [];
  for await (const outcome of readSourceReports([input], {})) {
    if (outcome.ok) batch.push(outcome.value);
    if (batch.length < BATCH) continue;
    running.push(reader.read(batch));
    batch = [];
    while (running.length > THREADS * 2) await running.shift();
  }
  if (batch.length > 0) running.push(reader.read(batch));
  await Promise.all(running);
  await reader.close();
  return timer();
}
