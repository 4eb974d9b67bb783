/** What was told in digests that go on from the last one: nobody is told the same thing twice. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function digests(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("digest")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("through", "integer", (column) => column.notNull())
      .addColumn("made", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    db.schema.createIndex("digest_name").on("digest").columns(["name", "key"]),
    db.schema
      .createTable("digest_item")
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("item", "text", (column) => column.notNull())
      .addColumn("digest", "integer", (column) => column.notNull().references("digest.key"))
      .addPrimaryKeyConstraint("digest_item_key", ["name", "item"])
      .modifyEnd(sql`strict, without rowid`),
  ];
}
