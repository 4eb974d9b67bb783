-- A record of version 15. Generated; see test/schema-snapshot.test.ts.

CREATE TABLE "ingest" (
  "key" integer primary key,
  "started" text not null,
  "ended" text,
  "sources" text not null
) strict;

CREATE TABLE "original" (
  "key" integer primary key,
  "hash" blob not null unique,
  "size" integer not null,
  "packed" blob not null
) strict;

CREATE TABLE "document" (
  "key" integer primary key,
  "id" text not null unique,
  "identity" text not null,
  "name" text not null
) strict;

CREATE INDEX "document_identity" on "document" ("identity");

CREATE INDEX "document_name" on "document" ("name");

CREATE TABLE "revision" (
  "key" integer primary key,
  "id" text not null unique,
  "document" integer not null references "document" ("key"),
  "number" integer not null,
  "original" integer not null references "original" ("key"),
  "ingest" integer not null references "ingest" ("key"),
  "title" text,
  "published" text,
  "publisher" text,
  "url" text,
  "text" text not null,
  "language" text not null,
  constraint "revision_number" unique ("document", "number")
) strict;

CREATE TABLE "reading" (
  "revision" integer primary key references "revision" ("key"),
  "reader" text not null,
  "lexicons" text not null,
  "notes" text not null,
  "attested" text,
  "rules" text,
  "side" text
) strict;

CREATE TABLE "statement" (
  "revision" integer not null references "reading" ("revision"),
  "number" integer not null,
  "subject" text not null,
  "property" text not null,
  "value" text not null,
  "basis" text not null check (basis in ('said', 'inferred')),
  "because" text,
  constraint "statement_key" primary key ("revision", "number")
) strict, without rowid;

CREATE TABLE "evidence" (
  "revision" integer not null,
  "statement" integer not null,
  "number" integer not null,
  "field" text not null,
  "start" integer not null,
  "end" integer not null,
  "quote" text not null,
  "rule" text not null,
  constraint "evidence_key" primary key ("revision", "statement", "number"),
  constraint "evidence_of" foreign key ("revision", "statement") references "statement" ("revision", "number"),
  constraint "evidence_span" check (0 <= start and start <= "end")
) strict, without rowid;

CREATE INDEX "statement_party" on "statement" ("value", "revision") where "property" = 'party';

CREATE TABLE "derivation" (
  "key" integer primary key check ("key" = 1),
  "version" integer not null,
  "through" integer not null
) strict;

CREATE TABLE "report" (
  "revision" integer primary key,
  "document" integer not null unique,
  "name" text not null,
  "publisher" text,
  "published" text,
  "last" integer,
  "sides" text
) strict;

CREATE TABLE "account" (
  "key" integer primary key,
  "id" text not null,
  "revision" integer not null,
  "number" integer not null,
  "parties" text not null,
  "kind" text not null,
  "status" text not null,
  "date" text,
  "dateBasis" text not null,
  "country" text,
  "city" text,
  "formats" text not null,
  "topics" text not null,
  "meeting" integer,
  "judged" text,
  "day" integer,
  "cell" integer,
  "out" integer
) strict;

CREATE INDEX "account_revision" on "account" ("revision");

CREATE INDEX "account_meeting" on "account" ("meeting");

CREATE TABLE "participant" (
  "account" integer not null,
  "number" integer not null,
  "name" text not null,
  "country" text,
  "countrySaid" integer not null,
  "rank" text not null,
  "office" text,
  "officeSaid" integer not null,
  "person" integer,
  "profile" integer,
  primary key ("account", "number")
) strict, without rowid;

CREATE INDEX "participant_person" on "participant" ("person");

CREATE TABLE "meeting" (
  "key" integer primary key,
  "id" text not null unique,
  "first" integer,
  "last" integer,
  "kind" text not null,
  "level" text,
  "status" text not null,
  "topics" text not null,
  "told" text not null
) strict;

CREATE TABLE "meeting_side" (
  "side" text not null,
  "meeting" integer not null,
  "id" text,
  "first" integer,
  "last" integer,
  "kind" text,
  "level" text,
  "status" text,
  "begun" integer,
  "settled" integer,
  primary key ("side", "meeting")
) strict, without rowid;

CREATE TABLE "dyad" (
  "a" text not null,
  "b" text not null,
  "meetings" integer not null,
  "reports" integer not null,
  "first" text,
  "last" text,
  "level" text,
  primary key ("a", "b")
) strict, without rowid;

CREATE INDEX "dyad_b" on "dyad" ("b");

CREATE TABLE "person" (
  "key" integer primary key,
  "id" text not null unique,
  "name" text not null,
  "country" text,
  "rank" text not null,
  "office" text,
  "first" text,
  "last" text,
  "meetings" integer not null,
  "reports" integer not null,
  "out" integer
) strict;

