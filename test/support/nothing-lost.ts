/** Runs of the command line that are killed at some instant, and what has to hold of the record they leave. */
import { existsSync, rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { expect } from "vitest";
import { startChancery } from "./run-chancery.ts";

/** Milliseconds after which it is killed. Whether it was still running then. */
export async function killed(args: readonly string[], after: number): Promise<boolean> {
  const child = startChancery(args);
  // From the start, and for the exit: a run with little left to do is gone before it is killed, and nobody reads what it printed.
  const gone = new Promise<boolean>((resolve) => child.on("exit", (_, signal) => resolve(signal === "SIGKILL")));
  child.stdout!.resume();
  child.stderr!.resume();
  await setTimeout(after);
  child.kill("SIGKILL");
  return gone;
}

/** The file is whole; what `count`, a query for one number, finds in it. 0 where the run had not yet come to making it. */
export function countIn(path: string, count: string): number {
  if (!existsSync(path)) return 0;
  const raw = new Database(path, { fileMustExist: true });
  try {
    expect(raw.pragma("integrity_check", { simple: true })).toBe("ok");
    if (raw.pragma("user_version", { simple: true }) === 0) return 0;
    expect(raw.pragma("foreign_key_check")).toEqual([]);
    return raw.prepare(count).pluck().get() as number;
  } finally {
    raw.close();
  }
}

/** What the file holds, whole: names of all documents in the order in which they came. */
export function documentsIn(path: string): string[] {
  if (countIn(path, "select 1") === 0) return [];
  const raw = new Database(path, { readonly: true });
  try {
    return raw.prepare("select name from document order by key").pluck().all() as string[];
  } finally {
    raw.close();
  }
}

/** With what SQLite keeps beside it. */
export function removeRecord(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
}
