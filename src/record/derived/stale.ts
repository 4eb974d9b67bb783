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

export function isAnyStale(store: RecordStore): boolean {
  return store.sql("select 1 from stale limit 1").get() !== undefined;
}

export function staleDocuments(store: RecordStore): number[] {
  return store
    .sql<{ key: number }>("select key from stale where what = 'document' order by key")
    .all()
    .map(({ key }) => key);
}

export interface StaleAccount {
  readonly key: number;
  /** Those of its participants that are to be linked anew. */
  readonly profiles: readonly number[];
}

/** Accounts that were marked, or of which a participant was. */
export function staleAccounts(store: RecordStore): StaleAccount[] {
  const accounts = store
    .sql<{ key: number }>("select a.key from stale s join account a on a.key = s.key where s.what = 'account'")
    .all()
    .map(({ key }) => ({ key, profiles: [] }));
  const mentions = store
    .sql<{ key: number; profile: number }>(
      `select p.account as key, p.profile from stale s
         join participant p on p.account = (select max(key) from account where key < s.key) and p.account + p.number = s.key
        where s.what = 'mention'`,
    )
    .all()
    .map(({ key, profile }) => ({ key, profiles: [profile] }));
  return [...accounts, ...mentions];
}

export function forgetStale(store: RecordStore): void {
  store.sql("delete from stale").run();
}
