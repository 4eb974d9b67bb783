import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "./migrations.ts";
import { openRecord } from "./open-record.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-record-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened = async (...[path, options]: Parameters<typeof openRecord>): Promise<string> => {
  try {
    await openRecord(path, options).close();
    return "opened";
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code}: ${message.replaceAll(`${folder}/`, "")}`;
  }
};

describe("opening a record", () => {
  test("makes it where that was asked for, and leaves one file", async () => {
    expect(await opened(at("new.db"), { create: true })).toBe("opened");
    expect(await opened(at("new.db"))).toBe("opened");
    expect(readdirSync(folder).filter((name) => name.startsWith("new"))).toEqual(["new.db"]);
    expect(await opened(at("new.db"), { readOnly: true })).toBe("opened");
  });

  test("an empty file becomes a record", async () => {
    writeFileSync(at("empty.db"), "");
    expect(await opened(at("empty.db"))).toBe("opened");
  });
});

describe("a record that cannot be opened says why", () => {
  test("not there", async () => {
    expect(await opened(at("nowhere.db"))).toBe("record/not-found: nowhere.db: there is no such record");
    expect(await opened(at("no/folder.db"), { create: true })).toContain(
      "record/unwritten: no/folder.db: there is no folder",
    );
    expect(await opened(folder)).toContain("record/not-a-record");
  });

  test("a file of another kind, and another program's database", async () => {
    writeFileSync(at("letter.db"), "Dear colleague, ".repeat(100));
    expect(await opened(at("letter.db"), { create: true })).toBe(
      "record/not-a-record: letter.db: this is no record of Chancery",
    );
    const other = new Database(at("other.db"));
    other.exec("create table bird (name text)");
    other.close();
    expect(await opened(at("other.db"), { create: true })).toBe(
      "record/not-a-record: other.db: this is another program's database",
    );
  });

  test("a newer version", async () => {
    await opened(at("newer.db"), { create: true });
    const raw = new Database(at("newer.db"));
    raw.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    raw.close();
    expect(await opened(at("newer.db"))).toContain("record/newer: newer.db: it was written by a newer Chancery");
  });

  test("an older one that may only be read", async () => {
    writeFileSync(at("bare.db"), "");
    expect(await opened(at("bare.db"), { readOnly: true })).toContain("record/older");
  });

  test("a damaged one", async () => {
    await opened(at("damaged.db"), { create: true });
    const raw = new Database(at("damaged.db"));
    const size = raw.pragma("page_size", { simple: true }) as number;
    raw.close();
    writeFileSync(at("damaged.db"), readFileSync(at("damaged.db")).fill(0xee, 100, size));
    expect(await opened(at("damaged.db"))).toBe("record/damaged: damaged.db: the file is damaged");
  });

  test("one that another process does not let go of", async () => {
    await opened(at("busy.db"), { create: true });
    const other = new Database(at("busy.db"));
    other.exec("BEGIN IMMEDIATE");
    const store = openRecord(at("busy.db"), { patience: 20 });
    expect(() => store.transaction(() => 1)).toThrow("another process is writing to it");
    other.exec("ROLLBACK");
    expect(store.transaction(() => 1)).toBe(1);
    await store.close();
    other.close();
  });

  test.skipIf(process.getuid?.() === 0)("one that may not be written to", async () => {
    await opened(at("closed.db"), { create: true });
    chmodSync(at("closed.db"), 0o444);
    expect(await opened(at("closed.db"))).toContain("record/unwritten");
  });
});

test("what a transaction did is there whole or not at all", async () => {
  const store = openRecord(at("whole.db"), { create: true });
  const insert = store.prepareInsert("ingest", ["started", "sources"]);
  expect(() =>
    store.transaction(() => {
      insert.run("2025-07-22T00:00:00Z", "[]");
      throw new Error("stopped");
    }),
  ).toThrow("stopped");
  expect(store.transaction(() => insert.run("2025-07-23T00:00:00Z", "[]"))).toBe(1);
  expect(await store.db.selectFrom("ingest").select("started").execute()).toEqual([
    { started: "2025-07-23T00:00:00Z" },
  ]);
  await store.close();
});
