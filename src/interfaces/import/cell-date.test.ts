import { describe, expect, test } from "vitest";
import { cellDate, orderOf } from "./cell-date.ts";

const read = (
  text: string,
  given: Parameters<typeof cellDate>[1] = null,
  shown: Parameters<typeof cellDate>[2] = null,
) => {
  const date = cellDate({ text }, given, shown);
  return "problem" in date ? "open" : `${date.edtf} ${date.basis}`;
};

describe("a cell of a column of dates", () => {
  test.each([
    ["2025-07-22", "2025-07-22 said"],
    ["2025-07-22T10:30:00Z", "2025-07-22 said"],
    ["2025-07-22 10:30", "2025-07-22 said"],
    ["2025-07", "2025-07 said"],
    ["2025", "2025 said"],
    ["2025-07-22/2025-07-23", "2025-07-22/2025-07-23 said"],
    ["22.07.2025", "2025-07-22 said"],
    ["5.7.2025", "2025-07-05 said"],
    ["7/22/2025", "2025-07-22 said"],
    ["22/7/2025", "2025-07-22 said"],
    ["7/7/2025", "2025-07-07 said"],
    ["22 July 2025", "2025-07-22 said"],
    ["Tuesday, 22 July 2025", "2025-07-22 said"],
    ["July 22, 2025", "2025-07-22 said"],
    ["22-Jul-2025", "2025-07-22 said"],
    ["July 2025", "2025-07 said"],
    ["22-23 July 2025", "2025-07-22/2025-07-23 said"],
    ["30 June - 2 July 2025", "2025-06-30/2025-07-02 said"],
    ["45860", "2025-07-22 inferred"],
    ["05/07/2025", "open"],
    ["22/07/25", "open"],
    ["31.02.2025", "open"],
    ["next week", "open"],
    ["17", "open"],
  ])("%s is %s", (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  test("which of two numbers is the day is told by whoever imports it, or by the other dates of the column", () => {
    expect(read("05/07/2025", "day-first")).toBe("2025-07-05 said");
    expect(read("05/07/2025", "month-first")).toBe("2025-05-07 said");
    expect(read("05/07/2025", null, "day-first")).toBe("2025-07-05 inferred");
    expect(read("22/07/2025", "month-first")).toBe("2025-07-22 said");
  });

  test("a day that the file itself has is that day", () => {
    expect(cellDate({ text: "22/07/25", day: "2025-07-22" }, null, null)).toEqual({
      edtf: "2025-07-22",
      basis: "said",
    });
  });

  test("a column that contradicts itself shows no order", () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text }));
    expect(orderOf(cells("05/07/2025", "22/07/2025"))).toBe("day-first");
    expect(orderOf(cells("7/22/2025"))).toBe("month-first");
    expect(orderOf(cells("7/22/2025", "22/7/2025"))).toBeNull();
    expect(orderOf(cells("22.07.2025"))).toBeNull();
  });
});
