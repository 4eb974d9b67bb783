import { expect, test } from "vitest";
import type { Citation } from "./brief.ts";
import { wordsOf } from "./brief.ts";
import { quotedAround } from "./quoted-around.ts";

const TEXT =
  "The ministers went through political dialogue, security, trade, energy, transport and communications, culture and schools, and welcomed the new road";
const by = [
  { revision: "r1", field: "text", start: 0, end: TEXT.length, quote: TEXT, statements: [] },
] as unknown as readonly [Citation];

function around(word: string, most: number): string {
  const from = TEXT.indexOf(word);
  return wordsOf(quotedAround(TEXT, [from, from + word.length], { by, most }).runs);
}

test("what counts is in it, with the clauses around it, and a mark where something is left out", () => {
  expect(around("culture", 60)).toBe("“… culture and schools, and welcomed the new road”");
  expect(around("new road", 60)).toBe("“… and welcomed the new road”");
});

test("where it stands in the beginning, or nothing is said to count, the beginning is quoted", () => {
  expect(around("political dialogue", 80)).toMatch(/^“The ministers went through political dialogue.* …”$/u);
  expect(wordsOf(quotedAround(TEXT, null, { by, most: 80 }).runs)).toMatch(/^“The ministers went through/u);
});

test("what is short stands as it is", () => {
  expect(around("culture", 400)).toBe(`“${TEXT}”`);
});
