/**
 * Reading again with what the record has learnt: who attests that somebody holds an office, on which reports a value rests that others
 * settled, and with which rules a text was read, so that one which was read with the present ones is not read again.
 */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function reread(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("attestation")
      .addColumn("revision", "integer", (column) => column.notNull().references("reading.revision"))
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("country", "text", (column) => column.notNull())
      .addColumn("rank", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("title", "text", (column) => column.notNull())
      .addColumn("day", "text")
      .addPrimaryKeyConstraint("attestation_key", ["revision", "number"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema
      .createTable("reliance")
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("statement", "integer", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("document", "integer", (column) => column.notNull().references("document.key"))
      .addPrimaryKeyConstraint("reliance_key", ["revision", "statement", "number"])
      .addForeignKeyConstraint("reliance_of", ["revision", "statement"], "statement", ["revision", "number"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema.alterTable("reading").addColumn("attested", "text"),
    db.schema.alterTable("reading").addColumn("rules", "text"),
  ];
}
