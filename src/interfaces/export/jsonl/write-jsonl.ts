/** A record → the lines of `lines.ts`. */
import { inflateRawSync } from "node:zlib";
import type { Evidence, PassageReading } from "../../../extraction/reading.ts";
import { importedLines } from "../../../record/imported/imported-lines.ts";
import { keptWords } from "../../../record/imported/own-words.ts";
import { documentOf, type Judgement } from "../../../record/judgements/judgement.ts";
import { judgementLog } from "../../../record/judgements/judgement-log.ts";
import type { Statement } from "../../../record/statement.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { StoredPassages } from "../../../record/stored-passages.ts";
import { StoredStatements } from "../../../record/stored-statements.ts";
import { findSources } from "../../operations/find-sources.ts";
import { type Chunk, type Lost, oneFile, type WriteOptions } from "../format.ts";
import type { RecordRows } from "../rows/record-rows.ts";
import {
  type DocumentLine,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportLine,
  type HeaderLine,
  type RevisionLine,
} from "./lines.ts";

export const writeJsonl = oneFile(".jsonl", function* (rows, lost, options): Generator<Chunk> {
  for (const line of linesOf(rows, lost, options)) yield `${JSON.stringify(line)}\n`;
});

function* linesOf(rows: RecordRows, lost: Lost, { originals }: WriteOptions): Generator<ExportLine> {
  const { store, filters } = rows;
  const partial = Object.values(filters).some((value) => value !== undefined);
  const chosen = partial ? chosenDocuments(rows) : null;
  yield {
    ...{ type: "header", format: EXPORT_FORMAT, version: EXPORT_VERSION },
    ...{ partial, filters: filters as HeaderLine["filters"], originals },
  };
  const documents = documentsOf(store, chosen);
  for (const { id, identity, name } of documents()) yield { type: "document", id, identity, name };
  const texts = new Texts(store, { originals, chosen, lost });
  let [documentCount, revisions, judgements] = [0, 0, 0];
  for (const { id, key } of documents()) {
    documentCount++;
    for (const revision of texts.of(id, key)) {
      revisions++;
      yield revision;
    }
  }
  for (const row of store
    .sql<{ address: string; revision: string; document: string; etag: string | null; modified: string | null }>(
      `select a.address, r.id as revision, d.id as document, a.etag, a.modified from address a
         join revision r on r.key = a.revision join document d on d.key = r.document order by a.address`,
    )
    .iterate()) {
    const { document, ...address } = row;
    if (!chosen || chosen.get(document)?.(address.revision)) yield { type: "address", ...address };
  }
  yield* importedLines(store, (document) => chosen?.has(document) ?? true);
  for (const file of keptWords(store)) yield { type: "words", ...file };
  for (const judgement of judgementsOf(store, chosen)) {
    judgements++;
    yield { type: "judgement", ...judgement };
  }
  if (!partial) for (const outlet of findSources.run(store, {})) yield { type: "outlet", ...outlet };
  for (const table of ["ingest", "digest"]) lost.add(table, rowsIn(store, table));
  yield { type: "end", documents: documentCount, revisions, judgements };
}

/** By the ids of documents: whether a text of theirs is chosen. */
type Chosen = ReadonlyMap<string, (revision: string) => boolean>;

/** Of a choice the texts that tell of it; of a day all texts that were out by then. */
function chosenDocuments(rows: RecordRows): Chosen {
  const chosen = new Map<string, (revision: string) => boolean>();
  const numbers = rows.store.sql<{ number: number }>("select number from revision where id = ?");
  for (const { document, number } of rows.sources())
    chosen.set(document, (revision) => numbers.get(revision)!.number <= number);
  return chosen;
}

interface DocumentRow extends Omit<DocumentLine, "type"> {
  readonly key: number;
}

/** In the order in which they came. */
function documentsOf(store: RecordStore, chosen: Chosen | null): () => Generator<DocumentRow> {
  return function* () {
    const all = store.sql<DocumentRow>("select key, id, identity, name from document order by key").iterate();
    for (const document of all) if (!chosen || chosen.has(document.id)) yield document;
  };
}

interface RevisionRow
  extends Pick<RevisionLine, "id" | "number" | "title" | "published" | "publisher" | "url" | "language" | "text"> {
  readonly key: number;
  readonly hash: Uint8Array;
  readonly size: number;
  readonly original: number;
}

interface ReadingRow {
  readonly reader: string;
  readonly lexicons: string;
  readonly rules: string | null;
  readonly attested: string | null;
  readonly side: string | null;
  readonly notes: string;
}

class Texts {
  readonly #store: RecordStore;
  readonly #originals: boolean;
  readonly #chosen: Chosen | null;
  readonly #lost: Lost;
  /** Originals of which the bytes were written: the rows of a spreadsheet share one. */
  readonly #given = new Set<number>();
  readonly #statements: StoredStatements;
  readonly #passages: StoredPassages;

