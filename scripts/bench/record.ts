/**
 * `npm run bench -- record [--reports N] [--folder PATH] [--questions FILE]`: how fast reports get into a record, and how fast it answers.
 * `--questions` asks a record that is there.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusReports, evalFolder, sampleReports } from "../../test/support/reports.ts";
import { type IngestFigures, ingesting } from "./ingest.ts";
import { type QuestionTime, questions } from "./questions.ts";
import { RecordCorpus } from "./record-corpus.ts";

const ASKED = 100;

export async function record(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { reports: { type: "string" }, folder: { type: "string" }, questions: { type: "string" } },
  });
  const say = (words: string): void => void process.stderr.write(`${words}\n`);
  if (values.questions !== undefined) {
    console.log(questionsPage(await questions(values.questions, ASKED, say)));
    return;
  }
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const corpus = new RecordCorpus(evalFolder() === null ? sampleReports() : corpusReports());
  const figures = await ingesting(corpus, Number(values.reports ?? 20_000), folder, say);
  console.log(`${ingestPage(figures)}\n`);
  console.log(questionsPage(await questions(figures.file, ASKED, say)));
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

function ingestPage({
  reports,
  sqlite,
  reading,
  chancery,
  derived,
  bytesPerReport,
  residentMegabytes,
}: IngestFigures): string {
  const line = (name: string, { processor, clock }: { processor: number; clock: number }) =>
    `${name.padEnd(24)} ${processor.toFixed(1).padStart(8)} s ${clock.toFixed(1).padStart(8)} s ${(reports / clock).toFixed(0).padStart(8)} a second`;
  const floor = Math.max(sqlite.processor, reading.processor);
  return [
    `${reports} reports; processor time of all threads, and the clock's`,
    line("SQLite and FTS5 alone", sqlite),
    line("reading alone", reading),
    line("chancery", chancery),
    line("  of which worked out", derived),
    `${(chancery.processor / floor).toFixed(2)} times the slower floor by processor time, ${(chancery.clock / Math.max(sqlite.clock, reading.clock)).toFixed(2)} by the clock`,
    `${(bytesPerReport / 1000).toFixed(1)} kB of file a report; at most ${residentMegabytes.toFixed(0)} MB of memory`,
  ].join("\n");
}

function questionsPage(times: readonly QuestionTime[]): string {
  const body = times.map(
    ({ question, asked, median, p99, most }) =>
      `${question.padEnd(32)} ${String(asked).padStart(5)} ${median.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)} ${most.toFixed(1).padStart(8)}`,
  );
  return [`${"question".padEnd(32)} asked   median      p99     most   (milliseconds)`, ...body].join("\n");
}
