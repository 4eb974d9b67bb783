/** One meeting as rows: itself, and what it is found, ordered and counted by. */
import { RANKS } from "../../shared/vocabulary.ts";
import type { Meeting } from "../identity/meeting.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { dayOf, firstDayOf, lastDayOf } from "./days.ts";

/** When what is known of a meeting was published, as day numbers. */
export interface Published {
  /** The days of its own reports, in order; of no known day the last, as `NEVER`. */
  readonly outs: readonly number[];
  /** Of all reports that had a say in it: when the first was out, and by when all were. `NEVER` where that is not known. */
  readonly begun: number;
  readonly settled: number;
}

/** `key` is that of its first account. */
export function putMeeting(
  store: RecordStore,
  key: number,
  meeting: Meeting,
  { outs, begun, settled }: Published,
  changes: Changes,
  dyads: Set<string>,
): void {
  const { id, date, kind, level, status, topics, parties, documents } = meeting;
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  store
    .sql(
      "insert into meeting (key, id, first, last, kind, level, status, topics, told) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .run(key, id, first, last, kind, level, status, `\n${topics.join("\n")}\n`, JSON.stringify(meeting));
  const sides = [...new Set(parties)].sort();
  const putSide = store.sql(
    `insert into meeting_side (side, meeting, id, first, last, kind, level, status, begun, settled)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const side of sides) putSide.run(side, key, id, first, last, kind, level, status, begun, settled);
  const putPair = store.sql(
    `insert into meeting_pair (a, b, meeting, status, reports, day, level, out, allOut, outs)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const day = dayOf(date) === null ? null : date;
  const rank = level === null ? null : RANKS.indexOf(level);
  for (const [at, a] of sides.entries()) {
    for (const b of sides.slice(at + 1)) {
      putPair.run(a, b, key, status, documents.length, day, rank, outs[0]!, outs.at(-1)!, outs.join(" "));
      dyads.add(`${a} ${b}`);
    }
  }
  store
    .sql(
      `insert into person_meeting (person, first, out, meeting)
       select p.person, ?, min(a.out), ? from account a join participant p on p.account = a.key where a.meeting = ? group by p.person`,
    )
    .run(first, key, key);
  countPeopleOf(store, key, changes);
}

/** Whether the rows of a meeting are what they would be now. */
export function isSame(store: RecordStore, key: number, meeting: Meeting, { begun, settled }: Published): boolean {
  const row = store
    .sql<{ told: string; begun: number | null; settled: number | null }>(
      `select told, s.begun, s.settled from meeting left join meeting_side s on s.meeting = meeting.key where key = ? limit 1`,
    )
    .get(key);
  return (
    row?.told === JSON.stringify(meeting) && row.begun === begun && row.settled === settled && hasItsPeople(store, key)
  );
}

/** Somebody's key may be another while the id, and so what is told of the meeting, is the same: where one who stood before left the list. */
function hasItsPeople(store: RecordStore, key: number): boolean {
  const people = "select p.person from account a join participant p on p.account = a.key where a.meeting = ?";
  const counted = "select person from person_meeting where meeting = ?";
  return (
    store.sql(`${people} except ${counted}`).get(key, key) === undefined &&
    store.sql(`${counted} except ${people}`).get(key, key) === undefined
  );
}

export function withdrawMeeting(store: RecordStore, key: number, changes: Changes, dyads: Set<string>): void {
  countPeopleOf(store, key, changes);
  for (const { a, b } of store
    .sql<{ a: string; b: string }>("select a, b from meeting_pair where meeting = ?")
    .all(key))
    dyads.add(`${a} ${b}`);
  for (const table of ["person_meeting", "meeting_pair", "meeting_side"])
    store.sql(`delete from ${table} where meeting = ?`).run(key);
  store.sql("delete from meeting where key = ?").run(key);
}

function countPeopleOf(store: RecordStore, meeting: number, { counted }: Changes): void {
  for (const { person } of store
    .sql<{ person: number }>("select person from person_meeting where meeting = ?")
    .all(meeting))
    counted.add(person);
}
