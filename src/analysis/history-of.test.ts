/** The history of two sides from a record: what is in it, in which order, and what it was on a day. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { derive } from "../record/derived/derive.ts";
import { ingest } from "../record/ingest/ingest.ts";
import { openRecord } from "../record/store/open-record.ts";
import type { RecordStore } from "../record/store/record-store.ts";
import { storedRevisions } from "../record/stored-revision.ts";
import type { History } from "./history.ts";
import { historyOf } from "./history-of.ts";

let folder: string;
let store: RecordStore;

const SPRING =
  "LISBON, May 4. Portuguese Foreign Minister Ana Sousa met with her Kenyan counterpart John Otieno in Lisbon on 4 May 2024.\n\nThe ministers discussed the ferry line and the new port.";
const LATER = `${SPRING}\n\nOtieno stressed the need for new flights.`;
const AUTUMN =
  "NAIROBI, November 9. Kenyan Foreign Minister John Otieno received Portuguese Foreign Minister Ana Sousa in Nairobi on 9 November 2024, the Kenyan Foreign Ministry said.\n\nSousa informed her counterpart about the new port of Sines.";

const line = (id: string, published: string, text: string, publisher: string | null = null) =>
  JSON.stringify({ id, published, text, publisher });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-history-"));
  store = openRecord(join(folder, "record.db"), { create: true });
  const first = join(folder, "first.jsonl");
  const second = join(folder, "second.jsonl");
  writeFileSync(
    first,
    [
      line("spring", "2024-05-04", SPRING, "Lisbon Sample Wire"),
      line("autumn", "2024-11-09", AUTUMN, "Coast Sample Post"),
      line("office", "2024-05-05", LATER, "Ministry of Foreign Affairs of Portugal"),
    ].join("\n"),
  );
  writeFileSync(second, line("spring", "2024-05-20", LATER, "Lisbon Sample Wire"));
  await ingest(store, [first]);
  await ingest(store, [second]);
  derive(store);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const told = ({ meetings }: History) =>
  meetings.map(({ meeting, accounts }) => ({
    date: meeting.date,
    accounts: accounts.map(({ name, passages }) => `${name}: ${passages.map(({ act }) => act).join(", ")}`),
  }));

describe("the history of two sides", () => {
  test("meetings in order of time, each with what every report tells of it", () => {
    expect(told(historyOf(store, { sides: ["PT", "KE"] }))).toEqual([
      {
        date: "2024-05-04",
        accounts: ["office: told, discussed, stressed", "spring: told, discussed, stressed"],
      },
      { date: "2024-11-09", accounts: ["autumn: told, informed"] },
    ]);
  });

  test("passages are cut from the text, and refer to their place in the record", () => {
    const { meetings } = historyOf(store, { sides: ["KE", "PT"] });
    const [account] = meetings[1]!.accounts;
    const passage = account!.passages[1]!;
    expect(passage.ref).toBe(`${account!.revision}.p2`);
    expect(passage).toMatchObject({ act: "informed", kind: "substance", speakers: ["PT"], speaker: "Ana Sousa" });
    expect(passage.quote).toBe(AUTUMN.slice(passage.start, passage.end));
    expect(AUTUMN.slice(passage.content.start, passage.content.end)).toBe("the new port of Sines");
    expect(account).toMatchObject({ subject: "meeting.1", length: AUTUMN.length, title: null });
  });

  test("whose account it is: of a body that is cited, of the office that publishes, of nobody", () => {
    const { meetings } = historyOf(store, { sides: ["KE", "PT"] });
    const sides = meetings.flatMap(({ accounts }) => accounts.map(({ name, side }) => [name, side]));
    expect(sides).toEqual([
      ["office", "PT"],
      ["spring", null],
      ["autumn", "KE"],
    ]);
  });

  test("copies of one text have one source", () => {
    const [spring] = historyOf(store, { sides: ["KE", "PT"] }).meetings;
    expect(new Set(spring!.accounts.map(({ source }) => source)).size).toBe(1);
  });

  test("on a day: what was published by then, with the text of then", () => {
    expect(told(historyOf(store, { sides: ["KE", "PT"], asOf: "2024-05-04" }))).toEqual([
      { date: "2024-05-04", accounts: ["spring: told, discussed"] },
    ]);
    expect(told(historyOf(store, { sides: ["KE", "PT"], asOf: "2024-06" }))).toEqual([
      {
        date: "2024-05-04",
        accounts: ["office: told, discussed, stressed", "spring: told, discussed, stressed"],
      },
    ]);
  });

  test("of a stretch of time, of some meetings alone, of sides that never met", () => {
    const dates = (history: History) => history.meetings.map(({ meeting }) => meeting.date);
    expect(dates(historyOf(store, { sides: ["KE", "PT"], since: "2024-06" }))).toEqual(["2024-11-09"]);
    expect(dates(historyOf(store, { sides: ["KE", "PT"], until: "2024-06" }))).toEqual(["2024-05-04"]);
    const [, autumn] = historyOf(store, { sides: ["KE", "PT"] }).meetings;
    expect(dates(historyOf(store, { sides: ["KE", "PT"], meetings: [autumn!.meeting.id] }))).toEqual(["2024-11-09"]);
    expect(dates(historyOf(store, { sides: ["KE", "PT"], only: ({ place }) => place.city === "Lisbon" }))).toEqual([
      "2024-05-04",
    ]);
    expect(historyOf(store, { sides: ["KE", "SE"] })).toEqual({ sides: ["KE", "SE"], meetings: [], undated: [] });
  });

  test("what an earlier Chancery read, which knew no passages, is told", () => {
    expect(historyOf(store, { sides: ["KE", "PT"] }).unread).toBeUndefined();
    store.transaction(() => {
      store.sql("update reading set reader = 'chancery-reader/0.1.0'").run();
    });
    expect(historyOf(store, { sides: ["KE", "PT"] }).unread).toBe(3);
  });
});

test("a record gives passages back as they were read", () => {
  const readings = [...storedRevisions(store)].map(({ text, reading }) => ({ text, passages: reading.passages }));
  expect(readings.map(({ passages }) => passages.length).sort()).toEqual([2, 2, 3, 3]);
  for (const { text, passages } of readings)
    for (const { evidence, meeting } of passages) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(meeting).toBe(0);
    }
});
