import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtf } from "../../shared/edtf.ts";
import { datesOfReport } from "./dates-of-reports.ts";

const values = (text: string, published: string | null = null) =>
  datesOfReport({ id: "r", text, published }).dates.map((date) => [date.text, date.edtf]);

describe("dates of a report", () => {
  test("a dateline's day is found with the days of the text, and they are counted from it", () => {
    const text =
      "VALLETTA, June 27. /Harbour Wire/. The Minister received the Ambassador today.\n\nHe leaves tomorrow.";
    expect(values(text)).toEqual([
      ["June 27", "XXXX-06-27"],
      ["today", "XXXX-06-27"],
      ["tomorrow", "XXXX-06-28"],
    ]);
    expect(values(text, "2024-06-27")).toEqual([
      ["June 27", "2024-06-27"],
      ["today", "2024-06-27"],
      ["tomorrow", "2024-06-28"],
    ]);
  });

  test("a dateline printed at the foot in one word is found", () => {
    const text = "The two ministers met yesterday at the Palace and spoke about trade.\n\n(Valletta/Mar15/2024)";
    expect(values(text)).toEqual([
      ["yesterday", "2024-03-14"],
      ["Mar15/2024", "2024-03-15"],
    ]);
  });

  test("a printed line with the day of issue is what the text is counted from", () => {
    const text = "12 June 2024 12:43 (UTC+04:00)\n\nThe Minister will travel to Oslo on Friday, his office said.";
    expect(values(text)).toEqual([
      ["12 June 2024", "2024-06-12"],
      ["Friday", "2024-06-14"],
    ]);
  });

  test("an empty text has none", () => {
    expect(datesOfReport({ id: "e", text: "", published: null })).toEqual({ id: "e", published: null, dates: [] });
  });
});

const PIECES =
  "on,in,since,until,from,to,between,and,the,of,last,this,next,early,late,mid,-,–,(,),.,;,/,',’s,%,1,5,05,12,31,40,1990,2024,2024-05-06,22.07.2025,5th,31st,May,march,June,Sept,Feb,Mar15,today,yesterday,Monday,Sun,week,year,months,ago,weekend,quarter,half,spring,fall,will,met,was,day,after,tomorrow,\n\n,same,three,a,1990s,Q3".split(
    ",",
  );
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 30 });
const glue = fc.constantFrom(" ", "", " ");
const day = fc.constantFrom(null, "2024-06-12", "XXXX-06-27", "2024", "2024-02-29", "nonsense", "XXXX-02-29");

describe("whatever the text", () => {
  test("nothing throws, places are exact and in order, values are EDTF, and twice gives the same", () => {
    fc.assert(
      fc.property(text, glue, day, (words, between, published) => {
        const report = { id: "r", text: words.join(between), published };
        const { dates } = datesOfReport(report);
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(report.text.slice(date.start, date.end));
          expect(date.text.trim()).toBe(date.text);
          if (date.edtf !== null) expect([date.edtf, isEdtf(date.edtf)]).toEqual([date.edtf, true]);
          if (date.basis === "inferred" && date.edtf !== null) expect(date.because).not.toBeNull();
          end = date.end;
        }
        expect(datesOfReport(report).dates).toEqual(dates);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["may ", 30_000],
    ["1 ", 60_000],
    ["5, ", 40_000],
    ["on 5 May and ", 8_000],
    ["5-", 60_000],
    ["1".repeat(50_000), 2],
    ["last next this ", 10_000],
    ["early mid late ", 10_000],
    ["the week of the ", 8_000],
    ["three days ago ", 8_000],
    ["Monday (", 15_000],
    ["the same day, ", 8_000],
  ])("%j, many times over, takes time in proportion", (piece, times) => {
    const small = piece.repeat(Math.ceil(times / 8)).slice(0, 12_500);
    const large = piece.repeat(times).slice(0, 100_000);
    time(small);
    const unit = Math.max(time(small), 2);
    expect(time(large)).toBeLessThan(unit * 8 * 6 + 100);
  });
});

function time(value: string): number {
  const start = performance.now();
  datesOfReport({ id: "r", text: value, published: "2024-06-12" });
  return performance.now() - start;
}
