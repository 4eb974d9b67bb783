/** The questions to a record from end to end, on one of the samples: tables, JSON, CSV, ids as they are typed, and what goes wrong. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OfficeTerm } from "../src/interfaces/operations/find-offices.ts";
import type { PersonLine } from "../src/interfaces/operations/find-people.ts";
import type { PersonAnswer } from "../src/interfaces/operations/find-person.ts";
import { SAMPLES } from "./support/reports.ts";
import { chancery } from "./support/run-chancery.ts";

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-questions-"));
  db = join(folder, "samples.db");
  expect((await chancery(["ingest", SAMPLES, "--db", db])).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (...args: readonly string[]) => chancery([...args, "--db", db]);
async function answer<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await ask(...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as T;
}

describe.concurrent("chancery people", () => {
  test("each person once, those in most reports first", async () => {
    const people = await answer<PersonLine[]>("people");
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(people.map(({ reports }) => reports)).toEqual(people.map(({ reports }) => reports).sort((a, b) => b - a));
    const ministers = people.filter(({ name, country }) => country === "GE" && name.startsWith("Maka "));
    expect(ministers).toHaveLength(1);
  });

  test("by side, name, rank and day", async () => {
    const georgians = await answer<PersonLine[]>("people", "ge");
    expect(georgians.length).toBeGreaterThan(0);
    expect(georgians.every(({ country }) => country === "GE")).toBe(true);
    const [named] = await answer<PersonLine[]>("people", "--name", "Botchorishvili");
    expect(named).toMatchObject({ country: "GE", rank: "foreign-minister" });
    const late = await answer<PersonLine[]>("people", "--since", "2025");
    expect(late.every(({ last }) => last! >= "2025")).toBe(true);
  });

  test("as a table, and for a spreadsheet", async () => {
    const { lines } = await ask("people", "GE", "--limit", "2");
    expect(lines[0]).toMatch(/^id +name +side +office/u);
    const csv = (await ask("people", "GE", "--csv")).lines;
    expect(csv[0]).toBe("id,name,side,rank,office,first,last,meetings,reports");
    expect((await ask("people", "FJ")).out).toBe("Nobody of that kind is in the record.\n");
  });
});

describe.concurrent("chancery person", () => {
  test("by name in any spelling, by id, by the beginning of an id", async () => {
    const byName = await answer<PersonAnswer>("person", "Maka", "Botchorishvili");
    const { id } = byName.person;
    expect(await answer<PersonAnswer>("person", id)).toEqual(byName);
    expect(await answer<PersonAnswer>("person", id.slice(0, 8))).toEqual(byName);
    expect(byName.offices[0]).toMatchObject({ office: "foreign-minister", country: "GE" });
    expect(byName.meetings.length).toBe(byName.person.meetings);
    expect(byName.writings.length).toBeGreaterThan(1);
    expect(byName.because.length).toBeGreaterThan(0);
  });

  test("as of a day when no report had told of the person", async () => {
    const { code, err } = await ask("person", "Botchorishvili", "--as-of", "1999");
    expect(code).toBe(2);
    expect(err).toContain("no report published by 1999 tells of that person");
  });

  test("an id that nothing has", async () => {
    const { code, out, err } = await ask("person", "pzzzzzzz");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("pzzzzzzz: no person has that id");
  });
});

describe.concurrent("chancery offices", () => {
  test("who held them, with the days of the reports", async () => {
    const terms = await answer<OfficeTerm[]>("offices", "GE", "--rank", "foreign-minister");
    expect(terms.length).toBeGreaterThan(0);
    for (const { first, last, reports } of terms) {
      expect(first! <= last!).toBe(true);
      expect(reports).toBeGreaterThan(0);
    }
    expect((await ask("offices", "GE")).out).toContain("foreign minister\nid ");
  });
});

test("a format is chosen once", async () => {
  const { code, err } = await ask("people", "--json", "--csv");
  expect(code).toBe(2);
  expect(err).toContain("one of them, please");
});
