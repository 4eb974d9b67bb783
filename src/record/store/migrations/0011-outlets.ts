/** What was collected, by outlet and month, as questions about it want it: every month of an outlet at once, and the reports on a side. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

const STEPS = [
  `create table "outlet" ("publisher" text primary key, "months" blob not null) strict, without rowid`,
  `create table "report_side" ("side" text not null, "publisher" text not null, "month" text not null, "revision" integer not null, "accounts" integer not null, "out" integer not null, primary key ("side", "publisher", "month", "revision")) strict, without rowid`,
  `alter table "report" add column "sides" text`,
];

export function outlets(db: Kysely<unknown>): Step[] {
  return STEPS.map((text) => ({ compile: () => sql.raw(text).compile(db) }));
}
