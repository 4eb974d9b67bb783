import { describe, expect, test } from "vitest";
import { dateInWords, dayInWords } from "./date-in-words.ts";

describe("a date is written out", () => {
  test.each([
    ["2025-07-22", "Tuesday 22 July 2025"],
    ["2024-02-29", "Thursday 29 February 2024"],
    ["XXXX-06-27", "27 June, year not known"],
    ["2024-06", "June 2024"],
    ["2024-06-XX", "June 2024, day not known"],
    ["2024-XX-04", "day 4 of a month not known, 2024"],
    ["2024", "2024"],
    ["199X", "1990s"],
    ["19XX", "1900s"],
    ["2020-23", "autumn 2020"],
    ["2020-34", "second quarter of 2020"],
    ["2024-06-27~", "about 27 June 2024"],
    ["2024-06?", "June 2024, uncertain"],
    ["2024-06-27/2024-06-28", "27–28 June 2024"],
    ["XXXX-06-27/XXXX-06-28", "27–28 June, year not known"],
    ["2024-06-30/2024-07-02", "30 June – 2 July 2024"],
    ["2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"],
    ["2024-05/2024-06", "May – June 2024"],
    ["2024-06-27/..", "from Thursday 27 June 2024"],
    ["../2024-06", "until June 2024"],
    ["[2025-01-16,2025-01-23]", "Thursday 16 January 2025 or Thursday 23 January 2025"],
    ["Y-17E7", "Y-17E7"],
    ["2024-99-01", "2024-99-01"],
  ])("%s is %s", (edtf, words) => {
    expect(dateInWords(edtf).replaceAll("\u{A0}", " ")).toBe(words);
  });

  test("nothing known is said to be so", () => {
    expect(dateInWords(null)).toBe("not known");
  });
});

test("within a sentence a day has no weekday", () => {
  const days = ["2025-07-22", "[2025-01-16,2025-01-23]", "2024-06-27/2024-06-28", "2024-06"];
  expect(days.map((day) => dayInWords(day).replaceAll("\u{A0}", " "))).toEqual([
    "22 July 2025",
    "16 January 2025 or 23 January 2025",
    "27–28 June 2024",
    "June 2024",
  ]);
});
