/** What is worked out bit by bit is what is worked out at once, whatever came when. Reports are made up of few names, so that many meet. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { derivedRows } from "../../../test/support/derived-rows.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { sha256 } from "../ids.ts";
import { ReportWriter } from "../ingest/report-writer.ts";
import type { Statement } from "../statement.ts";
import { openRecord } from "../store/open-record.ts";
import type { RecordStore } from "../store/record-store.ts";
import { derive, rebuild } from "./derive.ts";
import { markStale } from "./stale.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-derive-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let records = 0;
async function inRecord(work: (store: RecordStore) => void): Promise<void> {
  const store = openRecord(join(folder, `${records++}.db`), { create: true });
  try {
    work(store);
  } finally {
    await store.close();
  }
}

const NAMES = ["Maka Lomidze", "Maka Lomidse", "M. Lomidze", "Lomidze", "Otar Lomidze", "Karin Holmgaard", "Holmgaard"];
const RANKS = ["foreign-minister", "head-of-government", "ambassador", "other"];

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  country: fc.constantFrom("GE", "DK", null),
  rank: fc.constantFrom(...RANKS),
  said: fc.boolean(),
});
const meeting = fc.record({
  parties: fc.constantFrom(["DK", "GE"], ["AT", "DK", "GE"], ["AT", "GE"]),
  kind: fc.constantFrom("meeting", "call", "consultations"),
  date: fc.constantFrom("2025-03-03", "2025-03-04", "2025-03-10", "XXXX-03-03", "2019-05", null),
  people: fc.array(person, { maxLength: 3 }),
});
const report = fc.record({
  document: fc.nat({ max: 9 }),
  text: fc.constantFrom("Both sides spoke of rail freight and of ports.", "They signed a paper on students.", "Talks."),
  published: fc.constantFrom("2025-03-03", "2025-03-05", "2025-03-11", null),
  meetings: fc.array(meeting, { maxLength: 2 }),
});
type Made = typeof report extends fc.Arbitrary<infer T> ? T : never;

const SUPPORT = [{ start: 0, end: 1, quote: "T", rule: "test" }] as const;

function statements({ published, meetings }: Made): Statement[] {
  const one = (subject: string, property: Statement["property"], value: string | null, said = true): Statement[] =>
    value === null
      ? []
      : [{ subject, property, value, basis: said ? "said" : "inferred", because: null, evidence: SUPPORT }];
  return [
    ...one("document", "published", published),
    ...meetings.flatMap(({ parties, kind, date, people }, at) => [
      ...one(`meeting.${at + 1}`, "kind", kind),
      ...one(`meeting.${at + 1}`, "date", date),
      ...parties.flatMap((party) => one(`meeting.${at + 1}`, "party", party)),
      ...people.flatMap(({ name, country, rank, said }, index) => [
        ...one(`meeting.${at + 1}.person.${index + 1}`, "name", name),
        ...one(`meeting.${at + 1}.person.${index + 1}`, "country", country, said),
        ...one(`meeting.${at + 1}.person.${index + 1}`, "rank", rank),
        ...one(`meeting.${at + 1}.person.${index + 1}`, "office", rank === "other" ? null : rank, said),
      ]),
    ]),
  ];
}

function put(store: RecordStore, made: Made, number: number): void {
  const { document, published } = made;
  const text = `${made.text} ${number}`;
  const source = {
    report: { id: `report-${document}`, title: null, published, publisher: null, url: null, text },
    naming: "given",
    original: Buffer.from(text),
  } as unknown as SourceReport;
  const original = { hash: sha256(text), size: text.length, packed: Buffer.from(text) };
  const read = {
    original,
    language: "en",
    reader: "test",
    notes: [],
    meetings: 0,
    statements: statements(made),
    attested: [],
    passages: [],
    side: null,
  };
  new ReportWriter(store, { lexicons: "standard", rules: "test" }).write(1, [{ source, read: read as never }]);
}

describe("deriving", () => {
  test("bit by bit comes to what deriving all at once comes to", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(report, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
        async (batches, stale) => {
          await inRecord((store) => {
            store.sql("insert into ingest (key, started, sources) values (1, '', '[]')").run();
            for (const [at, batch] of batches.entries()) {
              for (const [index, made] of batch.entries()) put(store, made, at * 10 + index);
              for (const key of stale) markStale(store, key % 2 === 0 ? "document" : "mention", key);
              derive(store, { step: 2 });
            }
            const bitByBit = derivedRows(store);
            rebuild(store, { step: 1000 });
            expect(derivedRows(store)).toEqual(bitByBit);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("what was marked is worked out before anything else is asked", async () => {
    await inRecord((store) => {
      store.sql("insert into ingest (key, started, sources) values (1, '', '[]')").run();
      derive(store);
      put(store, { document: 1, text: "Talks.", published: null, meetings: [] }, 1);
      expect(derive(store)).toBe(true);
      expect(derive(store)).toBe(false);
      markStale(store, "document", 1);
      expect(derive(store)).toBe(true);
      expect(derive(store)).toBe(false);
    });
  });
});
