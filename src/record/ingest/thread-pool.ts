/**
 * Work on many things in threads of their own, batch by batch. One that a rule fails on, that takes too long or more memory than a
 * thread may have, costs itself and no other: its batch is done again one by one, each in its own time.
 */
import { setTimeout } from "node:timers/promises";
import { Piscina } from "piscina";

export interface ThreadPool<Item, Result> {
  /** Results in the order of the items. `failed` makes one for an item that could not be done. */
  run(items: readonly Item[]): Promise<readonly Result[]>;
  close(): Promise<void>;
}

export interface ThreadPoolOptions<Item, Result> {
  /** File of the worker: a function from a list of items to a list of results. */
  readonly worker: string;
  /** What each thread is given when it starts. */
  readonly data: unknown;
  readonly threads: number;
  /** Bytes, by which it is told how long an item may take. */
  readonly sizeOf: (item: Item) => number;
  readonly failed: (error: Error) => Result;
}

/** Milliseconds that work may take: so many for anything, and so many for each byte, fifty times the usual. */
const PATIENCE = 60_000;
const PATIENCE_PER_BYTE = 0.1;
/** Milliseconds that threads have to end what they are at, when something else went wrong. */
const LAST_WORDS = 10_000;
/** Megabytes of memory for one thread. */
const MEMORY_LIMIT = 4_096;

export function threadPool<Item, Result>(options: ThreadPoolOptions<Item, Result>): ThreadPool<Item, Result> {
  const { worker, data, threads, sizeOf, failed } = options;
  const pool = new Piscina({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  let waiting = 0;
  const running = new Set<Promise<unknown>>();
  return {
    async run(items) {
      try {
        return await timed(items);
      } catch {
        const results: Result[] = [];
        for (const item of items) {
          try {
            results.push(...(await timed([item])));
          } catch (error) {
            results.push(failed(limitError(error as Error)));
          }
        }
        return results;
      }
    },
    async close() {
      // A thread that is stopped while it hands back what it did brings the whole process down (piscina 5.3).
      await Promise.race([Promise.allSettled(running), setTimeout(LAST_WORDS, undefined, { ref: false })]);
      await pool.destroy();
    },
  };

  /** The time counts from here, so what waits before it is counted in. */
  async function timed(items: readonly Item[]): Promise<readonly Result[]> {
    const size = items.reduce((sum, item) => sum + sizeOf(item), 0);
    waiting += size;
    const patience = Math.ceil(PATIENCE + waiting * PATIENCE_PER_BYTE);
    const work: Promise<readonly Result[]> = pool.run(items, { signal: AbortSignal.timeout(patience) });
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
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
