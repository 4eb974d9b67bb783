/** Which reports name a side: the first thing that most questions ask. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

export function sides(db: Kysely<unknown>): Step[] {
  return [
    db.schema
      .createIndex("statement_party")
      .on("statement")
      .columns(["value", "revision"])
      .where(sql.ref("property"), "=", sql.lit("party")),
  ];
}
