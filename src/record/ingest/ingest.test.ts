import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLES } from "../../../test/support/reports.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { read } from "../../extraction/read.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { readReports } from "../../sources/read-reports.ts";
import { openRecord } from "../store/open-record.ts";
import type { RecordStore } from "../store/record-store.ts";
import { storedRevisions } from "../stored-revision.ts";
import { ingest } from "./ingest.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-ingest-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let records = 0;
async function inRecord<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
  const store = openRecord(at(`${records++}.db`), { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function file(name: string, text: string): string {
  mkdirSync(join(at(name), ".."), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
}
const told = (store: RecordStore): string[] =>
  [...storedRevisions(store)].map(({ document, number, text }) => `${document.name} ${number}: ${text}`).sort();
const MET =
  "Danish Prime Minister Karin Holmgaard received Austrian Chancellor Greta Achleitner in Copenhagen on Monday.";

describe("ingesting", () => {
  test("keeps of every report what reading it says", () =>
    inRecord(async (store) => {
      const summary = await ingest(store, [SAMPLES]);
      const stored = new Map([...storedRevisions(store)].map(({ document, reading }) => [document.name, reading]));
      expect(summary).toMatchObject({ new: stored.size, known: 0, changed: 0, unreadable: {} });
      const lexicons = loadLexicons();
      for await (const outcome of readReports([SAMPLES])) {
        if (!outcome.ok) throw outcome.error;
        const reading = read(makeDocument(outcome.value), { lexicons });
        expect(stored.get(reading.id)).toEqual(reading);
      }
    }));

  test("twice changes nothing", () =>
    inRecord(async (store) => {
      const first = await ingest(store, [SAMPLES]);
      const before = JSON.stringify([...storedRevisions(store)]);
      expect(await ingest(store, [SAMPLES])).toMatchObject({ new: 0, changed: 0, known: first.new, statements: 0 });
      expect(JSON.stringify([...storedRevisions(store)])).toBe(before);
      expect(await store.db.selectFrom("ingest").selectAll().execute()).toHaveLength(1);
    }));

  test("a report that is there twice is there once", () =>
    inRecord(async (store) => {
      const line = JSON.stringify({ id: "a", text: MET });
      expect(await ingest(store, [file("twice.jsonl", `${line}\n${line}\n`)])).toMatchObject({ new: 1, known: 1 });
    }));

  test("another text of the same report is a revision, and the earlier one stays", () =>
    inRecord(async (store) => {
      const later = MET.replace("Monday", "Tuesday");
      await ingest(store, [file("report.txt", MET)]);
      expect(await ingest(store, [file("report.txt", later)])).toMatchObject({ new: 0, changed: 1 });
      expect(told(store)).toEqual([`report 1: ${MET}`, `report 2: ${later}`]);
      expect(await ingest(store, [file("report.txt", MET)])).toMatchObject({ known: 1, changed: 0 });
    }));

  test("reports that only share a name are kept apart, every time", () =>
    inRecord(async (store) => {
      const other = "The joint commission on trade of Austria and Moldova held its ninth session in Vienna.";
      const [a, b] = [file("one/1.txt", MET), file("two/1.txt", other)];
      expect(await ingest(store, [a, b])).toMatchObject({ new: 2, apart: 1, changed: 0 });
      expect(await ingest(store, [b, a])).toMatchObject({ known: 2 });
      expect(told(store)).toEqual([`1 1: ${MET}`, `1 1: ${other}`]);
    }));

  test("keeps the bytes as they came", () =>
    inRecord(async (store) => {
      const line = '{ "id":"b",  "text": "The envoys met in Z\\u00fcrich." }';
      await ingest(store, [file("bytes.jsonl", `${line}\n`)]);
      const [original] = await store.db.selectFrom("original").selectAll().execute();
      expect(inflateRawSync(original!.packed).toString()).toBe(line);
      expect(original!.size).toBe(Buffer.byteLength(line));
    }));

  test("what cannot be read is told, and the rest is read", () =>
    inRecord(async (store) => {
      const failures: string[] = [];
      const path = file("mixed.jsonl", `{"id": "c", "text": ${JSON.stringify(MET)}}\n{"id": "d"}\nno record\n`);
      const summary = await ingest(store, [path, at("nowhere.txt")], {
        onFailure: ({ message }) => failures.push(message),
      });
      expect(summary).toMatchObject({ new: 1, unreadable: { "source/malformed-line": 2, "source/not-found": 1 } });
      expect(failures).toHaveLength(3);
    }));

  test("remembers with which words it read, and when", () =>
    inRecord(async (store) => {
      await ingest(store, [file("when.txt", MET)], { now: () => new Date("2025-07-22T10:00:00Z") });
      expect(await store.db.selectFrom("reading").select("lexicons").execute()).toEqual([{ lexicons: "standard" }]);
      const [run] = await store.db.selectFrom("ingest").selectAll().execute();
      expect(run).toMatchObject({ started: "2025-07-22T10:00:00.000Z", ended: "2025-07-22T10:00:00.000Z" });
    }));
});
