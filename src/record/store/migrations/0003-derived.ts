/**
 * What is worked out from statements, so that questions are quick: accounts of meetings with who took part, which accounts are of one
 * meeting, who is one person, who held which office, and the words of texts. All of it can be made anew; nothing here is the only copy.
 */
import { type Kysely, sql } from "kysely";
import type { Step } from "../migrations.ts";

const TABLES = [
  `create table "derivation" ("key" integer primary key check ("key" = 1), "version" integer not null, "through" integer not null) strict`,
  `create table "report" ("revision" integer primary key, "document" integer not null unique, "name" text not null, "publisher" text, "published" text, "last" integer) strict`,
  `create table "account" ("key" integer primary key, "id" text not null, "revision" integer not null, "number" integer not null, "parties" text not null, "kind" text not null, "status" text not null, "date" text, "dateBasis" text not null, "country" text, "city" text, "formats" text not null, "topics" text not null, "meeting" integer) strict`,
  `create index "account_revision" on "account" ("revision")`,
  `create index "account_meeting" on "account" ("meeting")`,
  `create table "participant" ("account" integer not null, "number" integer not null, "name" text not null, "country" text, "countrySaid" integer not null, "rank" text not null, "office" text, "officeSaid" integer not null, "person" integer, primary key ("account", "number")) strict, without rowid`,
  `create index "participant_person" on "participant" ("person")`,
  `create table "meeting" ("key" integer primary key, "id" text not null unique, "first" integer, "last" integer, "kind" text not null, "level" text, "status" text not null, "topics" text not null, "told" text not null) strict`,
  `create table "meeting_side" ("side" text not null, "meeting" integer not null, primary key ("side", "meeting")) strict, without rowid`,
  `create table "dyad" ("a" text not null, "b" text not null, "meetings" integer not null, "reports" integer not null, "first" text, "last" text, "level" text, primary key ("a", "b")) strict, without rowid`,
  `create index "dyad_b" on "dyad" ("b")`,
  `create table "person" ("key" integer primary key, "id" text not null unique, "name" text not null, "country" text, "rank" text not null, "office" text, "first" text, "last" text, "meetings" integer not null, "reports" integer not null) strict`,
  `create index "person_country" on "person" ("country")`,
  `create table "person_name" ("person" integer not null, "name" text not null, "reports" integer not null, primary key ("person", "name")) strict, without rowid`,
  `create table "person_word" ("word" text not null, "person" integer not null, primary key ("word", "person")) strict, without rowid`,
  `create table "person_link" ("person" integer not null, "number" integer not null, "a" text not null, "b" text not null, "score" real not null, "because" text not null, primary key ("person", "number")) strict, without rowid`,
  `create table "incumbency" ("country" text not null, "office" text not null, "person" integer not null, "title" text not null, "rank" text not null, "first" text, "last" text, "reports" integer not null, "firm" integer not null, primary key ("country", "office", "person")) strict, without rowid`,
  `create index "incumbency_person" on "incumbency" ("person")`,
  `create table "collected" ("publisher" text not null, "month" text not null, "reports" integer not null, "meetings" integer not null, primary key ("publisher", "month")) strict, without rowid`,
  `create virtual table "words" using fts5 ("title", "text", content = 'revision', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2')`,
];

export function derived(db: Kysely<unknown>): Step[] {
  return TABLES.map((text) => ({ compile: () => sql.raw(text).compile(db) }));
}
