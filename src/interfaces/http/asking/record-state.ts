/**
 * Whether a record is what it was: a number that changes with every commit, whoever made it. So an answer that a client has already needs
 * not be worked out anew to be told still good. It costs a thousandth of a millisecond.
 */
import { createHash, randomBytes } from "node:crypto";
import { openRecord } from "../../../record/store/open-record.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { VERSION } from "../../../shared/version.ts";

export class RecordState {
  readonly #store: RecordStore;
  readonly #version;
  /** SQLite counts for one connection, so a number is of this run alone. */
  readonly #run = randomBytes(9).toString("base64url");

  constructor(file: string) {
    this.#store = openRecord(file, { readOnly: true });
    this.#version = this.#store.sql<{ data_version: number }>("pragma data_version");
  }

  get now(): string {
    return `${this.#run}.${this.#version.get()!.data_version}`;
  }

  /** For figures of the whole. */
  get store(): RecordStore {
    return this.#store;
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/** Of the answer to a request: the same request, the same state of the record and the same Chancery have the same. */
export function tagOf(request: string, state: string): string {
  const hash = createHash("sha256").update(`${VERSION}\n${state}\n${request}`).digest("base64url");
  return `"${hash.slice(0, 27)}"`;
}
