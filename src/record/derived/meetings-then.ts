/**
 * Meetings as the reports published by a day told them. What all reports that have a say in a meeting told by then stands in its row; only
 * the cells of which some report came later, or in whose place an earlier text of a document stood then, are merged anew.
 */

import type { Account } from "../identity/account.ts";
import { answers, compareAccounts } from "../identity/compare-accounts.ts";
import { conclude } from "../identity/conclude.ts";
import { loadEarlierAccounts } from "../identity/load-accounts.ts";
import type { Meeting } from "../identity/meeting.ts";
import { isLikely, mergeAccounts } from "../identity/merge-accounts.ts";
import { type StoredAccount, storedAccounts } from "../identity/stored-accounts.ts";
import { tiesOf } from "../judgements/ties-of.ts";
import { knownBy, revisionsOpenOn } from "../reread/known-by.ts";
import type { RecordStore } from "../store/record-store.ts";
import { neighboursOf } from "./derive-meetings.ts";
import { meetingsOfSides } from "./meetings-of-sides.ts";

export interface MergedThen {
  readonly meetings: readonly Meeting[];
  /** Keys of the meetings of today in whose place these stand. */
  readonly instead: ReadonlySet<number>;
  /** The accounts that these come from: some are of texts that are no longer the latest. */
  readonly accounts: readonly Account[];
}

/** Meetings of some sides that were others then, or not there; `asOf` is a day number. */
export function mergedThen(store: RecordStore, sides: readonly [string, ...string[]], asOf: number): MergedThen {
  const cells = new Set(cellsBetween(store, sides, asOf));
  const earlier = loadEarlierAccounts(store, { parties: sides, asOf });
  for (const cell of cellsOpenOn(store, sides, asOf)) cells.add(cell);
  for (const cell of likelyCells(store, earlier, asOf)) cells.add(cell);
  const own = store
    .sql<{ key: number; meeting: number; out: number }>(
      "select key, meeting, out from account where cell in (select value from json_each(?)) order by key",
    )
    .all(JSON.stringify([...cells]));
  const accounts = storedAccounts(store, { keys: own.flatMap(({ key, out }) => (out <= asOf ? [key] : [])) });
  const known = answers();
  const all = knownBy(store, inOrder(store, [...accounts, ...earlier]), asOf);
  return {
    meetings: mergeAccounts(all, tiesOf(store).accounts, known)
      .map((cluster) => conclude(cluster, known))
      .filter(({ parties }) => sides.every((side) => parties.includes(side))),
    instead: new Set(own.map(({ meeting }) => meeting)),
    accounts: all,
  };
}

/** Cells of which some report was published by then, and some other later. */
function cellsBetween(store: RecordStore, sides: readonly [string, ...string[]], asOf: number): number[] {
  const { from, given } = meetingsOfSides(sides);
  return store
    .sql<{ cell: number }>(
      `select distinct a.cell from (select s.meeting from ${from} and s.begun <= ? and s.settled > ?) t
       cross join account a on a.meeting = t.meeting`,
    )
    .all(...given, asOf, asOf)
    .map(({ cell }) => cell);
}

/** Cells in which other reports settled something, that were published later. */
function cellsOpenOn(store: RecordStore, [first]: readonly [string, ...string[]], asOf: number): number[] {
  const revisions = revisionsOpenOn(store, asOf);
  if (revisions.length === 0) return [];
  return store
    .sql<{ cell: number }>(
      `select distinct a.cell from account a join meeting_side s on s.meeting = a.meeting and s.side = ?
        where a.revision in (select value from json_each(?)) and a.out <= ?`,
    )
    .all(first, JSON.stringify(revisions), asOf)
    .map(({ cell }) => cell);
}

function* likelyCells(store: RecordStore, earlier: readonly Account[], asOf: number): Generator<number> {
  const known = answers();
  for (const account of earlier) {
    const keys = neighboursOf(store, account, new Set(), new Set());
    for (const other of storedAccounts(store, { keys, asOf }))
      if (isLikely(compareAccounts(account, other, known))) yield other.cell!;
  }
}

/** In the order in which their documents came. */
function inOrder(store: RecordStore, accounts: readonly (Account | StoredAccount)[]): Account[] {
  if (accounts.every((account) => "key" in account)) return [...accounts];
  const place = store.sql<{ key: number }>("select key from document where id = ?");
  const keys = new Map(accounts.map(({ report: { document } }) => [document, place.get(document)!.key]));
  return accounts.toSorted(
    (a, b) =>
      keys.get(a.report.document)! - keys.get(b.report.document)! ||
      Number(a.subject.slice("meeting.".length)) - Number(b.subject.slice("meeting.".length)),
  );
}