CREATE INDEX "person_country" on "person" ("country");

CREATE TABLE "person_name" (
  "person" integer not null,
  "name" text not null,
  "reports" integer not null,
  primary key ("person", "name")
) strict, without rowid;

CREATE TABLE "person_word" (
  "word" text not null,
  "person" integer not null,
  primary key ("word", "person")
) strict, without rowid;

CREATE TABLE "person_link" (
  "person" integer not null,
  "number" integer not null,
  "a" text not null,
  "b" text not null,
  "score" real not null,
  "because" text not null,
  "bare" integer,
  primary key ("person", "number")
) strict, without rowid;

CREATE TABLE "incumbency" (
  "country" text not null,
  "office" text not null,
  "person" integer not null,
  "title" text not null,
  "rank" text not null,
  "first" text,
  "last" text,
  "reports" integer not null,
  "firm" integer not null,
  "begun" integer,
  "settled" integer,
  primary key ("country", "office", "person")
) strict, without rowid;

CREATE INDEX "incumbency_person" on "incumbency" ("person");

CREATE TABLE "collected" (
  "publisher" text not null,
  "month" text not null,
  "reports" integer not null,
  "meetings" integer not null,
  primary key ("publisher", "month")
) strict, without rowid;

CREATE VIRTUAL TABLE "words" using fts5 ("title", "text", content = 'revision', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TABLE 'words_data'(
  id INTEGER PRIMARY KEY,
  block BLOB
);

CREATE TABLE 'words_idx'(
  segid,
  term,
  pgno,
  PRIMARY KEY(segid, term)
) WITHOUT ROWID;

CREATE TABLE 'words_docsize'(
  id INTEGER PRIMARY KEY,
  sz BLOB
);

CREATE TABLE 'words_config'(
  k PRIMARY KEY,
  v
) WITHOUT ROWID;

CREATE TABLE "told" (
  "revision" integer not null references "revision" ("key"),
  "field" text not null,
  "raw" text not null,
  "place" text not null,
  constraint "told_key" primary key ("revision", "field")
) strict, without rowid;

CREATE TABLE "address" (
  "address" text not null primary key,
  "revision" integer not null references "revision" ("key"),
  "etag" text,
  "modified" text
) strict, without rowid;

CREATE INDEX "person_reports" on "person" ("reports" desc, "id");

CREATE TABLE "judgement" (
  "key" integer primary key,
  "id" text not null unique,
  "verdict" text not null check (verdict in ('same', 'different', 'correct', 'reject', 'restore')),
  "about" text not null,
  "property" text,
  "value" text,
  "was" text,
  "overrules" text not null,
  "by" text not null,
  "why" text,
  "made" text not null
) strict;

CREATE TRIGGER "judgement_stays" before update on "judgement" begin select raise(abort, 'judgements are only added'); end;

CREATE TRIGGER "judgement_is_kept" before delete on "judgement" begin select raise(abort, 'judgements are only added'); end;

CREATE INDEX "account_id" on "account" ("id");

CREATE TABLE "stale" (
  "what" text not null check (what in ('document', 'account', 'mention')),
  "key" integer not null,
  constraint "stale_key" primary key ("what", "key")
) strict, without rowid;

CREATE INDEX "account_cell" on "account" ("cell");

CREATE TABLE "account_block" (
  "sides" text not null,
  "wide" integer not null,
  "first" integer not null,
  "last" integer not null,
  "account" integer not null,
  primary key ("sides", "wide", "first", "account")
) strict, without rowid;

CREATE INDEX "participant_profile" on "participant" ("profile");

CREATE TABLE "profile" (
  "key" integer primary key,
  "id" text not null unique,
  "full" integer not null,
  "ranks" text not null,
  "firm" integer not null,
  "cell" integer not null
) strict;

CREATE INDEX "profile_cell" on "profile" ("cell");

CREATE TABLE "profile_block" (
  "block" integer not null,
  "role" integer not null,
  "profile" integer not null,
  primary key ("block", "role", "profile")
) strict, without rowid;

CREATE TABLE "person_meeting" (
  "person" integer not null,
  "first" integer,
  "out" integer not null,
  "meeting" integer not null,
  primary key ("person", "meeting")
) strict, without rowid;

CREATE INDEX "person_meeting_of" on "person_meeting" ("meeting");

CREATE TABLE "person_account" (
  "person" integer not null,
  "out" integer not null,
  "account" integer not null,
  "revision" integer not null,
  primary key ("person", "out", "account")
) strict, without rowid;

CREATE INDEX "person_side" on "person" ("country", "reports" desc, "id");

CREATE INDEX "dyad_order" on "dyad" ("meetings" desc, "reports" desc, "a", "b");

CREATE INDEX "revision_later" on "revision" ("document") where "number" > 1;

CREATE INDEX "report_last" on "report" ("last");

CREATE INDEX "report_odd" on "report" ("last") where length("published") not in (7, 10);

CREATE TABLE "meeting_pair" (
  "a" text not null,
  "b" text not null,
  "meeting" integer not null,
  "status" text not null,
  "reports" integer not null,
  "day" text,
  "level" integer,
  "out" integer not null,
  "allOut" integer not null,
  "outs" text not null,
  primary key ("a", "b", "meeting")
) strict, without rowid;

CREATE INDEX "meeting_pair_of" on "meeting_pair" ("meeting");

CREATE INDEX "meeting_side_of" on "meeting_side" ("meeting");

CREATE INDEX "meeting_side_order" on "meeting_side" ("side", "first" desc, "last" desc, "id", "kind", "level", "status", "begun", "settled");

CREATE TABLE "attestation" (
  "revision" integer not null references "reading" ("revision"),
  "number" integer not null,
  "country" text not null,
  "rank" text not null,
  "name" text not null,
  "title" text not null,
  "day" text,
  constraint "attestation_key" primary key ("revision", "number")
) strict, without rowid;

CREATE TABLE "reliance" (
  "revision" integer not null,
  "statement" integer not null,
  "number" integer not null,
  "document" integer not null references "document" ("key"),
  constraint "reliance_key" primary key ("revision", "statement", "number"),
  constraint "reliance_of" foreign key ("revision", "statement") references "statement" ("revision", "number")
) strict, without rowid;

CREATE TABLE "passage" (
   "revision" integer not null references "reading" ("revision"),
  "number" integer not null,
  "meeting" integer,
  "kind" text not null,
  "act" text not null,
  "speakers" text not null,
  "speaker" text,
  "quoted" integer not null,
  "topics" text not null,
  "projects" text not null,
  "organisations" text not null,
  "countries" text not null,
  "start" integer not null,
  "end" integer not null,
  "contentStart" integer not null,
  "contentEnd" integer not null,
  "rule" text not null,
  primary key ("revision", "number"),
  constraint "passage_span" check (0 <= "start" and "start" <= "contentStart" and "contentStart" <= "contentEnd" and "contentEnd" <= "end") 
) strict, without rowid;

CREATE TABLE "outlet" (
  "publisher" text primary key,
  "months" blob not null
) strict, without rowid;

CREATE TABLE "report_side" (
  "side" text not null,
  "publisher" text not null,
  "month" text not null,
  "revision" integer not null,
  "accounts" integer not null,
  "out" integer not null,
  primary key ("side", "publisher", "month", "revision")
) strict, without rowid;

CREATE TABLE "digest" (
  "key" integer primary key,
  "name" text not null,
  "through" integer not null,
  "made" text not null
) strict;

CREATE INDEX "digest_name" on "digest" ("name", "key");

CREATE TABLE "digest_item" (
  "name" text not null,
  "item" text not null,
  "digest" integer not null references "digest" ("key"),
  constraint "digest_item_key" primary key ("name", "item")
) strict, without rowid;

CREATE TABLE "imported" (
  "key" integer primary key,
  "name" text not null unique,
  "kind" text not null check (kind in ('spreadsheet', 'list')),
  "file" text not null,
  "at" text not null
) strict;

CREATE TABLE "imported_row" (
  "document" integer primary key references "document" ("key"),
  "source" integer not null references "imported" ("key"),
  "sheet" text,
  "row" integer not null,
  "name" text,
  "gone" integer not null
) strict;

CREATE INDEX "imported_row_source" on "imported_row" ("source", "row");

CREATE TABLE "listed_name" (
  "name" text not null,
  "entry" integer not null,
  constraint "listed_name_key" primary key ("name", "entry")
) strict, without rowid;

CREATE INDEX "listed_name_entry" on "listed_name" ("entry");

CREATE TABLE "profile_listed" (
  "profile" integer not null,
  "entry" integer not null,
  constraint "profile_listed_key" primary key ("profile", "entry")
) strict, without rowid;

CREATE INDEX "profile_listed_entry" on "profile_listed" ("entry");

CREATE TABLE "audit" (
  "key" integer primary key,
  "at" text not null,
  "by" text not null,
  "role" text not null,
  "did" text not null,
  "about" text not null,
  "came" text not null
) strict;

CREATE TABLE "own_words" (
  "name" text not null primary key,
  "text" text not null,
  "at" text not null
) strict, without rowid;
