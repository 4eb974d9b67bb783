/** Statements of a revision with the words they rest on, each checked against the stored text. */
import type { RecordStore } from "../../record/store/record-store.ts";

export interface Quoted {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  /** The field of the stored revision has these very words at that place. */
  readonly verified: boolean;
  /** The words before and behind, where they were asked for. */
  readonly before?: string;
  readonly after?: string;
}

export interface StatementTold {
  /** What `chancery quote` takes: the revision and the number of the statement in it. */
  readonly ref: string;
  readonly number: number;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  /** Names of the reports that settled it, where others did than this one. */
  readonly reports?: readonly string[];
  readonly evidence: readonly Quoted[];
}

interface Fields {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}

export interface EvidenceOptions {
  /** Only statements of that subject and of what belongs to it: `meeting.1`, and so `meeting.1.person.2`. */
  readonly subject?: string;
  readonly number?: number;
  /** Characters before and behind each quotation. */
  readonly context?: number;
}

export function statementsTold(store: RecordStore, revision: number, options: EvidenceOptions = {}): StatementTold[] {
  const { subject, number, context } = options;
  const fields = store
    .sql<Fields>("select id, title, published, publisher, url, text from revision where key = ?")
    .get(revision)!;
  const statements = store
    .sql<Omit<StatementTold, "evidence" | "ref">>(
      `select number, subject, property, value, basis, because from statement where revision = ? order by number`,
    )
    .all(revision);
  const evidence = store.sql<Omit<Quoted, "verified" | "before" | "after">>(
    `select field, start, "end", quote, rule from evidence where revision = ? and statement = ? order by number`,
  );
  return statements
    .filter(
      (each) =>
        (subject === undefined || each.subject === subject || each.subject.startsWith(`${subject}.`)) &&
        (number === undefined || each.number === number),
    )
    .map((each) => ({
      ...each,
      ...reportsThatSettled(store, revision, each.number),
      ref: refOf(fields.id, each.number),
      evidence: evidence.all(revision, each.number).map((one) => checked(one, fields, context)),
    }));
}

function reportsThatSettled(store: RecordStore, revision: number, number: number): Pick<StatementTold, "reports"> {
  const reports = store
    .sql<{ name: string }>(
      `select d.name from reliance l join document d on d.key = l.document
        where l.revision = ? and l.statement = ? order by l.number`,
    )
    .all(revision, number);
  return reports.length === 0 ? {} : { reports: reports.map(({ name }) => name) };
}

export function refOf(revision: string, number: number): string {
  return `${revision.slice(0, 8)}:${number}`;
}

function checked(one: Omit<Quoted, "verified">, fields: Fields, context: number | undefined): Quoted {
  const field = fields[one.field as keyof Fields] ?? "";
  const verified = field.slice(one.start, one.end) === one.quote;
  if (context === undefined) return { ...one, verified };
  const from = wordStart(field, Math.max(0, one.start - context), one.start);
  const to = wordEnd(field, Math.min(field.length, one.end + context), one.end);
  return { ...one, verified, before: field.slice(from, one.start), after: field.slice(one.end, to) };
}

/** Words at the edges are not cut. */
function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at);
  return space === -1 || space >= most ? at : space + 1;
}

function wordEnd(text: string, at: number, least: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(" ", at);
  return space <= least ? at : space;
}
