/** Every sample is read, and what is read is held against what a person wrote down (samples-expected). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { differences, type ExpectedReading } from "./support/expected-reading.ts";
import { readReport } from "./support/read-report.ts";
import { ROOT, sampleReports } from "./support/reports.ts";

const reports = new Map(sampleReports().map((report) => [report.id, report]));
const expected = expectedReadings();

/** Samples that are not read as they should be yet: what is amiss. One that is read again has to leave this list. */
const NOT_YET: Readonly<Record<string, string>> = {
  "consultations-with-programme":
    'the second head of a delegation ("that of Georgia by ..."), the kind, "the press service told"',
  "five-parties-one-cable": "a signing told without any word of meeting",
  "trip-to-come": "the capital of the second stop",
  "week-in-china": "whoever was with a guest, talks over a week",
  "weekday-without-a-date": "an outlet named only in a bracket at the foot",
};

describe("sample", () => {
  test("reports and expected readings are the same in number and name", () => {
    expect(expected.map(({ id }) => id).sort()).toEqual([...reports.keys()].sort());
  });

  for (const wanted of expected) {
    const amiss = NOT_YET[wanted.id];
    (amiss === undefined ? test : test.fails)(
      amiss === undefined ? wanted.id : `${wanted.id} (not yet: ${amiss})`,
      () => {
        expect(differences(wanted, readReport(reports.get(wanted.id)!))).toEqual([]);
      },
    );
  }

  test("only samples are listed as not read yet", () => {
    expect(Object.keys(NOT_YET).filter((id) => !reports.has(id))).toEqual([]);
  });
});

/** `samples-expected/<file>.json` holds a list: one reading for a text, several for a JSONL file. */
function expectedReadings(): ExpectedReading[] {
  const folder = join(ROOT, "test", "samples-expected");
  return readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as ExpectedReading[],
  );
}
