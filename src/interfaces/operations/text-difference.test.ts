import { expect, test } from "vitest";
import type { StatementTold } from "./evidence-of.ts";
import { textDifference, valuesOnlyIn } from "./text-difference.ts";

const MARKS = { kept: ["", ""], gone: ["[-", "-]"], came: ["{+", "+}"] } as const;

test.each([
  ["the same", "They met in Baku.", "They met in Baku.", "They met in Baku."],
  ["a word", "They met in Baku.", "They met in Tbilisi.", "They met in [-Baku-]{+Tbilisi+}."],
  [
    "words one after the other",
    "Kask said so in Riga.",
    "Ozola denied it in Riga.",
    "[-Kask said so-]{+Ozola denied it+} in Riga.",
  ],
  [
    "an item of a list",
    "On energy and trade.",
    "On energy, transport and trade.",
    "On energy{+, transport+} and trade.",
  ],
  ["a paragraph that came", "One.\nTwo.\n", "One.\nAnd a half.\nTwo.\n", "One.\n{+And a half.\n+}Two.\n"],
  ["a paragraph that is gone", "One.\nTwo.\n", "Two.\n", "[-One.\n-]Two.\n"],
  ["all of it", "One.", "", "[-One.-]"],
  ["a name in other letters", "Kōno met Hải.", "Kono met Hải.", "[-Kōno-]{+Kono+} met Hải."],
])("%s", (_, earlier, later, expected) => {
  const pieces = textDifference(earlier, later);
  expect(pieces.map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join("")).toBe(expected);
});

test("of both texts nothing is lost, however much was written anew", () => {
  const words = (step: number) => Array.from({ length: 6_000 }, (_, index) => `w${(index * step) % 7_919}`).join(" ");
  const [earlier, later] = [words(31), words(57)];
  const pieces = textDifference(earlier, later);
  const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join("");
  expect(without("came")).toBe(earlier);
  expect(without("gone")).toBe(later);
});

function told(...values: readonly (readonly [subject: string, property: string, value: string])[]): StatementTold[] {
  return values.map(([subject, property, value], number) => ({
    ...{ ref: `r:${number}`, number, subject, property, value, basis: "said", because: null, evidence: [] },
  }));
}

test("a person who stands at another place is the same; a value of another is not", () => {
  const earlier = told(
    ["meeting.1", "date", "2025-07-22"],
    ["meeting.1.person.1", "name", "Ana Beridze"],
    ["meeting.1.person.1", "office", "Minister"],
  );
  const later = told(
    ["meeting.1", "date", "2025-07-21"],
    ["meeting.1.person.1", "name", "Rauf Aliyev"],
    ["meeting.1.person.2", "name", "Ana Beridze"],
    ["meeting.1.person.2", "office", "Minister"],
  );
  expect(valuesOnlyIn(earlier, later).map(({ value }) => value)).toEqual(["2025-07-22"]);
  expect(valuesOnlyIn(later, earlier).map(({ value }) => value)).toEqual(["2025-07-21", "Rauf Aliyev"]);
});