  constructor(
    store: RecordStore,
    { originals, chosen, lost }: { readonly originals: boolean; readonly chosen: Chosen | null; readonly lost: Lost },
  ) {
    this.#store = store;
    this.#originals = originals;
    this.#chosen = chosen;
    this.#lost = lost;
    this.#statements = new StoredStatements(store, "id");
    this.#passages = new StoredPassages(store);
  }

  *of(document: string, key: number): Generator<RevisionLine> {
    const isChosen = this.#chosen?.get(document);
    for (const row of this.#store
      .sql<RevisionRow>(
        `select v.key, v.id, v.number, v.title, v.published, v.publisher, v.url, v.language, v.text,
                o.hash, o.size, o.key as original
           from revision v join original o on o.key = v.original where v.document = ? order by v.number`,
      )
      .all(key)) {
      if (isChosen && !isChosen(row.id)) continue;
      const { title, published, publisher, url, language, text } = row;
      yield {
        ...{ type: "revision", id: row.id, document, number: row.number },
        original: this.#originalOf(row),
        ...{ title, published, publisher, url, language, text },
        told: this.#store
          .sql<RevisionLine["told"][number]>(
            `select field, raw, place as "from" from told where revision = ? order by field`,
          )
          .all(row.key),
        reading: this.#readingOf(row.key, text),
      };
    }
  }

  #originalOf({ hash, size, original }: RevisionRow): RevisionLine["original"] {
    const sha256 = Buffer.from(hash).toString("hex");
    if (!this.#originals) {
      this.#lost.add("originals");
      return { sha256, size };
    }
    if (this.#given.has(original)) return { sha256, size };
    this.#given.add(original);
    const { packed } = this.#store
      .sql<{ packed: Uint8Array }>("select packed from original where key = ?")
      .get(original)!;
    const bytes = inflateRawSync(packed);
    const utf8 = textOf(bytes);
    return utf8 === null ? { sha256, size, base64: bytes.toString("base64") } : { sha256, size, utf8 };
  }

  #readingOf(key: number, text: string): RevisionLine["reading"] {
    const row = this.#store
      .sql<ReadingRow>("select reader, lexicons, rules, attested, side, notes from reading where revision = ?")
      .get(key);
    if (!row) return null;
    const { notes, ...rest } = row;
    return {
      ...rest,
      notes: JSON.parse(notes) as string[],
      statements: this.#statements.of(key).map((statement) => this.#withChosenReports(statement)),
      passages: this.#passages.of(key, text).map(withoutQuote),
      attestations: this.#store
        .sql<NonNullable<RevisionLine["reading"]>["attestations"][number]>(
          "select country, rank, name, title, day from attestation where revision = ? order by number",
        )
        .all(key),
    };
  }

  /** Reports that settled a value and are not in a part of the record cannot be named in it. */
  #withChosenReports(statement: Statement): NonNullable<RevisionLine["reading"]>["statements"][number] {
    const { subject, property, value, basis, because, reports, evidence } = statement;
    const named = this.#chosen ? reports?.filter((document) => this.#chosen!.has(document)) : reports;
    this.#lost.add("reports", (reports?.length ?? 0) - (named?.length ?? 0));
    return {
      ...{ subject, property, value, basis, because },
      ...(named && named.length > 0 && { reports: [...named] }),
      evidence: evidence.map(inOrder),
    };
  }
}

function inOrder({ field, start, end, quote, rule }: Evidence) {
  return { ...(field && { field }), start, end, quote, rule };
}

function withoutQuote({ evidence: { start, end, rule }, content, ...passage }: PassageReading) {
  return {
    ...passage,
    speakers: [...passage.speakers],
    topics: [...passage.topics],
    projects: [...passage.projects],
    organisations: [...passage.organisations],
    countries: [...passage.countries],
    evidence: { start, end, rule },
    content,
  };
}

const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes as text, where that text gives these bytes. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8Decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Of a part of the record, those that are about reports of it alone; and what withdraws them. */
function* judgementsOf(store: RecordStore, chosen: Chosen | null): Generator<Judgement> {
  const given = new Set<string>();
  for (const judgement of judgementLog(store).keys()) {
    const fits = judgement.about.every((reference) => {
      if (reference.kind === "judgement") return given.has(reference.id);
      const document = documentOf(reference);
      return document !== null && (chosen?.has(document) ?? true);
    });
    if (chosen && !fits) continue;
    given.add(judgement.id);
    yield judgement;
  }
}

function rowsIn(store: RecordStore, table: string): number {
  return store.sql<{ count: number }>(`select count(*) as count from ${table}`).get()!.count;
}
