/**
 * Statements → accounts and their participants, as rows that other derivations go through quickly: of each document the text that it
 * had last.
 */

import type { Account } from "../identity/account.ts";
import { accountsOf, type StatementRow } from "../identity/accounts-of-statements.ts";
import { sidePairsOf, stretchOf } from "../identity/merge-accounts.ts";
import { isFullName, plainName, profileIdOf } from "../identity/people/profile.ts";
import { correct } from "../judgements/corrections.ts";
import type { Judgement } from "../judgements/judgement.ts";
import { reportOfRevision } from "../judgements/told-report.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { dayOf, lastDayOf, NEVER } from "./days.ts";
import { accountKey } from "./keys.ts";
import { bindProfile, projectListed } from "./listed.ts";
import { withdrawReportSides } from "./report-sides.ts";

interface Revision {
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  readonly text: string;
}

export interface Projecting {
  readonly store: RecordStore;
  /** Revisions with a key up to it are looked at. */
  readonly through: number;
  /** Judgements that correct or reject, by the ids of the documents that they are about. */
  readonly corrections: ReadonlyMap<string, readonly Judgement[]>;
  readonly changes: Changes;
}

/** Takes the latest text of a document that was read in the place of what was there of it. */
export function projectDocument(projecting: Projecting, document: number): void {
  const { store, through, changes } = projecting;
  const revision = store
    .sql<Revision>(
      `select r.key, d.id as documentId, d.name, r.text from revision r join document d on d.key = r.document
        where r.document = ? and r.key <= ? and exists (select 1 from reading where revision = r.key)
          and not exists (select 1 from imported_row row join imported i on i.key = row.source
                           where row.document = r.document and (row.gone = 1 or i.kind = 'list'))
        order by r.number desc limit 1`,
    )
    .get(document, through);
  changes.documents.add(document);
  projectListed(store, document, through, changes);
  const indexed = withdraw(store, document, changes);
  if (indexed !== revision?.key) {
    if (indexed !== undefined)
      store
        .sql(
          "insert into words (words, rowid, title, text) select 'delete', key, title, text from revision where key = ?",
        )
        .run(indexed);
    if (revision)
      store
        .sql("insert into words (rowid, title, text) select key, title, text from revision where key = ?")
        .run(revision.key);
  }
  if (revision) project(projecting, document, revision);
}

function project({ store, corrections, changes }: Projecting, document: number, revision: Revision): void {
  const { key, documentId, name, text } = revision;
  const rows = store
    .sql<StatementRow>(
      `select subject, property, value, basis, because from statement
        where revision = ? and (subject = 'document' or subject glob 'meeting.*') order by number`,
    )
    .all(key);
  const judgements = corrections.get(documentId) ?? [];
  const told = judgements.length > 0 ? reportOfRevision(store, key) : null;
  const corrected = told && correct(told.accounts, told, judgements);
  const stated = (property: string): string | null => {
    const judged = corrected?.document.get(property);
    const read = rows.find((row) => row.subject === "document" && row.property === property)?.value ?? null;
    return judged === undefined ? read : judged;
  };
  const [publisher, published] = [stated("publisher"), stated("published")];
  store
    .sql("insert into report (revision, document, name, publisher, published, last) values (?, ?, ?, ?, ?, ?)")
    .run(key, document, name, publisher, published, lastDayOf(published));
  const report = { document: documentId, name, publisher, published, text };
  const accounts = corrected?.accounts ?? accountsOf(key, report, rows);
  changes.collect(publisher, published, accounts.length, 1);
  let place = 0;
  for (const account of accounts) {
    const own = accountKey(document, place);
    putAccount(store, own, { ...account, report }, changes);
    changes.accounts.add(own);
    place += 1 + Math.max(0, ...account.participants.map(({ number }) => number!));
  }
}

