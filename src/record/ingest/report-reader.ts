/** Many reports → what is kept of each, here or in threads of their own. */
import { fileURLToPath } from "node:url";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { OwnWords } from "../../lexicons/own-words.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { type ReadResult, readEach } from "./read-report.ts";
import { threadPool } from "./thread-pool.ts";

export interface ReportReader {
  /** Results in the order of the reports. */
  read(reports: readonly SourceReport[]): Promise<readonly ReadResult[]>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly words: OwnWords;
}

export function readHere({ words }: ReaderOptions): ReportReader {
  const lexicons = loadLexicons(words);
  return { read: async (reports) => readEach(reports, lexicons), close: async () => {} };
}

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./reading-worker${import.meta.url.slice(-3)}`, import.meta.url));

export function readInThreads(options: ReaderOptions, threads: number): ReportReader {
  const pool = threadPool<SourceReport, ReadResult>({
    worker: WORKER,
    data: options,
    threads,
    sizeOf: ({ original }) => original.length,
    failed: (fault) => ({ fault }),
  });
  return { read: (reports) => pool.run(reports), close: () => pool.close() };
}
