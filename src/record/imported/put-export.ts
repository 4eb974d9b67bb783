/**
 * What an export of a record holds, into a record: rows as they are, nothing read anew. What the record has already is known by its id, and
 * stays; so the same export may be taken in again, and the exports of several records one after the other.
 */
import { deflateRawSync } from "node:zlib";
import type { PassageReading } from "../../extraction/reading.ts";
import { sha256 } from "../ids.ts";
import type { Attested } from "../ingest/kept-reading.ts";
import { ReadingRows, type ReadWith } from "../ingest/reading-rows.ts";
import type { Statement } from "../statement.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface ExportedDocument {
  readonly id: string;
  readonly identity: string;
  readonly name: string;
}

export interface ExportedRevision {
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  readonly number: number;
  readonly original: {
    readonly sha256: string;
    readonly size: number;
    readonly utf8?: string | undefined;
    readonly base64?: string | undefined;
  };
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
  readonly told: readonly { readonly field: string; readonly raw: string; readonly from: string }[];
  readonly reading: ExportedReading | null;
}

export interface ExportedReading {
  readonly reader: string;
  readonly lexicons: string;
  readonly rules: string | null;
  readonly attested: string | null;
  readonly side: string | null;
  readonly notes: readonly string[];
  readonly statements: readonly (Omit<Statement, "property"> & { readonly property: string })[];
  readonly passages: readonly (Omit<PassageReading, "evidence"> & {
    readonly evidence: Omit<PassageReading["evidence"], "quote">;
  })[];
  readonly attestations: readonly {
    readonly country: string;
    readonly rank: string;
    readonly name: string;
    readonly title: string;
    readonly day: string | null;
  }[];
}

export interface ExportedAddress {
  readonly address: string;
  /** Id of the revision. */
  readonly revision: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** `changed`: a later text of a document that was known. */
export type RevisionFate = "new" | "changed" | "known";

export class ExportWriter {
  readonly #store: RecordStore;
  readonly #rows: ReadingRows;
  readonly #ingest: () => number;
  /** Revisions whose bytes are not in the export: their texts stand for them. */
  withoutOriginal = 0;

  /** `ingest`: key of the run, asked when the first revision is written. */
  constructor(store: RecordStore, ingest: () => number) {
    this.#store = store;
    this.#rows = new ReadingRows(store);
    this.#ingest = ingest;
  }

  /** Whether it is new. */
  putDocument({ id, identity, name }: ExportedDocument): boolean {
    if (this.#store.sql("select 1 from document where id = ?").get(id)) return false;
    this.#store.sql("insert into document (id, identity, name) values (?, ?, ?)").run(id, identity, name);
    return true;
  }

  /** All documents have to be there. */
  putRevision(line: ExportedRevision): RevisionFate {
    if (this.#store.sql("select 1 from revision where id = ?").get(line.id)) return "known";
    const { key: document } = this.#store
      .sql<{ key: number }>("select key from document where id = ?")
      .get(line.document)!;
    const { last } = this.#store
      .sql<{ last: number | null }>("select max(number) as last from revision where document = ?")
      .get(document)!;
    const revision = this.#store
      .sql(
        `insert into revision (id, document, number, original, ingest, title, published, publisher, url, text, language)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[line.id, document, (last ?? 0) + 1, this.#originalKey(line), this.#ingest()],
        ...[line.title, line.published, line.publisher, line.url, line.text, line.language],
      );
    for (const { field, raw, from } of line.told)
      this.#store
        .sql(`insert into told (revision, field, raw, place) values (?, ?, ?, ?)`)
        .run(revision, field, raw, from);
    if (line.reading) this.#putReading(revision, line.reading);
    return last === null ? "new" : "changed";
  }

  /** Where the record knows the address, what it knows stays. */
  putAddress({ address, revision, etag, modified }: ExportedAddress): void {
    this.#store
      .sql(
        `insert into address (address, revision, etag, modified) select ?, key, ?, ? from revision where id = ?
         on conflict (address) do nothing`,
      )
      .run(address, etag, modified, revision);
  }

  #putReading(revision: number, reading: ExportedReading): void {
    const { reader, lexicons, rules, attested, side, notes, statements, passages, attestations } = reading;
    const known = this.#store.sql("select 1 from document where id = ?");
    const kept = {
      ...{ reader, notes, side, language: "", meetings: 0 },
      // Of part of a record some that settled a value may not be there.
      statements: statements.map(({ reports, ...statement }) => {
        const there = reports?.filter((id) => known.get(id)) ?? [];
        return { ...statement, ...(there.length > 0 && { reports: there }) } as Statement;
      }),
      passages: passages.map((passage) => ({ ...passage, evidence: { ...passage.evidence, quote: "" } })),
      attested: attestations.map(({ name, ...rest }) => ({ ...rest, as: name }) as Attested),
    };
    this.#rows.put(revision, kept, { lexicons, rules } as ReadWith);
    this.#rows.putAttested(revision, kept.attested, attested as string);
  }

  #originalKey({ original, text }: ExportedRevision): number {
    const find = this.#store.sql<{ key: number }>("select key from original where hash = ?");
    const known = find.get(Buffer.from(original.sha256, "hex"));
    if (known) return known.key;
    const given = bytesOf(original);
    if (given === null) this.withoutOriginal++;
    const bytes = given ?? Buffer.from(text);
    const hash = sha256(bytes);
    return (
      find.get(hash)?.key ??
      this.#store
        .sql("insert into original (hash, size, packed) values (?, ?, ?)")
        .run(hash, bytes.length, deflateRawSync(bytes))
    );
  }
}

/** `null` where the export has but the hash. */
export function bytesOf({ utf8, base64 }: ExportedRevision["original"]): Buffer | null {
  if (utf8 !== undefined) return Buffer.from(utf8);
  return base64 === undefined ? null : Buffer.from(base64, "base64");
}
