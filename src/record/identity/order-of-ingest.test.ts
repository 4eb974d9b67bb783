/** In whatever order reports come, the record tells of the same meetings, and the same of each. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { derive } from "../derived/derive.ts";
import { type ReadResult, readEach } from "../ingest/read-report.ts";
import { ReportWriter } from "../ingest/report-writer.ts";
import { openRecord } from "../store/open-record.ts";
import type { Meeting } from "./meeting.ts";

const GUESTS = [
  "Foreign Minister of Denmark Karin Holmgaard",
  "Danish Foreign Minister K. Holmgaard",
  "Karin Holmgard, Denmark's foreign minister,",
];
const HOSTS = ["Foreign Minister of Georgia Maka Lomidze", "Prime Minister of Georgia Otar Kiknadze"];
const DAYS: readonly (readonly [published: string, told: string])[] = [
  ["2025-03-04", "on Tuesday"],
  ["2025-03-05", "on 4 March"],
  ["2025-03-05", ""],
  ["2025-03-12", "on Tuesday"],
];

/** Each outlet tells some of it, in its own words. */
function told(guest: string, host: string, day: string, manner: number): string {
  if (manner === 0) return `${guest} met ${host} in Tbilisi ${day}. They spoke about ports, rail freight and students.`;
  if (manner === 1)
    return `TBILISI - ${host} received ${guest} ${day}. Energy and the eastern neighbourhood were on the agenda, the ministry said.`;
  if (manner === 2) return `${guest} will visit Georgia on 4 March and hold talks with ${host}.`;
  return `Denmark and Georgia held talks in Tbilisi ${day}. The sides agreed to go on with their work on transit.`;
}

const REPORTS: SourceReport[] = GUESTS.flatMap((guest, g) =>
  HOSTS.flatMap((host, h) =>
    DAYS.map(([published, day], d) => {
      const manner = (g + h + d) % 4;
      const text = told(guest, host, day, manner).replaceAll(" .", ".");
      const id = `report-${g}${h}${d}`;
      const report = {
        id,
        title: null,
        published: manner === 2 ? "2025-03-01" : published,
        publisher: `Outlet ${g}`,
        url: null,
        text,
      };
      return { report, naming: "given", original: Buffer.from(`${id} ${text}`) } as unknown as SourceReport;
    }),
  ),
);

let folder: string;
let read: readonly ReadResult[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-order-"));
  read = readEach(REPORTS, loadLexicons());
});
afterAll(() => rmSync(folder, { recursive: true }));

let records = 0;
/** Meetings without their ids, and without the words of why: the report that came first names a meeting. */
async function meetingsOf(places: readonly number[], step: number): Promise<unknown[]> {
  const store = openRecord(join(folder, `${records++}.db`), { create: true });
  try {
    store.sql("insert into ingest (key, started, sources) values (1, '', '[]')").run();
    const writer = new ReportWriter(store, { lexicons: "standard", rules: "test" });
    for (let at = 0; at < places.length; at += step) {
      writer.write(
        1,
        places.slice(at, at + step).map((place) => ({ source: REPORTS[place]!, read: read[place]!.read! })),
      );
      derive(store);
    }
    return store
      .sql<{ told: string }>("select told from meeting")
      .all()
      .map(({ told }) => essence(JSON.parse(told) as Meeting))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  } finally {
    await store.close();
  }
}

function essence({
  date,
  parties,
  kind,
  level,
  status,
  place,
  participants,
  topics,
  documents,
  sources,
  differences,
}: Meeting) {
  const people = participants.map(({ name, country, rank }) => ({ name, country, rank }));
  return { documents, date, parties, kind, level, status, place, people, topics, sources, differences };
}

test("the order in which reports come makes no difference", { timeout: 120_000 }, async () => {
  const places = REPORTS.map((_, place) => place);
  await fc.assert(
    fc.asyncProperty(
      fc
        .shuffledSubarray(places, { minLength: 3, maxLength: 10 })
        .chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
        ),
      fc.integer({ min: 1, max: 10 }),
      async ([some, again], step) => {
        expect(await meetingsOf(again, step)).toEqual(await meetingsOf(some, 10));
      },
    ),
    { numRuns: 25 },
  );
});

test("and most of them are merged", async () => {
  const all = await meetingsOf(
    REPORTS.map((_, place) => place),
    100,
  );
  expect(all.length).toBeGreaterThan(1);
  expect(all.length).toBeLessThan(REPORTS.length / 2);
});
