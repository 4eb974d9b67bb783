/** How far an import is, as one line on standard error, only where a person looks and only after a second; and what Ctrl-C says of what is there by then. */
import type { ImportProgress } from "../import/import-step.ts";

const SILENT_FOR = 1_000;
const EVERY = 150;
const CLEAR_LINE = "\r\u{1B}[K";

export interface ImportShownOptions {
  readonly stream?: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  readonly now?: () => number;
}

export class ImportShown {
  readonly #stream: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  readonly #now: () => number;
  readonly #began: number;
  #last: ImportProgress | null = null;
  #shown = 0;
  #visible = false;
  readonly #say = () => {
    this.clear();
    this.#stream.write(`chancery: stopped. ${whatIsThere(this.#last)}\n`);
  };

  constructor({ stream = process.stderr, now = () => performance.now() }: ImportShownOptions = {}) {
    this.#stream = stream;
    this.#now = now;
    this.#began = now();
    // Before the one that ends the process.
    process.prependListener("SIGINT", this.#say);
  }

  readonly step = (progress: ImportProgress): void => {
    this.#last = progress;
    const now = this.#now();
    if (this.#stream.isTTY !== true || now - this.#began < SILENT_FOR || now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#visible = true;
    this.#stream.write(`${CLEAR_LINE}${inWords(progress)}`);
  };

  clear(): void {
    if (this.#visible) this.#stream.write(CLEAR_LINE);
    this.#visible = false;
  }

  end(): void {
    this.clear();
    process.off("SIGINT", this.#say);
  }
}

function inWords({ doing, done, total }: ImportProgress): string {
  const words = `${doing.charAt(0).toUpperCase()}${doing.slice(1)}: ${done.toLocaleString("en")}`;
  return total === null ? words : `${words} of ${total.toLocaleString("en")}`;
}

/** Nobody is asked to stop in the midst of a transaction: rows that are being written are written when the word comes. */
function whatIsThere(last: ImportProgress | null): string {
  switch (last?.doing) {
    case "writing lines":
      return `${last.done.toLocaleString("en")} of ${last.total!.toLocaleString("en")} lines of the export are taken in; the same import goes on behind them.`;
    case "writing rows":
    case "working out":
      return "All of it is in the record; what comes of it is worked out with the next question.";
    default:
      return "Nothing of it was taken in.";
  }
}
