/** What web pages said of themselves, word for word; and by what their sites tell whether they have changed. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function pages(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("told")
      .addColumn("revision", "integer", (column) => column.notNull().references("revision.key"))
      .addColumn("field", "text", (column) => column.notNull())
      .addColumn("raw", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("told_key", ["revision", "field"])
      .modifyEnd(sql`strict, without rowid`),
    db.schema
      .createTable("address")
      .addColumn("address", "text", (column) => column.primaryKey().notNull())
      .addColumn("revision", "integer", (column) => column.notNull().references("revision.key"))
      .addColumn("etag", "text")
      .addColumn("modified", "text")
      .modifyEnd(sql`strict, without rowid`),
  ];
}
