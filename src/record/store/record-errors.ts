/** What SQLite says, in words that someone can act on. What it says of a mistake of ours stays as it is. */
import Database from "better-sqlite3";
import { ChanceryError, type ErrorCode } from "../../shared/errors.ts";
import { lockHolder } from "./lock-holder.ts";

const KNOWN: readonly (readonly [beginning: string, code: ErrorCode, problem: string])[] = [
  ["SQLITE_NOTADB", "record/not-a-record", "this is no record of Chancery"],
  ["SQLITE_CORRUPT", "record/damaged", "the file is damaged"],
  ["SQLITE_BUSY", "record/busy", "another process is writing to it and did not finish in time"],
  ["SQLITE_LOCKED", "record/busy", "another process is writing to it and did not finish in time"],
  ["SQLITE_FULL", "record/unwritten", "the disk is full; what was there before is still there"],
  ["SQLITE_READONLY", "record/unwritten", "it may not be written to"],
  ["SQLITE_PERM", "record/unwritten", "no permission to use it"],
  ["SQLITE_CANTOPEN", "record/unwritten", "it, or the folder it is in, may not be written to"],
  ["SQLITE_IOERR", "record/unwritten", "the disk did not do what it was asked to"],
];

/** The failure that an error of SQLite stands for; any other error as it is. */
export function recordError(path: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const known = KNOWN.find(([beginning]) => error.code.startsWith(beginning));
  if (!known) return error;
  const holder = known[1] === "record/busy" ? lockHolder(path) : null;
  const problem = holder === null ? known[2] : known[2].replace("another process", holder);
  return new ChanceryError(known[1], `${path}: ${problem}`, { file: path }, { cause: error });
}
