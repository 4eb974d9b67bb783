/** What a report tells by its reading alone, before anything is corrected: what judgements are about. */
import type { Account } from "../identity/account.ts";
import { accountsOf, type StatementRow } from "../identity/accounts-of-statements.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Words } from "./judgement.ts";

export interface ToldStatement extends StatementRow {
  readonly number: number;
  /** At least one. */
  readonly words: readonly Words[];
}

export interface ToldReport {
  readonly document: { readonly key: number; readonly id: string; readonly name: string };
  readonly revision: { readonly key: number; readonly id: string };
  readonly accounts: readonly Account[];
  readonly statements: readonly ToldStatement[];
}

interface RevisionRow {
  readonly key: number;
  readonly id: string;
  readonly document: number;
  readonly documentId: string;
  readonly name: string;
}

const REVISION = `select r.key, r.id, r.document, d.id as documentId, d.name from revision r join document d on d.key = r.document`;

/** The text that a document had last; null where the record has no such document, or none that was read. */
export function latestReport(store: RecordStore, document: string): ToldReport | null {
  const row = store
    .sql<RevisionRow>(
      `${REVISION} where d.id = ? and exists (select 1 from reading where revision = r.key) order by r.number desc limit 1`,
    )
    .get(document);
  return row ? reportOf(store, row) : null;
}

export function reportOfRevision(store: RecordStore, revision: number): ToldReport {
  return reportOf(store, store.sql<RevisionRow>(`${REVISION} where r.key = ?`).get(revision)!);
}

function reportOf(store: RecordStore, { key, id, document, documentId, name }: RevisionRow): ToldReport {
  const rows = store
    .sql<StatementRow & { number: number }>(
      "select number, subject, property, value, basis, because from statement where revision = ? order by number",
    )
    .all(key);
  const words = new Map<number, Words[]>();
  for (const { statement, ...place } of store
    .sql<Omit<Words, "revision"> & { statement: number }>(
      `select statement, field, start, "end", quote from evidence where revision = ? order by statement, number`,
    )
    .all(key))
    words.set(statement, [...(words.get(statement) ?? []), { revision: id, ...place }]);
  const report = { document: documentId, name, publisher: null, published: null, text: "" };
  return {
    document: { key: document, id: documentId, name },
    revision: { key, id },
    accounts: accountsOf(key, report, rows),
    statements: rows.map((row) => ({ ...row, words: words.get(row.number) ?? [] })),
  };
}

/** The words of one property of a subject: those of the first of its statements. */
export function wordsOf({ statements }: ToldReport, subject: string, property: string): Words | null {
  return statements.find((each) => each.subject === subject && each.property === property)?.words[0] ?? null;
}
