/** Changes to a record, in a thread of their own: a judgement has all worked out anew that it touches, and nobody waits for that but its author. */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { ChanceryError } from "../../../shared/errors.ts";
import { threadArguments } from "../../../shared/thread-arguments.ts";
import type { ChangeAsked, Changed } from "./change-of.ts";

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./change-worker${import.meta.url.slice(-3)}`, import.meta.url));
/** Changes that wait for those before them. */
const QUEUE = 100;

export class Changes {
  readonly #pool: Piscina<ChangeAsked, Changed>;

  constructor(file: string) {
    this.#pool = new Piscina({
      filename: WORKER,
      minThreads: 0,
      maxThreads: 1,
      maxQueue: QUEUE,
      execArgv: threadArguments(),
      workerData: file,
    });
    // A thread that breaks fails its change, of which nothing is there then; another one takes its place.
    this.#pool.on("error", () => {});
  }

  /** @throws ChanceryError as the operation does; `record/busy` where another process writes for long; `server/busy` */
  async make(asked: ChangeAsked): Promise<unknown> {
    if (this.#pool.queueSize >= QUEUE) throw new ChanceryError("server/busy", "too many changes wait already");
    const changed = await this.#pool.run(asked);
    if (!changed.ok) throw new ChanceryError(changed.code, changed.message, changed.details);
    return changed.answer;
  }

  async close(): Promise<void> {
    await this.#pool.close({ force: false });
  }
}
