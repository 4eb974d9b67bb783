/** Every sample is read, and what is read is held against what a person wrote down (samples-expected). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { differences, type ExpectedReading } from "./support/expected-reading.ts";
import { readReport } from "./support/read-report.ts";
import { ROOT, sampleReports } from "./support/reports.ts";

const reports = new Map(sampleReports().map((report) => [report.id, report]));
const expected = expectedReadings();

describe("sample", () => {
  test("reports and expected readings are the same in number and name", () => {
    expect(expected.map(({ id }) => id).sort()).toEqual([...reports.keys()].sort());
  });

  test.each(expected.map((reading) => [reading.id, reading] as const))("%s", (id, wanted) => {
    expect(differences(wanted, readReport(reports.get(id)!))).toEqual([]);
  });
});

/** `samples-expected/<file>.json` holds a list: one reading for a text, several for a JSONL file. */
function expectedReadings(): ExpectedReading[] {
  const folder = join(ROOT, "test", "samples-expected");
  return readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as ExpectedReading[],
  );
}
