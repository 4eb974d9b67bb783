/** Every sample is read, and what is read is held against what a person wrote down (samples/expected). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "./support/read-report.ts";
import { SAMPLES, sampleReports } from "./support/reports.ts";
import { differences, type ExpectedReading } from "./support/expected-reading.ts";

const reports = new Map(sampleReports().map((report) => [report.id, report]));
const expected = [...expectedReadings()];

describe("sample", () => {
  test("reports and expected readings are the same in number and name", () => {
    expect(expected.map(({ id }) => id).sort()).toEqual([...reports.keys()].sort());
  });

  test.each(expected.map((reading) => [reading.id, reading] as const))("%s", (id, wanted) => {
    expect(differences(wanted, readReport(reports.get(id)!))).toEqual([]);
  });
});

/** `expected/<file>.json` holds a list: one reading for a text, several for a JSONL file. */
function expectedReadings(): ExpectedReading[] {
  return [...new Set(sampleFiles())].flatMap((name) => {
    const path = join(SAMPLES, "expected", `${name}.json`);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ExpectedReading[]) : [];
  });
}
