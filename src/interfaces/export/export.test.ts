/** Every format against the library or the schema of its own standard, on the samples and on reports that would do harm. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Model } from "@alephdata/followthemoney";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import Database from "better-sqlite3";
import { parse as parseCsv } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { ROOT } from "../../../test/support/reports.ts";
import { exportRecord } from "./export-record.ts";
import { EXPORT_FORMATS } from "./formats.ts";
import type { ExportLine, RevisionLine } from "./jsonl/lines.ts";
import { TABLES } from "./tables/tables.ts";
import { exported, filesOf, HOSTILE, makeTestRecord, type TestRecord, textOf } from "./testing.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await makeTestRecord();
}, 240_000);
afterAll(() => record.done());

type Rows = Record<string, string>[];
const csvRows = (bytes: Buffer | string): Rows => parseCsv(bytes, { columns: true, bom: true }) as Rows;
const jsonLines = <T>(text: string): T[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);

describe("every format", () => {
  test.each(EXPORT_FORMATS.map(({ name }) => name))("%s: the same record gives the same bytes", async (format) => {
    const [first, second] = [await exported(record.store, { format }), await exported(record.store, { format })];
    expect(first.length).toBeGreaterThan(100);
    expect(second.equals(first)).toBe(true);
  });

  test.each(EXPORT_FORMATS.map(({ name }) => name))("%s: an empty record is no failure", async (format) => {
    const one = exportRecord(record.empty, { format });
    for await (const { chunks } of one.files()) for await (const chunk of chunks) expect(chunk).toBeDefined();
    expect(one.lost()).toEqual([]);
  });

  test.each(EXPORT_FORMATS.map(({ name }) => name))(
    "%s: filters make it smaller, and a day before all empties it",
    async (format) => {
      const size = async (filters: object) => (await exported(record.store, { format, filters })).length;
      const [all, some, none] = [await size({}), await size({ parties: ["DK", "GE"] }), await size({ asOf: "1900" })];
      expect(some).toBeLessThan(all);
      expect(none).toBeLessThan(some);
    },
  );

  test("what is no format, no table and no filter is told", () => {
    expect(() => exportRecord(record.store, { format: "xls" })).toThrow(
      "there is no format xls; there are readings, jsonl",
    );
    expect(() => exportRecord(record.store, { format: "csv", table: "x" })).toThrow(
      "csv has no file x: it has meetings.csv",
    );
    expect(() => exportRecord(record.store, { format: "ics", table: "x" })).toThrow("it is one file");
    expect(() => exportRecord(record.store, { format: "ics", filters: { since: "soon" } })).toThrow("since: not a day");
  });

  test("who breaks off closes what was open", async () => {
    for await (const chunk of exportRecord(record.store, { format: "jsonl" }).chunks) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    record.store.sql("create table broken_off (a)").run();
    record.store.sql("drop table broken_off").run();
  });
});

describe("jsonl", () => {
  let lines: ExportLine[];
  const of = <Type extends ExportLine["type"]>(type: Type) =>
    lines.filter((line): line is Extract<ExportLine, { type: Type }> => line.type === type);
  beforeAll(async () => {
    lines = jsonLines(await textOf(record.store, { format: "jsonl" }));
  });

  test("each line fits the schema", () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "data/schemas/chancery-export-1.schema.json"), "utf8"));
    const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { base64: true } });
    formats.default(ajv);
    const fits = ajv.compile(schema);
    for (const line of lines) expect(fits(line) ? [] : fits.errors).toEqual([]);
  });

  test("its first line says what it is, its last one how much there is", () => {
    expect(lines[0]).toEqual({
      ...{ type: "header", format: "chancery-export", version: 1, partial: false, filters: {}, originals: true },
    });
    const [documents, revisions] = [of("document").length, of("revision").length];
    expect(lines.at(-1)).toEqual({ type: "end", documents, revisions, judgements: 0 });
    expect(revisions).toBe(documents + 1);
  });

  test("has the bytes of every original, and quotations that are where they are said to be", () => {
    const bytes = ({ original: { utf8, base64 } }: RevisionLine) =>
      utf8 === undefined ? Buffer.from(base64!, "base64") : Buffer.from(utf8);
    for (const line of of("revision")) {
      expect(createHash("sha256").update(bytes(line)).digest("hex")).toBe(line.original.sha256);
      expect(bytes(line).length).toBe(line.original.size);
      for (const { evidence } of line.reading!.statements)
        for (const { field = "text", start, end, quote } of evidence)
          expect(line[field]!.slice(start, end)).toBe(quote);
    }
    expect(of("revision").some(({ original }) => original.base64 !== undefined)).toBe(true);
  });

  test("without originals has their hashes, and says how many are missing", async () => {
    const one = exportRecord(record.store, { format: "jsonl", originals: false });
    let text = "";
    for await (const chunk of one.chunks) text += Buffer.from(chunk).toString();
    expect(
      jsonLines<ExportLine>(text).every((line) => line.type !== "revision" || line.original.utf8 === undefined),
    ).toBe(true);
    expect(one.lost().join()).toContain(`the hash alone (--no-originals): ${of("revision").length}`);
  });

  test("a part of it names its filters and nothing outside", async () => {
    const part = jsonLines<ExportLine>(
      await textOf(record.store, { format: "jsonl", filters: { parties: ["DK", "AT"] } }),
    );
    expect(part[0]).toMatchObject({ partial: true, filters: { parties: ["DK", "AT"] } });
    expect(part.filter(({ type }) => type === "document")).toHaveLength(1);
    expect(part.filter(({ type }) => type === "revision")).toHaveLength(2);
  });

  test("as of a day it has the texts that were out by then", async () => {
    const then = jsonLines<ExportLine>(
      await textOf(record.store, { format: "jsonl", filters: { parties: ["DK", "AT"], asOf: "2025-02-05" } }),
    );
    expect(then.filter(({ type }) => type === "revision")).toMatchObject([{ number: 1, published: "2025-02-01" }]);
  });
});

describe("csv", () => {
  let files: Map<string, Buffer>;
  const rows = (name: string): Rows => csvRows(files.get(`${name}.csv`)!);
  beforeAll(async () => {
    files = await filesOf(record.store, { format: "csv" });
  });

  test("has a file for every table, with its columns, ended as RFC 4180 has it", () => {
    expect([...files.keys()]).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    for (const { name, columns } of TABLES) {
      expect(files.get(`${name}.csv`)!.toString().split("\r\n")[0]).toBe(
        columns.map((column) => column.name).join(","),
      );
      expect(rows(name).length).toBeGreaterThan(0);
    }
  });

  test("what one table names another one has", () => {
    for (const { name, columns } of TABLES)
      for (const { name: column, of } of columns) {
        if (of === undefined) continue;
        const there = new Set(rows(of).map(({ id }) => id));
        expect(
          rows(name).filter((row) => row[column] !== "" && !there.has(row[column])),
          `${name}.${column}`,
        ).toEqual([]);
      }
  });

  test("keeps spreadsheets from taking words for formulas, and says how often", async () => {
    const told = rows("sources").filter(({ name }) => name === "formula");
    expect(told).toMatchObject([{ title: `'${HOSTILE.formula}`, publisher: "'+Wire & Sons" }]);
    for (const name of files.keys())
      for (const row of csvRows(files.get(name)!))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    const one = exportRecord(record.store, { format: "csv" });
    for await (const { chunks } of one.files()) for await (const _ of chunks);
    expect(one.lost().join()).toContain("formulas");
  });

  test("names in any script come through", () => {
    expect(rows("sources").map(({ publisher }) => publisher)).toContain(HOSTILE.scripts);
  });

  test("a day that is not known exactly has a first and a last one", () => {
    const vague = rows("sources").find(({ name }) => name === "script")!;
    expect(vague).toMatchObject({ published: "2025-05", published_first: "2025-05-01", published_last: "2025-05-31" });
  });

  test("as of a day it tells what was told by then", async () => {
    const then = await filesOf(record.store, { format: "csv", filters: { asOf: "2025-02-05" } });
    const topics = csvRows(then.get("topics.csv")!);
    const meetings = csvRows(then.get("meetings.csv")!).filter(({ sides }) => sides === "AT DK");
    expect(meetings).toHaveLength(1);
    expect(topics.filter(({ meeting }) => meeting === meetings[0]!.id).map(({ topic }) => topic)).toEqual(["tourism"]);
    expect(csvRows(then.get("sources.csv")!).filter(({ name }) => name === "formula")).toEqual([]);
    expect(csvRows(then.get("statements.csv")!).filter(({ meeting }) => meeting === meetings[0]!.id)).not.toEqual([]);
  });

  test("several files are one ZIP, or the one that was named", async () => {
    const zip = unzipSync(await exported(record.store, { format: "csv" }));
    expect(Object.keys(zip)).toEqual([...files.keys()]);
    expect(Buffer.from(zip["meetings.csv"]!).equals(files.get("meetings.csv")!)).toBe(true);
    const one = await exported(record.store, { format: "csv", table: "meetings" });
    expect(one.equals(files.get("meetings.csv")!)).toBe(true);
  });
});

test("parquet: a reader of it finds the rows of the tables, with types", async () => {
  const [parquet, csv] = [
    await filesOf(record.store, { format: "parquet" }),
    await filesOf(record.store, { format: "csv" }),
  ];
  for (const { name, columns } of TABLES) {
    const bytes = parquet.get(`${name}.parquet`)!;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(
      parquetMetadata(file)
        .schema.slice(1)
        .map((column) => column.name),
    ).toEqual(columns.map((column) => column.name));
    const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
    const expected = csvRows(csv.get(`${name}.csv`)!);
    expect(rows).toHaveLength(expected.length);
    for (const [at, row] of rows.entries())
      for (const { name: column, type } of columns) {
        const value = row[column];
        const shown =
          value === null || value === undefined
            ? ""
            : value instanceof Date
              ? value.toISOString().slice(0, 10)
              : String(value);
        if (type === "integer" && value != null) expect(typeof value).toBe("number");
        expect(shown).toBe(expected[at]![column]!.replace(/^'(?=[=+\-@])/u, ""));
      }
  }
});

test("ftm: each entity is one of its model, has what it must have, and names what came before", async () => {
  const entities = jsonLines<{ id: string; schema: string; properties: Record<string, string[]> }>(
    await textOf(record.store, { format: "ftm" }),
  );
  const path = createRequire(import.meta.url).resolve("@alephdata/followthemoney");
  const model = new Model(JSON.parse(readFileSync(join(path, "../defaultModel.json"), "utf8")));
  const known = new Map<string, string>();
  for (const { id, schema, properties } of entities) {
    const entity = model.getEntity({ id, schema, properties });
    for (const required of entity.schema.required ?? [])
      expect(properties[required], `${schema}.${required}`).toBeDefined();
    for (const [name, values] of Object.entries(properties)) {
      const property = entity.schema.getProperty(name);
      expect(property.stub ?? false, name).toBe(false);
      for (const value of values) {
        if (property.type.name === "entity") {
          expect(known.has(value), `${schema}.${name} ${value}`).toBe(true);
          expect(model.getSchema(known.get(value)!).isA(property.getRange()!)).toBe(true);
        }
        if (property.type.name === "date") expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/u);
        if ((property.type.values?.size ?? 0) > 0)
          expect([...property.type.values.keys()], `${name} ${value}`).toContain(value);
      }
    }
    known.set(id, schema);
  }
  expect(new Set(known.values())).toEqual(
    new Set(["Person", "PublicBody", "Organization", "Position", "Occupancy", "Article", "Event"]),
  );
  expect(known.size).toBe(entities.length);
});

test("popolo: has the fields of the standard, and everything that is named is there", async () => {
  const popolo = JSON.parse(await textOf(record.store, { format: "popolo" }));
  const text = { type: "string", minLength: 1 };
  const list = (required: string[], properties: object) => ({
    type: "array",
    minItems: 1,
    items: { type: "object", required, properties, additionalProperties: false },
  });
  const schema = {
    type: "object",
    properties: {
      persons: list(["id", "name"], { id: text, name: text, other_names: list(["name"], { name: text }) }),
      organizations: list(["id", "name"], {
        ...{ id: text, name: text, classification: text },
        identifiers: list(["identifier"], { identifier: text, scheme: text }),
      }),
      posts: list(["id", "label", "role", "organization_id"], {
        id: text,
        label: text,
        role: text,
        organization_id: text,
      }),
      memberships: list(["id", "person_id", "organization_id"], {
        ...{
          id: text,
          person_id: text,
          organization_id: text,
          post_id: text,
          role: text,
          first_seen: text,
          last_seen: text,
        },
      }),
    },
    required: ["persons", "organizations", "posts", "memberships"],
    additionalProperties: false,
  };
  const fits = new Ajv2020().compile(schema);
  expect(fits(popolo) ? [] : fits.errors).toEqual([]);
  const ids = (of: string) => new Set((popolo[of] as { id: string }[]).map(({ id }) => id));
  for (const { person_id, organization_id, post_id } of popolo.memberships) {
    expect(ids("persons")).toContain(person_id);
    expect(ids("organizations")).toContain(organization_id);
    if (post_id !== undefined) expect(ids("posts")).toContain(post_id);
  }
  for (const of of ["persons", "organizations", "posts", "memberships"]) expect(ids(of).size).toBe(popolo[of].length);
});

test("jsonld: items of schema.org, each with a name of its own, and nothing named that is not there", async () => {
  const { "@context": context, "@graph": graph } = JSON.parse(await textOf(record.store, { format: "jsonld" }));
  expect(context).toBe("https://schema.org");
  const ids = new Set(graph.map((item: Record<string, unknown>) => item["@id"]));
  expect(ids.size).toBe(graph.length);
  const named = (value: unknown): string[] =>
    value === null || typeof value !== "object"
      ? []
      : Object.entries(value).flatMap(([key, of]) => (key === "@id" ? [of as string] : named(of)));
  for (const item of graph) {
    expect(["Event", "Person", "NewsArticle", "Country", "Organization"]).toContain(item["@type"]);
    expect(item["@id"]).toMatch(/^urn:chancery:[a-z]+:[\w%.~-]+$/u);
    expect(item.name ?? item.headline).toBeTruthy();
    for (const day of [item.startDate, item.endDate, item.datePublished])
      if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
    for (const id of named(item)) expect(ids).toContain(id);
  }
  expect(JSON.stringify(graph)).not.toContain("\u{202E}");
});

test("annotations: the words stand in the text at the place that is told, counted in code points", async () => {
  const collection = JSON.parse(await textOf(record.store, { format: "annotations" }));
  expect(collection).toMatchObject({ type: "AnnotationCollection", first: { type: "AnnotationPage", startIndex: 0 } });
  expect(collection["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  const { items } = collection.first;
  expect(items).toHaveLength(collection.total);
  expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
  const revisions = new Map(
    jsonLines<ExportLine>(await textOf(record.store, { format: "jsonl" })).flatMap((line) =>
      line.type === "revision" ? [[line.id, line]] : [],
    ),
  );
  let moved = 0;
  for (const { type, motivation, body, target } of items) {
    expect({ type, motivation, body: body.type }).toEqual({
      type: "Annotation",
      motivation: "describing",
      body: "TextualBody",
    });
    const [, revision, field = "text"] = /^urn:chancery:revision:(r\w{12})(?:#(\w+))?$/u.exec(target.source.id)!;
    const signs = [...(revisions.get(revision!)![field as "text"] ?? "")];
    const [quote, position] = target.selector;
    expect(quote.type).toBe("TextQuoteSelector");
    expect(signs.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(signs.slice(0, position.start).join("").endsWith(quote.prefix)).toBe(true);
    expect(signs.slice(position.end).join("").startsWith(quote.suffix)).toBe(true);
    if (signs.join("").indexOf(quote.exact) !== position.start) moved++;
  }
  expect(moved).toBeGreaterThan(0);
});

test("ics: a reader of calendars finds each meeting on its days", async () => {
  const one = exportRecord(record.store, { format: "ics" });
  let text = "";
  for await (const chunk of one.chunks) text += Buffer.from(chunk).toString();
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const meetings = csvRows(await exported(record.store, { format: "csv", table: "meetings" }));
  const days = new Map(meetings.map(({ id, ...row }) => [`${id}@chancery`, row]));
  for (const event of events) {
    const { date_first, date_last, status } = days.get(event.uid)! as Record<string, string>;
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(date_first);
    const last = event.endDate.clone();
    last.addDuration(ICAL.Duration.fromString("-P1D"));
    expect(last.toString()).toBe(date_last);
    expect(event.component.getFirstPropertyValue("status")).toBe(
      { held: "CONFIRMED", scheduled: "TENTATIVE", cancelled: "CANCELLED" }[status!],
    );
  }
  const uncertain = meetings.length - events.length;
  expect(uncertain).toBeGreaterThan(0);
  expect(one.lost()).toEqual([
    expect.stringMatching(new RegExp(`^meetings of which no day is known.*: ${uncertain}$`, "u")),
  ]);
  const hostile = events.find((event) => event.description.includes(HOSTILE.formula))!;
  expect(hostile.component.getFirstPropertyValue("url")).toBe("https://x.example/a%2Cb%3Bc");
  expect(
    events.some((event) => event.description.includes(HOSTILE.scripts) || event.description.includes("\u{FFFD}")),
  ).toBe(true);
});

test("graphml and gexf: readers of both find one network", async () => {
  const one = graphml.parse(MultiGraph, await textOf(record.store, { format: "graphml" }));
  const other = gexf.parse(MultiGraph, await textOf(record.store, { format: "gexf" }));
  expect(one.order).toBe(other.order);
  expect(one.size).toBe(other.size);
  for (const node of one.nodes())
    expect(other.getNodeAttribute(node, "label")).toBe(one.getNodeAttribute(node, "label"));
  const types = new Set(one.mapEdges((_, { type }) => type));
  expect(types).toEqual(new Set(["met", "held", "of-side"]));
  const met = one.filterEdges((_, { type }, a, b) => type === "met" && [a, b].sort().join() === "side-DK,side-GE");
  expect(met).toHaveLength(1);
  expect(Number(one.getEdgeAttribute(met[0], "weight"))).toBeGreaterThanOrEqual(1);
  expect(one.directedSize + other.directedSize).toBe(0);
});

test("csl-json and bibtex: a reference for each report, with a key of its own, and nothing that TeX would obey", async () => {
  const items = JSON.parse(await textOf(record.store, { format: "csl-json" })) as Record<string, string>[];
  const sources = csvRows(await exported(record.store, { format: "csv", table: "sources" }));
  expect(items).toHaveLength(sources.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.map(({ title }) => title)).toContain(HOSTILE.script);
  const bibtex = await textOf(record.store, { format: "bibtex" });
  expect(bibtex.match(/^@misc\{/gmu)).toHaveLength(sources.length);
  expect(bibtex).toContain("50\\% of \\$5 \\& \\#1\\_a \\{b\\} \\textbackslash{}input\\{x\\}");
});

test("plover: events of its types with the codes of CAMEO, without numbers that nobody measured", async () => {
  const events = csvRows(await exported(record.store, { format: "plover" }));
  const seen = new Set(
    events.map(({ event_type, event_mode, cameo_code }) => `${event_type} ${event_mode} ${cameo_code}`),
  );
  const allowed = [
    "CONSULT phone 041",
    "CONSULT visit 042",
    "CONSULT third-party 044",
    "CONSULT multilateral 040",
    "CONSULT  040",
    "AGREE  036",
    "SUPPORT  057",
  ];
  expect([...seen].filter((one) => !allowed.includes(one))).toEqual([]);
  for (const code of ["CONSULT phone 041", "CONSULT visit 042", "SUPPORT  057", "AGREE  036"])
    expect(seen).toContain(code);
  for (const { source, recipient } of events) {
    expect(source).toMatch(/^[A-Z]{3}(;[A-Z]{3})*$/u);
    expect(recipient).toMatch(/^([A-Z]{3})?$/u);
  }
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
  const visit = events.find(
    ({ source_people, event_type }) =>
      source_people!.includes("Otar Lomidze") && event_type === "CONSULT" && source_people!.startsWith("p"),
  )!;
  expect(visit).toBeDefined();
  expect(Object.keys(visit).join()).not.toMatch(/intensity|goldstein/iu);
});

test("datasette: a database whose rows lead to each other, with views, and searched by words", async () => {
  const files = await filesOf(record.store, { format: "datasette" });
  const path = join(record.folder, "datasette.db");
  writeFileSync(path, files.get("chancery.db")!);
  const db = new Database(path, { readonly: true });
  try {
    expect(db.pragma("foreign_key_check")).toEqual([]);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    const csv = await filesOf(record.store, { format: "csv" });
    for (const { name } of TABLES)
      expect(db.prepare(`select count(*) from "${name}"`).pluck().get()).toBe(csvRows(csv.get(`${name}.csv`)!).length);
    const told =
      "select s.title from sources_fts f join sources s on s.rowid = f.rowid where sources_fts match 'memorandum'";
    expect(db.prepare(told).pluck().all()).toContain(HOSTILE.formula);
    for (const view of ["meetings_told", "dyads", "quotations"])
      expect(db.prepare(`select count(*) from ${view}`).pluck().get()).toBeGreaterThan(0);
  } finally {
    db.close();
  }
  const { databases } = parseYaml(files.get("metadata.yml")!.toString());
  expect(Object.keys(databases.chancery.tables)).toEqual([
    ...TABLES.map(({ name }) => name),
    "meetings_told",
    "dyads",
    "quotations",
  ]);
});
