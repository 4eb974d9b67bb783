/** What a text asserts, value by value, with the words each rests on. */
import type { Statement } from "../../../record/statement.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { StoredStatements } from "../../../record/stored-statements.ts";
import { refOf } from "../../operations/evidence-of.ts";
import type { Source } from "./source-rows.ts";

export interface StatementTold extends Statement {
  /** What `chancery quote` takes. */
  readonly ref: string;
  /** In order of the text, from 1. */
  readonly number: number;
  /** Id of the meeting that it is about. */
  readonly meeting: string | null;
}

export interface StatementQuestion {
  readonly asOf: number | undefined;
  /** Ids of meetings by their numbers in the text; null for those of today. */
  readonly meetings: ReadonlyMap<number, string> | null;
  /** Without what is about other meetings than these. */
  readonly only: boolean;
}

const stored = new WeakMap<RecordStore, StoredStatements>();

export function statementRows(
  store: RecordStore,
  source: Source,
  { asOf, meetings, only }: StatementQuestion,
): StatementTold[] {
  const about = meetings ?? meetingsOf(store, source.key);
  let statements = stored.get(store);
  if (!statements) stored.set(store, (statements = new StoredStatements(store, "id")));
  return statements.of(source.key).flatMap((statement, index) => {
    const number = numberOf(statement.subject);
    const meeting = number === null ? null : (about.get(number) ?? null);
    if (only && number !== null && meeting === null) return [];
    if (asOf !== undefined && !wasKnown(store, statement, asOf)) return [];
    return [{ ...statement, ref: refOf(source.revision, index + 1), number: index + 1, meeting }];
  });
}

/** Of the meeting within its report: 2 for `meeting.2.person.1`. */
function numberOf(subject: string): number | null {
  const number = /^meeting\.(\d+)/u.exec(subject)?.[1];
  return number === undefined ? null : Number(number);
}

function meetingsOf(store: RecordStore, revision: number): Map<number, string> {
  const rows = store
    .sql<{ number: number; id: string }>(
      "select a.number, m.id from account a join meeting m on m.key = a.meeting where a.revision = ?",
    )
    .all(revision);
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** What other reports settled was not known before one of them was out. */
function wasKnown(store: RecordStore, { reports }: Statement, asOf: number): boolean {
  if (!reports) return true;
  const out = store.sql("select 1 from report r join document d on d.key = r.document where d.id = ? and r.last <= ?");
  return reports.some((document) => out.get(document, asOf) !== undefined);
}
