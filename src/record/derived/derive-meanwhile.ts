/**
 * Works out what was written in a thread of its own, while reading goes on. The file has one writer at a time: whoever writes to it waits for
 * `deriving`. What is not worked out when the process ends is worked out by whoever asks next.
 */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { RecordStore } from "../store/record-store.ts";
import { stepSize } from "./derive.ts";
import type { DeriveWork } from "./derive-worker.ts";

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./derive-worker${import.meta.url.slice(-3)}`, import.meta.url));

export class DeriveMeanwhile {
  readonly #store: RecordStore;
  #worker: Worker | undefined;
  #written = 0;
  #deriving: Promise<void> | undefined;
  #done: () => void = () => {};
  readonly #size: number | undefined;

  /** `step`: so many reports are worked out at once; by the size of the record where it is not given. */
  constructor(store: RecordStore, step: number | undefined) {
    this.#store = store;
    this.#size = step;
  }

  /** Settled when nothing is being worked out; never fails. */
  get deriving(): Promise<void> | undefined {
    return this.#deriving;
  }

  /** So many reports more are written; where that is enough for a step, it begins. */
  wrote(reports: number): void {
    this.#written += reports;
    if (this.#deriving || this.#written < (this.#size ?? stepSize(this.#store))) return;
    this.#written = 0;
    this.#deriving = this.#step().finally(() => {
      this.#deriving = undefined;
    });
  }

  async close(): Promise<void> {
    await this.#deriving;
    await this.#worker?.terminate();
  }

  /** What goes wrong here goes wrong again, and is told, when all is worked out at the end. */
  #step(): Promise<void> {
    const worker = this.#worker ?? this.#started();
    return new Promise((resolve) => {
      this.#done = resolve;
      worker.postMessage(null);
    });
  }

  #started(): Worker {
    const worker = new Worker(WORKER, {
      workerData: { path: this.#store.path, step: this.#size } satisfies DeriveWork,
    });
    worker.on("message", () => this.#done());
    worker.on("error", () => {});
    worker.on("exit", () => {
      this.#worker = undefined;
      this.#done();
    });
    this.#worker = worker;
    return worker;
  }
}
