/** The people of a record, in order of their ids, each with all writings of the name. */
import type { RecordStore } from "../../../record/store/record-store.ts";
import { type PersonLine, type PersonRow, personAsTold } from "../../operations/find-people.ts";

export interface PersonTold extends PersonLine {
  /** Other ones than the name, those of most reports first. */
  readonly writings: readonly string[];
}

const PEOPLE = "select key, id, name, country, rank, office, first, last, meetings, reports from person";

/** `chosen`: ids; null for everybody. */
export function* personRows(
  store: RecordStore,
  asOf: number | undefined,
  chosen: ReadonlySet<string> | null,
): Generator<PersonTold> {
  const writings = store.sql<{ name: string }>(
    "select name from person_name where person = ? order by reports desc, name",
  );
  for (const { key, ...row } of chosen
    ? those(store, chosen)
    : store.sql<PersonRow>(`${PEOPLE} order by id`).iterate()) {
    const person = asOf === undefined ? row : personAsTold(store, key, row, asOf);
    if (!person) continue;
    const others = writings.all(key).flatMap(({ name }) => (name === person.name ? [] : [name]));
    yield { ...person, writings: others };
  }
}

function* those(store: RecordStore, ids: ReadonlySet<string>): Generator<PersonRow> {
  const person = store.sql<PersonRow>(`${PEOPLE} where id = ?`);
  for (const id of [...ids].sort()) {
    const found = person.get(id);
    if (found) yield found;
  }
}
