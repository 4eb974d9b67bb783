/**
 * What Chancery promises of every reading, asked of every report there is: the samples, and the collected corpus where it is there
 * (`CHANCERY_EVAL`, else `../shared/eval`).
 */
import { describe, expect, test } from "vitest";
import type { Reading } from "../src/extraction/reading.ts";
import { brokenPromises } from "./support/broken-promises.ts";
import { shuffled } from "./support/order.ts";
import { readReport, readReports } from "./support/read-report.ts";
import { allReports, evalFolder, report } from "./support/reports.ts";

const reports = allReports();
if (evalFolder() === null)
  console.warn(`The corpus is not there: promises are asked of the ${reports.length} samples only.`);
const bytes = (reading: Reading): string => JSON.stringify(reading);

describe(`of ${reports.length} reports`, { timeout: 300_000 }, () => {
  const readings = new Map(reports.map((each) => [each.id, bytes(readReport(each))]));

  test("every value has evidence, and every quotation is where it is said to be", () => {
    const broken = reports.flatMap((each) =>
      brokenPromises(JSON.parse(readings.get(each.id)!) as Reading, each).map((line) => `${each.id}: ${line}`),
    );
    expect(broken.slice(0, 40)).toEqual([]);
  });

  test("something is read at all", () => {
    const meetings = [...readings.values()].reduce(
      (sum, each) => sum + (JSON.parse(each) as Reading).meetings.length,
      0,
    );
    expect(meetings).toBeGreaterThan(reports.length / 3);
  });

  test("reading twice, in another order, gives the same bytes", () => {
    const changed = shuffled(reports, 2).filter((each) => bytes(readReport(each)) !== readings.get(each.id));
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test("a reading does not depend on its neighbours", () => {
    const few = shuffled(reports, 3).slice(0, 60);
    const neighbour = reports.find(({ text }) => text.length > 2000) ?? reports[0]!;
    const changed = few.filter((each) => {
      readReport(neighbour);
      return bytes(readReport(each)) !== readings.get(each.id);
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test("reading many at once gives what reading each alone gives", () => {
    const mixed = shuffled(reports, 4);
    const changed = readReports(mixed).filter((reading, place) => bytes(reading) !== readings.get(mixed[place]!.id));
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

describe("a broken promise is told", () => {
  const text = "Minister A met Minister B in Baku.";
  const given = report({ id: "r", text, published: "2024-05-20" });
  const said = { basis: "said" as const, evidence: [{ start: 29, end: 33, quote: "Baku", rule: "test" }] as const };
  const reading = (support: Reading["document"]["support"]): Reading => ({
    id: "r",
    reader: "test",
    document: { publisher: "Baku", published: null, dateline: null, attribution: [], language: "en", support },
    meetings: [],
    quotes: [],
    passages: [],
    commitments: [],
    papers: [],
    notes: [],
  });
  const evidence = said.evidence[0];

  test.each([
    ["nothing where all is well", { publisher: said }, []],
    ["a value without evidence", {}, ["publisher has no evidence"]],
    [
      "a quotation that is elsewhere",
      { publisher: { ...said, evidence: [{ ...evidence, start: 28 }] } },
      [/cites text\[28, 33\) as "Baku"/u],
    ],
    ["an empty one", { publisher: { ...said, evidence: [{ ...evidence, quote: "" }] } }, [/empty quotation/u]],
    [
      "one of a field that was not given",
      { publisher: { ...said, evidence: [{ ...evidence, field: "title" }] } },
      [/title, which is not given/u],
    ],
    ["an inference that gives no reason", { publisher: { ...said, basis: "inferred" } }, [/does not say from what/u]],
  ] as const)("%s", (_, support, lines) => {
    const broken = [...new Set(brokenPromises(reading(support as unknown as Reading["document"]["support"]), given))];
    for (const line of lines)
      expect(broken.some((each) => (typeof line === "string" ? each === line : line.test(each)))).toBe(true);
    if (lines.length === 0) expect(broken).toEqual([]);
  });
});
