/**
 * All that is worked out from statements, brought up to date: done after reports came in, and before a question where a run was stopped in
 * between. It is there whole or not at all; what it makes depends on the statements alone, so it can be thrown away and made anew.
 */
import type { RecordStore } from "../store/record-store.ts";
import { deriveMeetings } from "./derive-meetings.ts";
import { deriveOffices } from "./derive-offices.ts";
import { derivePeople } from "./derive-people.ts";
import { projectReports } from "./project-reports.ts";
import { isAnyStale } from "./stale.ts";

/** Changes with every rule of this folder and of `identity`: what was derived by others is made anew. */
export const DERIVATION = 2;

/** Whether anything was to be done. */
export function derive(store: RecordStore): boolean {
  if (isCurrent(store)) return false;
  return store.transaction(() => {
    // Another process may have done it while we waited.
    if (isCurrent(store)) return false;
    const state = stateOf(store);
    const whole = state?.version !== DERIVATION || isAnyStale(store);
    if (whole) forget(store);
    make(store, whole ? 0 : state.through);
    return true;
  });
}

/** Throws away all that was derived and makes it anew: others see what was there before, or all that is there after. */
export function rebuild(store: RecordStore): void {
  store.transaction(() => {
    forget(store);
    make(store, 0);
  });
}

function make(store: RecordStore, since: number): void {
  const through = projectReports(store, since);
  derivePeople(store);
  deriveOffices(store);
  deriveMeetings(store);
  deriveCollected(store);
  countMeetings(store);
  store.sql("insert or replace into derivation (key, version, through) values (1, ?, ?)").run(DERIVATION, through);
}

function isCurrent(store: RecordStore): boolean {
  const state = stateOf(store);
  const last = store.sql<{ last: number | null }>("select max(revision) as last from reading").get()!.last ?? 0;
  return state?.version === DERIVATION && state.through >= last && !isAnyStale(store);
}

function stateOf(store: RecordStore): { version: number; through: number } | undefined {
  return store.sql<{ version: number; through: number }>("select version, through from derivation").get();
}

function forget(store: RecordStore): void {
  for (const table of ["derivation", "report", "account", "participant", "stale"])
    store.sql(`delete from ${table}`).run();
  store.sql("insert into words (words) values ('delete-all')").run();
}

/** Of each person: known once accounts are brought together. */
function countMeetings(store: RecordStore): void {
  store
    .sql(
      `update person set meetings = (select count(distinct a.meeting) from participant p join account a on a.key = p.account
                                      where p.person = person.key)`,
    )
    .run();
}

/** Which outlets were collected, by month of publication: silence in the record is told from silence in the world by this. */
function deriveCollected(store: RecordStore): void {
  store.sql("delete from collected").run();
  store
    .sql(
      `insert into collected (publisher, month, reports, meetings)
       select coalesce(r.publisher, ''), coalesce(substr(r.published, 1, 7), ''), count(*),
              sum((select count(*) from account a where a.revision = r.revision))
         from report r group by 1, 2`,
    )
    .run();
}
