/** Texts that nobody would write on purpose: laid out all the same, within the text, in time that grows with its length. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "./document.ts";
import { makeDocument } from "./make-document.ts";

function read(text: string, title: string | null = null): Document {
  return makeDocument({ id: "x", title, published: null, url: null, publisher: null, text });
}

/** What must hold of any document. */
function check({ content, textStart, text, blocks, dateline, printed }: Document): void {
  expect(content.slice(textStart)).toBe(text);
  let at = 0;
  for (const { start, end, proseStart } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(proseStart).toBeGreaterThanOrEqual(start);
    expect(proseStart).toBeLessThanOrEqual(end);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(content.length);
  for (const span of [dateline, printed?.published, printed?.publisher]) {
    if (!span) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(content.length);
  }
}

const PARTS = [
  "OSLO",
  "Oslo, Norway",
  ", March 3",
  "March 3, 2024",
  "2024-02-30",
  "31/12/2024",
  ". ",
  " - ",
  " — ",
  " _",
  ": ",
  "/TASS/",
  "(AP)",
  "(",
  ")",
  "\n",
  "\n\n",
  "\r\n",
  "\f",
  "MEDIA RELEASE",
  "MINISTER FOR TRADE",
  "The Hon Ada Brown MP",
  "Follow us on @x",
  "Read more: ",
  "---",
  "###",
  "Page 2",
  "(Colombo/Feb15/2024)",
  "Copyright ©",
  "https://x.no/a",
  "date ",
  "The ministers met in the capital and spoke about trade.",
  "they agreed to",
  "of the",
  "Harbour reports",
  "told Harbour.",
  "As Harbour reports",
  " ",
  "\u0000",
  "\ud83d",
  "\u200f",
  "‏وزير",
  "“",
  "”",
  "’s",
  "* ",
  "1. ",
  "…",
];

describe("a document", () => {
  test("of any parts is laid out within its text, every letter of prose in some block", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }),
        fc.option(fc.constantFrom("Talks in Oslo", " ", "X\nY")),
        (parts, title) => {
          const document = read(parts.join(""), title);
          check(document);
          const covered = new Set<number>();
          for (const { start, end } of document.blocks)
            for (let index = start; index < end; index++) covered.add(index);
          for (const { index } of document.content.matchAll(/\p{L}/gu)) expect(covered.has(index)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("of any characters is laid out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => check(read(text))),
      { numRuns: 500 },
    );
  });

  test("is the same when read again", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
        expect(read(parts.join(""))).toEqual(read(parts.join("")));
      }),
    );
  });
});

describe("in time that grows with its length", () => {
  const MILLION = 1_000_000;
  test.each([
    ["ten million characters on one line", "word ".repeat(2 * MILLION)],
    ["a million quotation marks", '"'.repeat(MILLION)],
    ["brackets within brackets", "(".repeat(5 * MILLION) + ")".repeat(5 * MILLION)],
    ["no space at all", "a".repeat(10 * MILLION)],
    ["capitals and commas", "OSLO, ".repeat(MILLION)],
    ["nothing but white space", " \n".repeat(3 * MILLION)],
    ["a text from right to left", "وزير الخارجية ".repeat(MILLION / 2)],
    ["digits", "1".repeat(10 * MILLION)],
    ["dashes", "-".repeat(10 * MILLION)],
    ["slashes", "/a".repeat(3 * MILLION)],
    ["capitals without an end", "A. ".repeat(3 * MILLION)],
    ["a hundred thousand short lines", "Ab\n".repeat(100_000)],
    ["a hundred thousand headings in a row", "Talks on trade and ports\n\n".repeat(100_000)],
    ["a hundred thousand broken lines", "the ministers of the\n".repeat(100_000)],
    ["spaced letters", "a b c d e f g ".repeat(MILLION)],
  ])(
    "%s",
    (_, text) => {
      const started = performance.now();
      const document = read(text);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(document.blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
    20_000,
  );
});
