/**
 * Jobs of a server, one after the other, each in a thread of its own. They go on whether or not anybody waits for them. What they did is in
 * the record; that there was such a job is remembered until the server stops.
 */
import { randomBytes } from "node:crypto";
import { EventEmitter } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ChanceryError } from "../../../shared/errors.ts";
import { threadArguments } from "../../../shared/thread-arguments.ts";
import type { Caller } from "../security/tokens.ts";
import { removeUploads } from "../uploads.ts";
import type { Job, JobGiven, JobTask, JobTold } from "./job.ts";

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./job-worker${import.meta.url.slice(-3)}`, import.meta.url));
const WAITING = 50;
const REMEMBERED = 200;
const PROBLEMS = 100;
/** Milliseconds after which a thread that does not stop is stopped. */
const LAST_WORDS = 15_000;

interface Known {
  job: Job;
  readonly task: JobTask;
  readonly caller: Caller;
  /** One number; other than 0: stop. */
  readonly stop: Int32Array;
}

/** As they were sent. */
function namesOf(task: JobTask): readonly string[] {
  if (task.kind === "ingest") return task.named;
  return task.kind === "import" ? task.files.map(({ name }) => name) : [];
}

export class Jobs {
  readonly #file: string;
  readonly #known = new Map<string, Known>();
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #fault: (error: unknown) => string;
  #running: { readonly known: Known; readonly worker: Worker; readonly over: Promise<void> } | null = null;
  #closing = false;
  /** Folders of what was sent, on their way out: a server that has closed has left nothing behind. */
  readonly #removals = new Set<Promise<void>>();

  constructor(file: string, fault: (error: unknown) => string) {
    this.#file = file;
    this.#fault = fault;
  }

  /** @throws ChanceryError `job/too-many` */
  add(task: JobTask, caller: Caller): Job {
    if (this.#closing || this.counts.waiting >= WAITING) throw new ChanceryError("job/too-many");
    const job: Job = {
      id: randomBytes(6).toString("hex"),
      kind: task.kind,
      state: "waiting",
      by: caller.name,
      named: namesOf(task),
      asked: new Date().toISOString(),
      started: null,
      ended: null,
      progress: null,
      result: null,
      problems: [],
      failure: null,
    };
    this.#known.set(job.id, { job, task, caller, stop: new Int32Array(new SharedArrayBuffer(4)) });
    this.#forget();
    this.#next();
    return this.find(job.id);
  }

  /** @throws ChanceryError `job/unknown-id` */
  find(id: string): Job {
    return this.#find(id).job;
  }

  /** The latest first. */
  list(): Job[] {
    return [...this.#known.values()].map(({ job }) => job).reverse();
  }

  get counts(): { waiting: number; running: number } {
    const all = [...this.#known.values()];
    return {
      waiting: all.filter(({ job }) => job.state === "waiting").length,
      running: all.filter(({ job }) => job.state === "running").length,
    };
  }

  isOver(id: string): boolean {
    const known = this.#known.get(id);
    return !known || known.job.ended !== null;
  }

  /** Calls back with the job as it is after each change, until what is returned is called. */
  watch(id: string, changed: (job: Job) => void): () => void {
    this.#find(id);
    this.#events.on(id, changed);
    return () => this.#events.off(id, changed);
  }

  /** How many watch some job. */
  get watchers(): number {
    return this.#events.eventNames().reduce((sum, id) => sum + this.#events.listenerCount(id), 0);
  }

  /** What it did so far stays done. A job that is over stays as it is. */
  cancel(id: string): Job {
    const known = this.#find(id);
    if (known.job.state === "waiting") this.#end(known, { state: "cancelled" });
    else if (known.job.state === "running") {
      Atomics.store(known.stop, 0, 1);
      const { worker } = this.#running!;
      setTimeout(() => void worker.terminate(), LAST_WORDS).unref();
    }
    return known.job;
  }

  /** Stops what runs, at the next step where it may be stopped. */
  async close(): Promise<void> {
    this.#closing = true;
    const running = this.#running;
    for (const { job } of this.#known.values())
      if (job.state === "waiting" || job.state === "running") this.cancel(job.id);
    await running?.over;
    await Promise.all(this.#removals);
  }

  #find(id: string): Known {
    const known = this.#known.get(id);
    if (!known) throw new ChanceryError("job/unknown-id", `${id.slice(0, 40)}: no job of that number is known`);
    return known;
  }

  #next(): void {
    if (this.#running || this.#closing) return;
    const known = [...this.#known.values()].find(({ job }) => job.state === "waiting");
    if (!known) return;
    this.#change(known, { state: "running", started: new Date().toISOString() });
    const { task, caller, stop, job } = known;
    const given: JobGiven = {
      ...{ file: this.#file, task, caller, asked: job.asked },
      stop: stop.buffer as SharedArrayBuffer,
      // One processor is left to those who ask.
      threads: Math.max(1, availableParallelism() - 1),
    };
    const worker = new Worker(WORKER, { workerData: given, execArgv: threadArguments() });
    worker.on("message", (told: JobTold) => this.#told(known, told));
    worker.on("error", (error) => this.#failed(known, "server/fault", this.#fault(error)));
    const over = new Promise<void>((resolve) => {
      worker.on("exit", () => {
        if (known.job.state === "running")
          if (Atomics.load(stop, 0) === 0)
            this.#failed(known, "server/fault", this.#fault(new Error("a job ended early")));
          else this.#end(known, { state: "cancelled" });
        this.#running = null;
        resolve();
        this.#next();
      });
    });
    this.#running = { known, worker, over };
  }

  #told(known: Known, told: JobTold): void {
    const { job } = known;
    if (told.is === "progress") this.#change(known, { progress: told.progress });
    else if (told.is === "problem") {
      if (job.problems.length < PROBLEMS) this.#change(known, { problems: [...job.problems, told.problem] });
    } else if (told.is === "done") this.#end(known, { state: "done", result: told.result });
    else if (told.is === "cancelled") this.#end(known, { state: "cancelled" });
    else this.#failed(known, told.code, told.stack === null ? told.detail : this.#fault(told.stack));
  }

  #failed(known: Known, code: NonNullable<Job["failure"]>["code"], detail: string): void {
    this.#end(known, { state: "failed", failure: { code, detail } });
  }

  #end(known: Known, came: Partial<Job>): void {
    const { task } = known;
    if ("folder" in task && task.folder !== null) this.#remove(task.folder);
    this.#change(known, { ...came, ended: new Date().toISOString() });
  }

  #remove(folder: string): void {
    const removal = removeUploads(folder)
      .catch((error: unknown) => void this.#fault(error))
      .finally(() => this.#removals.delete(removal));
    this.#removals.add(removal);
  }

  #change(known: Known, change: Partial<Job>): void {
    known.job = { ...known.job, ...change };
    this.#events.emit(known.job.id, known.job);
  }

  #forget(): void {
    for (const [id, { job }] of this.#known) {
      if (this.#known.size <= REMEMBERED) break;
      if (job.ended !== null) this.#known.delete(id);
    }
  }
}
