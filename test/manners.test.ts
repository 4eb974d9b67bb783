/**
 * Reports in the manners of many outlets (`test/manners`: agencies, ministries, presidencies, bodies), all sentences ours, outlets and persons
 * invented. What is asked is not that each is read without fault but that so many values are: none of the figures may fall.
 */
import { describe, expect, test } from "vitest";
import { compareManners, FIELDS, mannersReports } from "./support/manners.ts";
import { readReport } from "./support/read-report.ts";

/** Shares of what is asked for; raised when the reader reads more. */
const LEAST: Readonly<Record<(typeof FIELDS)[number], number>> = {
  meetings: 0.82,
  people: 0.78,
  kind: 0.8,
  status: 0.82,
  date: 0.8,
  country: 0.8,
  city: 0.8,
  formats: 0.5,
};
/** Meetings and people that no report tells of. */
const MOST = { meetings: 10, people: 10 };

const findings = mannersReports().map((report) => compareManners(report, readReport(report.spec)));

describe("reports in the manners of many outlets", () => {
  for (const field of FIELDS) {
    test(`${field}: at least ${Math.round(LEAST[field] * 100)} % are read`, () => {
      const asked = sum((finding) => finding.asked[field]);
      const right = sum((finding) => finding.right[field]);
      expect(right / asked, findings.flatMap(({ lines }) => lines).join("\n")).toBeGreaterThanOrEqual(LEAST[field]);
    });
  }

  test("little is read that is not there", () => {
    expect(sum(({ surplus }) => surplus.meetings)).toBeLessThanOrEqual(MOST.meetings);
    expect(sum(({ surplus }) => surplus.people)).toBeLessThanOrEqual(MOST.people);
  });
});

function sum(count: (finding: (typeof findings)[number]) => number): number {
  return findings.reduce((total, finding) => total + count(finding), 0);
}
