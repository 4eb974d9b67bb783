/** So many requests a second from whoever sends them, and some more at once after a rest: a bucket of tokens for each. */

export interface Rate {
  /** Requests a second in the long run. */
  readonly perSecond: number;
  /** At once, after a rest. */
  readonly burst: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Callers that are remembered; beyond it those of whom nothing was heard for long are forgotten. */
const MOST = 20_000;

export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Seconds to wait; 0 where it may go on at once. `now` in milliseconds. */
  take(caller: string, now = performance.now()): number {
    const { perSecond, burst } = this.#rate;
    const known = this.#buckets.get(caller);
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
    // Put in anew, so that those heard of last stand last.
    this.#buckets.delete(caller);
    const goes = left >= 1;
    this.#buckets.set(caller, { left: goes ? left - 1 : left, at: now });
    if (this.#buckets.size > MOST) this.#forget();
    return goes ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  }

  #forget(): void {
    let most = MOST / 2;
    for (const caller of this.#buckets.keys()) {
      if (most-- <= 0) break;
      this.#buckets.delete(caller);
    }
  }
}
