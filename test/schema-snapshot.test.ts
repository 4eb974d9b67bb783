/** The tables of a record as a file, so that a change of them is seen in the diff. `CHANCERY_SNAPSHOT=write` renews it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openRecord } from "../src/record/store/open-record.ts";
import { ROOT } from "./support/reports.ts";

const SNAPSHOT = join(ROOT, "docs", "schema.sql");

test("docs/schema.sql is what a new record is made of", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-schema-"));
  await openRecord(join(folder, "new.db"), { create: true }).close();
  const raw = new Database(join(folder, "new.db"), { readonly: true });
  const rows = raw
    .prepare("select sql from sqlite_schema where sql is not null order by rowid")
    .pluck()
    .all() as string[];
  const version = raw.pragma("user_version", { simple: true }) as number;
  raw.close();
  rmSync(folder, { recursive: true });
  const text = [
    `-- A record of version ${version}. Generated; see test/schema-snapshot.test.ts.`,
    ...rows.map(inLines),
  ].join("\n\n");
  if (process.env.CHANCERY_SNAPSHOT === "write") writeFileSync(SNAPSHOT, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(SNAPSHOT, "utf8"));
});

/** A column or constraint a line. */
function inLines(sql: string): string {
  const open = sql.indexOf("(");
  if (!/^create table/iu.test(sql)) return `${sql};`;
  let [depth, text] = [0, ""];
  for (const letter of sql.slice(open)) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === "(" && depth === 1) text += "(\n  ";
    else if (letter === ")" && depth === 0) text += "\n)";
    else if (letter === "," && depth === 1) text += ",\n ";
    else text += letter;
  }
  return `${sql.slice(0, open)}${text};`;
}
