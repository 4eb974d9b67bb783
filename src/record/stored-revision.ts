/** What the record holds of a report, put together again: the text as it came, and the reading of it. */
import type { Evidence, Reading } from "../extraction/reading.ts";
import type { Told } from "../sources/page/page.ts";
import { readingOf } from "./reading-of-statements.ts";
import type { Statement } from "./statement.ts";
import type { Prepared, RecordStore } from "./store/record-store.ts";

export interface StoredRevision {
  readonly id: string;
  /** 1 for the text of the document that came first. */
  readonly number: number;
  readonly document: { readonly id: string; readonly name: string };
  readonly title: string | null;
  /** Of its metadata; what the text says of it is in the reading. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
  /** Of a web page: its own words for what it says of itself, and where they stood. */
  readonly told: readonly Told[];
  readonly lexicons: string;
  /** As `chancery read --json` printed it, its id the document's name. */
  readonly reading: Reading;
}

/** Every revision, by the ids of their documents and in order of their numbers: the order in which they came makes no difference. */
export function* storedRevisions(store: RecordStore): Generator<StoredRevision> {
  const loader = new Loader(store);
  for (const { key } of loader.keys()) yield loader.load(key);
}

interface Row extends Omit<StoredRevision, "document" | "reading" | "told"> {
  readonly documentId: string;
  readonly name: string;
  readonly language: string;
  readonly reader: string;
  readonly notes: string;
}
type StatementRow = Omit<Statement, "evidence"> & { readonly number: number };
interface RelianceRow {
  readonly statement: number;
  readonly name: string;
}
type EvidenceRow = Omit<Evidence, "field"> & { readonly statement: number; readonly field: string };

class Loader {
  readonly #keys: Prepared<{ key: number }>;
  readonly #revision: Prepared<Row>;
  readonly #told: Prepared<Told>;
  readonly #statements: Prepared<StatementRow>;
  readonly #evidence: Prepared<EvidenceRow>;
  readonly #reliance: Prepared<RelianceRow>;

  constructor(store: RecordStore) {
    const { db } = store;
    this.#keys = store.prepare(
      db
        .selectFrom("revision")
        .innerJoin("document", "document.key", "revision.document")
        .select("revision.key")
        .orderBy("document.id")
        .orderBy("number"),
    );
    this.#revision = store.prepare(
      db
        .selectFrom("revision")
        .innerJoin("document", "document.key", "revision.document")
        .innerJoin("reading", "reading.revision", "revision.key")
        .select(["revision.id", "number", "title", "published", "publisher", "url", "text", "language"])
        .select(["document.id as documentId", "name", "reader", "lexicons", "notes"])
        .where("revision.key", "=", 0),
    );
    this.#told = store.prepare(
      db.selectFrom("told").select(["field", "raw", "place as from"]).where("revision", "=", 0).orderBy("field"),
    );
    this.#statements = store.prepare(
      db
        .selectFrom("statement")
        .select(["number", "subject", "property", "value", "basis", "because"])
        .where("revision", "=", 0)
        .orderBy("number") as never,
    );
    this.#evidence = store.prepare(
      db
        .selectFrom("evidence")
        .select(["statement", "field", "start", "end", "quote", "rule"])
        .where("revision", "=", 0)
        .orderBy("statement")
        .orderBy("number"),
    );
    this.#reliance = store.sql(
      `select l.statement, d.name from reliance l join document d on d.key = l.document
        where l.revision = ? order by l.statement, l.number`,
    );
  }

  keys(): { key: number }[] {
    return this.#keys.all();
  }

  load(key: number): StoredRevision {
    const { documentId, name, language, reader, notes, ...revision } = this.#revision.get(key)!;
    const head = { id: name, reader, language, notes: JSON.parse(notes) as string[] };
    return {
      ...revision,
      told: this.#told.all(key),
      document: { id: documentId, name },
      reading: readingOf(head, this.#statementsOf(key)),
    };
  }

  #statementsOf(key: number): Statement[] {
    const evidence = new Map<number, Evidence[]>();
    for (const { statement, field, ...rest } of this.#evidence.all(key)) {
      const known = evidence.get(statement) ?? [];
      known.push(field === "text" ? rest : ({ field, ...rest } as Evidence));
      evidence.set(statement, known);
    }
    const reports = new Map<number, string[]>();
    for (const { statement, name } of this.#reliance.all(key))
      reports.set(statement, [...(reports.get(statement) ?? []), name]);
    return this.#statements.all(key).map(({ number, ...statement }) => ({
      ...statement,
      ...(reports.has(number) && { reports: reports.get(number)! }),
      evidence: evidence.get(number) as never,
    }));
  }
}
