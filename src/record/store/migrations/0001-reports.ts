/** What reports brought: their bytes, the documents and revisions they are of, what was read from them, and with which words. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function reports(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("ingest")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("started", "text", (column) => column.notNull())
      .addColumn("ended", "text")
      .addColumn("sources", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema
      .createTable("original")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("hash", "blob", (column) => column.notNull().unique())
      .addColumn("size", "integer", (column) => column.notNull())
      .addColumn("packed", "blob", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema
      .createTable("document")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("identity", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema.createIndex("document_identity").on("document").column("identity"),
    db.schema.createIndex("document_name").on("document").column("name"),
    db.schema
      .createTable("revision")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("document", "integer", (column) => column.notNull().references("document.key"))
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("original", "integer", (column) => column.notNull().references("original.key"))
      .addColumn("ingest", "integer", (column) => column.notNull().references("ingest.key"))
      .addColumn("title", "text")
      .addColumn("published", "text")
      .addColumn("publisher", "text")
      .addColumn("url", "text")
      .addColumn("text", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addUniqueConstraint("revision_number", ["document", "number"])
      .modifyEnd(sql`strict`),
    db.schema
      .createTable("reading")
      .addColumn("revision", "integer", (column) => column.primaryKey().references("revision.key"))
      .addColumn("reader", "text", (column) => column.notNull())
      .addColumn("lexicons", "text", (column) => column.notNull())
      .addColumn("notes", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema
      .createTable("statement")
      .addColumn("revision", "integer", (column) => column.notNull().references("reading.revision"))
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("property", "text", (column) => column.notNull())
      .addColumn("value", "text", (column) => column.notNull())
      .addColumn("basis", "text", (column) => column.notNull().check(sql`basis in ('said', 'inferred')`))
      .addColumn("because", "text")
      .addPrimaryKeyConstraint("statement_key", ["revision", "number"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema
      .createTable("evidence")
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("statement", "integer", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("field", "text", (column) => column.notNull())
      .addColumn("start", "integer", (column) => column.notNull())
      .addColumn("end", "integer", (column) => column.notNull())
      .addColumn("quote", "text", (column) => column.notNull())
      .addColumn("rule", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("evidence_key", ["revision", "statement", "number"])
      .addForeignKeyConstraint("evidence_of", ["revision", "statement"], "statement", ["revision", "number"])
      .addCheckConstraint("evidence_span", sql`0 <= start and start <= "end"`)
      .modifyEnd(sql`strict, without rowid`),
  ];
}
