/** A thread that reads reports, batch by batch. It loads the lexicons once. */
import { workerData } from "node:worker_threads";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { type ReadResult, readEach } from "./read-report.ts";
import type { ReaderOptions } from "./report-reader.ts";

const { lexicons: folder } = workerData as ReaderOptions;
const lexicons = loadLexicons(folder === undefined ? {} : { folder });

export default function readBatch(reports: readonly SourceReport[]): ReadResult[] {
  return readEach(reports, lexicons);
}