function putAccount(store: RecordStore, key: number, account: Account, changes: Changes): void {
  const { id, revision, parties, kind, status, date, dateBasis, place, formats, topics, judged, report } = account;
  const day = (status === "held" ? dayOf(date) : null) ?? dayOf(report.published);
  store
    .sql(
      `insert into account (key, id, revision, number, parties, kind, status, date, dateBasis, country, city, formats, topics, judged, day, out)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[key, id, revision, Number(account.subject.slice("meeting.".length)), parties.join(" "), kind, status],
      ...[date, dateBasis, place.country, place.city, formats.join(" "), topics.join("\n")],
      ...[judged ? JSON.stringify(judged) : null, day, lastDayOf(report.published) ?? NEVER],
    );
  const [first, last] = stretchInDays(account);
  const block = store.sql(
    "insert or ignore into account_block (sides, wide, first, last, account) values (?, ?, ?, ?, ?)",
  );
  for (const sides of sidePairsOf(account)) block.run(sides, isWide(first, last), first, last, key);
  putParticipants(store, key, account, day, changes);
}

/** Of stretches up to so many days those that overlap begin near each other; the few longer ones are all looked at. */
export const NARROW = 31;

export function stretchInDays(account: Parameters<typeof stretchOf>[0]): [first: number, last: number] {
  const { from, to } = stretchOf(account);
  return [Math.max(from, -NEVER), Math.min(to, NEVER)];
}

function isWide(first: number, last: number): number {
  return last - first > NARROW ? 1 : 0;
}

function putParticipants(
  store: RecordStore,
  key: number,
  { participants }: Account,
  day: number | null,
  changes: Changes,
): void {
  const put = store.sql(
    `insert into participant (account, number, name, country, countrySaid, rank, office, officeSaid, profile)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { number, name, country, countrySaid, rank, office, officeSaid } of participants) {
    const profile = profileKey(store, profileIdOf({ name, country, rank, day }), isFullName(plainName(name)));
    put.run(key, number!, name, country, Number(countrySaid), rank, office, Number(officeSaid), profile);
    changes.profiles.add(profile);
  }
}

function profileKey(store: RecordStore, id: string, full: boolean): number {
  const known = store.sql<{ key: number }>("select key from profile where id = ?").get(id);
  if (known) return known.key;
  const key = store
    .sql(`insert into profile (id, "full", ranks, firm, cell) values (?, ?, '', 0, 0)`)
    .run(id, Number(full));
  if (full) bindProfile(store, key, id);
  return key;
}

/** What an earlier text of the document, or an earlier reading of it, brought. Returns the revision whose words are indexed. */
function withdraw(store: RecordStore, document: number, changes: Changes): number | undefined {
  const earlier = store
    .sql<{ revision: number; publisher: string | null; published: string | null }>(
      "select revision, publisher, published from report where document = ?",
    )
    .get(document);
  if (!earlier) return undefined;
  const { revision, publisher, published } = earlier;
  const accounts = store
    .sql<{ key: number; cell: number; meeting: number }>("select key, cell, meeting from account where revision = ?")
    .all(revision);
  changes.collect(publisher, published, accounts.length, -1);
  for (const { key, cell, meeting } of accounts) {
    changes.cells.add(cell);
    changes.meetings.add(meeting);
    const participants = store
      .sql<{ profile: number; person: number }>("select profile, person from participant where account = ?")
      .all(key);
    for (const { profile, person } of participants) {
      changes.profiles.add(profile);
      changes.people.add(person);
    }
    store.sql("delete from participant where account = ?").run(key);
    unblock(store, key);
  }
  withdrawReportSides(store, revision);
  store.sql("delete from account where revision = ?").run(revision);
  store.sql("delete from report where revision = ?").run(revision);
  return revision;
}

function unblock(store: RecordStore, key: number): void {
  const { parties, published, ...dated } = store
    .sql<Pick<Account, "date" | "dateBasis" | "status"> & { parties: string; published: string | null }>(
      `select a.parties, a.date, a.dateBasis, a.status, r.published from account a join report r on r.revision = a.revision
        where a.key = ?`,
    )
    .get(key)!;
  const [first, last] = stretchInDays({ ...dated, report: { published } });
  for (const sides of sidePairsOf({ parties: parties.split(" ") }))
    store
      .sql("delete from account_block where sides = ? and wide = ? and first = ? and account = ?")
      .run(sides, isWide(first, last), first, key);
}
