/**
 * Opening a record: making a new file, bringing an older one up to date, and saying plainly why one cannot be opened.
 *
 * The file's header tells a record from other SQLite files (`application_id`) and its version (`user_version`). Both change in
 * the transaction that makes the tables, so a file is a whole record or, stopped in between, still an empty file.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { ChanceryError } from "../../shared/errors.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "./migrations.ts";
import { recordError } from "./record-errors.ts";
import { RecordStore } from "./record-store.ts";

/** "Chcy", as a big-endian number. */
const APPLICATION_ID = 0x43686379;
/** Bytes of SQLite's header. */
const HEADER = 100;
/** How long another process is waited for, in milliseconds. Its transactions are short ones. */
const PATIENCE = 10_000;

export interface OpenRecordOptions {
  /** Make the file where there is none. Default: a file that is not there is an error. */
  readonly create?: boolean;
  /**
   * Write nothing: `true`, or only where the file may not be written to. A record of an older version cannot be opened so. Default:
   * a record that may not be written to is an error.
   */
  readonly readOnly?: boolean | "where-needed";
  /** Milliseconds to wait for another process that is writing. Default 10,000. */
  readonly patience?: number;
}

/** @throws ChanceryError `record/not-found`, `-not-a-record`, `-newer`, `-older`, `-busy`, `-damaged`, `-unwritten` */
export function openRecord(path: string, options: OpenRecordOptions = {}): RecordStore {
  const { create = false, patience = PATIENCE } = options;
  const readOnly = options.readOnly === "where-needed" ? !mayBeWritten(path) : (options.readOnly ?? false);
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
  if (found) checkLength(path);
}

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/**
 * A file that was cut short, by a copy or a download that broke off, may look whole until its end is asked for. Its header says how long it
 * is; what a process that was killed had not yet brought into the file stands beside it.
 */
function checkLength(path: string): void {
  const { size } = statSync(path);
  if (size < HEADER || statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) return;
  const header = Buffer.alloc(HEADER);
  const file = openSync(path, "r");
  try {
    readSync(file, header, 0, HEADER, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString("latin1", 0, 15) !== "SQLite format 3") return;
  // 1 stands for 65,536, which two bytes do not hold.
  const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const whole = page * header.readUInt32BE(28);
  if (size >= whole) return;
  const message = `${path}: the file is cut short: ${size.toLocaleString("en")} of ${whole.toLocaleString("en")} bytes are there`;
  throw new ChanceryError("record/damaged", message, { file: path });
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
