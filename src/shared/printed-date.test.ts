import { describe, expect, test } from "vitest";
import { findPrintedDate, printedDateAt } from "./printed-date.ts";

describe("a line's day", () => {
  test.each([
    ["FA17 7 December 2001", "2001-12-07"],
    ["Tuesday, 15 January 2008", "2008-01-15"],
    ["CANBERRA FEBRUARY 17, 1994", "1994-02-17"],
    ["Updated: Sept. 3, 2021 14:00", "2021-09-03"],
    ["22.07.2025 14:02", "2025-07-22"],
    ["2025-07-22T10:00", "2025-07-22"],
    ["19/04/2002", "2002-04-19"],
    ["1 FEBRUARY, 1985", "1985-02-01"],
    ["12th May, 2023", "2023-05-12"],
    ["Feb15 2024", "2024-02-15"],
    ["27 June", "XXXX-06-27"],
    ["June 27, 12:43", "XXXX-06-27"],
    ["29 February 2024", "2024-02-29"],
    ["From June 27 to 3 July 2021", "2021-07-03"],
  ])("%s is %s", (line, edtf) => {
    expect(findPrintedDate(line)?.edtf).toBe(edtf);
  });

  test.each([
    ["04/03/2002", "day and month cannot be told apart"],
    ["29 February 2023", "there was no such day"],
    ["31/31/2023", "nor such a month"],
    ["MPS 27/2002", "a number of a release"],
    ["May Day", "no day of a month"],
    ["15 marches", "no month"],
    ["Room 2024", "no day"],
  ])("%s has none: %s", (line) => {
    expect(findPrintedDate(line)).toBeNull();
  });

  test("stands where it says", () => {
    const line = "Date: 3 May 2007, Thursday";
    const found = findPrintedDate(line)!;
    expect(line.slice(found.start, found.end)).toBe("3 May 2007");
  });
});

test.each([
  ["June 27. The", {}, "XXXX-06-27"],
  ["April (Post)", { month: true }, "XXXX-04"],
  ["April 2024 (Post)", { month: true }, "2024-04"],
  ["April (Post)", {}, undefined],
  ["The June 27", {}, undefined],
])("at the head of %j, %j: %s", (text, options, edtf) => {
  expect(printedDateAt(text, 0, options)?.edtf).toBe(edtf);
});
