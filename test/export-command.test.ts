/** `chancery export` as a person or a script uses it: into files and folders, whole or not at all, and into pipes. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../src/interfaces/export/formats.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";
import { SAMPLES } from "./support/reports.ts";
import { ended, startChancery } from "./support/run-chancery.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const ask = (...args: string[]) => askChancery(["export", "--db", at("record.db"), ...args]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-export-command-"));
  expect((await askChancery(["ingest", SAMPLES, "--db", at("record.db")])).code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("chancery export", () => {
  test("lists its formats, with what each is for", async () => {
    const { code, out } = await ask("--formats");
    expect(code).toBe(0);
    for (const { name, purpose } of EXPORT_FORMATS)
      expect(out).toMatch(new RegExp(`^${name} .*${purpose.slice(0, 20)}`, "mu"));
  });

  test("without a format prints readings, in order of the documents' ids", async () => {
    const [plain, named] = [await ask(), await ask("--format", "readings")];
    const ids = plain.lines.map((line) => JSON.parse(line).document.id as string);
    expect(ids).toEqual([...ids].sort());
    expect(JSON.parse(plain.lines[0]!)).toHaveProperty("reading.meetings");
    expect(named.out).toBe(plain.out);
  });

  test("- is standard output, and no file of that name", async () => {
    const [named, plain] = [await ask("--format", "bibtex", "-o", "-"), await ask("--format", "bibtex")];
    expect(named.out).toBe(plain.out);
    expect(existsSync("-")).toBe(false);
    expect((await ask("--format", "csv", "-o", "-")).err).toContain("csv is several files");
  });

  test("writes a file, and says what is not in it", async () => {
    const { code, out, err } = await ask("--format", "ics", "-o", at("all.ics"));
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(
      /all\.ics: written, [\d,]+ bytes\nchancery: not in it: meetings of which no day is known.*: \d+\n/u,
    );
    expect(readFileSync(at("all.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  });

  test("leaves alone what is there, and writes over it when it is told to", async () => {
    writeFileSync(at("there.csv"), "mine");
    const refused = await ask("--format", "csv", "--table", "meetings", "-o", at("there.csv"));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("it is there already\n  --force writes over it.");
    expect(readFileSync(at("there.csv"), "utf8")).toBe("mine");
    expect((await ask("--format", "csv", "--table", "meetings", "-o", at("there.csv"), "--force")).code).toBe(0);
    expect(readFileSync(at("there.csv"), "utf8")).toMatch(/^id,date,/u);
  });

  test("writes a folder of tables, and another in its place", async () => {
    expect((await ask("--format", "csv", "-o", at("tables"))).code).toBe(0);
    const names = readdirSync(at("tables"));
    expect(names).toContain("participants.csv");
    writeFileSync(at("tables/mine.txt"), "mine");
    expect((await ask("AZ", "GE", "--format", "csv", "-o", at("tables"), "--force")).code).toBe(0);
    expect(readdirSync(at("tables"))).toEqual(names);
    expect(
      readFileSync(at("tables/meetings.csv"), "utf8")
        .split("\r\n")
        .slice(1, -1)
        .every((row) => row.includes("AZ GE")),
    ).toBe(true);
    expect((await ask("--format", "csv", "-o", at("tables.zip"))).code).toBe(0);
    expect(readFileSync(at("tables.zip")).subarray(0, 2).toString()).toBe("PK");
  });

  test("what fails on the way leaves what was there, and nothing beside it", async () => {
    writeFileSync(at("whole.jsonl"), "before");
    const broken = at("broken.db");
    writeFileSync(broken, readFileSync(at("record.db")));
    const store = openRecord(broken);
    store.sql("update original set packed = x'00' where key = (select max(key) from original)").run();
    await store.close();
    const { code } = await askChancery([
      "export",
      "--db",
      broken,
      "--format",
      "jsonl",
      "-o",
      at("whole.jsonl"),
      "--force",
    ]);
    expect(code).toBe(2);
    expect(readFileSync(at("whole.jsonl"), "utf8")).toBe("before");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a folder where nothing may be written is told", async () => {
    const { code, err } = await ask("--format", "ics", "-o", at("nowhere/all.ics"));
    expect(code).toBe(2);
    expect(err).toContain("no such file or directory");
    expect(err).toContain("Give -o a name in a folder");
    mkdirSync(at("empty"));
    expect((await ask("--format", "ics", "-o", at("empty"), "--force")).code).toBe(2);
    expect(existsSync(at("empty"))).toBe(true);
  });

  test("several files are not printed, and a table is named by what there is", async () => {
    expect((await ask("--format", "csv")).err).toContain(
      "name a folder or a .zip with -o, or print one with --table: meetings, sides",
    );
    expect((await ask("--format", "csv", "--table", "people")).lines[0]).toMatch(/^id,name,other_names/u);
    expect((await ask("--format", "xls")).err).toContain("there is no format xls");
  });

  test("a reader that goes is no failure", async () => {
    const child = startChancery(["export", "--db", at("record.db"), "--format", "annotations"]);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const { code, err } = await ended(child);
    expect({ code, err: err.replaceAll(/^npm warn.*\n/gmu, "") }).toEqual({ code: 0, err: "" });
  }, 60_000);
});
