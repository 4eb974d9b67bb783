import { expect, test } from "vitest";
import { formulasOf } from "../../../analysis/formulas/formulas.ts";
import { tellHistory } from "../../../analysis/testing.ts";
import type { FormulasAnswer } from "../../operations/find-formulas.ts";
import { makePage } from "../page/page.ts";
import { formulas } from "./formulas.ts";

const says = ["The sides stressed [the strategic importance of the Middle Corridor for the whole region]."];
const history = tellHistory({
  sides: ["AZ", "GE"],
  meetings: ["2023-03-01", "2024-03-05"].map((day) => ({ day, accounts: [{ says, side: "GE" }] })),
});
const [formula] = formulasOf(history);

function shown(variants: (typeof formula & object)["variants"]): string {
  const at = { date: "2024-03-05", id: "m2" };
  const answer = { sides: ["AZ", "GE"], meetings: 2, first: at, last: at, more: 0, undated: 0 };
  const all = { ...answer, formulas: [{ ...formula!, variants }] } as unknown as FormulasAnswer;
  return formulas
    .show(all, makePage({ width: 200, color: false }))
    .join("\n")
    .replaceAll("\u{A0}", " ");
}

test("days are in words, and counts say of what", () => {
  const text = shown(formula!.variants);
  expect(text).toContain("at all 2 comparable meetings, 1 March 2023 to 5 March 2024");
  expect(text).toContain("said by Azerbaijan and Georgia at 2 · told by Georgia at 2");
});

test("reports are told by outlet, day and title", () => {
  const at = { date: "2024-03-05", id: "m2" };
  const answer = { sides: ["AZ", "GE"], meetings: 2, first: at, last: at, more: 0, undated: 0 };
  const all = { ...answer, formulas: [formula!] } as unknown as FormulasAnswer;
  const lines = formulas.show(all, makePage({ width: 300, color: false }), (name) => `Example Wire on ${name}`);
  expect(lines.join(" ").replaceAll("\u{A0}", " ")).toContain(": Example Wire on report-1.1 … 5 March 2024");
});

test("a variant is told by the words that differ, or as it was said where none that count do", () => {
  const [said] = formula!.variants;
  const told = (other: string[], missing: string[]) =>
    shown([said!, { ...said!, text: "the importance of the Corridor", other, missing }]);
  expect(told(["great"], ["whole"])).toContain("“great” for “whole”");
  expect(told(["great"], [])).toContain("“great” more");
  expect(told([], ["whole"])).toContain("without “whole”");
  expect(told([], [])).toContain(": “the importance of the Corridor”");
  expect(told([], [])).not.toContain("without");
});
