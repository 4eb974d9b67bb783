/** Who had a record changed through a server: judgements, what was brought in, what was made anew. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function audit(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("audit")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("role", "text", (column) => column.notNull())
      .addColumn("did", "text", (column) => column.notNull())
      .addColumn("about", "text", (column) => column.notNull())
      .addColumn("came", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
  ];
}
