import { describe, expect, test } from "vitest";
import { isTornThroughout, mendTorn } from "./mend-torn.ts";
import { tokenize } from "./tokenize.ts";

const torn = (text: string) => isTornThroughout(text, text.length);

const WORDS = new Set(
  "the minister will leave on visit and united kingdom home land homeland nations for talks with members of parliament in to into".split(
    " ",
  ),
);

function mended(text: string, throughout: boolean): string[] {
  const tokens = tokenize(text);
  mendTorn(text, tokens, 0, (norm) => WORDS.has(norm), throughout);
  for (const { start, end, text: letters } of tokens) expect(text.slice(start, end).replace(/\s/gu, "")).toBe(letters);
  return tokens.map((token) => token.text);
}

describe("a text torn throughout", () => {
  test.each([
    { text: "The m in is te r w ill v i s i t", words: ["The", "minister", "will", "visit"] },
    { text: "ta lk s , and p a rlia ment", words: ["talks", ",", "and", "parliament"], why: "a comma is not crossed" },
    { text: "w ill v i s i t H u r", words: ["will", "visit", "H", "u", "r"], why: "what is no word stays in pieces" },
    { text: "in to the home land", words: ["in", "to", "the", "home", "land"], why: "words that stand are not joined" },
  ])("$text", ({ text, words }) => {
    expect(mended(text, true)).toEqual(words);
  });
});

describe("a word torn by the end of a line", () => {
  test.each([
    { text: "the United King\n\ndom", words: ["the", "United", "Kingdom"] },
    { text: "members of parlia\nment", words: ["members", "of", "parliament"] },
    { text: "leave in\nto talks", words: ["leave", "in", "to", "talks"], why: "both are words" },
    { text: "the United King dom", words: ["the", "United", "King", "dom"], why: "the line goes on" },
  ])("$text", ({ text, words }) => {
    expect(mended(text, false)).toEqual(words);
  });
});

test("a text is torn throughout when many of its words are pieces", () => {
  expect(torn("w ill v i s i t ".repeat(10))).toBe(true);
  expect(torn("He is to go on to it as he is in an EU state. ".repeat(20))).toBe(false);
});
