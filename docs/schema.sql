-- A record of version 2. Generated; see test/schema-snapshot.test.ts.

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
  "notes" text not null
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
