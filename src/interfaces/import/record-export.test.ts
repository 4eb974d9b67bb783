import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { derivedRows } from "../../../test/support/derived-rows.ts";
import { SAMPLES } from "../../../test/support/reports.ts";
import { derive } from "../../record/derived/derive.ts";
import { keepWords, keptWords } from "../../record/imported/own-words.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import { exportRecord } from "../export/export-record.ts";
import { findMeetings } from "../operations/find-meetings.ts";
import { judge } from "../operations/judge.ts";
import { importRecord, linesOfFile } from "./record-export.ts";
import { importSpreadsheet } from "./spreadsheet.ts";

let folder: string;
let first: string;
let before: readonly string[];
const now = () => new Date("2026-01-31T12:00:00Z");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-lines-"));
  const store = openRecord(join(folder, "first.db"), { create: true });
  await ingest(store, [SAMPLES], { threads: 1 });
  const sheet = readFileSync(new URL("../../../samples-import/meetings.csv", import.meta.url));
  await importSpreadsheet(store, sheet, "meetings.csv", { now });
  await importSpreadsheet(store, sheet.subarray(0, sheet.lastIndexOf("\n5,") + 1), "meetings.csv", { now });
  const [meeting] = findMeetings.run(store, { parties: ["AZ", "GE"] });
  judge.run(store, {
    ...{ verdict: "correct", about: [meeting!.id], property: "kind", value: "visit" },
    ...{ by: "desk", at: "2026-01-31T12:00:00Z" },
  });
  keepWords(store, [{ name: "desk.yaml", text: WORDS }], now().toISOString());
  derive(store);
  first = await exported(store, "first.jsonl");
  before = derivedRows(store);
  await store.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = `lexicon: desk/topics
kind: topic
describes: Our own.
provenance: [{ id: desk, title: Our own, licence: CC0-1.0 }]
from: desk
entries: [{ topic: hydropower, describes: dams, strong: [dam project] }]
`;

async function exported(store: ReturnType<typeof openRecord>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportRecord(store, { format: "jsonl" }).chunks) chunks.push(chunk);
  writeFileSync(join(folder, name), Buffer.concat(chunks));
  return join(folder, name);
}

describe("an export of a record", () => {
  test("taken into an empty record gives the same bytes when it is exported, and the same is worked out", async () => {
    const store = openRecord(join(folder, "second.db"), { create: true });
    const imported = await importRecord(store, linesOfFile(first), "first.jsonl", { now });
    expect(imported.documents.known).toBe(0);
    expect(keptWords(store)).toEqual([{ name: "desk.yaml", text: WORDS, at: now().toISOString() }]);
    expect(imported.judgements).toEqual({ new: 1, known: 0, conflicts: 0 });
    const again = await exported(store, "second.jsonl");
    expect(readFileSync(again, "utf8") === readFileSync(first, "utf8")).toBe(true);
    derive(store);
    expect(derivedRows(store)).toEqual(before);
    const twice = await importRecord(store, linesOfFile(first), "first.jsonl", { now });
    expect(twice).toMatchObject({ documents: { new: 0 }, revisions: { new: 0, changed: 0 }, judgements: { new: 0 } });
    await store.close();
  });

  test("taken into a record with other reports is brought together with them", async () => {
    const store = openRecord(join(folder, "third.db"), { create: true });
    await ingest(store, [join(SAMPLES, "corrected-headline.txt")], { threads: 1 });
    const text =
      "Sample Wire. Foreign Minister of Azerbaijan Jeyhun Bayramov met with Foreign Minister of Georgia Maka Bochorishvili on 22 July 2025.";
    const own = join(folder, "own.jsonl");
    writeFileSync(own, `${JSON.stringify({ id: "own", published: "2025-07-22", publisher: "Sample Wire", text })}\n`);
    await ingest(store, [own], { threads: 1 });
    const { documents } = await importRecord(store, linesOfFile(first), "first.jsonl", { now });
    expect(documents.known).toBe(1);
    const meetings = findMeetings.run(store, { parties: ["AZ", "GE"], since: "2025-07-22", until: "2025-07-22" });
    const all = ["Caspian Sample Wire", "Sample Wire", "meetings.csv"];
    const outlets = ({ accounts }: (typeof meetings)[number]) => accounts.map(({ publisher }) => publisher);
    expect(meetings.map(outlets).find((told) => all.every((name) => told.includes(name)))).toBeDefined();
    await store.close();
  });

  test.each([
    ["is cut short", (lines: string[]) => lines.slice(0, -1), "cut short"],
    ["lacks lines", (lines: string[]) => lines.filter((line) => !line.includes('"type":"judgement"')), "missing"],
    ["was changed", (lines: string[]) => lines.map((line) => line.replaceAll("Bayramov", "Bairamov")), "bytes"],
    [
      "is of a later version",
      (lines: string[]) => [lines[0]!.replace('"version":1', '"version":9'), ...lines],
      "version",
    ],
    ["is none", () => ["{}"], "type"],
    ["is no JSON", () => ["hello"], "no export"],
  ])("that %s is refused whole", async (_, changed, told) => {
    const store = openRecord(join(folder, `torn-${told}.db`), { create: true });
    const lines = changed(readFileSync(first, "utf8").trimEnd().split("\n"));
    await expect(importRecord(store, () => lines, "torn.jsonl", { now })).rejects.toThrow(told);
    expect(store.sql<{ count: number }>("select count(*) as count from document").get()!.count).toBe(0);
    await store.close();
  });
});
