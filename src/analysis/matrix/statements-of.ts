/** The statements of accounts that rows are made of, with the words that they rest on. */
import type { RecordStore } from "../../record/store/record-store.ts";
import type { History } from "../history.ts";
import type { RowKind } from "./matrix.ts";

export interface RowStatement {
  readonly kind: RowKind;
  readonly property: string;
  readonly value: string;
  /** Of the statement within its revision. */
  readonly number: number;
  readonly evidence: readonly {
    readonly field: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

interface Row {
  readonly revision: string;
  readonly subject: string;
  readonly number: number;
  readonly property: string;
  readonly value: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const KINDS: Readonly<Record<string, RowKind>> = {
  topic: "topic",
  project: "project",
  organisation: "organisation",
  party: "country",
};

/** `revision` and `subject` of an account → its statements. One query for all: its time grows with what the accounts state. */
export function statementsOf(
  store: RecordStore,
  { meetings }: History,
): (revision: string, subject: string) => readonly RowStatement[] {
  const revisions = new Set(meetings.flatMap(({ accounts }) => accounts.map(({ revision }) => revision)));
  const rows = store
    .sql<Row>(
      `select v.id as revision, s.subject, s.number, s.property, s.value, e.field, e.start, e."end", e.quote
         from json_each(?) asked cross join revision v on v.id = asked.value
         cross join statement s on s.revision = v.key and s.property in ('topic', 'project', 'organisation', 'party')
         cross join evidence e on e.revision = s.revision and e.statement = s.number`,
    )
    .all(JSON.stringify([...revisions]));
  const found = new Map<string, RowStatement[]>();
  let last: { readonly key: string; readonly number: number; readonly evidence: Row[] } | undefined;
  for (const row of rows) {
    const key = keyOf(row.revision, row.subject);
    if (last?.key === key && last.number === row.number) {
      last.evidence.push(row);
      continue;
    }
    last = { key, number: row.number, evidence: [row] };
    const statement = {
      kind: KINDS[row.property]!,
      property: row.property,
      value: row.value,
      number: row.number,
      evidence: last.evidence,
    };
    const known = found.get(key);
    if (known) known.push(statement);
    else found.set(key, [statement]);
  }
  return (revision, subject) => found.get(keyOf(revision, subject)) ?? [];
}

function keyOf(revision: string, subject: string): string {
  return `${revision} ${subject}`;
}
