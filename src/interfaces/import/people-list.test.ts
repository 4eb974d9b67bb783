import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { derivedRows } from "../../../test/support/derived-rows.ts";
import { derive, rebuild } from "../../record/derived/derive.ts";
import { removeSource } from "../../record/imported/imported-sources.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { findOffices } from "../operations/find-offices.ts";
import { findPeople } from "../operations/find-people.ts";
import { findPosts } from "../operations/find-posts.ts";
import { findSources } from "../operations/find-sources.ts";
import { importPeopleList } from "./people-list.ts";

let folder: string;
let store: RecordStore;
const met = (name: string, day: string) =>
  `Baku, ${day} May 2024. Foreign Minister of Azerbaijan Ali Sample met with Minister of Economy of Georgia ${name} on ${day} May 2024 in Baku.`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-list-"));
  store = openRecord(join(folder, "record.db"), { create: true });
  const lines = [met("Nino Example", "6"), met("Ninoka Probe", "9")].map((text, index) =>
    JSON.stringify({ id: `r${index}`, published: "2024-05-20", publisher: "Sample Wire", text }),
  );
  writeFileSync(join(folder, "reports.jsonl"), lines.join("\n"));
  await ingest(store, [join(folder, "reports.jsonl")], { threads: 1 });
  derive(store);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const people = () =>
  findPeople
    .run(store, { side: "GE" })
    .map(({ name }) => name)
    .sort();
const list = (...entities: object[]) => Buffer.from(entities.map((one) => JSON.stringify(one)).join("\n"));
const nino = {
  id: "q1",
  schema: "Person",
  properties: { name: ["Nino Example"], alias: ["PROBE, Ninoka"], nationality: ["ge"] },
};
const term = [
  { id: "p1", schema: "Position", properties: { name: ["Minister of Economy"], country: ["ge"] } },
  { id: "o1", schema: "Occupancy", properties: { holder: ["q1"], post: ["p1"], startDate: ["2024-02-01"] } },
];

test("names that a list gives one person are one person's, however they sound, until the list is removed", () => {
  const before = derivedRows(store);
  expect(people()).toHaveLength(2);
  expect(importPeopleList(store, list(nino, ...term), "people.ftm.jsonl")).toMatchObject({
    people: 1,
    new: ["people.ftm.jsonl#1"],
    unreadable: [],
  });
  derive(store);
  expect(people()).toHaveLength(1);
  expect(findSources.run(store, {}).map(({ publisher }) => publisher)).toEqual(["Sample Wire"]);
  const with_ = derivedRows(store);
  rebuild(store);
  expect(derivedRows(store)).toEqual(with_);
  expect(importPeopleList(store, list(nino, ...term), "people.ftm.jsonl")).toMatchObject({ known: 1, new: [] });
  removeSource(store, "people.ftm.jsonl");
  derive(store);
  expect(people()).toHaveLength(2);
  rebuild(store);
  // Rows of the index of words are shown for every text that there is, whether it is indexed or not.
  const without = (rows: readonly string[]) => rows.filter((row) => !row.startsWith("words "));
  expect(without(derivedRows(store))).toEqual(without(before));
});

test("a Popolo list is taken as well, and what is none is told", () => {
  const popolo = { persons: [{ id: "1", name: "Nino Example", other_names: [{ name: "Ninoka Probe" }] }, { id: "2" }] };
  const imported = importPeopleList(store, Buffer.from(JSON.stringify(popolo, null, 1)), "people.json");
  expect(imported).toMatchObject({ people: 1, unreadable: [{ row: 2 }] });
  derive(store);
  expect(people()).toHaveLength(1);
  removeSource(store, "people.json");
  expect(() => importPeopleList(store, Buffer.from("{}"), "none.json")).toThrow("no person");
});

test("posts of lists are told with the words of their entries, and no office is learnt from them", async () => {
  const offices = findOffices.run(store, { side: "GE" });
  importPeopleList(store, list(nino, ...term), "people.ftm.jsonl");
  const levan = {
    id: "l",
    name: "Levan Unmet",
    nationality: "GE",
    memberships: [
      { role: "Envoy for Trade", start_date: "2020-01-01", end_date: "2022-06-30" },
      { role: "Counsellor" },
    ],
  };
  const abroad = { id: "a", name: "Ali Elsewhere", memberships: [{ role: "Envoy" }] };
  const popolo = Buffer.from(JSON.stringify({ persons: [levan, abroad] }));
  importPeopleList(store, popolo, "people.json");
  derive(store);
  const posts = findPosts.run(store, { side: "GE" });
  expect(posts.map(({ title, name, from, to, list: source }) => [title, name, from, to, source])).toEqual([
    ["Minister of Economy", "Nino Example", "2024-02-01", null, "people.ftm.jsonl"],
    ["Envoy for Trade", "Levan Unmet", "2020-01-01", "2022-06-30", "people.json"],
    ["Counsellor", "Levan Unmet", null, null, "people.json"],
  ]);
  for (const { document, evidence } of posts) {
    const { text } = store
      .sql<{ text: string }>("select r.text from revision r join document d on d.key = r.document where d.name = ?")
      .get(document)!;
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  const met = findPeople.run(store, { side: "GE" }).map(({ id }) => id);
  expect(posts.map(({ people }) => people.map(({ id }) => id))).toEqual([met, [], []]);
  const on = (day: string) => findPosts.run(store, { side: "GE", on: day }).map(({ title }) => title);
  expect(on("2021")).toEqual(["Envoy for Trade", "Counsellor"]);
  expect(on("2024-03")).toEqual(["Minister of Economy", "Counsellor"]);
  // Two writings are one person's now; what the office is, and by how many reports, is as it was.
  const told = (terms: typeof offices) => [...new Set(terms.map(({ office, title }) => `${office} ${title}`))];
  expect(told(findOffices.run(store, { side: "GE" }))).toEqual(told(offices));
  for (const source of ["people.ftm.jsonl", "people.json"]) removeSource(store, source);
  derive(store);
  expect(findPosts.run(store, { side: "GE" })).toEqual([]);
});
