/** The canned queries as Datasette asks them: of the exported database, by the SQL of the exported metadata. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { filesOf, HOSTILE, makeTestRecord, type TestRecord } from "../testing.ts";
import { QUERIES } from "./queries.ts";

type Row = Readonly<Record<string, unknown>>;
let record: TestRecord;
let db: Database.Database;
let queries: Record<string, { title: string; description: string; params: string[]; sql: string }>;
beforeAll(async () => {
  record = await makeTestRecord();
  const files = await filesOf(record.store, { format: "datasette" });
  const path = join(record.folder, "datasette.db");
  writeFileSync(path, files.get("chancery.db")!);
  db = new Database(path, { readonly: true });
  queries = parseYaml(files.get("metadata.yml")!.toString()).databases.chancery.queries;
}, 240_000);
afterAll(async () => {
  db.close();
  await record.done();
});

const ask = (name: string, params: object): Row[] => db.prepare(queries[name]!.sql).all(params) as Row[];

describe("canned queries", () => {
  test("are all in the metadata, and take what they say they take", () => {
    expect(Object.keys(queries)).toEqual(QUERIES.map(({ name }) => name));
    for (const { title, description, params, sql } of Object.values(queries)) {
      expect(title).toMatch(/^[A-Z]/u);
      expect(description).toMatch(/\.$/u);
      expect(new Set([...sql.matchAll(/:(\w+)/gu)].map(([, name]) => name))).toEqual(new Set(params));
    }
  });

  test("meetings and topics of two sides, in letters of either case", () => {
    const meetings = ask("meetings_of_two_sides", { a: "dk", b: "GE" });
    expect(meetings.length).toBeGreaterThan(0);
    for (const { sides } of meetings) expect(String(sides).split(" ")).toEqual(expect.arrayContaining(["DK", "GE"]));
    expect(ask("topics_of_two_sides", { a: "DK", b: "GE" }).map(({ topic }) => topic)).toContain("energy");
    expect(ask("meetings_of_two_sides", { a: "DK", b: "QQ" })).toEqual([]);
  });

  test("meetings of a person, by a part of the name", () => {
    const meetings = ask("meetings_of_a_person", { name: "lomidze" });
    expect(meetings.length).toBeGreaterThan(0);
    for (const { name } of meetings) expect(name).toBe("Otar Lomidze");
  });

  test("who held offices", () => {
    const names = ask("who_held_offices", { side: "ge" }).map(({ name }) => name);
    expect(names).toContain("Otar Lomidze");
  });

  test("the words of a meeting", () => {
    const [meeting] = ask("meetings_of_two_sides", { a: "AT", b: "DK" });
    const words = ask("words_of_a_meeting", { meeting: meeting!.id });
    expect(words.map(({ quote }) => quote)).toContain("fisheries");
    expect(words.find(({ quote }) => quote === "fisheries")).toMatchObject({
      property: "topic",
      title: "Ministers meet",
    });
  });

  test("reports by their words, whatever is typed", () => {
    expect(ask("search_reports", { words: "memorandum of understanding" }).map(({ title }) => title)).toContain(
      HOSTILE.formula,
    );
    expect(ask("search_reports", { words: 'AND " OR (' })).toEqual([]);
  });
});
