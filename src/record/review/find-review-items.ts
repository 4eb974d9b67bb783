/** All that a person should look at, in a record or a part of it. */
import type { Meeting } from "../identity/meeting.ts";
import { type StoredAccount, storedAccounts } from "../identity/stored-accounts.ts";
import type { RecordStore } from "../store/record-store.ts";
import { contradictions } from "./contradictions.ts";
import { doubtfulMeetings } from "./meeting-pairs.ts";
import { oddReadings } from "./odd-readings.ts";
import { overlappingOffices } from "./office-overlaps.ts";
import { doubtfulPeople } from "./people-pairs.ts";
import type { ReviewItem, ReviewKind } from "./review-item.ts";
import { Settled } from "./settled.ts";

export interface ReviewQuestion {
  readonly kinds: ReadonlySet<ReviewKind>;
  /** Only what is about that side. */
  readonly side?: string | undefined;
  /** Day numbers: only what was on these days. */
  readonly from?: number;
  readonly to?: number;
  /** At most so many meetings. */
  readonly most?: number;
}

export interface ReviewFound {
  readonly items: readonly ReviewItem[];
  /** Of the meetings that were asked for, how many were looked at, the latest; null where none had to be. */
  readonly meetings: { readonly lookedAt: number; readonly of: number } | null;
}

/** Meetings whose reports are weighed against each other at once: some two seconds' work. Of a larger record the latest are. */
const LATEST = 3_000;

export function findReviewItems(store: RecordStore, question: ReviewQuestion): ReviewFound {
  const { kinds, side } = question;
  const settled = new Settled(store);
  const ofMeetings = (["meetings", "contradiction", "date", "reading"] as const).some((kind) => kinds.has(kind));
  const latest = ofMeetings ? latestMeetings(store, question) : null;
  const accounts = latest === null ? [] : storedAccounts(store, { keys: accountsOf(store, latest.keys) });
  const items = [
    ...(kinds.has("meetings") ? doubtfulMeetings({ accounts, settled, meetingIds: meetingIds(store) }) : []),
    ...(kinds.has("people") ? doubtfulPeople(store, { settled, side }) : []),
    ...(kinds.has("office") ? overlappingOffices(store, { settled, side }) : []),
    ...(ofMeetings ? ofEachMeeting(store, accounts) : []),
  ].filter(({ kind }) => kinds.has(kind));
  return { items, meetings: latest && { lookedAt: latest.keys.length, of: latest.of } };
}

/** By the last day that a meeting may have been on; those of no known day come last. */
function latestMeetings(
  store: RecordStore,
  { side, from, to, most = LATEST }: ReviewQuestion,
): { keys: number[]; of: number } {
  const conditions = [
    ...(side === undefined ? [] : ["key in (select meeting from meeting_side where side = ?)"]),
    ...(from === undefined ? [] : ["last >= ?"]),
    ...(to === undefined ? [] : ["first <= ?"]),
  ];
  const given = [side, from, to].filter((value) => value !== undefined);
  const keys = store
    .sql<{ key: number }>(
      `select key from meeting ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`} order by last desc, key`,
    )
    .all(...given)
    .map(({ key }) => key);
  return { keys: keys.slice(0, most), of: keys.length };
}

function accountsOf(store: RecordStore, meetings: readonly number[]): number[] {
  return store
    .sql<{ key: number }>("select key from account where meeting in (select value from json_each(?))")
    .all(JSON.stringify(meetings))
    .map(({ key }) => key);
}

function meetingIds(store: RecordStore): ReadonlyMap<number, string> {
  const rows = store.sql<{ key: number; id: string }>("select key, id from meeting").all();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

function ofEachMeeting(store: RecordStore, accounts: readonly StoredAccount[]): ReviewItem[] {
  const byMeeting = new Map<number, StoredAccount[]>();
  for (const account of accounts) {
    if (account.meeting === null) continue;
    const known = byMeeting.get(account.meeting);
    if (known) known.push(account);
    else byMeeting.set(account.meeting, [account]);
  }
  const told = store.sql<{ told: string }>("select told from meeting where key = ?");
  return [...byMeeting].flatMap(([key, of]) => {
    const differing = of.length < 2 ? [] : contradictions(JSON.parse(told.get(key)!.told) as Meeting, of);
    const own = of.filter(({ judged }) => !judged?.some(({ scope }) => scope === "meeting"));
    return [...differing, ...own.flatMap((account) => oddReadings(account, of.length))];
  });
}
