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
}

export function findReviewItems(store: RecordStore, { kinds, side }: ReviewQuestion): ReviewItem[] {
  const settled = new Settled(store);
  const ofMeetings = (["meetings", "contradiction", "date", "reading"] as const).some((kind) => kinds.has(kind));
  const accounts = ofMeetings ? storedAccounts(store, side === undefined ? {} : { side }) : [];
  return [
    ...(kinds.has("meetings") ? doubtfulMeetings({ accounts, settled, meetingIds: meetingIds(store) }) : []),
    ...(kinds.has("people") ? doubtfulPeople(store, { settled, side }) : []),
    ...(kinds.has("office") ? overlappingOffices(store, { settled, side }) : []),
    ...(ofMeetings ? ofEachMeeting(store, accounts) : []),
  ].filter(({ kind }) => kinds.has(kind));
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
