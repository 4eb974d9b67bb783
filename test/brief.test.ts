/** Briefs of the samples, from the record to each form: every sentence is proven, the checker sees what is not, and Word's footnotes lead somewhere. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Brief, claimsOf, runsOf, wordsOf } from "../src/analysis/brief/brief.ts";
import { checkBrief } from "../src/analysis/brief/check-brief.ts";
import { notesOf } from "../src/analysis/brief/notes.ts";
import { briefAsHtml } from "../src/interfaces/brief/as-html.ts";
import { findChromium, printPdf } from "../src/interfaces/brief/chromium.ts";
import { briefAsDocx } from "../src/interfaces/brief/docx/as-docx.ts";
import { findMeetings } from "../src/interfaces/operations/find-meetings.ts";
import { makeBrief } from "../src/interfaces/operations/make-brief.ts";
import { ingest } from "../src/record/ingest/ingest.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import type { RecordStore } from "../src/record/store/record-store.ts";
import { unzipped } from "./support/unzipped.ts";

let folder: string;
let store: RecordStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-brief-"));
  store = openRecord(join(folder, "record.db"), { create: true });
  await ingest(store, ["samples"]);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const briefOn = (...sides: string[]): Brief => makeBrief.run(store, { sides });
const checked = (brief: Brief) =>
  checkBrief(brief, store, findMeetings.run(store, { parties: [...brief.sides] as [string, ...string[]] }));
const section = (brief: Brief, key: string) => brief.sections.find((one) => one.key === key);

describe("a brief", () => {
  test.each([[["AZ", "GE"]], [["GR", "TR"]], [["CN", "US"]]])("of %s says only what the record has", (sides) => {
    const { claims, citations, problems } = checked(briefOn(...sides));
    expect(problems).toEqual([]);
    expect(claims).toBeGreaterThan(5);
    expect(citations).toBeGreaterThan(claims);
  });

  test("tells what each side may raise by its own words, as an inference", () => {
    const { parts, note } = section(briefOn("AZ", "GE"), "expected")!;
    expect(note).toMatch(/^An inference, not a report/u);
    expect(["Both sides", "Azerbaijan", "Georgia"]).toEqual(expect.arrayContaining(parts.map(({ head }) => head)));
    for (const { body } of parts)
      for (const one of body)
        if (one.kind === "table") for (const { basis } of one.rows) expect(basis).toBe("inferred");
  });

  test("of few reports is short, and says so", () => {
    const brief = briefOn("GR", "TR");
    const all = [...claimsOf(brief)].map((claim) => wordsOf(runsOf(claim)));
    expect(all.length).toBeLessThan(40);
    expect(all.join("\n")).toContain("That is a thin record");
    expect(section(brief, "expected")).toBeUndefined();
  });

  test("says which reports an earlier version read, of which it knows no words", () => {
    const doubts = () =>
      section(briefOn("GR", "TR"), "doubts")!
        .parts.flatMap(({ body }) => body)
        .flatMap((one) => (one.kind === "sentence" ? wordsOf(one.runs) : []));
    expect(doubts().join("\n")).not.toContain("earlier version");
    const readers = store.sql<{ revision: number; reader: string }>("select revision, reader from reading").all();
    const put = (reader: string, revision: number) =>
      store.sql("update reading set reader = ? where revision = ?").run(reader, revision);
    store.transaction(() => {
      for (const { revision } of readers) put("chancery-reader/0.1.0", revision);
    });
    expect(doubts()[0]).toMatch(/^\d reports were read by an earlier version of Chancery: .* until chancery reread/u);
    expect(checked(briefOn("GR", "TR")).problems).toEqual([]);
    store.transaction(() => {
      for (const { revision, reader } of readers) put(reader, revision);
    });
  });

  test("has its commitments with their states", () => {
    const rows = section(briefOn("GR", "TR"), "ledgers")!.parts.flatMap(({ body }) => body);
    const words = rows.flatMap((one) => (one.kind === "table" ? one.rows.map((row) => wordsOf(runsOf(row))) : []));
    expect(words.some((row) => row.includes("Council") && row.includes("Overdue"))).toBe(true);
    expect(words.some((row) => row.includes("visit Ankara") && row.includes("Done"))).toBe(true);
  });
});

describe("the checker sees", () => {
  const spoilt = (change: (text: string) => string): Brief =>
    JSON.parse(change(JSON.stringify(briefOn("GR", "TR")))) as Brief;

  test("words that are not in the stored text", () => {
    const { problems } = checked(spoilt((text) => text.replaceAll("met in Athens", "met in Sparta")));
    expect(problems.some(({ problem }) => problem.includes("other words stand there"))).toBe(true);
  });

  test("a value that no statement has", () => {
    const { problems } = checked(spoilt((text) => text.replaceAll('"value":"2024-05-13"', '"value":"2024-05-14"')));
    expect(problems.some(({ problem }) => problem.includes("no statement in the words cited has it"))).toBe(true);
  });

  test("a number of which not all are cited", () => {
    const { problems } = checked(spoilt((text) => text.replaceAll('"text":"2 reports"', '"text":"3 reports"')));
    expect(problems.some(({ problem }) => problem.includes("2 were counted"))).toBe(true);
  });
});

describe("Word", () => {
  test("has a footnote with words for each note, and at each sentence its mark or the number of one before, opened again", async () => {
    const brief = briefOn("AZ", "GE");
    const parts = unzipped(await briefAsDocx(brief));
    const [document, footnotes] = [parts.get("word/document.xml")!, parts.get("word/footnotes.xml")!];
    const marks = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map((match) => match[1]!);
    expect(marks).toEqual(notesOf(brief).all.map(({ number }) => String(number)));
    const sentences = document.split("<w:p>").filter((paragraph) => /w:val="(?:Point|Essential)"/u.test(paragraph));
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence).toMatch(/<w:footnoteReference |NOTEREF/u);
    const notes = new Map(
      footnotes
        .split("<w:footnote ")
        .slice(1)
        .map((note): [string, string] => [/w:id="(-?\d+)"/u.exec(note)![1]!, note.replaceAll(/<[^<>]*>/gu, "")]),
    );
    for (const mark of marks) expect(notes.get(mark)).toMatch(/\d{4}|not known/u);
    // What a footnote refers to comes before it.
    for (const [mark, words] of notes)
      for (const [, to] of words.matchAll(/\(n\. NOTEREF _Note(\d+) /gu)) expect(Number(to)).toBeLessThan(Number(mark));
  });
});

describe("PDF", () => {
  test("without a Chromium says which program is missing", async () => {
    const asked = printPdf("<p>x</p>", { CHANCERY_CHROMIUM: join(folder, "no-such-program") });
    await expect(asked).rejects.toMatchObject({ code: "brief/no-chromium" });
  });

  test.runIf(findChromium() !== null)(
    "is of four pages at most",
    async () => {
      const pdf = Buffer.from(await printPdf(briefAsHtml(briefOn("AZ", "GE"))));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(4);
    },
    90_000,
  );
});
