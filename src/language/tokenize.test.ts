import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allReports } from "../../test/support/reports.ts";
import { tokenize } from "./tokenize.ts";

test.each([
  { text: "Azerbaijan's minister", tokens: ["Azerbaijan", "'s", "minister"] },
  { text: "Baku’s call", tokens: ["Baku", "’s", "call"] },
  { text: "ministers' talks", tokens: ["ministers", "'", "talks"] },
  { text: "Baku-Tbilisi-Kars", tokens: ["Baku", "-", "Tbilisi", "-", "Kars"] },
  { text: "U.S. envoys", tokens: ["U.S.", "envoys"] },
  { text: "the U.S.'s side", tokens: ["the", "U.S.", "'s", "side"] },
  { text: "S. Jaishankar", tokens: ["S", ".", "Jaishankar"] },
  { text: "J.R. D'Souza of Côte d’Ivoire", tokens: ["J.R.", "D'Souza", "of", "Côte", "d’Ivoire"] },
  {
    text: "at 12:43 on the 3rd, 1,200.50 dollars",
    tokens: ["at", "12:43", "on", "the", "3rd", ",", "1,200.50", "dollars"],
  },
  { text: "COP29: 5, 6.", tokens: ["COP29", ":", "5", ",", "6", "."] },
  { text: "“Yes”…", tokens: ["“", "Yes", "”", "…"] },
  { text: "10½ km²", tokens: ["10½", "km²"] },
  { text: "Şahin\u00a0Əliyev\u2009met", tokens: ["Şahin", "Əliyev", "met"] },
  { text: "e\u0301lan 🙂", tokens: ["e\u0301lan", "🙂"] },
])("$text", ({ text, tokens }) => {
  const found = tokenize(text);
  expect(found.map((token) => token.text)).toEqual(tokens);
  for (const { start, end, text: word } of found) expect(text.slice(start, end)).toBe(word);
});

test("a token tells its kind, how it compares and how it is written", () => {
  const words = tokenize("The U.S. met K. AMAN on 5 May - “McKay’s”");
  expect(words.map(({ kind, norm, shape }) => `${kind} ${norm} ${shape}`)).toEqual([
    "word the capital",
    "word us upper",
    "word met lower",
    "word k initial",
    "punct . none",
    "word aman upper",
    "word on lower",
    "number 5 none",
    "word may capital",
    "punct - none",
    "punct “ none",
    "word mckay mixed",
    "word 's lower",
    "punct ” none",
  ]);
});

test("a dash whose bytes were taken for letters is a dash", () => {
  const words = tokenize("a two\u00e2\u0080\u0090day visit, Mr B\u00e2seanu");
  expect(words.map(({ norm }) => norm)).toEqual(["a", "two", "-", "day", "visit", ",", "mr", "bâseanu"]);
});

test("a part of a text is read as if it stood alone, and says where white space stood", () => {
  const text = "It was 12:43:10 in Baku";
  expect(tokenize(text, 7, 12).map((token) => [token.text, token.start])).toEqual([["12:43", 7]]);
  expect(tokenize("a-b c").map((token) => token.spaced)).toEqual([true, false, false, true]);
});

/** The whole rule in one expression, slow and plain; `tokenize` must never differ from it. */
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:['’][sS](?![\p{L}\p{M}\p{N}]))?|\u00e2\u0080[\u0080-\u00bf]|\p{L}(?:(?!\u00e2\u0080)[\p{L}\p{M}\p{N}])*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[^\s]/gu;

function slowly(text: string): string[] {
  return [...text.matchAll(TOKEN)].flatMap(([word]) =>
    /.['’][sS]$/u.test(word) ? [word.slice(0, -2), word.slice(-2)] : [word],
  );
}

describe("the quick way and the plain one agree", () => {
  test("on reports", () => {
    for (const { text } of allReports()) expect(tokenize(text).map((token) => token.text)).toEqual(slowly(text));
  });

  test("on any text", () => {
    const pieces = fc.constantFrom(
      "a",
      "B",
      "Ş",
      "é",
      "\u0301",
      "1",
      "½",
      "٣",
      ".",
      ",",
      ":",
      "'",
      "’",
      "s",
      "th",
      "st",
      " ",
      "\n",
      "\u00a0",
      "\u2028",
      "“",
      "-",
      "–",
      "🙂",
      "\ud83d",
      "中",
      "\u00e2",
      "\u0080",
      "\u0093",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        expect(tokenize(text).map((token) => token.text)).toEqual(slowly(text));
      }),
      { numRuns: 3000 },
    );
  });
});
