/** Who held which office, as rows; `find-incumbencies.ts` tells how. */
import { findIncumbencies } from "../identity/offices/find-incumbencies.ts";
import type { RecordStore } from "../store/record-store.ts";
import { inEdtf } from "./derive-people.ts";

export function deriveOffices(store: RecordStore): void {
  store.sql("delete from incumbency").run();
  const put = store.sql(
    "insert into incumbency (country, office, person, title, rank, first, last, reports, firm) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { country, office, person, title, rank, first, last, reports, firm } of findIncumbencies(store))
    put.run(country, office, person, title, rank, inEdtf(first), inEdtf(last), reports, Number(firm));
}
