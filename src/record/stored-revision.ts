/** What the record holds of a report, put together again: the text as it came, and the reading of it. */
import type { Reading } from "../extraction/reading.ts";
import type { Told } from "../sources/page/page.ts";
import { readingOf } from "./reading-of-statements.ts";
import type { Prepared, RecordStore } from "./store/record-store.ts";
import { StoredPassages } from "./stored-passages.ts";
import { StoredStatements } from "./stored-statements.ts";

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
export function* storedRevisions(
  store: RecordStore,
  isChosen: (key: number) => boolean = () => true,
): Generator<StoredRevision> {
  const loader = new Loader(store);
  for (const { key } of loader.keys()) if (isChosen(key)) yield loader.load(key);
}

interface Row extends Omit<StoredRevision, "document" | "reading" | "told"> {
  readonly documentId: string;
  readonly name: string;
  readonly language: string;
  readonly reader: string;
  readonly notes: string;
}

class Loader {
  readonly #keys: Prepared<{ key: number }>;
  readonly #revision: Prepared<Row>;
  readonly #told: Prepared<Told>;
  readonly #statements: StoredStatements;
  readonly #passages: StoredPassages;

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
    this.#statements = new StoredStatements(store, "name");
    this.#passages = new StoredPassages(store);
  }

  keys(): { key: number }[] {
    return this.#keys.all();
  }

  load(key: number): StoredRevision {
    const { documentId, name, language, reader, notes, ...revision } = this.#revision.get(key)!;
    const passages = this.#passages.of(key, revision.text);
    const head = { id: name, reader, language, passages, notes: JSON.parse(notes) as string[] };
    return {
      ...revision,
      told: this.#told.all(key),
      document: { id: documentId, name },
      reading: readingOf(head, this.#statements.of(key)),
    };
  }
}
