/**
 * What earlier texts of documents told: where the latest text came after some day, the one before it is what the record said then. All
 * others stand in rows (`stored-accounts.ts`).
 */
import { sql } from "kysely";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { correct, correctionsByDocument } from "../judgements/corrections.ts";
import { standingJudgements } from "../judgements/judgement-log.ts";
import { reportOfRevision } from "../judgements/told-report.ts";
import type { Property } from "../statement.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Account } from "./account.ts";
import { accountsOf, type StatementRow } from "./accounts-of-statements.ts";

export interface AccountQuestion {
  /** Codes; an account has to have all of them among its parties. At least one. */
  readonly parties: readonly [string, ...string[]];
  /** A day number: only texts published up to that day, of documents whose latest text is not. Texts of no known day are left out. */
  readonly asOf: number;
}

/** In the order in which their documents came, and in that of the report. */
export function loadEarlierAccounts(store: RecordStore, { parties, asOf }: AccountQuestion): Account[] {
  const questions = prepare(store);
  const corrections = correctionsByDocument(standingJudgements(store));
  return questions.documents.all(parties[0], asOf).flatMap(({ document }) => {
    const current = questions.versions.all(document).findLast(({ published }) => lastDay(published) <= asOf);
    if (!current) return [];
    const accounts = accountsIn(current, questions);
    const judgements = corrections.get(current.id);
    const judged = judgements
      ? correct(accounts, reportOfRevision(store, current.revision), judgements).accounts
      : accounts;
    return judged.filter((account) => parties.every((party) => account.parties.includes(party)));
  });
}

interface Version {
  readonly revision: number;
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
}

function accountsIn({ revision, id: document, ...rest }: Version, questions: ReturnType<typeof prepare>): Account[] {
  return accountsOf(revision, { document, ...rest }, questions.statements.all(revision));
}

/** The last day that a value may mean; later than any other where it means none. */
function lastDay(edtf: string | null): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  return (value && boundsOf(value)?.latest) ?? Number.POSITIVE_INFINITY;
}

function prepare(store: RecordStore) {
  const { db } = store;
  const stated = (property: Property) =>
    db
      .selectFrom("statement as about")
      .select("about.value")
      .where(sql<boolean>`about.revision = revision.key`)
      .where("about.subject", "=", sql.lit("document"))
      .where("about.property", "=", sql.lit(property))
      .limit(sql.lit(1));
  return {
    documents: store.sql<{ document: number }>(
      `select distinct v.document from revision later indexed by revision_later
         cross join report r on r.document = later.document
         cross join revision v on v.document = r.document and v.key <> r.revision
         cross join statement s on s.revision = v.key and s.property = 'party' and s.value = ?
        where later.number > 1 and coalesce(r.last, 1e9) > ? order by v.document`,
    ),
    versions: store.prepare<Version>(
      db
        .selectFrom("revision")
        .innerJoin("document", "document.key", "revision.document")
        .select(["revision.key as revision", "document.id", "name", "text"])
        .select([stated("publisher").as("publisher"), stated("published").as("published")])
        .where("document", "=", 0)
        .orderBy("number"),
    ),
    statements: store.prepare<StatementRow>(
      db
        .selectFrom("statement")
        .select(["subject", "property", "value", "basis", "because"])
        .where("revision", "=", 0)
        .orderBy("number"),
    ),
  };
}
