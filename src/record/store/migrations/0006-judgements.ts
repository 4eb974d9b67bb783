/** What people judged: rows that are only ever added. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function judgements(db: Kysely<unknown>): Step[] {
  const raw = (text: string): Step => ({ compile: () => sql.raw(text).compile(db) });
  return [
    db.schema
      .createTable("judgement")
      .addColumn("key", "integer", (column) => column.primaryKey())
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("verdict", "text", (column) =>
        column.notNull().check(sql`verdict in ('same', 'different', 'correct', 'reject', 'restore')`),
      )
      .addColumn("about", "text", (column) => column.notNull())
      .addColumn("property", "text")
      .addColumn("value", "text")
      .addColumn("was", "text")
      .addColumn("overrules", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("why", "text")
      .addColumn("made", "text", (column) => column.notNull())
      .modifyEnd(sql`strict`),
    raw(
      `create trigger "judgement_stays" before update on "judgement" begin select raise(abort, 'judgements are only added'); end`,
    ),
    raw(
      `create trigger "judgement_is_kept" before delete on "judgement" begin select raise(abort, 'judgements are only added'); end`,
    ),
    raw(`alter table "account" add column "judged" text`),
    raw(`create index "account_id" on "account" ("id")`),
  ];
}
