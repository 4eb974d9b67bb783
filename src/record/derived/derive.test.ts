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
import { judgementId } from "../judgements/judgement.ts";
import { addJudgement, standingJudgements } from "../judgements/judgement-log.ts";
import { markJudged } from "../judgements/mark-judged.ts";
import { referToMention } from "../judgements/refer.ts";
import { latestReport } from "../judgements/told-report.ts";
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

/** Each person and meeting of a report is told of in words of its own. */
const support = (at: number) => [{ start: at, end: at + 1, quote: "T", rule: "test" }] as const;

function statements({ published, meetings }: Made): Statement[] {
  const one = (subject: string, property: Statement["property"], value: string | null, said = true): Statement[] => {
    if (value === null) return [];
    const [, account = 0, person = 0] = /^meeting\.(\d)(?:\.person\.(\d))?/u.exec(subject) ?? [];
    const evidence = support(Number(account) * 10 + Number(person));
    return [{ subject, property, value, basis: said ? "said" : "inferred", because: null, evidence }];
  };
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

interface Said {
  readonly verdict: "same" | "different";
  readonly pair: readonly [number, number];
}
const judged = fc.record({
  verdict: fc.constantFrom("same" as const, "different" as const),
  pair: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })),
});

/** Somebody judges of two of those who are named by now. */
function judge(store: RecordStore, { verdict, pair }: Said, minute: number): void {
  const named = store
    .sql<{ document: string; account: string; number: number }>(
      `select d.id as document, a.id as account, p.number from participant p join account a on a.key = p.account
         join report r on r.revision = a.revision join document d on d.key = r.document order by p.account, p.number`,
    )
    .all();
  const [a, b] = pair.map((place) => named[place % Math.max(1, named.length)]);
  if (!a || !b || a === b) return;
  const about = [a, b].map(({ document, account, number }) => {
    const report = latestReport(store, document)!;
    return referToMention(report, report.accounts.find(({ id }) => id === account)!, number);
  });
  const made = new Date(Date.UTC(2025, 4, 1, 0, minute)).toISOString();
  const said = { verdict, about, property: null, value: null, was: null, overrules: [], by: "Nobody", why: null, made };
  const before = standingJudgements(store);
  addJudgement(store, { id: judgementId(said), ...said });
  markJudged(store, before, standingJudgements(store));
}

describe("deriving", () => {
  test("bit by bit comes to what deriving all at once comes to", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(report, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
        fc.array(judged, { maxLength: 8 }),
        async (batches, stale, said) => {
          await inRecord((store) => {
            store.sql("insert into ingest (key, started, sources) values (1, '', '[]')").run();
            for (const [at, batch] of batches.entries()) {
              for (const [index, made] of batch.entries()) put(store, made, at * 10 + index);
              for (const key of stale) markStale(store, key % 2 === 0 ? "document" : "mention", key);
              derive(store, { step: 2 });
              if (said[at]) judge(store, said[at], at);
              derive(store, { step: 2 });
            }
            const bitByBit = derivedRows(store);
            rebuild(store, { step: 1000 });
            expect(derivedRows(store)).toEqual(bitByBit);
          });
        },
      ),
      { numRuns: 40 },
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
