/** Who held which office, as rows; `find-incumbencies.ts` tells how. Only of people whom something touched. */
import { findIncumbencies } from "../identity/offices/find-incumbencies.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { inEdtf } from "./days.ts";

export function deriveOffices(store: RecordStore, { offices, accounts }: Changes): void {
  const people = new Set([...offices, ...peopleOf(store, accounts)]);
  const drop = store.sql("delete from incumbency where person = ?");
  for (const person of people) drop.run(person);
  const put = store.sql(
    "insert into incumbency (country, office, person, title, rank, first, last, reports, firm, begun, settled) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { country, office, person, title, rank, first, last, reports, firm, begun, settled } of findIncumbencies(
    store,
    {
      people: [...people],
    },
  ))
    put.run(country, office, person, title, rank, inEdtf(first), inEdtf(last), reports, Number(firm), begun, settled);
}

function peopleOf(store: RecordStore, accounts: ReadonlySet<number>): number[] {
  return store
    .sql<{ person: number }>(
      "select distinct person from participant where account in (select value from json_each(?))",
    )
    .all(JSON.stringify([...accounts]))
    .map(({ person }) => person);
}
