/** A file of tokens that is read anew when it was changed: what is added or removed holds without a restart. */
import { statSync } from "node:fs";
import { type Caller, readTokens, Tokens } from "./tokens.ts";

/** Milliseconds after which the file is looked at again. */
const FRESH = 1_000;

export class TokenFile {
  readonly #path: string;
  #tokens: Tokens;
  #mark: string;
  #looked = Date.now();

  /** @throws ChanceryError `token/invalid` */
  constructor(path: string) {
    this.#path = path;
    this.#tokens = new Tokens(readTokens(path));
    this.#mark = this.#markNow();
  }

  get size(): number {
    return this.#tokens.size;
  }

  find(token: string): Caller | null {
    this.#renew();
    return this.#tokens.find(token);
  }

  #renew(): void {
    if (Date.now() - this.#looked < FRESH) return;
    this.#looked = Date.now();
    const mark = this.#markNow();
    if (mark === this.#mark) return;
    this.#mark = mark;
    try {
      this.#tokens = new Tokens(readTokens(this.#path));
    } catch {
      // A file that cannot be read lets nobody in.
      this.#tokens = new Tokens([]);
    }
  }

  #markNow(): string {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    return found ? `${found.mtimeMs} ${found.size} ${found.ino} ${found.mode}` : "";
  }
}
