/**
 * Pages from anywhere → what is in them, in a thread of its own, within limits of time and memory. A page that runs into one costs itself
 * and the thread, and the next page has a new one.
 */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Page, PageHints, PageProblem } from "./page.ts";
import type { PageTask } from "./page-worker.ts";

/** Milliseconds that a page may take. The slowest that passes the gate took a quarter of it. */
const PATIENCE = 10_000;
/** Megabytes of memory for the thread. */
const MEMORY_LIMIT = 512;
const ENDING = import.meta.url.slice(-3);
const WORKER = fileURLToPath(new URL(`./page-worker${ENDING}`, import.meta.url));

export class PageReader {
  readonly #patience: number;
  #pool: Piscina<PageTask | null, Page | PageProblem | null> | undefined;
  /** Whether the thread has started. */
  #ready = false;
  /** The page before: the next one's time begins when it is done. */
  #before: Promise<unknown> = Promise.resolve();

  /** The thread is started with the first page. */
  constructor({ patience = PATIENCE }: { readonly patience?: number } = {}) {
    this.#patience = patience;
  }

  read(bytes: Uint8Array, hints: PageHints = {}): Promise<Page | PageProblem> {
    const page = this.#before.then(() => this.#read({ bytes, hints }));
    this.#before = page.catch(() => {});
    return page;
  }

  async #read(task: PageTask): Promise<Page | PageProblem> {
    this.#pool ??= new Piscina({
      filename: WORKER,
      maxThreads: 1,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
      // Where the source runs as it is, a thread needs what makes it run.
      ...(ENDING === ".ts" && !process.execArgv.includes("tsx")
        ? { execArgv: [...process.execArgv, "--import", "tsx"] }
        : {}),
    });
    // Starting is not the page's fault; then its time begins.
    if (!this.#ready) await this.#pool.run(null);
    this.#ready = true;
    try {
      return (await this.#pool.run(task, { signal: AbortSignal.timeout(this.#patience) }))!;
    } catch (error) {
      this.#ready = false;
      return problemOf(error as Error & { code?: string }, this.#patience);
    }
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    this.#ready = false;
    await pool?.destroy();
  }
}

/** What the page ran into. A fault of ours costs it, too, and no other. */
function problemOf(error: Error & { readonly code?: string }, patience: number): PageProblem {
  if (error.name === "AbortError")
    return { code: "source/too-complex", problem: `reading the page took longer than ${patience / 1000} seconds` };
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return { code: "source/too-complex", problem: `reading the page took more than ${MEMORY_LIMIT} MB of memory` };
  return {
    code: "source/unreadable",
    problem: `a fault of Chancery itself in taking the page apart: ${error.message}`,
  };
}
