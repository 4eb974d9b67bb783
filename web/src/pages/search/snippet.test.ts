import { expect, test } from "vitest";
import { passageOf, piecesOf } from "./snippet.ts";

test.each([
  ["nothing", "plain words", ["plain words"]],
  ["one in the middle", "on \u{1}energy\u{2} and trade", ["on ", "[energy]", " and trade"]],
  ["two, the first at the beginning", "\u{1}Energy\u{2}, \u{1}energy\u{2}", ["[Energy]", ", ", "[energy]"]],
])("%s", (_, snippet, expected) => {
  expect(piecesOf(snippet).map(({ text, found }) => (found ? `[${text}]` : text))).toEqual(expected);
});

test.each([
  ["…talks on \u{1}energy\u{2} and trade…", "energy and trade"],
  ["no word of it in the text", undefined],
  [`\u{1}Energy\u{2} ${"x".repeat(200)}`, `Energy ${"x".repeat(53)}`],
])("the place of %s", (snippet, expected) => {
  expect(passageOf(snippet)).toBe(expected);
});
