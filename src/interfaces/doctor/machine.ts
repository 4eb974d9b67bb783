/** The machine: Node, SQLite, room on the disk, memory. */
import { existsSync, statfsSync, statSync } from "node:fs";
import { availableParallelism, freemem, totalmem } from "node:os";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { type Finding, Findings } from "./finding.ts";

/** As package.json has it. */
const NODE = [20, 19] as const;
const MEGABYTE = 1 << 20;
const GIGABYTE = 1 << 30;
/** A report with all that is read from it takes some 30 kilobytes: room for a few thousand more. */
const ROOM = 200 * MEGABYTE;
/** What reading and deriving a large record take with a thread or two. */
const MEMORY = GIGABYTE;

export function checkMachine(db: string): Finding[] {
  const findings = new Findings("machine");
  checkNode(findings, process.versions.node);
  checkSqlite(findings);
  checkRoom(findings, db);
  const memory = `${inWords(totalmem())} of memory, ${inWords(freemem())} of it free, ${availableParallelism()} processors`;
  if (totalmem() < MEMORY) findings.look(memory, "Read large archives with --threads 1.");
  else findings.good(memory);
  return findings.all;
}

export function checkNode(findings: Findings, version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [least, leastMinor] = NODE;
  const says = `Node ${version}`;
  if (major > least || (major === least && minor >= leastMinor)) findings.good(says);
  else findings.broken(says, `Chancery wants Node ${least}.${leastMinor} or later: nodejs.org has it.`);
}

function checkSqlite(findings: Findings): void {
  try {
    const db = new Database(":memory:");
    const version = String(db.prepare("select sqlite_version()").pluck().get());
    db.exec("create virtual table words using fts5(word)");
    db.prepare("select json_extract('{\"a\": 1}', '$.a')").get();
    db.close();
    findings.good(`SQLite ${version}, with full text and JSON`);
  } catch (error) {
    findings.broken(
      `SQLite does not do what is needed: ${(error as Error).message}`,
      "npm rebuild better-sqlite3 makes it anew for this Node.",
    );
  }
}

function checkRoom(findings: Findings, db: string): void {
  const folder = dirname(resolve(db));
  if (!existsSync(folder)) {
    findings.broken(
      `${folder}: there is no such folder`,
      "Make it, or name another record: chancery config record tells who names this one.",
    );
    return;
  }
  const { bavail, bsize } = statfsSync(folder);
  tellRoom(findings, bavail * bsize, existsSync(db) ? statSync(db).size : 0);
}

/** Bytes that are free, and that the record takes now. */
export function tellRoom(findings: Findings, free: number, size: number): void {
  // Rebuilding and bringing up to date write beside the file before it is in it.
  const wanted = Math.max(ROOM, size / 2);
  const says = `${inWords(free)} of room where the record is`;
  if (free >= wanted) findings.good(says);
  else findings.look(says, `Make room: a rebuild may take ${inWords(wanted)}.`);
}

export function inWords(bytes: number): string {
  if (bytes >= GIGABYTE) return `${(bytes / GIGABYTE).toFixed(1)} GB`;
  return `${Math.round(bytes / MEGABYTE).toLocaleString("en")} MB`;
}
