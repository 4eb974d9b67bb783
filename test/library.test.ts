/** The library as programs use it: what is built is what is documented, and every example of docs/library.md runs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRecord } from "../src/index.ts";
import { OPERATIONS } from "../src/interfaces/library/methods.ts";
import { CATALOGUE } from "../src/interfaces/operations/catalogue.ts";
import { ROOT } from "./support/reports.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-library-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("methods of a record", () => {
  test("are the operations, each under its name", () => {
    const camel = (name: string) => name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    const operations = CATALOGUE.map(({ operation }) => [camel(operation.name), operation]);
    expect(Object.entries(OPERATIONS).sort()).toEqual(operations.sort());
  });

  test("take reports as objects, answer, and close", async () => {
    const record = openRecord(join(folder, "objects.db"), { create: true });
    const text =
      "Baku, 6 May 2024. Foreign Minister of Azerbaijan Ali Sample met Foreign Minister of Georgia Nino Example.";
    const report = { id: "one", published: "2024-05-06", text };
    expect(await record.ingest([report])).toMatchObject({ new: 1, known: 0 });
    expect(await record.ingest([report, { id: "two", text: "" }])).toMatchObject({
      known: 1,
      unreadable: { "source/empty": 1 },
    });
    expect(record.meetings({ parties: ["AZ", "GE"] })).toHaveLength(1);
    expect(record.dyads()).toMatchObject([{ sides: ["AZ", "GE"] }]);
    expect(() => record.meeting({ meeting: "m0000000" })).toThrow(
      expect.objectContaining({ code: "record/unknown-id" }),
    );
    await record.close();
  });
});

describe("docs/library.md", () => {
  const page = readFileSync(join(ROOT, "docs", "library.md"), "utf8");
  const examples = [...page.matchAll(/```js\n([\s\S]*?)```/gu)].map((match) => match[1]!);

  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", "--if-needed"], { cwd: ROOT });
    expect(String(stderr)).toBe("");
    expect(status).toBe(0);
  }, 600_000);

  test("has examples", () => expect(examples.length).toBeGreaterThan(3));

  // In their order: the record that the first one makes is asked by others.
  test.each(examples.map((code, index) => [index + 1, code] as const))(
    "example %i runs against what is built",
    (_, code) => {
      const own = code.replace(/"(\w+\.db)"/gu, (_, name: string) => JSON.stringify(join(folder, name)));
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", own], {
        cwd: ROOT,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout.trim()).not.toBe("");
      expect(stdout).not.toContain("undefined");
    },
    120_000,
  );
});
