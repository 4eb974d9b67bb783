/** What people kept by hand and gave to the record: spreadsheets and lists, and which document is which row of which. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function imported(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("imported")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull().unique())
      .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('spreadsheet', 'list')`))
      .addColumn("file", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema
      .createTable("imported_row")
      .addColumn("document", "integer", (column) => column.primaryKey().references("document.key"))
      .addColumn("source", "integer", (column) => column.notNull().references("imported.key"))
      .addColumn("sheet", "text")
      .addColumn("row", "integer", (column) => column.notNull())
      .addColumn("name", "text")
      .addColumn("gone", "integer", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema.createIndex("imported_row_source").on("imported_row").columns(["source", "row"]),
    // Worked out: which writings a list gives an entry, and which profiles bear one of them.
    db.schema
      .createTable("listed_name")
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("entry", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("listed_name_key", ["name", "entry"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema.createIndex("listed_name_entry").on("listed_name").column("entry"),
    db.schema
      .createTable("profile_listed")
      .addColumn("profile", "integer", (column) => column.notNull())
      .addColumn("entry", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("profile_listed_key", ["profile", "entry"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema.createIndex("profile_listed_entry").on("profile_listed").column("entry"),
  ];
}
