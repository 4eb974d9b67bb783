/**
 * The tidy tables as a database of their own: with keys that lead from row to row, indexes, an index of words, views. A copy of the record
 * would show tables that nobody but Chancery reads, and filters could not choose from it.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { stringify } from "yaml";
import type { Chunk, WriteExport } from "../format.ts";
import type { RecordRows } from "../rows/record-rows.ts";
import type { AnyTable, Cell } from "../tables/table.ts";
import { TABLES } from "../tables/tables.ts";
import { QUERIES } from "./queries.ts";
import { VIEWS } from "./views.ts";

export const writeDatasette: WriteExport = (rows) => [
  { name: "chancery.db", chunks: databaseOf(rows) },
  { name: "metadata.yml", chunks: metadataOf() },
];

const CHUNK = 1 << 20;

function* databaseOf(rows: RecordRows): Generator<Chunk> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-datasette-"));
  try {
    const path = join(folder, "chancery.db");
    yield* fill(path, rows);
    const file = openSync(path, "r");
    try {
      for (;;) {
        const bytes = Buffer.alloc(CHUNK);
        const read = readSync(file, bytes);
        if (read === 0) break;
        yield bytes.subarray(0, read);
      }
    } finally {
      closeSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows that are put in before others have their turn. */
const STEP = 2000;
/** Nothing of the file yet. */
const NOTHING = new Uint8Array();

function* fill(path: string, rows: RecordRows): Generator<Chunk> {
  const db = new Database(path);
  try {
    // Whatever goes wrong, the file is thrown away.
    db.pragma("journal_mode = OFF");
    // Of a choice of meetings, somebody may have followed another who is not in it.
    db.pragma("foreign_keys = OFF");
    db.pragma("synchronous = OFF");
    db.exec("begin");
    for (const table of TABLES) yield* fillTable(db, table, rows);
    yield* addTexts(db, rows);
    for (const { name, sql } of VIEWS) db.exec(`create view "${name}" as ${sql}`);
    db.exec("commit");
    db.exec("analyze");
  } finally {
    db.close();
  }
}

const TYPES = { text: "text", integer: "integer", boolean: "integer", day: "text" } as const;

function* fillTable(db: Database.Database, { name, columns, cells }: AnyTable, rows: RecordRows): Generator<Chunk> {
  const defined = columns.map(({ name, type, of }) => {
    const refers = of === undefined ? "" : ` references "${of}" ("id")`;
    return `"${name}" ${TYPES[type]}${refers}`;
  });
  const keys = columns.flatMap(({ name, key }) => (key ? [`"${name}"`] : []));
  db.exec(`create table "${name}" (${[...defined, `primary key (${keys.join(", ")})`].join(", ")})`);
  const put = db.prepare(`insert into "${name}" values (${columns.map(() => "?").join(", ")})`);
  let count = 0;
  for (const row of cells(rows)) {
    put.run(row.map(stored));
    if (++count % STEP === 0) yield NOTHING;
  }
  for (const { name: column, of } of columns)
    if (of !== undefined) db.exec(`create index "${name}_${column}" on "${name}" ("${column}")`);
}

function stored(cell: Cell): string | number | null {
  return typeof cell === "boolean" ? Number(cell) : cell;
}

/** Texts stand with the reports, and can be searched by words. */
function* addTexts(db: Database.Database, rows: RecordRows): Generator<Chunk> {
  db.exec(`alter table "sources" add column "text" text`);
  const text = rows.store.sql<{ text: string }>("select text from revision where key = ?");
  const put = db.prepare(`update "sources" set "text" = ? where "id" = ?`);
  let count = 0;
  for (const { key, document } of rows.texts()) {
    put.run(text.get(key)!.text, document);
    if (++count % STEP === 0) yield NOTHING;
  }
  db.exec(
    `create virtual table "sources_fts" using fts5 ("title", "text", content = 'sources', tokenize = 'porter unicode61 remove_diacritics 2')`,
  );
  db.exec(`insert into "sources_fts" ("sources_fts") values ('rebuild')`);
}

/** What Datasette shows beside the rows: what each table and column is, how it is sorted, what to choose by. */
function* metadataOf(): Generator<Chunk> {
  const tables = TABLES.map(({ name, what, columns }) => [
    name,
    {
      description: what,
      columns: Object.fromEntries(columns.map((column) => [column.name, column.what])),
      ...SHOWN[name],
    },
  ]);
  const views = VIEWS.map(({ name, what }) => [name, { description: what }]);
  const queries = QUERIES.map(({ name, what, params, sql }) => [
    name,
    { title: titled(name), description: what, params, sql },
  ]);
  yield stringify({
    title: "Diplomatic meetings",
    description:
      "Who met whom, when, where and on what, by public reports, each value with the words it rests on. Exported by Chancery.",
    databases: {
      chancery: { tables: Object.fromEntries([...tables, ...views]), queries: Object.fromEntries(queries) },
    },
  });
}

/** "Meetings of two sides". */
function titled(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;
}

const SHOWN: Readonly<Record<string, object>> = {
  meetings: { sort_desc: "date_first", facets: ["kind", "level", "status", "country"], label_column: "sides" },
  participants: { facets: ["side", "rank"], label_column: "name" },
  people: { sort_desc: "reports", facets: ["side", "rank"], label_column: "name" },
  incumbencies: { facets: ["side", "rank"], label_column: "title" },
  sources: {
    sort_desc: "published_first",
    facets: ["publisher", "language"],
    label_column: "title",
    fts_table: "sources_fts",
  },
  statements: { facets: ["property", "basis"], label_column: "value" },
  evidence: { facets: ["field"] },
  topics: { facets: ["topic"] },
  sides: { facets: ["side"] },
};
