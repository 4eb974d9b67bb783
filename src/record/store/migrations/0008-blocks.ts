/**
 * What is worked out from statements, by blocks: which accounts and which names are compared with each other, and which of them have a
 * say in each other's fate; so that what changes touches its blocks alone. And the orders in which questions ask for meetings and people.
 */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

const STEPS = [
  `alter table "account" add column "day" integer`,
  `alter table "account" add column "cell" integer`,
  `alter table "account" add column "out" integer`,
  `create index "account_cell" on "account" ("cell")`,
  `create table "account_block" ("sides" text not null, "wide" integer not null, "first" integer not null, "last" integer not null, "account" integer not null, primary key ("sides", "wide", "first", "account")) strict, without rowid`,
  `alter table "participant" add column "profile" integer`,
  `create index "participant_profile" on "participant" ("profile")`,
  `create table "profile" ("key" integer primary key, "id" text not null unique, "full" integer not null, "ranks" text not null, "firm" integer not null, "cell" integer not null) strict`,
  `create index "profile_cell" on "profile" ("cell")`,
  `create table "profile_block" ("block" integer not null, "role" integer not null, "profile" integer not null, primary key ("block", "role", "profile")) strict, without rowid`,
  `alter table "person_link" add column "bare" integer`,
  `create table "person_meeting" ("person" integer not null, "first" integer, "out" integer not null, "meeting" integer not null, primary key ("person", "meeting")) strict, without rowid`,
  `create index "person_meeting_of" on "person_meeting" ("meeting")`,
  `create table "person_account" ("person" integer not null, "out" integer not null, "account" integer not null, "revision" integer not null, primary key ("person", "out", "account")) strict, without rowid`,
  `alter table "person" add column "out" integer`,
  `create index "person_side" on "person" ("country", "reports" desc, "id")`,
  `alter table "incumbency" add column "begun" integer`,
  `alter table "incumbency" add column "settled" integer`,
  `create index "dyad_order" on "dyad" ("meetings" desc, "reports" desc, "a", "b")`,
  `create index "revision_later" on "revision" ("document") where "number" > 1`,
  `create index "report_last" on "report" ("last")`,
  `create index "report_odd" on "report" ("last") where length("published") not in (7, 10)`,
  `create table "meeting_pair" ("a" text not null, "b" text not null, "meeting" integer not null, "status" text not null, "reports" integer not null, "day" text, "level" integer, "out" integer not null, "allOut" integer not null, "outs" text not null, primary key ("a", "b", "meeting")) strict, without rowid`,
  `create index "meeting_pair_of" on "meeting_pair" ("meeting")`,
  `create index "meeting_side_of" on "meeting_side" ("meeting")`,
  `alter table "meeting_side" add column "id" text`,
  `alter table "meeting_side" add column "first" integer`,
  `alter table "meeting_side" add column "last" integer`,
  `alter table "meeting_side" add column "kind" text`,
  `alter table "meeting_side" add column "level" text`,
  `alter table "meeting_side" add column "status" text`,
  `alter table "meeting_side" add column "begun" integer`,
  `alter table "meeting_side" add column "settled" integer`,
  `create index "meeting_side_order" on "meeting_side" ("side", "first" desc, "last" desc, "id", "kind", "level", "status", "begun", "settled")`,
];

export function blocks(db: Kysely<unknown>): Step[] {
  return STEPS.map((text) => ({ compile: () => sql.raw(text).compile(db) }));
}
