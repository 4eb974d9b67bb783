/** People by how many reports tell of them: the order in which they are listed. */
import type { Kysely } from "kysely";
import type { Step } from "../migrations.ts";

export function peopleInOrder(db: Kysely<unknown>): Step[] {
  return [db.schema.createIndex("person_reports").on("person").columns(["reports desc", "id"])];
}
