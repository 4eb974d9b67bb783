/** Filters choose the same in every format: the meetings that the question of the same filters gives, their people, their reports, and no others. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { parse as parseCsv } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findMeetings } from "../operations/find-meetings.ts";
import { EXPORT_FORMATS } from "./formats.ts";
import { filesOf, makeTestRecord, type TestRecord } from "./testing.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await makeTestRecord();
}, 240_000);
afterAll(() => record.done());

const SIDES: [string, string] = ["DK", "GE"];
const FILTERS = [
  { parties: SIDES },
  { parties: SIDES, until: "2025-04" },
  { parties: SIDES, since: "2025-04" },
  { parties: SIDES, kind: "call" as const },
  { parties: ["AT", "DK"] as [string, string], asOf: "2025-02-05" },
];

/** What formats carry of all that was asked for; others leave some of it out, and count it. */
const WHOLE: Readonly<Record<string, readonly (keyof Ids)[]>> = {
  ...Object.fromEntries(["csv", "parquet", "datasette"].map((format) => [format, ["m", "d"]])),
  ...Object.fromEntries(["readings", "jsonl", "csl-json", "bibtex"].map((format) => [format, ["d"]])),
  ...{ ftm: ["m", "p", "d"], jsonld: ["m", "p", "d"], annotations: ["m"], popolo: ["p"], graphml: ["p"], gexf: ["p"] },
};

/** Of meetings, people and documents. */
type Ids = Record<"m" | "p" | "d", Set<string>>;

function idsIn(text: string): Ids {
  const of = (kind: string) =>
    new Set([...text.matchAll(new RegExp(`\\b${kind}[0-9a-z]{12}\\b`, "gu"))].map(([id]) => id));
  return { m: of("m"), p: of("p"), d: of("d") };
}

/** As text, also what is packed. */
async function textIn(format: string, filters: object): Promise<string> {
  const files = await filesOf(record.store, { format, filters });
  const texts: string[] = [];
  for (const [name, bytes] of files) {
    if (name.endsWith(".parquet")) {
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      texts.push(JSON.stringify((await parquetReadObjects({ file })).map(withoutNeighbours)));
    } else if (name.endsWith(".db")) texts.push(rowsOf(bytes));
    else if (name === "incumbencies.csv")
      texts.push(JSON.stringify((parseCsv(bytes, { columns: true }) as object[]).map(withoutNeighbours)));
    else texts.push(bytes.toString());
  }
  return texts.join("\n");
}

/** Somebody may have followed another who took part in none of these meetings. */
function withoutNeighbours(row: object): object {
  return { ...row, predecessor: null, successor: null };
}

function rowsOf(bytes: Buffer): string {
  const path = join(record.folder, "filtered.db");
  writeFileSync(path, bytes);
  const db = new Database(path, { readonly: true });
  try {
    const tables = db
      .prepare("select name from sqlite_schema where type = 'table' and sql not like '%fts%'")
      .pluck()
      .all();
    return JSON.stringify(
      tables.map((name) => (db.prepare(`select * from "${name}"`).all() as object[]).map(withoutNeighbours)),
    );
  } finally {
    db.close();
  }
}

async function rows(name: string, filters: object): Promise<Record<string, string>[]> {
  const files = await filesOf(record.store, { format: "csv", filters });
  return parseCsv(files.get(`${name}.csv`)!, { columns: true }) as Record<string, string>[];
}

describe.each(FILTERS)("%j", (filters) => {
  let asked: Ids;
  beforeAll(async () => {
    const meetings = findMeetings.run(record.store, filters);
    const accounts = await rows("accounts", filters);
    const participants = await rows("participants", filters);
    asked = {
      m: new Set(meetings.map(({ id }) => id)),
      d: new Set(accounts.map(({ document }) => document!)),
      // A meeting that was told otherwise then names its people as its reports do, and links them to nobody.
      p: new Set(participants.flatMap(({ person }) => (person === "" ? [] : [person!]))),
    };
    expect(asked.m.size).toBeGreaterThan(0);
    expect(new Set(accounts.map(({ meeting }) => meeting))).toEqual(asked.m);
  });

  test.each(EXPORT_FORMATS.map(({ name }) => name))("%s has what was asked for, and nothing else", async (format) => {
    const found = idsIn(await textIn(format, filters));
    if (WHOLE[format] === undefined) expect(found.m.size).toBeGreaterThan(0);
    for (const kind of ["m", "p", "d"] as const)
      expect(
        [...found[kind]].filter((id) => !asked[kind].has(id)),
        kind,
      ).toEqual([]);
    for (const kind of WHOLE[format] ?? []) expect(found[kind], kind).toEqual(asked[kind]);
  });
});
