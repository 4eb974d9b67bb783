/** A thread that reads reports, batch by batch. It loads the lexicons once, with its first batch. */
import { workerData } from "node:worker_threads";
import { type Lexicons, loadLexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { type ReadResult, readEach } from "./read-report.ts";
import type { ReaderOptions } from "./report-reader.ts";

let lexicons: Lexicons | undefined;

export default function readBatch(reports: readonly SourceReport[]): ReadResult[] {
  lexicons ??= loadLexicons((workerData as ReaderOptions).words);
  return readEach(reports, lexicons);
}
