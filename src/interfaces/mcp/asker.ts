/** Who answers what tools and resources ask: a record that is open in this process, or the threads of a server. */

import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { CATALOGUE } from "../operations/catalogue.ts";

export interface Asker {
  /** @throws ChanceryError as the operation does */
  ask(operation: string, input: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** A change, by somebody: none where nothing may be judged. */
  readonly change: ((operation: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>) | null;
}

export interface LocalOptions {
  readonly db: string;
  /** Who judges; null where nothing may be judged. */
  readonly by: string | null;
}

/** Opens the record with the first question, so that a record which is made while somebody is connected is found. */
export class LocalAsker implements Asker {
  readonly change: Asker["change"];
  readonly #db: string;
  readonly #writes: boolean;
  #store: RecordStore | undefined;

  constructor({ db, by }: LocalOptions) {
    this.#db = db;
    this.#writes = by !== null;
    this.change =
      by === null ? null : async (name, input) => this.#run(name, withJudge(name, input, by, new Date().toISOString()));
  }

  async ask(operation: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.#run(operation, input);
  }

  #run(name: string, input: object): unknown {
    const { operation } = CATALOGUE.find((listed) => listed.operation.name === name)!;
    this.#store ??= openRecord(this.#db, this.#writes ? {} : { readOnly: "where-needed" });
    return operation.run(this.#store, input as never);
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#store = undefined;
  }
}

/** Who judges and when is never what a model says. */
export function withJudge(name: string, input: object, by: string, at: string): Record<string, unknown> {
  const shape = CATALOGUE.find(({ operation }) => operation.name === name)!.operation.input.shape;
  return { ...input, ...("by" in shape ? { by } : {}), ...("at" in shape ? { at } : {}) };
}
