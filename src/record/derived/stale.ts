/**
 * What was derived and is so no longer: whoever changes what derived rows come from says so in the transaction in which he does it, and
 * the next `derive` works out anew what that touches, and nothing else.
 */
import type { RecordStore } from "../store/record-store.ts";

/**
 * `document`: its statements, or what is made of them; all its accounts and mentions with it. `account`: which meeting it is of.
 * `mention`: whom a participant is taken for; its key is that of the account and its number in it, added.
 */
export type StaleKind = "document" | "account" | "mention";

export function markStale(store: RecordStore, what: StaleKind, key: number): void {
  store.sql("insert or ignore into stale (what, key) values (?, ?)").run(what, key);
}

export function staleKeys(store: RecordStore, what: StaleKind): number[] {
  return store
    .sql<{ key: number }>("select key from stale where what = ? order by key")
    .all(what)
    .map(({ key }) => key);
}

export function isAnyStale(store: RecordStore): boolean {
  return store.sql("select 1 from stale limit 1").get() !== undefined;
}
