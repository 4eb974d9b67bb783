/**
 * Threads that answer questions, each with a connection of its own that only reads, so that no question holds up the event loop, another
 * question, or whoever writes.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { ChanceryError } from "../../../shared/errors.ts";
import { threadArguments } from "../../../shared/thread-arguments.ts";
import type { Answered, Question } from "./answer.ts";

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./ask-worker${import.meta.url.slice(-3)}`, import.meta.url));
/** Questions that wait, for each thread; more are turned away at once. */
const QUEUE = 256;
/** Milliseconds that whoever asks waits, the time that the question waits for others counted in. */
const PATIENCE = 30_000;
/** So many times as long after that, a thread that is still at it is stopped. */
const LAST_RESORT = 4;

export interface AskPoolOptions {
  readonly threads?: number | undefined;
  readonly patience?: number | undefined;
}

export interface PoolState {
  readonly threads: number;
  readonly waiting: number;
  readonly answered: number;
}

export class AskPool {
  readonly #pool: Piscina<Question, Answered>;
  readonly #patience: number;

  constructor(file: string, { threads = availableParallelism(), patience = PATIENCE }: AskPoolOptions = {}) {
    this.#patience = patience;
    this.#pool = new Piscina({
      filename: WORKER,
      minThreads: threads,
      maxThreads: threads,
      maxQueue: QUEUE * threads,
      execArgv: threadArguments(),
      workerData: file,
    });
    // A thread that breaks fails its question, which is told to whoever asked; another one takes its place.
    this.#pool.on("error", () => {});
  }

  /**
   * The bytes of an answer.
   * @throws ChanceryError `server/busy`; what the record has to say against the question comes as an answer that is not `ok`
   */
  async bytes(question: Question): Promise<Answered> {
    const answering = this.#pool.run(question, { signal: AbortSignal.timeout(this.#patience * LAST_RESORT) });
    try {
      return await Promise.race([answering, tooLong(this.#patience)]);
    } catch (error) {
      if (isOverload(error))
        throw new ChanceryError(
          "server/busy",
          "the question takes too long, or too many others wait",
          {},
          { cause: error },
        );
      throw error;
    }
  }

  /**
   * The answer itself, for what else is built on this server.
   * @throws ChanceryError as the operation does, and `server/busy`
   */
  async ask(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
    const answered = await this.bytes({ name, input, form: "json", packing: null, page: null });
    if (!answered.ok) throw new ChanceryError(answered.code, answered.message, answered.details);
    return JSON.parse(Buffer.from(answered.bytes).toString());
  }

  get state(): PoolState {
    return { threads: this.#pool.threads.length, waiting: this.#pool.queueSize, answered: this.#pool.completed };
  }

  async close(): Promise<void> {
    await this.#pool.close({ force: true });
  }
}

/** Rejects after so many milliseconds. */
function tooLong(patience: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException("It takes too long.", "TimeoutError")), patience).unref();
  });
}

function isOverload(error: unknown): boolean {
  const { name, message } = error as Error;
  return name === "AbortError" || name === "TimeoutError" || /task queue is at limit/iu.test(message);
}
