import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

test.each([
  ["in Poland's capital Warsaw", "Warsaw"],
  ["in Poland’s capital, Warsaw,", "Warsaw"],
  ["in the Polish capital Warsaw", "Warsaw"],
  ["in the Polish capital, Warsaw,", "Warsaw"],
  ["in the capital city of Warsaw", "Warsaw"],
  ["in the port city of Gdansk", "Gdańsk"],
  ["in Poland's second city, Krakow,", "Kraków"],
])("the ministers met %s → %s", (where, city) => {
  const text = `Polish Foreign Minister Jan Novak and Czech Foreign Minister Petr Dvorak met ${where} on 5 May 2021 for talks.`;
  const [meeting] = readReport(report({ text, published: "2021-05-06" })).meetings;
  expect(meeting?.place).toEqual({ country: "PL", city });
});
