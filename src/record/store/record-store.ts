/**
 * An open record: one SQLite file. Questions are asked through Kysely (`db`); what writes many rows prepares its statements once
 * and runs them within one transaction, which is there whole or not at all whenever the process ends.
 *
 * Errors of SQLite that someone can act on come as `ChanceryError`s (`record/...`).
 */
import type Database from "better-sqlite3";
import { type CompiledQuery, Kysely, SqliteDialect, sql } from "kysely";
import { recordError } from "./record-errors.ts";
import type { Tables } from "./tables.ts";

/** A statement of SQL, compiled once. Parameters are given in the order in which they stand in it. */
export interface Prepared<Row> {
  get(...parameters: readonly Parameter[]): Row | undefined;
  all(...parameters: readonly Parameter[]): Row[];
  /** One after the other; another query may run meanwhile, but no change. */
  iterate(...parameters: readonly Parameter[]): IterableIterator<Row>;
  /** The key of the row that was put in, where one was. */
  run(...parameters: readonly Parameter[]): number;
}
export type Parameter = string | number | null | Uint8Array;

export class RecordStore {
  readonly path: string;
  readonly db: Kysely<Tables>;
  readonly #raw: Database.Database;
  readonly #prepared = new Map<string, Prepared<unknown>>();

  constructor(path: string, raw: Database.Database) {
    this.path = path;
    this.#raw = raw;
    this.db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  }

  get readOnly(): boolean {
    return this.#raw.readonly;
  }

  /** The values in `query` stand for parameters, and are not kept. */
  prepare<Row>(query: { compile(): CompiledQuery<Row> }): Prepared<Row> {
    const statement = this.#told(() => this.#raw.prepare<Parameter[], Row>(query.compile().sql));
    return {
      get: (...parameters) => this.#told(() => statement.get(...parameters)),
      all: (...parameters) => this.#told(() => statement.all(...parameters)),
      iterate: (...parameters) => this.#told(() => statement.iterate(...parameters)),
      run: (...parameters) => this.#told(() => Number(statement.run(...parameters).lastInsertRowid)),
    };
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw recordError(this.path, error);
    }
  }

  /** The same for a query in SQL, its parameters written `?`; compiled once for each text. */
  sql<Row>(text: string): Prepared<Row> {
    let prepared = this.#prepared.get(text);
    if (!prepared)
      this.#prepared.set(text, (prepared = this.prepare({ compile: () => sql.raw(text).compile(this.db) })));
    return prepared as Prepared<Row>;
  }

  /** One row at a time into `table`: parameters are the values of `columns`, in their order. */
  prepareInsert<Table extends keyof Tables & string>(
    table: Table,
    columns: readonly (keyof Tables[Table] & string)[],
  ): Prepared<never> {
    const values = Object.fromEntries(columns.map((column) => [column, null]));
    return this.prepare<never>(this.db.insertInto(table).values(values as never) as never);
  }

  /**
   * Takes the file's one writing lock, waits for it where another process has it, and does `work`, which must not wait for
   * anything. When this returns it is on the disk; when it throws, nothing of it is there.
   */
  transaction<T>(work: () => T): T {
    return this.#told(() => this.#raw.transaction(work).immediate());
  }

  get isInTransaction(): boolean {
    return this.#raw.inTransaction;
  }

  /** Does `work`, which reads several times, on what is there at one moment: what others write meanwhile is not seen. Waits for nobody. */
  atOnce<T>(work: () => T): T {
    return this.#raw.inTransaction ? work() : this.#raw.transaction(work).deferred();
  }

  /** Does `work` with other patience for a process that is writing, in milliseconds. */
  withPatience<T>(patience: number, work: () => T): T {
    const before = this.#raw.pragma("busy_timeout", { simple: true }) as number;
    this.#raw.pragma(`busy_timeout = ${patience}`);
    try {
      return work();
    } finally {
      this.#raw.pragma(`busy_timeout = ${before}`);
    }
  }

  /** Closes the file. What was written is in it, and no working file stays beside it unless another process has it open. */
  async close(): Promise<void> {
    await this.db.destroy();
    // Kysely closes only what it has used.
    this.#raw.close();
  }
}
