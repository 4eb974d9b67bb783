/** Reports that were read → rows. It decides which document a report is of; all of a call is written, or nothing. */
import type { SourceReport, Validators } from "../../sources/source-report.ts";
import { contentId } from "../ids.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { ReadReport } from "./read-report.ts";
import { ReadingRows, type ReadWith } from "./reading-rows.ts";
import { identityOf, isRevision, revisionId, type Version } from "./same-document.ts";

export interface Written {
  readonly source: SourceReport;
  readonly read: ReadReport;
}

/** `apart`: a new document whose name another one bears. */
export type Fate = "new" | "changed" | "known" | "apart";

export class ReportWriter {
  readonly #store: RecordStore;
  readonly #with: ReadWith;
  readonly #rows: ReadingRows;
  readonly #sql: ReturnType<typeof prepare>;

  /** `readWith`: with what the reports were read. */
  constructor(store: RecordStore, readWith: ReadWith) {
    this.#store = store;
    this.#with = readWith;
    this.#rows = new ReadingRows(store);
    this.#sql = prepare(store);
  }

  /** Whether the record has this very report: the same text and metadata under the same name. */
  knows(source: SourceReport): boolean {
    return this.#sql.revision.get(revisionId(identityOf(source), source)) !== undefined;
  }

  /** By what its site tells whether an address has changed, where it was fetched before. */
  validatorsOf(address: string): Validators | null {
    return this.#sql.validators.get(address) ?? null;
  }

  /** Of reports that the record has: what their sites say of them by now. */
  noteAddresses(sources: readonly SourceReport[]): void {
    const fetched = sources.filter((source) => source.fetched);
    if (fetched.length === 0) return;
    this.#store.transaction(() => {
      for (const source of fetched) {
        const known = this.#sql.revision.get(revisionId(identityOf(source), source));
        if (known) this.#noteAddress(known.key, source);
      }
    });
  }

  /** Notes a run of `ingest`; `now` is an ISO date-time. Returns its key. */
  begin(sources: readonly string[], now: string): number {
    return this.#store.transaction(() => this.#sql.begin.run(now, JSON.stringify(sources)));
  }

  end(ingest: number, now: string): void {
    this.#store.transaction(() => this.#sql.end.run(now, ingest));
  }

  /** In one transaction; what became of each, in their order. */
  write(ingest: number, reports: readonly Written[]): Fate[] {
    return this.#store.transaction(() => reports.map((report) => this.#writeOne(ingest, report)));
  }

  #writeOne(ingest: number, { source, read }: Written): Fate {
    const identity = identityOf(source);
    const id = revisionId(identity, source);
    const known = this.#sql.revision.get(id);
    // Another process may have brought it since it was looked for.
    if (known) {
      this.#noteAddress(known.key, source);
      return "known";
    }
    const { report } = source;
    const namesakes = this.#sql.latest.all(identity);
    const earlier = namesakes.find((version) => isRevision(identity, version, report));
    const document = earlier?.document ?? this.#newDocument(identity, namesakes.length > 0 ? id : null, report.id);
    const revision = this.#sql.putRevision.run(
      id,
      document,
      (earlier?.number ?? 0) + 1,
      this.#original(read.original),
      ingest,
      report.title,
      report.published,
      report.publisher,
      report.url,
      report.text,
      read.language,
    );
    this.#rows.put(revision, read, this.#with);
    this.#rows.putAttested(revision, read.attested, this.#with.rules);
    for (const { field, raw, from } of source.told ?? []) this.#sql.putTold.run(revision, field, raw, from);
    this.#noteAddress(revision, source);
    return earlier ? "changed" : namesakes.length > 0 ? "apart" : "new";
  }

  #noteAddress(revision: number, { fetched }: SourceReport): void {
    if (fetched) this.#sql.putAddress.run(fetched.asked, revision, fetched.etag, fetched.modified);
  }

  /** `apart`: what tells it from another document of its name. */
  #newDocument(identity: string, apart: string | null, name: string): number {
    const id = apart === null ? contentId("d", identity) : contentId("d", identity, apart);
    return this.#sql.putDocument.run(id, identity, name);
  }

  #original({ hash, size, packed }: ReadReport["original"]): number {
    return this.#sql.original.get(hash)?.key ?? this.#sql.putOriginal.run(hash, size, packed);
  }
}

interface Latest extends Version {
  readonly document: number;
  readonly number: number;
}

function prepare(store: RecordStore) {
  const { db } = store;
  return {
    revision: store.prepare<{ key: number }>(db.selectFrom("revision").select("key").where("id", "=", "")),
    original: store.prepare<{ key: number }>(
      db.selectFrom("original").select("key").where("hash", "=", new Uint8Array()),
    ),
    /** The latest revision of each document of an identity, the document that came first first. */
    latest: store.prepare<Latest>(
      db
        .selectFrom("document")
        .innerJoin("revision", "revision.document", "document.key")
        .select(["revision.document", "revision.number", "title", "text", "published", "publisher", "url"])
        .where("identity", "=", "")
        .where(({ eb, selectFrom }) =>
          eb(
            "revision.number",
            "=",
            selectFrom("revision as other")
              .select(({ fn }) => fn.max("other.number").as("last"))
              .whereRef("other.document", "=", "document.key"),
          ),
        )
        .orderBy("document.key"),
    ),
    validators: store.prepare<Validators>(
      db.selectFrom("address").select(["etag", "modified"]).where("address", "=", ""),
    ),
    putAddress: store.prepare<never>(
      db
        .insertInto("address")
        .values({ address: "", revision: 0, etag: null, modified: null })
        .onConflict((conflict) =>
          conflict.column("address").doUpdateSet(({ ref }) => ({
            revision: ref("excluded.revision"),
            etag: ref("excluded.etag"),
            modified: ref("excluded.modified"),
          })),
        ) as never,
    ),
    putTold: store.prepareInsert("told", ["revision", "field", "raw", "place"]),
    begin: store.prepareInsert("ingest", ["started", "sources"]),
    end: store.prepare<never>(db.updateTable("ingest").set({ ended: "" }).where("key", "=", 0) as never),
    putDocument: store.prepareInsert("document", ["id", "identity", "name"]),
    putOriginal: store.prepareInsert("original", ["hash", "size", "packed"]),
    putRevision: store.prepareInsert("revision", [
      "id",
      "document",
      "number",
      "original",
      "ingest",
      "title",
      "published",
      "publisher",
      "url",
      "text",
      "language",
    ]),
  };
}
