import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

const MET = "Polish Foreign Minister Jan Novak met Czech Foreign Minister Petr Dvorak in Warsaw on 5 May 2021.";

test("bodies named as where two sides work together are of the meeting", () => {
  const text = `${MET}\n\nThe ministers praised mutual support on multilateral platforms, including the UN, the OSCE and the Council of Europe.`;
  const [meeting] = readReport(report({ text, published: "2021-05-06" })).meetings;
  expect(meeting?.organisations).toEqual([
    "United Nations (UN)",
    "Organization for Security and Co-operation in Europe (OSCE)",
    "Council of Europe (CoE)",
  ]);
});

test("a body named in passing is not", () => {
  const text = `${MET}\n\nMr Novak, who worked at the UN in New York until 2015, took office last year.`;
  const [meeting] = readReport(report({ text, published: "2021-05-06" })).meetings;
  expect(meeting?.organisations).toEqual([]);
});
