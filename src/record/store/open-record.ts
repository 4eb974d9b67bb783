/**
 * Opening a record: making a new file, bringing an older one up to date, and saying plainly why one cannot be opened.
 *
 * The file's header tells a record from other SQLite files (`application_id`) and its version (`user_version`). Both change in
 * the transaction that makes the tables, so a file is a whole record or, stopped in between, still an empty file.
 */
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { ChanceryError } from "../../shared/errors.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "./migrations.ts";
import { recordError } from "./record-errors.ts";
import { RecordStore } from "./record-store.ts";

/** "Chcy", as a big-endian number. */
const APPLICATION_ID = 0x43686379;
/** How long another process is waited for, in milliseconds. Its transactions are short ones. */
const PATIENCE = 10_000;

export interface OpenRecordOptions {
  /** Make the file where there is none. Default: a file that is not there is an error. */
  readonly create?: boolean;
  /** Write nothing. A record of an older version cannot be opened so. */
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another process that is writing. Default 10,000. */
  readonly patience?: number;
}

/** @throws ChanceryError `record/not-found`, `-not-a-record`, `-newer`, `-older`, `-busy`, `-damaged`, `-unwritten` */
export function openRecord(path: string, options: OpenRecordOptions = {}): RecordStore {
  const { create = false, readOnly = false, patience = PATIENCE } = options;
  checkPath(path, create && !readOnly);
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { readonly: readOnly, fileMustExist: !create, timeout: patience });
    const version = versionOf(raw, path);
    if (version < SCHEMA_VERSION && readOnly) {
      const message = `${path}: it was written by an older Chancery; open it once where it can be written`;
      throw new ChanceryError("record/older", message, { file: path });
    }
    if (!readOnly) {
      // A reader never waits for the writer, nor the writer for readers; and a commit is on the disk.
      raw.pragma("journal_mode = WAL");
      raw.pragma("synchronous = FULL");
      raw.pragma("foreign_keys = ON");
      if (version < SCHEMA_VERSION) migrate(raw, path);
    }
    raw.pragma("cache_size = -65536");
    return new RecordStore(path, raw);
  } catch (error) {
    raw?.close();
    throw recordError(path, error);
  }
}

/** What SQLite would say less plainly. */
function checkPath(path: string, create: boolean): void {
  const found = existsSync(path);
  if (found && statSync(path).isDirectory())
    throw new ChanceryError("record/not-a-record", `${path}: that is a folder`, { file: path });
  if (!found && !create)
    throw new ChanceryError("record/not-found", `${path}: there is no such record`, { file: path });
  if (!existsSync(dirname(path)))
    throw new ChanceryError("record/unwritten", `${path}: there is no folder ${dirname(path)}`, { file: path });
}

/** 0 for an empty file. */
function versionOf(raw: Database.Database, path: string): number {
  const tables = raw.prepare("select count(*) from sqlite_schema").pluck().get() as number;
  const application = raw.pragma("application_id", { simple: true }) as number;
  const version = raw.pragma("user_version", { simple: true }) as number;
  if (tables === 0 && application === 0) return 0;
  if (application !== APPLICATION_ID)
    throw new ChanceryError("record/not-a-record", `${path}: this is another program's database`, { file: path });
  if (version > SCHEMA_VERSION) {
    const message = `${path}: it was written by a newer Chancery (its version is ${version}, this one knows ${SCHEMA_VERSION})`;
    throw new ChanceryError("record/newer", message, { file: path });
  }
  return version;
}

/** Takes the steps that are missing, all of them or none. Another process may have taken them while we waited. */
function migrate(raw: Database.Database, path: string): void {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  raw
    .transaction(() => {
      for (const step of MIGRATIONS.slice(versionOf(raw, path)).flatMap((steps) => steps(db)))
        raw.exec(step.compile().sql);
      raw.pragma(`application_id = ${APPLICATION_ID}`);
      raw.pragma(`user_version = ${SCHEMA_VERSION}`);
    })
    .immediate();
}
