/**
 * Many reports → what is kept of each, here or in threads of their own.
 *
 * A report that a rule fails on, that takes too long or more memory than a thread may have, costs itself and no other: its batch is
 * read again one by one, each in its own time.
 */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { type ReadResult, readEach } from "./read-report.ts";

export interface ReportReader {
  /** Results in the order of the reports. */
  read(reports: readonly SourceReport[]): Promise<readonly ReadResult[]>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Folder with words of the user's own. */
  readonly lexicons?: string | undefined;
}

/** Milliseconds that reading may take: so many for anything, and so many for each byte, fifty times the usual. */
const PATIENCE = 60_000;
const PATIENCE_PER_BYTE = 0.1;
/** Megabytes of memory for one thread. */
const MEMORY_LIMIT = 4_096;

export function readHere({ lexicons: folder }: ReaderOptions): ReportReader {
  const lexicons = loadLexicons(folder === undefined ? {} : { folder });
  return { read: async (reports) => readEach(reports, lexicons), close: async () => {} };
}

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./reading-worker${import.meta.url.slice(-3)}`, import.meta.url));

export function readInThreads({ lexicons }: ReaderOptions, threads: number): ReportReader {
  const pool = new Piscina({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    workerData: { lexicons },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  let waiting = 0;
  return {
    async read(reports) {
      try {
        return await run(reports);
      } catch {
        const results: ReadResult[] = [];
        for (const report of reports) {
          try {
            results.push(...(await run([report])));
          } catch (error) {
            results.push({ fault: limitError(error as Error) });
          }
        }
        return results;
      }
    },
    close: () => pool.destroy(),
  };

  /** The time counts from here, so what waits before it is counted in. */
  async function run(reports: readonly SourceReport[]): Promise<readonly ReadResult[]> {
    const size = reports.reduce((sum, { original }) => sum + original.length, 0);
    waiting += size;
    try {
      return await pool.run(reports, {
        signal: AbortSignal.timeout(Math.ceil(PATIENCE + waiting * PATIENCE_PER_BYTE)),
      });
    } finally {
      waiting -= size;
    }
  }
}

function limitError(error: Error): Error {
  if (error.name === "AbortError") return new Error("reading it took too long");
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return new Error(`reading it took more than ${MEMORY_LIMIT} MB of memory`);
  return error;
}
