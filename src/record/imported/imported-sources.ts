/** The spreadsheets and lists that a record has as sources of its own, and taking one out of all that is worked out. */
import { ChanceryError } from "../../shared/errors.ts";
import { markStale } from "../derived/stale.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface ImportedSourceLine {
  readonly name: string;
  readonly kind: "spreadsheet" | "list" | "words";
  /** Name of the file that it came from last, and when: ISO date-time, UTC. */
  readonly file: string;
  readonly at: string;
  /** Rows that are there, and those that were and are no more; of words their entries. */
  readonly rows: number;
  readonly gone: number;
}

/** In order of their names. */
export function importedSources(store: RecordStore): ImportedSourceLine[] {
  return store
    .sql<ImportedSourceLine>(
      `select i.name, i.kind, i.file, i.at, count(*) - sum(row.gone) as rows, sum(row.gone) as gone
         from imported i join imported_row row on row.source = i.key group by i.key order by i.name`,
    )
    .all();
}

/**
 * Nothing is worked out from it any more; its rows stay, and count again when it is imported again. Returns how many they were.
 * @throws ChanceryError `import/no-source`
 */
export function removeSource(store: RecordStore, name: string): number {
  return store.transaction(() => {
    const source = store.sql<{ key: number }>("select key from imported where name = ?").get(name);
    if (!source) {
      const known = importedSources(store).map((one) => `“${one.name}”`);
      const there = known.length === 0 ? "none was imported" : `there are ${known.join(", ")}`;
      throw new ChanceryError("import/no-source", `“${name}”: no source that was imported; ${there}`);
    }
    const rows = store
      .sql<{ document: number }>("select document from imported_row where source = ? and gone = 0")
      .all(source.key);
    for (const { document } of rows) markStale(store, "document", document);
    store.sql("update imported_row set gone = 1 where source = ?").run(source.key);
    return rows.length;
  });
}
