/** How far long work has come: one line on standard error, only where a person looks and only after a second. */
import { setImmediate } from "node:timers/promises";
import { duration } from "./show/duration.ts";

const SILENT_FOR = 1_000;
const EVERY = 150;
/** Work is interrupted this often, so that Ctrl-C and a closed pipe are noticed. */
const BREATHE_EVERY = 50;
const CLEAR_LINE = "\r\u{1B}[K";

export interface ProgressOptions {
  readonly stream?: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  /** Where results go: progress keeps out of their way when they go to the same terminal. */
  readonly output?: { readonly isTTY?: boolean } | undefined;
  readonly now?: () => number;
  /** What is done, for a person. Default: "Reading". */
  readonly doing?: string;
  /** How much there is to do, in whatever unit `tick` counts it. */
  readonly total?: number | undefined;
}

export class Progress {
  readonly #stream: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  readonly #now: () => number;
  readonly #total: number | undefined;
  readonly #doing: string;
  readonly #wanted: boolean;
  readonly #began: number;
  #shown = 0;
  #visible = false;
  #breathed: number;
  #count = 0;
  #done = 0;

  constructor({
    stream = process.stderr,
    output,
    now = () => performance.now(),
    doing = "Reading",
    total,
  }: ProgressOptions = {}) {
    this.#stream = stream;
    this.#now = now;
    this.#total = total;
    this.#doing = doing;
    this.#wanted = stream.isTTY === true && output?.isTTY !== true;
    this.#began = now();
    this.#breathed = this.#began;
  }

  /** One more report is done, and `amount` more of the total. */
  async tick(amount = 1): Promise<void> {
    this.#count++;
    this.#done += amount;
    const now = this.#now();
    if (this.#wanted && now - this.#began >= SILENT_FOR && now - this.#shown >= EVERY) {
      this.#shown = now;
      this.#visible = true;
      this.#stream.write(`${CLEAR_LINE}${this.#words(now - this.#began)}`);
    }
    if (now - this.#breathed < BREATHE_EVERY) return;
    this.#breathed = now;
    await setImmediate();
  }

  clear(): void {
    if (this.#visible) this.#stream.write(CLEAR_LINE);
    this.#visible = false;
  }

  get count(): number {
    return this.#count;
  }

  get elapsed(): number {
    return this.#now() - this.#began;
  }

  #words(elapsed: number): string {
    const rate = Math.round((this.#count / elapsed) * 1000).toLocaleString("en");
    const words = `${this.#doing}: ${this.#count.toLocaleString("en")} reports, ${rate} a second`;
    const part = this.#total ? Math.min(0.99, this.#done / this.#total) : 0;
    return part > 0
      ? `${words}, ${Math.floor(part * 100)} %, about ${duration((elapsed / part) * (1 - part))} left`
      : words;
  }
}
