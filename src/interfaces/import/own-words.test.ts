import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { derive } from "../../record/derived/derive.ts";
import { keepWords, removeWords, wordsFor } from "../../record/imported/own-words.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { lexiconsMark } from "../../record/lexicons-mark.ts";
import { reread } from "../../record/reread/reread.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { findMeetings } from "../operations/find-meetings.ts";
import { countEntries, wordFilesOf, wordSources } from "./own-words.ts";

const WORDS = `lexicon: desk/topics
kind: topic
describes: What our desk follows besides the usual.
provenance:
  - { id: desk, title: Our own, licence: CC0-1.0 }
from: desk
entries:
  - topic: hydropower
    describes: dams and river power
    strong: ["river power plant(s)"]
`;
const REPORT =
  "Tbilisi, 3 March 2025. The foreign ministers of Georgia and Armenia met in Tbilisi on 3 March 2025. The ministers discussed river power plants and trade.";
const AT = "2025-03-04T00:00:00.000Z";

let folder: string;
let store: RecordStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-words-"));
  mkdirSync(join(folder, "words", "desk"), { recursive: true });
  writeFileSync(join(folder, "words", "desk", "topics.yaml"), WORDS);
  writeFileSync(join(folder, "report.txt"), REPORT);
  store = openRecord(join(folder, "record.db"), { create: true });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const topics = () => {
  derive(store);
  return findMeetings.run(store, { parties: ["GE", "AM"] }).flatMap((meeting) => meeting.topics);
};

test("words kept in a record are read with from then on, and what is there already when it is read again", async () => {
  await ingest(store, [join(folder, "report.txt")], { threads: 1 });
  expect(topics()).toEqual(expect.not.arrayContaining(["hydropower"]));
  const files = wordFilesOf(join(folder, "words"));
  expect(countEntries(files)).toEqual({ topic: 1 });
  expect(keepWords(store, files, AT)).toEqual({ new: ["desk/topics.yaml"], changed: [], known: [] });
  expect(await reread(store, { threads: 1 })).toMatchObject({ read: 1, changed: 1, otherWords: 0 });
  expect(topics()).toContain("hydropower");
  expect(removeWords(store, "desk/topics.yaml")).toBe(true);
  expect(await reread(store, { threads: 1 })).toMatchObject({ changed: 1, otherWords: 1 });
  expect(topics()).not.toContain("hydropower");
});

test("new reports are read with them", async () => {
  keepWords(store, wordFilesOf(join(folder, "words")), AT);
  await ingest(store, [join(folder, "report.txt")], { threads: 1 });
  expect(topics()).toContain("hydropower");
});

test("the same words in the record and in a folder count once", () => {
  const words = join(folder, "words");
  keepWords(store, wordFilesOf(words), AT);
  expect(lexiconsMark(wordsFor(store, words))).toBe(lexiconsMark({ folder: words }));
  expect(lexiconsMark(wordsFor(store))).toBe(lexiconsMark({ folder: words }));
});

test("a file of a name that is there takes its place; they are listed with their entries", () => {
  const files = wordFilesOf(join(folder, "words"));
  keepWords(store, files, AT);
  expect(keepWords(store, files, AT)).toMatchObject({ known: ["desk/topics.yaml"] });
  const more = files.map(({ name, text }) => ({
    name,
    text: `${text}  - topic: glaciers\n    describes: ice\n    strong: ["glacier(s)"]\n`,
  }));
  expect(keepWords(store, more, AT)).toMatchObject({ changed: ["desk/topics.yaml"] });
  expect(wordSources(store)).toEqual([
    { name: "desk/topics.yaml", kind: "words", file: "desk/topics.yaml", at: AT, rows: 2, gone: 0 },
  ]);
});

test("all files are kept or none, and a fault names its file and entry", () => {
  const files = [
    ...wordFilesOf(join(folder, "words")),
    { name: "bad.yaml", text: WORDS.replace("topic: h", "them: h") },
  ];
  expect(() => keepWords(store, files, AT)).toThrow(/^bad\.yaml: entry 1 .*topic/u);
  expect(wordSources(store)).toEqual([]);
});

test("a folder without words is told of", () => {
  mkdirSync(join(folder, "empty"));
  expect(() => wordFilesOf(join(folder, "empty"))).toThrow(/no file of words/u);
});
