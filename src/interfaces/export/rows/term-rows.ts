/** Who held which office for which side, country after country. */
import type { RecordStore } from "../../../record/store/record-store.ts";
import { type OfficeTerm, storedIncumbencies, termsOf } from "../../operations/find-offices.ts";

export function* termRows(store: RecordStore, asOf: number | undefined): Generator<OfficeTerm> {
  const countries = store.sql<{ country: string }>("select distinct country from incumbency order by country").all();
  for (const { country } of countries)
    yield* termsOf(store, storedIncumbencies(store, { country, asOf })).sort(
      (a, b) =>
        compare(a.office, b.office) || compare(a.first ?? "~", b.first ?? "~") || compare(a.holder.id, b.holder.id),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
