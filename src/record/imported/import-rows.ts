/**
 * The rows of a spreadsheet or a list, as they are now, into the record: each a document of its own, with a reading that was made by columns.
 *
 * The list of one name is one source. A row that was edited is a new revision of its document; one that is gone stays in the record, and
 * nothing is worked out from it until it is back. All of a call is written, or nothing.
 */
import { deflateRawSync } from "node:zlib";
import { ChanceryError } from "../../shared/errors.ts";
import { markStale } from "../derived/stale.ts";
import { contentId, sha256 } from "../ids.ts";
import type { KeptReading } from "../ingest/kept-reading.ts";
import { ReadingRows, type ReadWith } from "../ingest/reading-rows.ts";
import { revisionIdOf } from "../ingest/same-document.ts";
import type { RecordStore } from "../store/record-store.ts";
import { StoredStatements } from "../stored-statements.ts";
import { type MatchedRow, matchRows } from "./match-rows.ts";

export interface ImportedRow extends MatchedRow {
  readonly published: string | null;
  readonly url: string | null;
  readonly read: KeptReading;
}

export interface ImportedSource {
  /** What it is called as a source. */
  readonly name: string;
  readonly kind: "spreadsheet" | "list";
  /** Name of the file, and its bytes as they came. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly ImportedRow[];
  /** Sheets that were read: rows of others are let be. */
  readonly sheets: readonly (string | null)[];
  /** Mark of the words that its cells were understood by. */
  readonly lexicons: string;
  /** ISO date-time, UTC. */
  readonly at: string;
  /** Told of each row that is done with. Where it throws, nothing is written. */
  readonly onRow?: ((done: number, total: number) => void) | undefined;
}

/** What became of the rows, by their documents' names. */
export interface ImportedRows {
  readonly new: readonly string[];
  readonly known: number;
  /** Edited since. */
  readonly changed: readonly string[];
  /** With the same words, and understood otherwise than before. */
  readonly reread: readonly string[];
  /** Were gone, and are there again. */
  readonly back: readonly string[];
  readonly gone: readonly string[];
}

interface Known extends MatchedRow {
  readonly document: number;
  readonly name: string;
  readonly gone: number;
  readonly revision: number;
  readonly revisionNumber: number;
  readonly published: string | null;
  readonly url: string | null;
}

/** @throws ChanceryError `request/invalid`: a source of that name is of another kind; `record/...` */
export function importRows(store: RecordStore, source: ImportedSource): ImportedRows {
  return store.transaction(() => new Import(store, source).run());
}

class Import {
  readonly #store: RecordStore;
  readonly #source: ImportedSource;
  readonly #rows: ReadingRows;
  readonly #stored: StoredStatements;
  readonly #with: ReadWith;
  #original: number | undefined;
  #ingest: number | undefined;

  constructor(store: RecordStore, source: ImportedSource) {
    this.#store = store;
    this.#source = source;
    this.#rows = new ReadingRows(store);
    this.#stored = new StoredStatements(store, "id");
    this.#with = { lexicons: source.lexicons, rules: "columns" };
  }

  run(): ImportedRows {
    const { rows, sheets } = this.#source;
    const key = this.#sourceKey();
    const known = this.#known(key);
    const matches = matchRows(rows, known);
    const told = { new: [] as string[], changed: [] as string[], reread: [] as string[], back: [] as string[] };
    const names = new Set(known.map(({ name }) => name));
    let same = 0;
    for (const [index, row] of rows.entries()) {
      const before = known[matches[index]!];
      if (!before) told.new.push(this.#add(key, row, names));
      else {
        const fate = this.#renew(before, row);
        if (fate === "known") same++;
        else told[fate].push(before.name);
      }
      this.#source.onRow?.(index + 1, rows.length);
    }
    const there = new Set(matches);
    const gone = known.filter((row, index) => !there.has(index) && row.gone === 0 && sheets.includes(row.sheet));
    for (const { document } of gone) this.#setGone(document, 1);
    if (this.#ingest !== undefined)
      this.#store.sql("update ingest set ended = ? where key = ?").run(this.#source.at, this.#ingest);
    return { ...told, known: same, gone: gone.map(({ name }) => name) };
  }

  #sourceKey(): number {
    const { name, kind, file, at } = this.#source;
    const before = this.#store.sql<{ kind: string }>("select kind from imported where name = ?").get(name);
    if (before && before.kind !== kind)
      throw new ChanceryError(
        "request/invalid",
        `“${name}” is a ${before.kind} that was imported before, and this is a ${kind}: give it another name as a source`,
      );
    return this.#store
      .sql<{ key: number }>(
        `insert into imported (name, kind, file, at) values (?, ?, ?, ?)
           on conflict (name) do update set file = excluded.file, at = excluded.at returning key`,
      )
      .get(name, kind, file, at)!.key;
  }

  /** In the order of the list. */
  #known(source: number): Known[] {
    return this.#store
      .sql<Known>(
        `select i.document, d.name, i.sheet, i.row as number, i.name as key, i.gone, r.key as revision,
                r.number as revisionNumber, r.text, r.published, r.url
           from imported_row i join document d on d.key = i.document join revision r on r.document = i.document
          where i.source = ? and not exists (select 1 from revision later where later.document = r.document and later.number > r.number)
          order by i.gone, i.sheet, i.row, i.document`,
      )
      .all(source);
  }

