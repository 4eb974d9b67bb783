/** What is worked out after texts were read otherwise is what is worked out from nothing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { derivedRows } from "../../../test/support/derived-rows.ts";
import { derive, rebuild } from "../derived/derive.ts";
import { markStale } from "../derived/stale.ts";
import { ingest } from "../ingest/ingest.ts";
import { ReadingRows } from "../ingest/reading-rows.ts";
import type { Statement } from "../statement.ts";
import { openRecord } from "../store/open-record.ts";
import { StoredStatements } from "../stored-statements.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-derived-after-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const REPORTS = [
  "Georgian Foreign Minister Tamar Beridze and her deputy Lela Meladze received Danish Prime Minister Karin Holmgaard in Tbilisi on 3 March 2025.",
  "Danish Prime Minister Karin Holmgaard met Georgian Foreign Minister Tamar Beridze in Tbilisi on 3 March 2025.",
  "Danish Prime Minister Karin Holmgaard received Austrian Chancellor Greta Achleitner in Copenhagen on 9 May 2025.",
];

/** The first participant of the first report is gone, and the others stand a place further up. */
const withoutTheFirst = (statements: readonly Statement[]): Statement[] =>
  statements
    .filter(({ subject }) => subject !== "meeting.1.person.1")
    .map((one) => ({ ...one, subject: one.subject.replace(/person\.(\d+)$/u, (_, number) => `person.${number - 1}`) }));
const onAnotherSide = (statements: readonly Statement[]): Statement[] =>
  statements.map((one) =>
    one.property === "country" && one.value === "DK"
      ? { ...one, value: "NO", basis: "inferred", because: "test" }
      : one,
  );

test.each([
  ["somebody is no longer read", withoutTheFirst],
  ["somebody is read on another side", onAnotherSide],
])("%s", async (name, otherwise) => {
  const store = openRecord(join(folder, `${name}.db`), { create: true });
  const path = join(folder, `${name}.jsonl`);
  const line = (text: string, index: number) => JSON.stringify({ id: `r${index}`, published: "2025-06-01", text });
  writeFileSync(path, REPORTS.map(line).join("\n"));
  await ingest(store, [path]);
  derive(store);
  const [first] = store
    .sql<{ revision: number; document: number }>("select key as revision, document from revision order by key")
    .all();
  const before = new StoredStatements(store, "id").of(first!.revision);
  const statements = otherwise(before);
  expect(statements).not.toEqual(before);
  const read = {
    language: "en",
    reader: "test",
    notes: [],
    meetings: 1,
    passages: [],
    side: null,
    statements,
    attested: [],
  };
  store.transaction(() => {
    new ReadingRows(store).replace(first!.revision, read, { lexicons: "standard", rules: "test" });
    markStale(store, "document", first!.document);
  });
  derive(store);
  const bitByBit = derivedRows(store);
  rebuild(store);
  expect(bitByBit).toEqual(derivedRows(store));
  await store.close();
});
