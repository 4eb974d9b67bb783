/** Questions about sides of whom the record has nothing, or one meeting: each is answered with what to do next. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ingest } from "../src/record/ingest/ingest.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-nothing-"));
  db = join(folder, "record.db");
  const store = openRecord(db, { create: true });
  await ingest(store, ["samples"]);
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const NEXT = /chancery (?:dyads|coverage|topics|meetings)|--since|fewer words|none to hold it against/u;

test.each([
  "brief AZ FJ",
  "brief AZ GE --as-of 1950",
  "changes AZ FJ",
  "changes AZ GE --since 2090",
  "formulas AZ FJ",
  "topics AZ FJ",
  "compare m0000000000000",
  "commitments AZ FJ",
  "documents AZ FJ",
  "positions FJ --on trade",
])("chancery %s says what to do next", async (asked) => {
  const { out, err } = await askChancery([...asked.split(" "), "--db", db]);
  expect(`${out}${err}`).toMatch(NEXT);
});

test("a digest of what is not there prints nothing", async () => {
  const { out } = await askChancery(["digest", "AZ-FJ", "--since", "2024", "--db", db]);
  expect(out).toBe("");
});
