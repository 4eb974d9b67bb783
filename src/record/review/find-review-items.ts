/** All that a person should look at, in a record or a part of it. */
import type { Meeting } from "../identity/meeting.ts";
import { type StoredAccount, storedAccounts } from "../identity/stored-accounts.ts";
import type { RecordStore } from "../store/record-store.ts";
import { contradictions } from "./contradictions.ts";
import { doubtfulMeetings } from "./meeting-pairs.ts";
import { oddReadings } from "./odd-readings.ts";
import { overlappingOffices } from "./office-overlaps.ts";
import { doubtfulPeople } from "./people-pairs.ts";
import type { LookedAt, ReviewItem, ReviewKind } from "./review-item.ts";
import { Settled } from "./settled.ts";

export interface ReviewQuestion {
  readonly kinds: ReadonlySet<ReviewKind>;
  /** Only what is about that side. */
  readonly side?: string | undefined;
  /** Day numbers: only what was on these days. */
  readonly from?: number;
  readonly to?: number;
  /** At most so many meetings, people and offices. */
  readonly look?: number | undefined;
}

export interface ReviewFound {
  readonly items: readonly ReviewItem[];
  /** The latest of them; null where none had to be looked at. */
  readonly meetings: LookedAt | null;
  /** Those in most reports. */
  readonly people: LookedAt | null;
  /** Of which several are told to have held them: those in most reports. */
  readonly offices: LookedAt | null;
}

/** Meetings whose reports are weighed against each other at once, and people and offices: some seconds' work. Of a larger record these are looked at. */
export const USUAL_LOOK = 3_000;

export function findReviewItems(store: RecordStore, question: ReviewQuestion): ReviewFound {
  const { kinds, side, look = USUAL_LOOK } = question;
  const settled = new Settled(store);
  const ofMeetings = (["meetings", "contradiction", "date", "reading"] as const).some((kind) => kinds.has(kind));
  const latest = ofMeetings ? latestMeetings(store, { ...question, look }) : null;
  const accounts = latest === null ? [] : storedAccounts(store, { keys: accountsOf(store, latest.keys) });
  const people = kinds.has("people") ? doubtfulPeople(store, { settled, side, look }) : null;
  const offices = kinds.has("office") ? overlappingOffices(store, { settled, side, look }) : null;
  const items = [
    ...(kinds.has("meetings") ? doubtfulMeetings({ accounts, settled, meetingId: meetingIds(store) }) : []),
    ...(people?.items ?? []),
    ...(offices?.items ?? []),
    ...(ofMeetings ? ofEachMeeting(store, accounts) : []),
  ].filter(({ kind }) => kinds.has(kind));
  return {
    items,
    meetings: latest && { lookedAt: latest.keys.length, of: latest.of },
    people: people?.looked ?? null,
    offices: offices?.looked ?? null,
  };
}

/** By the last day that a meeting may have been on; those of no known day come last. */
function latestMeetings(
  store: RecordStore,
  { side, from, to, look }: ReviewQuestion & { readonly look: number },
): { keys: number[]; of: number } {
  const conditions = [
    ...(side === undefined ? [] : ["key in (select meeting from meeting_side where side = ?)"]),
    ...(from === undefined ? [] : ["last >= ?"]),
    ...(to === undefined ? [] : ["first <= ?"]),
  ];
  const given = [side, from, to].filter((value) => value !== undefined);
  const where = conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`;
  const keys = store
    .sql<{ key: number }>(`select key from meeting ${where} order by last desc, key limit ?`)
    .all(...given, look)
    .map(({ key }) => key);
  const { of } = store.sql<{ of: number }>(`select count(*) as "of" from meeting ${where}`).get(...given)!;
  return { keys, of };
}

function accountsOf(store: RecordStore, meetings: readonly number[]): number[] {
  return store
    .sql<{ key: number }>("select key from account where meeting in (select value from json_each(?))")
    .all(JSON.stringify(meetings))
    .map(({ key }) => key);
}

/** Of a key the id. */
function meetingIds(store: RecordStore): (meeting: number) => string {
  const row = store.sql<{ id: string }>("select id from meeting where key = ?");
  return (meeting) => row.get(meeting)!.id;
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
