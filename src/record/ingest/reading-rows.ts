/** What was read of a revision, as rows: put there once, and put in place of what was read before. Call it within a transaction. */

import type { RecordStore } from "../store/record-store.ts";
import { StoredPassages } from "../stored-passages.ts";
import type { Attested, KeptReading } from "./kept-reading.ts";

/** With what it was read. */
export interface ReadWith {
  /** Mark of the words: `standard`, or with those of the user. */
  readonly lexicons: string;
  /** Mark of all that decides a reading; with a register, that of the register as well. */
  readonly rules: string;
}

export class ReadingRows {
  readonly #sql: ReturnType<typeof prepare>;
  readonly #passages: StoredPassages;

  constructor(store: RecordStore) {
    this.#sql = prepare(store);
    this.#passages = new StoredPassages(store);
  }

  put(revision: number, read: KeptReading, { lexicons, rules }: ReadWith): void {
    this.#sql.putReading.run(revision, read.reader, lexicons, JSON.stringify(read.notes), rules, read.side);
    this.#putStatements(revision, read);
    this.#passages.put(revision, read.passages);
  }

  /** What it attests was read by the text alone, with these rules. */
  putAttested(revision: number, attested: readonly Attested[], rules: string): void {
    this.#sql.dropAttested.run(revision);
    for (const [index, { country, rank, as, title, day }] of attested.entries())
      this.#sql.putAttested.run(revision, index + 1, country, rank, as, title, day);
    this.#sql.markAttested.run(rules, revision);
  }

  replace(revision: number, read: KeptReading, { lexicons, rules }: ReadWith): void {
    for (const drop of [this.#sql.dropReliance, this.#sql.dropEvidence, this.#sql.dropStatements]) drop.run(revision);
    this.#sql.changeReading.run(read.reader, lexicons, JSON.stringify(read.notes), rules, read.side, revision);
    this.#sql.changeLanguage.run(read.language, revision);
    this.#putStatements(revision, read);
    this.#replacePassages(revision, read);
  }

  /** It was read again, and the same values were read. */
  confirm(revision: number, read: KeptReading, { lexicons, rules }: ReadWith): void {
    this.#sql.confirm.run(read.reader, lexicons, rules, read.side, revision);
    if (!this.hasPassages(revision, read)) this.#replacePassages(revision, read);
  }

  /** Whether what it tells of talks is what was read of it before. */
  hasPassages(revision: number, { passages }: KeptReading): boolean {
    return this.#passages.are(revision, passages);
  }

  #replacePassages(revision: number, { passages }: KeptReading): void {
    this.#passages.drop(revision);
    this.#passages.put(revision, passages);
  }

  #putStatements(revision: number, { statements }: KeptReading): void {
    for (const [index, { subject, property, value, basis, because, reports, evidence }] of statements.entries()) {
      const number = index + 1;
      this.#sql.putStatement.run(revision, number, subject, property, value, basis, because);
      for (const [at, { field = "text", start, end, quote, rule }] of evidence.entries())
        this.#sql.putEvidence.run(revision, number, at + 1, field, start, end, quote, rule);
      for (const [at, document] of (reports ?? []).entries())
        this.#sql.putReliance.run(revision, number, at + 1, document);
    }
  }
}

function prepare(store: RecordStore) {
  const dropFrom = (table: string) => store.sql<never>(`delete from ${table} where revision = ?`);
  return {
    putReading: store.prepareInsert("reading", ["revision", "reader", "lexicons", "notes", "rules", "side"]),
    changeReading: store.sql(
      "update reading set reader = ?, lexicons = ?, notes = ?, rules = ?, side = ? where revision = ?",
    ),
    confirm: store.sql("update reading set reader = ?, lexicons = ?, rules = ?, side = ? where revision = ?"),
    changeLanguage: store.sql("update revision set language = ? where key = ?"),
    putStatement: store.prepareInsert("statement", [
      "revision",
      "number",
      "subject",
      "property",
      "value",
      "basis",
      "because",
    ]),
    putEvidence: store.prepareInsert("evidence", [
      "revision",
      "statement",
      "number",
      "field",
      "start",
      "end",
      "quote",
      "rule",
    ]),
    putReliance: store.sql(
      "insert into reliance (revision, statement, number, document) values (?, ?, ?, (select key from document where id = ?))",
    ),
    dropReliance: dropFrom("reliance"),
    dropEvidence: dropFrom("evidence"),
    dropStatements: dropFrom("statement"),
    dropAttested: dropFrom("attestation"),
    markAttested: store.sql("update reading set attested = ? where revision = ?"),
    putAttested: store.prepareInsert("attestation", ["revision", "number", "country", "rank", "name", "title", "day"]),
  };
}
