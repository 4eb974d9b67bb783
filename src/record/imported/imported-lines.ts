/** Which documents are rows of which spreadsheets and lists, as lines of an export, and back. */
import { markStale } from "../derived/stale.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface ImportedLine {
  readonly type: "imported";
  readonly name: string;
  readonly kind: "spreadsheet" | "list";
  readonly file: string;
  readonly at: string;
}

export interface RowLine {
  readonly type: "row";
  /** Id of the document. */
  readonly document: string;
  /** Name of the source. */
  readonly source: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly name: string | null;
  readonly gone: boolean;
}

/** Sources by their names, then the rows of all. `isChosen`: of part of a record, whether a document is in it. */
export function* importedLines(
  store: RecordStore,
  isChosen: (document: string) => boolean = () => true,
): Generator<ImportedLine | RowLine> {
  const rows = store
    .sql<Omit<RowLine, "type" | "gone"> & { readonly gone: number }>(
      `select d.id as document, i.name as source, r.sheet, r.row, r.name, r.gone from imported_row r
         join imported i on i.key = r.source join document d on d.key = r.document order by i.name, d.id`,
    )
    .all()
    .filter(({ document }) => isChosen(document));
  const sources = new Set(rows.map(({ source }) => source));
  for (const source of store
    .sql<Omit<ImportedLine, "type">>("select name, kind, file, at from imported order by name")
    .all())
    if (sources.has(source.name)) yield { type: "imported", ...source };
  for (const row of rows) yield { type: "row", ...row, gone: row.gone === 1 };
}

export function putImportedLine(store: RecordStore, { name, kind, file, at }: ImportedLine): void {
  store
    .sql("insert into imported (name, kind, file, at) values (?, ?, ?, ?) on conflict (name) do nothing")
    .run(name, kind, file, at);
}

/** Where the record has the row already, it stays as it is. */
export function putRowLine(store: RecordStore, { document, source, sheet, row, name, gone }: RowLine): void {
  store
    .sql(
      `insert into imported_row (document, source, sheet, row, name, gone)
       select d.key, i.key, ?, ?, ?, ? from document d, imported i where d.id = ? and i.name = ?
       on conflict (document) do nothing`,
    )
    .run(sheet, row, name, Number(gone), document, source);
  // Somebody may have asked since its texts came, and worked something out from a row that is gone.
  const known = store.sql<{ key: number }>("select key from document where id = ?").get(document);
  if (known) markStale(store, "document", known.key);
}
