import { describe, expect, test } from "vitest";
import { quotedWords, shownOf } from "./cut-quote.ts";

const LONG =
  "Speaking after the session, the deputy minister of the one side, who had come from the coast that morning, met the deputy minister of the other in Example City, and both of them went on to visit the new bridge over the river.";

function cited(quote: string, ...words: readonly string[]) {
  const start = 100;
  const core = words.map((one): [number, number] => {
    const at = quote.indexOf(one);
    return [start + at, start + at + one.length];
  });
  return { start, end: start + quote.length, quote, ...(words.length > 0 && { core }) };
}

describe("a quotation", () => {
  test("of a short sentence is the sentence", () => {
    expect(quotedWords([cited("They met in Example City.", "met")])).toBe("They met in Example City.");
  });

  test("of a long one is cut to the clauses of the words that count, and says so", () => {
    const words = quotedWords([cited(LONG, "Example City")]);
    expect(words).toMatch(/^… .*Example City …$/u);
    expect(words.length).toBeLessThan(150);
  });

  test("has a mark where words between are left out, and none where sentences follow each other", () => {
    const words = quotedWords([cited(LONG, "Speaking", "bridge")]);
    expect(words).toMatch(/^Speaking after the session, .* … .*new bridge over the river\.$/u);
    const [first, second] = ["They met.", "They spoke."];
    const next = { start: 10, end: 21, quote: second };
    expect(quotedWords([{ start: 0, end: 9, quote: first }, next])).toBe("They met. They spoke.");
    expect(
      quotedWords([
        { start: 0, end: 9, quote: first },
        { ...next, start: 40, end: 51 },
      ]),
    ).toBe("They met. … They spoke.");
  });

  test("of two that overlap has no word twice", () => {
    const quote = "They met in the capital.";
    const first = { start: 0, end: 11, quote: quote.slice(0, 11) };
    const second = { start: 5, end: 24, quote: quote.slice(5) };
    expect(quotedWords([first, second])).toBe(quote);
  });

  test.each([["x".repeat(400)], ["a ".repeat(300)], ["(".repeat(300)]])(
    "of words without clauses ends, too",
    (quote) => {
      for (const [from, to] of shownOf(cited(quote, quote.slice(150, 160)))) expect(to).toBeGreaterThan(from);
    },
  );
});
