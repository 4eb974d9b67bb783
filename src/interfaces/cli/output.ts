/** Writing to standard output: waits where the reader is slower than we are, ends quietly where the reader has gone (`| head`). */
import { EXIT } from "./exit-code.ts";

/** Bytes gathered before they are written: a line at a time is slow on a pipe. */
const CHUNK = 1 << 16;

export class Output {
  readonly #stream: NodeJS.WriteStream;
  #held = "";

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    this.#stream = stream;
  }

  async line(text: string): Promise<void> {
    this.#held += `${text}\n`;
    if (this.#held.length >= CHUNK || this.#stream.isTTY) await this.flush();
  }

  async lines(texts: readonly string[]): Promise<void> {
    await this.line(texts.join("\n"));
  }

  async flush(): Promise<void> {
    const text = this.#held;
    this.#held = "";
    if (text === "" || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => this.#stream.once("drain", resolve));
  }
}

/** Bytes as they are, to standard output. */
export async function writeBytes(bytes: Uint8Array): Promise<void> {
  if (process.stdout.write(bytes)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Called once at the start: a closed pipe is no failure, and Ctrl-C ends without a stack. */
export function behaveInPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.done);
      throw error;
    });
  }
  process.once("SIGINT", () => {
    if (process.stderr.isTTY) process.stderr.write("\r\u{1B}[K");
    process.exit(EXIT.interrupted);
  });
}
