/** `chancery ingest` and `chancery export` from end to end: threads, and two at once. What is killed: `nothing-lost.test.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLES } from "./support/reports.ts";
import { chancery } from "./support/run-chancery.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const REPORTS = 200;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-ingest-command-"));
  const countries = ["Denmark", "Austria", "Moldova", "Iceland"];
  const line = (index: number): string =>
    JSON.stringify({
      id: `r${index}`,
      published: "2025-03-04",
      text: `The ministers of ${countries[index % 4]} and Georgia met ${index} officials. Georgian Prime Minister Otar Lomidze received ${countries[index % 4]}'s Ambassador Greta Holm in Tbilisi on Monday.`,
    });
  writeFileSync(at("many.jsonl"), Array.from({ length: REPORTS }, (_, index) => `${line(index)}\n`).join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("chancery ingest", () => {
  test("says what it did, and what it passed over", async () => {
    const first = await chancery(["ingest", SAMPLES, "--db", at("samples.db")]);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(first.out).toMatch(/samples\.db · \d+ reports: \d+ new · \d+ meetings told of · /u);
    const again = await chancery(["ingest", SAMPLES, "--db", at("samples.db"), "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ new: 0, changed: 0, unreadable: {}, meetings: 0 });
    const exported = await chancery(["export", "--db", at("samples.db")]);
    const read = await chancery(["read", SAMPLES, "--json"]);
    const readings = exported.lines.map((entry) => JSON.parse(entry).reading);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(readings.sort(byId)).toEqual(read.lines.map((entry) => JSON.parse(entry)).sort(byId));
  });

  test("what could not be read is counted by why", async () => {
    writeFileSync(at("torn.jsonl"), '{"id": "a", "text": "The envoys met."}\n{"id": \n');
    const { code, out, err } = await chancery(["ingest", at("torn.jsonl"), "--db", at("torn.db")]);
    expect(code).toBe(1);
    expect(err).toContain("torn.jsonl:2: not JSON");
    expect(out).toContain("1 not read: source/malformed-line.");
  });

  test("a file that is no record is left alone", async () => {
    writeFileSync(at("letter.db"), "Dear colleague,\n");
    const { code, out, err } = await chancery(["ingest", SAMPLES, "--db", at("letter.db")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("letter.db: this is no record of Chancery");
    expect(err).not.toContain("    at ");
  });
});

describe("a record is the same", () => {
  let undisturbed: string;
  const ingest = (db: string): string[] => ["ingest", at("many.jsonl"), "--db", at(db), "--threads", "2"];
  const exported = async (db: string): Promise<string> => (await chancery(["export", "--db", at(db)])).out;

  beforeAll(async () => {
    const { code, err } = await chancery(ingest("once.db"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    undisturbed = await exported("once.db");
    expect(undisturbed.split("\n")).toHaveLength(REPORTS + 1);
  }, 120_000);

  test("when two processes write to it at once", async () => {
    const runs = await Promise.all([chancery(ingest("both.db")), chancery(ingest("both.db"))]);
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: "" },
      { code: 0, err: "" },
    ]);
    expect(await exported("both.db")).toBe(undisturbed);
  });
});
