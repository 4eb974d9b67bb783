/** Accounts → meetings, as they are told by all their reports together; and which sides met how often. */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { RANKS } from "../../shared/vocabulary.ts";
import { conclude } from "../identity/conclude.ts";
import type { Meeting } from "../identity/meeting.ts";
import { mergeAccounts } from "../identity/merge-accounts.ts";
import { type StoredAccount, storedAccounts } from "../identity/stored-accounts.ts";
import { tiesOf } from "../judgements/ties-of.ts";
import type { RecordStore } from "../store/record-store.ts";

export function deriveMeetings(store: RecordStore): void {
  for (const table of ["meeting", "meeting_side", "dyad"]) store.sql(`delete from ${table}`).run();
  const dyads = new Map<string, Dyad>();
  for (const cluster of mergeAccounts(storedAccounts(store), tiesOf(store).accounts)) {
    const meeting = conclude(cluster);
    const key = putMeeting(store, meeting);
    for (const account of cluster.accounts as readonly StoredAccount[])
      if (account.meeting !== key) store.sql("update account set meeting = ? where key = ?").run(key, account.key);
    countDyads(dyads, meeting);
  }
  for (const [sides, dyad] of dyads) putDyad(store, sides.split(" ") as [string, string], dyad);
}

function putMeeting(store: RecordStore, meeting: Meeting): number {
  const { id, date, kind, level, status, topics, parties } = meeting;
  const value = date === null ? null : parseEdtf(date);
  const bounds = value && boundsOf(value);
  const day = (number: number | undefined) => (number === undefined || !Number.isFinite(number) ? null : number);
  const key = store
    .sql("insert into meeting (id, first, last, kind, level, status, topics, told) values (?, ?, ?, ?, ?, ?, ?, ?)")
    .run(
      ...[id, day(bounds?.earliest), day(bounds?.latest), kind, level, status],
      ...[`\n${topics.join("\n")}\n`, JSON.stringify(meeting)],
    );
  for (const side of new Set(parties))
    store.sql("insert into meeting_side (side, meeting) values (?, ?)").run(side, key);
  return key;
}

interface Dyad {
  meetings: number;
  reports: number;
  first: string | null;
  last: string | null;
  level: number;
}

/** Meetings that were held; a plan or one that was called off is none. */
function countDyads(dyads: Map<string, Dyad>, { parties, documents, date, level, status }: Meeting): void {
  if (status !== "held") return;
  const day = date !== null && /^\d{4}-\d\d-\d\d$/u.test(date) ? date : null;
  const sides = [...new Set(parties)].sort();
  for (const [at, a] of sides.entries()) {
    for (const b of sides.slice(at + 1)) {
      const key = `${a} ${b}`;
      let dyad = dyads.get(key);
      if (!dyad) dyads.set(key, (dyad = { meetings: 0, reports: 0, first: null, last: null, level: RANKS.length }));
      dyad.meetings++;
      dyad.reports += documents.length;
      if (day !== null && (dyad.first === null || day < dyad.first)) dyad.first = day;
      if (day !== null && (dyad.last === null || day > dyad.last)) dyad.last = day;
      if (level !== null) dyad.level = Math.min(dyad.level, RANKS.indexOf(level));
    }
  }
}

function putDyad(store: RecordStore, [a, b]: [string, string], { meetings, reports, first, last, level }: Dyad): void {
  store
    .sql("insert into dyad (a, b, meetings, reports, first, last, level) values (?, ?, ?, ?, ?, ?, ?)")
    .run(a, b, meetings, reports, first, last, RANKS[level] ?? null);
}
