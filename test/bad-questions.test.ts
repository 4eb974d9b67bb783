/** Questions that can have no good answer, and reports that contradict each other: each is answered with what a person can do next. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sentence, wordsOf } from "../src/analysis/brief/brief.ts";
import { compare } from "../src/interfaces/operations/compare.ts";
import { findChanges } from "../src/interfaces/operations/find-changes.ts";
import { findCommitments } from "../src/interfaces/operations/find-commitments.ts";
import { findDocuments } from "../src/interfaces/operations/find-documents.ts";
import { findFormulas } from "../src/interfaces/operations/find-formulas.ts";
import { findMeetings } from "../src/interfaces/operations/find-meetings.ts";
import { findPositions } from "../src/interfaces/operations/find-positions.ts";
import { findTopics } from "../src/interfaces/operations/find-topics.ts";
import { makeBrief } from "../src/interfaces/operations/make-brief.ts";
import { nothingBecause } from "../src/interfaces/operations/nothing-because.ts";
import { ingest } from "../src/record/ingest/ingest.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import type { RecordStore } from "../src/record/store/record-store.ts";

const REPORTS = [
  {
    id: "plan-that-came-too-early",
    published: "2025-03-03",
    publisher: "Harbour Sample Wire",
    text: "Norwegian Foreign Minister Anna Example met Estonian Foreign Minister Karl Sample in Oslo on March 10, 2025. They discussed energy.",
  },
  {
    id: "first-outlet",
    published: "2025-05-14",
    publisher: "Harbour Sample Wire",
    text: "Finnish Foreign Minister Paula Example met Latvian Foreign Minister Janis Sample in Riga on May 12, 2025. The ministers discussed trade and transport.",
  },
  {
    id: "second-outlet",
    published: "2025-05-14",
    publisher: "Coast Sample Post",
    text: "Finnish Foreign Minister Paula Example met with Latvian Foreign Minister Janis Sample in Riga on May 13, 2025. Trade and transport were discussed by the ministers.",
  },
];

let folder: string;
let store: RecordStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-bad-questions-"));
  const file = join(folder, "reports.jsonl");
  writeFileSync(file, REPORTS.map((one) => JSON.stringify(one)).join("\n"));
  store = openRecord(join(folder, "record.db"), { create: true });
  await ingest(store, [file]);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const LEDGERS = [
  ["changes", findChanges],
  ["formulas", findFormulas],
  ["topics", findTopics],
  ["commitments", findCommitments],
  ["documents", findDocuments],
] as const;

describe.each(LEDGERS)("%s", (_, { run }) => {
  const ask = (given: object) => run(store, given as never);

  test("refuses a side against itself, and a period without a day in it", () => {
    expect(() => ask({ sides: ["FI", "Finland"] })).toThrow(/one is named twice/u);
    expect(() => ask({ sides: ["FI", "LV"], since: "2025-06", until: "2025-05" })).toThrow(
      /since 2025-06, until 2025-05: nothing lies between/u,
    );
  });

  test("of sides that never met, of one meeting, and of an empty period it is an answer and no failure", () => {
    for (const given of [{ sides: ["FI", "PT"] }, { sides: ["NO", "EE"] }, { sides: ["FI", "LV"], since: "2030" }])
      expect(() => ask(given)).not.toThrow();
  });
});

test("positions: a period without a day in it is refused", () => {
  expect(() => findPositions.run(store, { side: "FI", on: "trade", since: "2026", until: "2025" })).toThrow(
    /nothing lies between/u,
  );
});

test("changes says that there is one meeting and nothing to hold it against", () => {
  expect(findChanges.run(store, { sides: ["NO", "EE"] }).notes.join(" ")).toMatch(/One meeting of EE and NO/u);
});

describe("why there is nothing", () => {
  test("a name that no state or body has", () => {
    expect(nothingBecause(store, { sides: ["FI", "ATLANTIS"] })).toEqual([
      "ATLANTIS is the code or name of no state or body.",
    ]);
  });

  test("a day before every report on the sides", () => {
    expect(nothingBecause(store, { sides: ["FI", "LV"], asOf: "2024" })).toEqual([
      "No report published up to 2024 tells of these sides: the first that does is of 2025-05-14.",
    ]);
    expect(nothingBecause(store, { sides: ["FI", "LV"], asOf: "2026" })).toEqual([]);
  });

  test("sides that are, and did not meet", () => {
    expect(nothingBecause(store, { sides: ["FI", "PT"], asOf: "2026" })).toEqual([]);
  });
});

describe("brief", () => {
  test("says why there is none", () => {
    expect(() => makeBrief.run(store, { sides: ["FI", "ATLANTIS"] })).toThrow(/ATLANTIS is the code or name of no/u);
    expect(() => makeBrief.run(store, { sides: ["FI", "LV"], asOf: "2024" })).toThrow(
      /the first that does is of 2025-05-14/u,
    );
  });

  test("for a day before the last meeting says how to ask for the brief of then", () => {
    expect(() => makeBrief.run(store, { sides: ["FI", "LV"], for: "2025-01-01" })).toThrow(/--as-of 2025-01-01/u);
    expect(() => makeBrief.run(store, { sides: ["FI", "LV"], for: "2025-05-13" })).not.toThrow();
  });
});

describe("dates that contradict each other", () => {
  test("two outlets with different days are two meetings until somebody judges them one, and the brief stands", () => {
    const meetings = findMeetings.run(store, { parties: ["FI", "LV"] });
    expect(meetings.map(({ date }) => date)).toEqual(["2025-05-13", "2025-05-12"]);
    expect(compare.run(store, { meeting: meetings[0]!.id }).sources).toHaveLength(1);
    const [essentials] = makeBrief.run(store, { sides: ["FI", "LV"] }).sections;
    const [first] = essentials!.parts[0]!.body as Sentence[];
    expect(wordsOf(first!.runs).replaceAll("\u{A0}", " ")).toMatch(/in Riga, Latvia on 13 May 2025/u);
  });

  test("a day after the report came out: the report tells, and the brief stands", () => {
    const [meeting] = findMeetings.run(store, { parties: ["NO", "EE"] });
    expect(meeting!.date).toBe("2025-03-10");
    const brief = makeBrief.run(store, { sides: ["NO", "EE"] });
    expect(brief.sections.map(({ key }) => key)).toContain("coverage");
  });
});