  /** The name of the document: where the row stood first, "meetings.xlsx#2025!7"; of another row that stood there before it is told by a number. */
  #add(source: number, row: ImportedRow, names: Set<string>): string {
    const place = `${this.#source.name}#${row.sheet === null ? "" : `${row.sheet}!`}${row.number}`;
    let name = place;
    for (let number = 2; names.has(name); number++) name = `${place} (${number})`;
    names.add(name);
    const identity = `row:${name}`;
    const document = this.#store
      .sql("insert into document (id, identity, name) values (?, ?, ?)")
      .run(contentId("d", identity), identity, name);
    this.#store
      .sql("insert into imported_row (document, source, sheet, row, name, gone) values (?, ?, ?, ?, ?, 0)")
      .run(document, source, row.sheet, row.number, row.key);
    this.#putRevision(document, identity, 1, row);
    return name;
  }

  #renew(before: Known, row: ImportedRow): "known" | "changed" | "reread" | "back" {
    const { document, revision } = before;
    if (before.number !== row.number || before.sheet !== row.sheet || before.key !== row.key)
      this.#store
        .sql("update imported_row set sheet = ?, row = ?, name = ? where document = ?")
        .run(row.sheet, row.number, row.key, document);
    if (before.gone === 1) this.#setGone(document, 0);
    const edited = before.text !== row.text || before.published !== row.published || before.url !== row.url;
    if (edited) {
      const identity = `row:${before.name}`;
      const id = revisionIdOf(identity, this.#asReport(row));
      const again = this.#store.sql("select 1 from revision where id = ?").get(id) !== undefined;
      this.#putRevision(document, identity, before.revisionNumber + 1, row, again);
      return "changed";
    }
    const stated = JSON.stringify(this.#stored.of(revision).map(plain));
    if (stated !== JSON.stringify(row.read.statements.map(plain))) {
      this.#rows.replace(revision, row.read, this.#with);
      markStale(this.#store, "document", document);
      return before.gone === 1 ? "back" : "reread";
    }
    return before.gone === 1 ? "back" : "known";
  }

  #asReport({ published, url, text }: ImportedRow) {
    return { title: null, published, publisher: this.#source.name, url, text };
  }

  /** `again`: the words that it had once are back, and make another revision. */
  #putRevision(document: number, identity: string, number: number, row: ImportedRow, again = false): void {
    const id = revisionIdOf(again ? `${identity} ${number}` : identity, this.#asReport(row));
    const revision = this.#store
      .sql(
        `insert into revision (id, document, number, original, ingest, title, published, publisher, url, text, language)
         values (?, ?, ?, ?, ?, null, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[id, document, number, this.#originalKey(), this.#ingestKey()],
        ...[row.published, this.#source.name, row.url, row.text, row.read.language],
      );
    this.#rows.put(revision, row.read, this.#with);
    this.#rows.putAttested(revision, [], this.#with.rules);
  }

  #setGone(document: number, gone: 0 | 1): void {
    this.#store.sql("update imported_row set gone = ? where document = ?").run(gone, document);
    markStale(this.#store, "document", document);
  }

  /** The file as it came: of all its rows it is the one original. */
  #originalKey(): number {
    if (this.#original !== undefined) return this.#original;
    const { bytes } = this.#source;
    const hash = sha256(bytes);
    const known = this.#store.sql<{ key: number }>("select key from original where hash = ?").get(hash);
    this.#original =
      known?.key ??
      this.#store
        .sql("insert into original (hash, size, packed) values (?, ?, ?)")
        .run(hash, bytes.length, deflateRawSync(bytes));
    return this.#original;
  }

  #ingestKey(): number {
    const { file, at } = this.#source;
    this.#ingest ??= this.#store
      .sql("insert into ingest (started, sources) values (?, ?)")
      .run(at, JSON.stringify([file]));
    return this.#ingest;
  }
}

function plain({ subject, property, value, basis, because, evidence }: KeptReading["statements"][number]) {
  const words = evidence.map(({ field = "text", start, end, quote, rule }) => [field, start, end, quote, rule]);
  return [subject, property, value, basis, because, words];
}
