import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { derivedRows } from "../../../test/support/derived-rows.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { derive, rebuild } from "../../record/derived/derive.ts";
import { importedSources, removeSource } from "../../record/imported/imported-sources.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { reread } from "../../record/reread/reread.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { findMeeting } from "../operations/find-meeting.ts";
import { findMeetings } from "../operations/find-meetings.ts";
import { findQuotes } from "../operations/find-quotes.ts";
import { Sides } from "./sides.ts";
import { importSpreadsheet, type SpreadsheetOptions, understandSpreadsheet } from "./spreadsheet.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let records = 0;
async function inRecord<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
  const store = openRecord(join(folder, `${records++}.db`), { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const now = () => new Date("2026-01-31T12:00:00Z");
const bytes = (...lines: string[]) => Buffer.from(lines.join("\n"));
const understood = async (options: SpreadsheetOptions, ...lines: string[]) =>
  (await understandSpreadsheet(bytes(...lines), "list.csv", { now, ...options })).rows;
const take = (store: RecordStore, ...lines: string[]) => importSpreadsheet(store, bytes(...lines), "list.csv", { now });

/** A row in short: day, sides, people with rank. */
async function inShort(options: SpreadsheetOptions, ...lines: string[]): Promise<string[]> {
  return (await understood(options, ...lines)).map(({ reading, problem }) => {
    const meeting = reading?.meetings[0];
    if (!meeting) return `no meeting: ${problem}`;
    const people = meeting.participants.map(({ name, country, rank }) => `${name}/${country}/${rank}`);
    return [meeting.date ?? "-", meeting.parties.join("+"), meeting.kind, meeting.status, ...people].join(" ");
  });
}

describe("columns", () => {
  test("are known by their heads, in several wordings", async () => {
    expect(
      await inShort(
        {},
        "When;Host country;Guest country;Host official;Guest official;Type of meeting",
        "2025-07-22;Georgia;Azerbaijan;Nino Example, Foreign Minister;Ambassador Ali Sample;phone call",
      ),
    ).toEqual(["2025-07-22 AZ+GE call held Nino Example/GE/foreign-minister Ali Sample/AZ/ambassador"]);
  });

  test("may be mapped, and a list may be kept for one side", async () => {
    expect(
      await inShort(
        { map: { date: ["Tag"], b: ["Gast"] }, side: "GE" },
        "Tag,Gast,Who",
        "22.07.2025,Armenia,Ara Sample (Deputy Foreign Minister)",
      ),
    ).toEqual(["2025-07-22 AM+GE meeting held Ara Sample/AM/deputy-foreign-minister"]);
    await expect(understood({ map: { date: ["Datum"] } }, "Tag,Sides", "2025,GE AZ")).rejects.toThrow("no column");
  });

  test("of a list that is none are told", async () => {
    await expect(understood({}, "Name,Price", "Tea,3")).rejects.toMatchObject({ code: "import/columns" });
  });

  test("may stand below a title", async () => {
    expect(await inShort({}, "Meetings of the desk", "", "Date,Sides", "2025,GE - AZ")).toEqual([
      "2025 AZ+GE meeting held",
    ]);
  });
});

describe("sides", () => {
  const sides = new Sides(loadLexicons());
  test.each([
    ["GE-AZ", "GE AZ"],
    ["GE AZ", "GE AZ"],
    ["Georgia and Bosnia and Herzegovina", "Georgia and Bosnia and Herzegovina?"],
    ["Georgia, Bosnia and Herzegovina", "GE BA"],
    ["Georgia; the Netherlands / U.S.", "GE NL US"],
    ["Türkiye & Turkiye", "TR TR"],
    ["European Union – NATO", "EU NATO"],
    ["Korea, Georgia", "Korea? GE"],
    ["Atlantis, GE", "Atlantis? GE"],
  ])("%s", (text, codes) => {
    const found = sides.within(text).map(({ code, start, end }) => code ?? `${text.slice(start, end)}?`);
    expect(found.join(" ")).toBe(codes);
  });
});

describe("a row", () => {
  test("is text of its own, and each value rests on words of its cells", async () => {
    const [row] = await understood(
      {},
      "Date,Side A,Side B,Place,Topics,Note",
      '22.07.2025,Georgia,Azerbaijan,"Tbilisi, Georgia","energy, knitting","by train"',
    );
    expect(row!.text).toBe(
      "Date: 22.07.2025\nSide A: Georgia\nSide B: Azerbaijan\nPlace: Tbilisi, Georgia\nTopics: energy, knitting\nNote: by train",
    );
    const [meeting] = row!.reading!.meetings;
    expect(meeting!.place).toEqual({ country: "GE", city: "Tbilisi" });
    expect(meeting!.topics).toEqual(["energy"]);
    for (const { evidence } of Object.values(meeting!.support))
      for (const { start, end, quote } of evidence) expect(row!.text.slice(start, end)).toBe(quote);
    expect(meeting!.support.status).toMatchObject({ basis: "inferred" });
  });

  test("without two sides is told, with why, and the rest goes on", async () => {
    expect(await inShort({}, "Date,Side A,Side B", "2025,GE,Atlantis", "2025,GE,", "2025,GE,AZ")).toEqual([
      "no meeting: Side B “Atlantis”: no country and no body that is known",
      "no meeting: only GE is a side: --side CODE tells whose list it is",
      "2025 AZ+GE meeting held",
    ]);
  });

  test("whose day may be two stays open, and is told", async () => {
    const [row] = await understood({}, "Date,Sides", "05/07/2025,GE-AZ");
    expect(row!.reading!.meetings[0]!.date).toBeNull();
    expect(row!.notes[0]!.problem).toContain("--date-order");
  });

  test("of a day to come is a plan, if nothing else is said", async () => {
    expect(await inShort({}, "Date,Sides,Status", "2026-03-01,GE AZ,", "2026-03-01,GE/AZ,cancelled")).toEqual([
      "2026-03-01 AZ+GE meeting scheduled",
      "2026-03-01 AZ+GE meeting cancelled",
    ]);
    expect(await inShort({}, "Date,Sides", "2026-03-01,GE & AZ")).toEqual(["2026-03-01 AZ+GE meeting scheduled"]);
  });

  test("gives the level to whoever stands alone without an office", async () => {
    expect(
      await inShort({}, "Date,Side A,Side B,Who A,Who B,Level", "2025,GE,AZ,Nino Example,Ali Sample,foreign ministers"),
    ).toEqual(["2025 AZ+GE meeting held Nino Example/GE/foreign-minister Ali Sample/AZ/foreign-minister"]);
  });
});

const HEADS = "Date,Side A,Side B,Who A,Office A,Who B,Office B,Note";
const MET = "2024-05-06,Georgia,Azerbaijan,Nino Example,Foreign Minister,Ali Sample,Foreign Minister,first";
const CALLED = "2024-06-07,Georgia,Armenia,Nino Example,Foreign Minister,Ara Test,Foreign Minister,second";

describe("importing", () => {
  test("brings rows together with reports of the same meeting, as a source of its own", () =>
    inRecord(async (store) => {
      const report = join(folder, "report.jsonl");
      const text =
        "Baku, 6 May 2024. Foreign Minister of Azerbaijan Ali Sample met with Foreign Minister of Georgia Nino Example on 6 May 2024 in Baku. They discussed energy.";
      writeFileSync(
        report,
        `${JSON.stringify({ id: "report", published: "2024-05-06", publisher: "Sample Wire", text })}\n`,
      );
      await ingest(store, [report], { threads: 1 });
      const imported = await take(store, HEADS, MET, CALLED);
      expect(imported).toMatchObject({ rows: 2, new: ["list.csv#2", "list.csv#3"], known: 0, gone: [] });
      const [meeting, ...others] = findMeetings.run(store, { parties: ["AZ", "GE"] });
      expect(others).toEqual([]);
      const { reports } = findMeeting.run(store, { meeting: meeting!.id }) as unknown as {
        reports: { name: string }[];
      };
      expect(JSON.stringify(reports ?? meeting)).toContain("list.csv#2");
      expect(findQuotes.run(store, { id: "list.csv#2" })).toBeTruthy();
    }));

  test("again changes nothing; edited rows are later texts, rows that are gone count no more and come back", () =>
    inRecord(async (store) => {
      await take(store, HEADS, MET, CALLED);
      expect(await take(store, HEADS, MET, CALLED)).toMatchObject({ new: [], known: 2, changed: [], gone: [] });
      const edited = MET.replace("first", "first by train");
      expect(await take(store, HEADS, edited, CALLED)).toMatchObject({ known: 1, changed: ["list.csv#2"] });
      expect(await take(store, HEADS, CALLED)).toMatchObject({ known: 1, gone: ["list.csv#2"] });
      expect(findMeetings.run(store, { parties: ["AZ"] })).toEqual([]);
      expect(await take(store, HEADS, CALLED, MET)).toMatchObject({ known: 1, changed: ["list.csv#2"] });
      expect(findMeetings.run(store, { parties: ["AZ"] })).toHaveLength(1);
    }));

  test("knows rows that were moved by what they say", () =>
    inRecord(async (store) => {
      await take(store, HEADS, MET, CALLED);
      const fresh = "2024-08-09,Georgia,Türkiye,Nino Example,Foreign Minister,Can Test,Foreign Minister,third";
      expect(await take(store, HEADS, fresh, CALLED, MET)).toMatchObject({
        new: ["list.csv#2 (2)"],
        known: 2,
        changed: [],
        gone: [],
      });
    }));

  test("is the same after the record was made anew and read again, and leaves nothing behind when it is removed", () =>
    inRecord(async (store) => {
      await take(store, HEADS, MET, CALLED);
      derive(store);
      const before = derivedRows(store);
      expect((await reread(store, { threads: 1 })).read).toBe(0);
      rebuild(store);
      expect(derivedRows(store)).toEqual(before);
      expect(importedSources(store)).toMatchObject([{ name: "list.csv", kind: "spreadsheet", rows: 2, gone: 0 }]);
      expect(removeSource(store, "list.csv")).toBe(2);
      expect(findMeetings.run(store, { parties: ["GE"] })).toEqual([]);
      expect(() => removeSource(store, "other.csv")).toThrow("list.csv");
      expect(await take(store, HEADS, MET, CALLED)).toMatchObject({ back: ["list.csv#2", "list.csv#3"] });
    }));

  test("two rows on one day stay two meetings, where others took part", () =>
    inRecord(async (store) => {
      const leaders = "2024-05-06,Georgia,Azerbaijan,Gia Leader,Prime Minister,Samir Head,President,first";
      await take(store, HEADS, MET, leaders);
      expect(findMeetings.run(store, { parties: ["AZ", "GE"] })).toHaveLength(2);
    }));
});

describe("a workbook", () => {
  test("is read sheet by sheet, and its days are days", async () => {
    const heads = [["Date", "Side A", "Side B"].map((value) => ({ value }))];
    const row = [
      { value: new Date("2025-07-22T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
      { value: "GE" },
      { value: "AZ" },
    ];
    const file = join(folder, "meetings.xlsx");
    await writeXlsxFile([
      { data: [...heads, row], sheet: "2025" },
      { data: [[{ value: "What is this?" }]], sheet: "Notes" },
    ] as never).toFile(file);
    const { rows, passedOver } = await understandSpreadsheet(readFileSync(file), "meetings.xlsx", { now });
    expect(rows.map(({ sheet, reading }) => [sheet, reading?.meetings[0]?.date])).toEqual([["2025", "2025-07-22"]]);
    expect(passedOver).toEqual(["Notes"]);
  });
});

test("the sample is understood to the last cell", async () => {
  const sample = readFileSync(new URL("../../../samples-import/meetings.csv", import.meta.url));
  const { rows } = await understandSpreadsheet(sample, "meetings.csv", { now: () => new Date("2026-11-22") });
  expect(rows.map(({ problem, notes }) => [problem, notes])).toEqual(rows.map(() => [null, []]));
});
