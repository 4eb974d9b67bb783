import { type Reference, referenceOf } from "../../brief/references.ts";
import type { Lost } from "../format.ts";
import type { RecordRows } from "../rows/record-rows.ts";

/** The reports of a record as references, in order of their ids. */
export function* referencesIn(rows: RecordRows, lost: Lost): Generator<Reference> {
  for (const { document, revision, name, title, published, publisher, url } of rows.sources()) {
    const reference = referenceOf({ outlet: publisher, title, day: published, url, name, document, revision });
    if (reference.parts === null) lost.add("undated");
    if (publisher === null) lost.add("unnamed");
    yield reference;
  }
}
