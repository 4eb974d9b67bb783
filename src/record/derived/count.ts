/** Counts that questions would have to make over many rows. */
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { packMonths } from "./collected-months.ts";

/** In how many meetings each person took part. */
export function countMeetings(store: RecordStore, { counted }: Changes): void {
  const count = store.sql(
    "update person set meetings = (select count(*) from person_meeting where person = person.key) where key = ?",
  );
  for (const person of counted) count.run(person);
}

/** Which outlets were collected, by month of publication: silence in the record is told from silence in the world by this. */
export function countCollected(store: RecordStore, { collected }: Changes): void {
  const add = store.sql(
    `insert into collected (publisher, month, reports, meetings) values (?, ?, ?, ?)
     on conflict do update set reports = reports + excluded.reports, meetings = meetings + excluded.meetings`,
  );
  for (const [key, { reports, accounts }] of collected) {
    const [publisher, month] = JSON.parse(key) as [string, string];
    if (reports !== 0 || accounts !== 0) add.run(publisher, month, reports, accounts);
  }
  store.sql("delete from collected where reports = 0").run();
  packMonths(store, new Set([...collected.keys()].map((key) => (JSON.parse(key) as [string, string])[0])));
}
