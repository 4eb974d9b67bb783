/** `chancery import`: what only shows writes nothing, and what cannot be imported is told with what to do. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { chancery } from "./support/run-chancery.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-import-"));
const db = join(folder, "record.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, `${JSON.stringify(content)}\n`);
  return path;
}

test.each([
  ["people.jsonl", { id: "a", schema: "Person", properties: { name: ["Nino Kobalia"] } }, /a list of people/u],
  ["judgements.jsonl", { verdict: "same", about: ["m-1", "m-2"] }, /a list of judgements/u],
  ["record.jsonl", { format: "chancery-export", version: 1 }, /an export of a record/u],
])("--dry-run of %s is refused, and no record is made", async (name, content, told) => {
  const { code, err } = await chancery(["import", written(name, content), "--dry-run", "--db", db]);
  expect(code).not.toBe(0);
  expect(err).toMatch(told);
  expect(err).toContain("Nothing was imported");
  expect(existsSync(db)).toBe(false);
});

test("a folder without words is not imported; it is told what is in such files", async () => {
  const { code, err } = await chancery(["import", folder, "--db", db]);
  expect(code).not.toBe(0);
  expect(err).toContain("no file of words");
  expect(existsSync(db)).toBe(false);
});
