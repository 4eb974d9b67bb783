/** What reports tell of talks, clause by clause, and whose side's account each is: what is held against others across meetings. */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

const STEPS = [
  `create table "passage" (
     "revision" integer not null references "reading" ("revision"), "number" integer not null, "meeting" integer,
     "kind" text not null, "act" text not null, "speakers" text not null, "speaker" text, "quoted" integer not null,
     "topics" text not null, "projects" text not null, "organisations" text not null, "countries" text not null,
     "start" integer not null, "end" integer not null, "contentStart" integer not null, "contentEnd" integer not null, "rule" text not null,
     primary key ("revision", "number"),
     constraint "passage_span" check (0 <= "start" and "start" <= "contentStart" and "contentStart" <= "contentEnd" and "contentEnd" <= "end")
   ) strict, without rowid`,
  `alter table "reading" add column "side" text`,
];

export function passages(db: Kysely<unknown>): Step[] {
  return STEPS.map((text) => ({ compile: () => sql.raw(text.replace(/\s+/gu, " ")).compile(db) }));
}
