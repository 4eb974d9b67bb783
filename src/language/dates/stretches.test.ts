import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { segment } from "../split-sentences.ts";
import { findDates } from "./find-dates.ts";
import { findStretches } from "./stretches.ts";

function stretchesIn(text: string, published: string | null = "2024-06-12"): (readonly [string, string | null])[] {
  const document = makeDocument({ id: "s", title: null, published, url: null, publisher: null, text });
  const segmented = segment(document);
  const dates = findDates(segmented, { published, dateline: null });
  return findStretches(segmented, dates).map((date) => [text.slice(date.start, date.end), date.edtf] as const);
}

describe("stretches told in pieces", () => {
  test.each([
    [
      "The Minister arrived in Oslo on Monday for a three-day official visit.",
      "three-day official visit",
      "2024-06-10/2024-06-12",
    ],
    ["The Minister will begin a 4-day visit to Oslo on 20 June.", "4-day visit", "2024-06-20/2024-06-23"],
    ["She will begin a week-long tour of Norway on 20 June.", "week-long tour", "2024-06-20/2024-06-26"],
    ["She will pay a two-day visit to Oslo from 3 July.", "two-day visit", "2024-07-03/2024-07-04"],
    ["She will begin a three-day visit to Oslo tomorrow.", "three-day visit", "2024-06-13/2024-06-15"],
    ["She is expected on Monday for a two-day working visit.", "two-day working visit", "2024-06-17/2024-06-18"],
    ["She will leave for Oslo on 20 June and return on 24 June.", "24 June", "2024-06-20/2024-06-24"],
    ["The tour begins in Oslo on 20 June. It will conclude in Bergen on 24 June.", "24 June", "2024-06-20/2024-06-24"],
    ["She today ended a two-day visit to Oslo.", "two-day visit", "2024-06-11/2024-06-12"],
    ["The ministers ended a two-day meeting Tuesday with a call for calm.", "two-day meeting", "2024-06-10/2024-06-11"],
    ["They concluded on Monday two days of talks in Oslo.", "two days of talks", "2024-06-09/2024-06-10"],
    ["She returned home yesterday after concluding a three-day visit.", "three-day visit", "2024-06-09/2024-06-11"],
    ["The three-day session ended on Tuesday.", "three-day session", "2024-06-09/2024-06-11"],
    ["The three-day session, which began on Sunday, was held in Oslo.", "three-day session", "2024-06-09/2024-06-11"],
    ["She arrived in Oslo today and will stay until Friday.", "until Friday", "2024-06-12/2024-06-14"],
  ])("%s", (text, words, edtf) => {
    expect(stretchesIn(text)).toEqual([[words, edtf]]);
  });

  test("without a year the stretch has none", () => {
    expect(stretchesIn("She will pay a two-day visit to Oslo from 30 June.", null)).toEqual([
      ["two-day visit", "XXXX-06-30/XXXX-07-01"],
    ]);
  });

  test.each([
    ["She met the Minister on 20 June and the President on 24 June.", "two meetings, no stay"],
    ["She spoke on Monday after concluding a six-day visit.", "the stay was over"],
    ["She left home on Monday after a talk with her staff.", "no stay"],
    ["They held a two-day meeting on Monday.", "which of the days is not told"],
    ["She is on a three-day visit to Oslo.", "no day to count from"],
    ["They agreed on Monday on a five-day week.", "no stay"],
    ["The Minister, on a three-day visit to Oslo, opened a school today.", "nothing begins"],
    ["She will visit Oslo from 20 to 24 June, a five-day visit.", "the days are told already"],
  ])("%s (%s)", (text) => {
    expect(stretchesIn(text)).toEqual([]);
  });
});
