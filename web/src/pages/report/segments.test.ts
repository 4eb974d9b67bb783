import { expect, test } from "vitest";
import { type Statement, segmentsOf } from "./segments.ts";

const text = "Foreign Minister Ana Example met her colleague in Riga.";

function statement(property: string, quote: string, more: Partial<Statement["evidence"][number]> = {}): Statement {
  const start = text.indexOf(quote);
  return {
    ...{ ref: `r:${property}`, number: 1, subject: "meeting.1", property, value: quote, basis: "said", because: null },
    evidence: [{ field: "text", start, end: start + quote.length, quote, rule: "a-rule", verified: true, ...more }],
  } as Statement;
}

const words = (statements: readonly Statement[]) =>
  segmentsOf(text, statements).map(({ start, end, values }) => [
    text.slice(start, end),
    values.map(({ property }) => property),
  ]);

test("a text of which nothing was read is one stretch", () => {
  expect(words([])).toEqual([[text, []]]);
});

test("stretches that overlap are cut where values begin and end, and all of the text is there", () => {
  const found = words([
    statement("name", "Ana Example"),
    statement("office", "Foreign Minister Ana"),
    statement("place.city", "Riga"),
  ]);
  expect(found).toEqual([
    ["Foreign Minister ", ["office"]],
    ["Ana", ["office", "name"]],
    [" Example", ["name"]],
    [" met her colleague in ", []],
    ["Riga", ["place.city"]],
    [".", []],
  ]);
});

test("what the stored text no longer has, and what stands in the title, marks nothing", () => {
  expect(
    words([statement("name", "Ana Example", { verified: false }), statement("date", "met", { field: "title" })]),
  ).toEqual([[text, []]]);
});

test("a place is cut out of what it stands in", () => {
  const start = text.indexOf("Example met");
  const found = segmentsOf(text, [statement("name", "Ana Example")], [{ start, end: start + "Example met".length }]);
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual([
    "Foreign Minister ",
    ...["Ana ", "Example", " met"],
    " her colleague in Riga.",
  ]);
});
