/** What was derived from something that has changed since: a correction, a judgement, a text that was read again. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function stale(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createTable("stale")
      .addColumn("what", "text", (column) => column.notNull().check(sql`what in ('document', 'account', 'mention')`))
      .addColumn("key", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("stale_key", ["what", "key"])
      .modifyEnd(sql`strict, without rowid`),
  ];
}
