/** How fast a host is asked: one request at a time, and a while between two. */
import { setTimeout } from "node:timers/promises";

export class Pace {
  readonly #interval: number;
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #next = new Map<string, number>();

  /** Milliseconds between the beginnings of two requests to one host, at least. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Asks when it is the request's turn; `interval` where the host wants more time than we take. */
  turn<T>(host: string, interval: number, ask: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const asked = before.then(async () => {
      const wait = (this.#next.get(host) ?? 0) - performance.now();
      if (wait > 0) await setTimeout(wait);
      this.#next.set(host, performance.now() + Math.max(interval, this.#interval));
      return ask();
    });
    this.#last.set(
      host,
      asked.catch(() => {}),
    );
    return asked;
  }
}
