/**
 * Statements → accounts and their participants, as rows that other derivations go through quickly: of each document the text that it
 * had last. Only what came since the last time is looked at.
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { accountsOf, type StatementRow } from "../identity/accounts-of-statements.ts";
import { correct, correctionsByDocument } from "../judgements/corrections.ts";
import type { Judgement } from "../judgements/judgement.ts";
import { standingJudgements } from "../judgements/judgement-log.ts";
import { reportOfRevision } from "../judgements/told-report.ts";
import type { RecordStore } from "../store/record-store.ts";

interface Revision {
  readonly key: number;
  readonly document: number;
  readonly documentId: string;
  readonly name: string;
  readonly text: string;
}

/** Revisions with a key above `through` are taken in; returns the highest key there is. */
export function projectReports(store: RecordStore, through: number): number {
  const revisions = store.sql<Revision>(
    `select r.key, r.document, d.id as documentId, d.name, r.text from revision r join document d on d.key = r.document
      where r.key > ? and exists (select 1 from reading where revision = r.key) order by r.key limit ?`,
  );
  const corrections = correctionsByDocument(standingJudgements(store));
  let last = through;
  for (let found = revisions.all(last, CHUNK); found.length > 0; found = revisions.all(last, CHUNK)) {
    for (const revision of found) projectOne(store, revision, corrections.get(revision.documentId) ?? []);
    last = found.at(-1)!.key;
  }
  return last;
}

const CHUNK = 500;

function projectOne(
  store: RecordStore,
  { key, document, documentId, name, text }: Revision,
  judgements: readonly Judgement[],
): void {
  const rows = store
    .sql<StatementRow>(
      "select subject, property, value, basis, because from statement where revision = ? order by number",
    )
    .all(key);
  const told = judgements.length > 0 ? reportOfRevision(store, key) : null;
  const corrected = told && correct(told.accounts, told, judgements);
  const stated = (property: string) =>
    rows.find((row) => row.subject === "document" && row.property === property)?.value ?? null;
  const judgedOr = (property: string, read: string | null) => {
    const judged = corrected?.document.get(property);
    return judged === undefined ? read : judged;
  };
  const publisher = judgedOr("publisher", stated("publisher"));
  const published = judgedOr("published", stated("published"));
  withdraw(store, document);
  store
    .sql("insert into report (revision, document, name, publisher, published, last) values (?, ?, ?, ?, ?, ?)")
    .run(key, document, name, publisher, published, lastDay(published));
  store.sql("insert into words (rowid, title, text) select key, title, text from revision where key = ?").run(key);
  const accounts =
    corrected?.accounts ?? accountsOf(key, { document: documentId, name, publisher, published, text }, rows);
  for (const account of accounts) {
    const { id, parties, kind, status, date, dateBasis, place, formats, topics, participants, judged } = account;
    const account_ = store
      .sql(
        `insert into account (id, revision, number, parties, kind, status, date, dateBasis, country, city, formats, topics, judged)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[
          id,
          key,
          Number(account.subject.slice("meeting.".length)),
          parties.join(" "),
          kind,
          status,
          date,
          dateBasis,
        ],
        ...[place.country, place.city, formats.join(" "), topics.join("\n"), judged ? JSON.stringify(judged) : null],
      );
    const put = store.sql(
      `insert into participant (account, number, name, country, countrySaid, rank, office, officeSaid)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const { number, name, country, countrySaid, rank, office, officeSaid } of participants)
      put.run(account_, number!, name, country, Number(countrySaid), rank, office, Number(officeSaid));
  }
}

/** What an earlier text of the document brought. */
function withdraw(store: RecordStore, document: number): void {
  const earlier = store.sql<{ revision: number }>("select revision from report where document = ?").get(document);
  if (!earlier) return;
  const { revision } = earlier;
  store
    .sql("insert into words (words, rowid, title, text) select 'delete', key, title, text from revision where key = ?")
    .run(revision);
  store.sql("delete from participant where account in (select key from account where revision = ?)").run(revision);
  store.sql("delete from account where revision = ?").run(revision);
  store.sql("delete from report where revision = ?").run(revision);
}

/** The last day that a value may mean; null where it means none. */
function lastDay(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const latest = value && boundsOf(value)?.latest;
  return latest === null || latest === undefined || !Number.isFinite(latest) ? null : latest;
}
