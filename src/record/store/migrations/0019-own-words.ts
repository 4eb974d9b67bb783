/** Words of the user's own that a record keeps: whoever reads into it reads with them, in whatever process. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function ownWords(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("own_words")
      .addColumn("name", "text", (column) => column.primaryKey().notNull())
      .addColumn("text", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .modifyEnd(sql`strict, without rowid`),
  ];
}
