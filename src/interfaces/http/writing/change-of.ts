/** A change to a record through a server: done and written into the log in one transaction, so neither is there without the other. */
import { putAudit } from "../../../record/audit.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { CATALOGUE } from "../../operations/catalogue.ts";
import type { Answered } from "../asking/answer.ts";
import type { Caller } from "../security/tokens.ts";
import { inShort } from "./in-short.ts";

export interface ChangeAsked {
  /** Of an operation of the catalogue. */
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** ISO date-time, UTC. */
  readonly at: string;
}

export type Changed = Exclude<Answered, { ok: true }> | { readonly ok: true; readonly answer: unknown };

const CHANGES = new Map(
  CATALOGUE.filter(({ kind }) => kind === "change").map(({ operation }) => [operation.name, operation]),
);

export function changed(store: RecordStore, { name, input, caller, at }: ChangeAsked): Changed {
  const operation = CHANGES.get(name)!;
  try {
    const answer = store.transaction(() => {
      const came = operation.run(store, input as never);
      putAudit(store, {
        at,
        by: caller.name,
        role: caller.role,
        did: name,
        about: JSON.stringify(inShort(input)),
        came: JSON.stringify(inShort(came as Readonly<Record<string, unknown>>)),
      });
      return came;
    });
    return { ok: true, answer };
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    const { code, message, details } = error;
    return { ok: false, code, message, details: JSON.parse(JSON.stringify(details)) };
  }
}
