import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../extraction/reading.ts";
import { falseAlarms, readSet } from "./read-set.ts";
import { errors, score } from "./score.ts";
import { evaluationSets, reportsWithoutMeetings } from "./sets.ts";

let folder: string;
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const report = (id: string) => ({ id, title: null, published: null, url: null, publisher: null, text: "They met." });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-evaluation-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the scorer", () => {
  test("runs as a program of its own and gives its figures", async () => {
    const files = {
      scorer: write(
        "score.mjs",
        "console.log(JSON.stringify({ documents: process.argv.length, missingReadings: 0, figures: { kind: { share: 0.5, of: 2 } } }));",
      ),
      gold: "gold",
      readings: "readings",
    };
    expect(await score(files)).toEqual({ documents: 5, missingReadings: 0, figures: { kind: { share: 0.5, of: 2 } } });
  });

  test("gives its errors line by line, without the figures", async () => {
    const files = {
      scorer: write("errors.mjs", 'console.log("a  date\\nb  kind\\n{}");'),
      gold: "gold",
      readings: "readings",
    };
    expect(await errors(files)).toEqual(["a  date", "b  kind"]);
  });

  test("that fails is a failure", async () => {
    await expect(score({ scorer: write("bad.mjs", "process.exit(2);"), gold: "", readings: "" })).rejects.toThrow(
      "Command failed",
    );
  });
});

describe("a set", () => {
  test("is found with its reports, and with those that tell of no meeting", () => {
    write("dev.docs.jsonl", `${JSON.stringify(report("a"))}\n${JSON.stringify(report("b"))}\n`);
    write("dev.gold.jsonl", '{"id": "a", "meetings": []}\n{"id": "b", "meetings": [{"kind": "call"}]}\n');
    const [set, ...more] = evaluationSets(folder, join(folder, "none"));
    expect(more).toEqual([]);
    expect(set?.reports.map(({ id }) => id)).toEqual(["a", "b"]);
    expect([...set!.without]).toEqual(["a"]);
    expect(reportsWithoutMeetings(folder)).toEqual([]);
  });

  test("is not scored in silence when a report throws", () => {
    const { readings, failures } = readSet([report("a"), report("b")], ({ id }) => {
      if (id === "a") throw new Error("broken");
      return { id, meetings: [{}, {}] } as unknown as Reading;
    });
    expect(failures.map(({ id }) => id)).toEqual(["a"]);
    expect(falseAlarms(readings)).toEqual({ reports: 1, meetings: 2 });
  });
});
