/**
 * Accounts → meetings, as they are told by all their reports together. Only cells that something touched are merged anew: what becomes of
 * an account depends on its cell alone, and a change can make larger cells of those that it has likely pairs with.
 */

import { RANKS } from "../../shared/vocabulary.ts";
import type { Account } from "../identity/account.ts";
import { type Answers, answers, compareAccounts } from "../identity/compare-accounts.ts";
import { conclude } from "../identity/conclude.ts";
import type { Meeting } from "../identity/meeting.ts";
import { isLikely, mergeAccounts, sidePairsOf } from "../identity/merge-accounts.ts";
import { type StoredAccount, storedAccounts } from "../identity/stored-accounts.ts";
import type { Ties } from "../identity/ties.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { lastDayOf, NEVER } from "./days.ts";
import { NARROW, stretchInDays } from "./project-reports.ts";
import { isSame, type Published, putMeeting, withdrawMeeting } from "./put-meeting.ts";
import { putReportSides } from "./report-sides.ts";

export function deriveMeetings(store: RecordStore, changes: Changes, ties: Ties<string>): void {
  const known = answers();
  const touched = touchedAccounts(store, changes, ties, known);
  const gone = new Set(changes.meetings);
  for (const { meeting } of touched) if (meeting !== null) gone.add(meeting);
  const clusters = mergeAccounts(touched, ties, known).map((cluster) => ({
    cluster,
    accounts: cluster.accounts as readonly StoredAccount[],
    cell: (cluster.cell as StoredAccount).key,
  }));
  const outs = outsOfCells(clusters);
  const settle = store.sql("update account set meeting = ?, cell = ? where key = ?");
  const dyads = new Set<string>();
  const reports = new Set<number>();
  const anew: { key: number; meeting: Meeting; published: Published }[] = [];
  for (const { cluster, accounts, cell } of clusters) {
    const { key } = accounts[0]!;
    for (const account of accounts) {
      if (account.meeting !== key || account.cell !== cell) settle.run(key, cell, account.key);
      if (account.meeting !== key) reports.add(account.revision);
    }
    const meeting = conclude(cluster, known);
    const published = { outs: accounts.map(outOf).sort((a, b) => a - b), ...outs.get(cell)! };
    if (gone.has(key) && isSame(store, key, meeting, published)) gone.delete(key);
    else {
      anew.push({ key, meeting, published });
      for (const { revision } of accounts) reports.add(revision);
    }
  }
  for (const meeting of gone) withdrawMeeting(store, meeting, changes, dyads);
  for (const { key, meeting, published } of anew) putMeeting(store, key, meeting, published, changes, dyads);
  countDyads(store, dyads);
  putReportSides(store, reports);
}

/** By cell: when the first of its reports was out, and by when all were. */
function outsOfCells(clusters: readonly { readonly cell: number; readonly accounts: readonly StoredAccount[] }[]) {
  const outs = new Map<number, { begun: number; settled: number }>();
  for (const { cell, accounts } of clusters) {
    for (const account of accounts) {
      const out = outOf(account);
      const known = outs.get(cell) ?? { begun: out, settled: out };
      outs.set(cell, { begun: Math.min(known.begun, out), settled: Math.max(known.settled, out) });
    }
  }
  return outs;
}

function outOf({ report }: StoredAccount): number {
  return lastDayOf(report.published) ?? NEVER;
}

/** In order of their keys: those of all cells that have an account which changed, or that one may now be of one meeting with. */
function touchedAccounts(
  store: RecordStore,
  changes: Changes,
  ties: Ties<string>,
  comparing: Answers,
): StoredAccount[] {
  const changed = storedAccounts(store, { keys: [...changes.accounts] });
  const cells = new Set(changes.cells);
  for (const { cell } of changed) if (cell !== null) cells.add(cell);
  addLikely(store, changed, cells, comparing);
  addTied(store, changed, cells, ties);
  const fresh = changed.filter(({ cell }) => cell === null).map(({ key }) => key);
  const known = store
    .sql<{ key: number }>("select key from account where cell in (select value from json_each(?))")
    .all(JSON.stringify([...cells]))
    .map(({ key }) => key);
  const before = new Map(changed.map((account) => [account.key, account]));
  const others = storedAccounts(store, { keys: known.filter((key) => !before.has(key)) });
  const all = new Set([...fresh, ...known]);
  return [...changed.filter(({ key }) => all.has(key)), ...others].sort((a, b) => a.key - b.key);
}

