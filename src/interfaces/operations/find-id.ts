/** An id from what a person typed of it: any beginning that only one thing has. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";

/** Which table knows the ids of a kind. */
const TABLES = {
  meeting: "meeting",
  account: "account",
  person: "person",
  document: "document",
  revision: "revision",
  judgement: "judgement",
} as const;
export type IdOf = keyof typeof TABLES;

export interface Found {
  readonly key: number;
  readonly id: string;
}

const SHOWN = 5;

/** The rows whose id begins so, a few at most. */
export function idsLike(store: RecordStore, kind: IdOf, given: string): Found[] {
  const typed = given.trim().toLowerCase();
  if (!/^[a-z][0-9a-z]*$/u.test(typed)) return [];
  return store
    .sql<Found>(`select key, id from ${TABLES[kind]} where id >= ? and id < ? order by id limit ${SHOWN + 1}`)
    .all(typed, `${typed}~`);
}

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` */
export function findId(store: RecordStore, kind: IdOf, given: string): Found {
  const found = idsLike(store, kind, given);
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new ChanceryError("record/unknown-id", `${given}: no ${kind} has that id`, { id: given, kind });
  throw ambiguous(
    kind,
    given,
    found.map(({ id }) => id),
  );
}

export function ambiguous(kind: IdOf, given: string, choices: readonly string[]): ChanceryError {
  const shown = choices.slice(0, SHOWN).join(", ");
  const more = choices.length > SHOWN ? ", and others" : "";
  return new ChanceryError("record/ambiguous-id", `${given}: several are meant, ${shown}${more}`, {
    id: given,
    kind,
    choices,
  });
}
