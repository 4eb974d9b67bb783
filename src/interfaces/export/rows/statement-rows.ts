/** What a text asserts, value by value, with the words each rests on. */
import type { Evidence } from "../../../extraction/reading.ts";
import type { Statement } from "../../../record/statement.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { refOf } from "../../operations/evidence-of.ts";
import type { Text } from "./source-rows.ts";

export interface StatementTold extends Omit<Statement, "evidence" | "reports"> {
  /** What `chancery quote` takes. */
  readonly ref: string;
  /** In order of the text, from 1. */
  readonly number: number;
  /** Id of the meeting that it is about. */
  readonly meeting: string | null;
}

export interface EvidenceTold extends Omit<Evidence, "field"> {
  /** Null for the text itself. */
  readonly field: NonNullable<Evidence["field"]> | null;
  /** The statement that rests on it, by its number in the text. */
  readonly statement: number;
  /** From 1, for each statement. */
  readonly number: number;
}

export interface StatementQuestion {
  readonly asOf: number | undefined;
  /** Ids of meetings by their numbers in the text; null for those of today. */
  readonly meetings: ReadonlyMap<number, string> | null;
  /** Without what is about other meetings than these. */
  readonly only: boolean;
}

/** In order of the text. */
export function statementRows(
  store: RecordStore,
  text: Text,
  { asOf, meetings, only }: StatementQuestion,
): StatementTold[] {
  const about = meetings ?? meetingsOf(store, text.key);
  const rows = store
    .sql<Omit<StatementTold, "ref" | "meeting">>(
      "select number, subject, property, value, basis, because from statement where revision = ? order by number",
    )
    .all(text.key);
  return rows.flatMap((row) => {
    const within = numberOf(row.subject);
    const meeting = within === null ? null : (about.get(within) ?? null);
    if (only && within !== null && meeting === null) return [];
    if (asOf !== undefined && !wasKnown(store, text.key, row.number, asOf)) return [];
    return [{ ...row, ref: refOf(text.revision, row.number), meeting }];
  });
}

/** The words of a text that its statements rest on, in their order. */
export function evidenceRows(store: RecordStore, text: Text): EvidenceTold[] {
  return store
    .sql<EvidenceTold>(
      `select statement, number, nullif(field, 'text') as field, start, "end", quote, rule from evidence where revision = ? order by statement, number`,
    )
    .all(text.key);
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
function wasKnown(store: RecordStore, revision: number, statement: number, asOf: number): boolean {
  const settled = store
    .sql<{ first: number | null }>(
      `select min(r.last) as first from reliance l left join report r on r.document = l.document
        where l.revision = ? and l.statement = ? having count(*) > 0`,
    )
    .get(revision, statement);
  return !settled || (settled.first !== null && settled.first <= asOf);
}