/** The cells of accounts that make likely pairs with those that changed. What did not change was compared before. */
function addLikely(store: RecordStore, changed: readonly StoredAccount[], cells: Set<number>, known: Answers): void {
  const own = new Set(changed.map(({ key }) => key));
  const near = new Map(changed.map((account) => [account, neighboursOf(store, account, own, cells)]));
  const wanted = [...new Set([...near.values()].flat())];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const loaded = new Map(
      storedAccounts(store, { keys: wanted.slice(at, at + CHUNK) }).map((account) => [account.key, account]),
    );
    for (const [account, keys] of near) {
      for (const key of keys) {
        const other = loaded.get(key);
        if (!other || cells.has(other.cell!)) continue;
        const [first, second] = account.key < key ? [account, other] : [other, account];
        if (isLikely(compareAccounts(first, second, known))) cells.add(other.cell!);
      }
    }
  }
}

const CHUNK = 5_000;

/** Accounts that have two sides in common with one, and days that are near; none of `own`, and of none of `cells`. */
export function neighboursOf(
  store: RecordStore,
  account: Account,
  own: ReadonlySet<number>,
  cells: ReadonlySet<number>,
) {
  const [first, last] = stretchInDays(account);
  const query = store.sql<{ account: number; cell: number | null }>(
    `select b.account, a.cell from account_block b join account a on a.key = b.account
      where b.sides = ? and b.wide = 0 and b.first between ? and ? and b.last >= ?
     union all
     select b.account, a.cell from account_block b join account a on a.key = b.account
      where b.sides = ? and b.wide = 1 and b.first <= ? and b.last >= ?`,
  );
  const found = new Set<number>();
  for (const sides of sidePairsOf(account))
    for (const { account: key, cell } of query.all(sides, first - NARROW, last, first, sides, last, first))
      if (!own.has(key) && cell !== null && !cells.has(cell)) found.add(key);
  return [...found];
}

/** What people judged of two accounts binds their cells together. */
function addTied(store: RecordStore, changed: readonly StoredAccount[], cells: Set<number>, ties: Ties<string>): void {
  const tied = [...ties.same, ...ties.different];
  if (tied.length === 0) return;
  const fresh = new Set(changed.filter(({ cell }) => cell === null).map(({ id }) => id));
  const cellOf = (id: string) =>
    store.sql<{ cell: number | null }>("select cell from account where id = ?").get(id)?.cell ?? null;
  const pairs = tied.map(({ a, b }) => [
    { cell: cellOf(a), fresh: fresh.has(a) },
    { cell: cellOf(b), fresh: fresh.has(b) },
  ]);
  for (let size = -1; size !== cells.size; ) {
    size = cells.size;
    for (const ends of pairs)
      if (ends.some(({ cell, fresh }) => fresh || (cell !== null && cells.has(cell))))
        for (const { cell } of ends) if (cell !== null) cells.add(cell);
  }
}

/** Of two sides: how many meetings that were held, by how many reports, from when to when, at which highest level. */
function countDyads(store: RecordStore, dyads: ReadonlySet<string>): void {
  const drop = store.sql("delete from dyad where a = ? and b = ?");
  const count = store.sql<{
    meetings: number;
    reports: number;
    first: string | null;
    last: string | null;
    level: number | null;
  }>(
    `select count(*) as meetings, sum(reports) as reports, min(day) as first, max(day) as last, min(level) as level
       from meeting_pair where a = ? and b = ? and status = 'held'`,
  );
  const put = store.sql("insert into dyad (a, b, meetings, reports, first, last, level) values (?, ?, ?, ?, ?, ?, ?)");
  for (const dyad of dyads) {
    const [a, b] = dyad.split(" ") as [string, string];
    drop.run(a, b);
    const { meetings, reports, first, last, level } = count.get(a, b)!;
    if (meetings > 0) put.run(a, b, meetings, reports, first, last, level === null ? null : RANKS[level]!);
  }
}
