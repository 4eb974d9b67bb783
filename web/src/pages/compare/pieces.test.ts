import { expect, test } from "vitest";
import { pieces } from "./pieces.ts";

const quote = "strategic partnership of both";

test.each([
  ["nothing changed", undefined, ["strategic partnership of both"]],
  ["the first word", [{ start: 100, end: 109 }], ["[strategic]", " partnership of both"]],
  [
    "a word within, and the last",
    [
      { start: 125, end: 129 },
      { start: 110, end: 121 },
    ],
    ["strategic ", "[partnership]", " of ", "[both]"],
  ],
  [
    "two that overlap",
    [
      { start: 100, end: 112 },
      { start: 108, end: 121 },
    ],
    ["[strategic pa]", "[rtnership]", " of both"],
  ],
  ["more than the quotation has", [{ start: 122, end: 300 }], ["strategic partnership ", "[of both]"]],
])("%s", (_, changed, expected) => {
  const wording = changed === undefined ? { start: 100, quote } : { start: 100, quote, changed };
  expect(pieces(wording).map(({ text, changed: is }) => (is ? `[${text}]` : text))).toEqual(expected);
});
