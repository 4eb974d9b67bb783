/**
 * Texts that nobody wrote for reading: torn, repeated, endless, in other scripts, full of marks. None may throw, none may take more than
 * its length's worth of time, and what is read from one is cited as exactly as from any other.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentSpec } from "../src/documents/document.ts";
import { brokenPromises } from "./support/broken-promises.ts";
import { MUTATIONS, mutated } from "./support/mutated.ts";
import { readReport } from "./support/read-report.ts";
import { allReports, report, sampleReports } from "./support/reports.ts";

const SENTENCE = "Foreign Minister Jan Novak of Poland met his Czech counterpart in Warsaw on 5 May 2021. ";
const SLOWEST_PER_MILLION = 20_000;

/** Reads, and asks what is asked of every reading. */
function holds(given: DocumentSpec): void {
  const began = performance.now();
  const reading = readReport(given);
  const took = performance.now() - began;
  expect(brokenPromises(reading, given)).toEqual([]);
  expect(reading.id).toBe(given.id);
  // Generous, for a busy machine: this finds what is quadratic, and the benchmark says what is fast.
  expect(took).toBeLessThan(2_000 + (given.text.length / 1e6) * SLOWEST_PER_MILLION);
}

describe("a hostile text is read to its end", { timeout: 300_000 }, () => {
  test.each([
    ["nothing", ""],
    ["white space", " \t\r\n\u00a0\u2028 ".repeat(200)],
    ["NUL bytes", `${SENTENCE}\0\0\0${SENTENCE}\0`],
    ["a million quotation marks", '"'.repeat(1_000_000)],
    ["a million marks of many kinds", "“”‘’«»\"'„".repeat(111_000)],
    ["quotations that are never closed", `“${SENTENCE}`.repeat(5_000)],
    ["nested parentheses", `${"(".repeat(100_000)}${SENTENCE}${")".repeat(100_000)}`],
    ["a word of a million letters", "a".repeat(1_000_000)],
    ["a million capitals", "A".repeat(1_000_000)],
    ["half a million initials", "A. ".repeat(500_000)],
    ["a run without spaces", "Minister,met.Minister;".repeat(20_000)],
    ["hyphens", "a-".repeat(300_000)],
    ["apostrophes", "a'".repeat(300_000)],
    ["digits", "1".repeat(500_000)],
    ["numbers and points", "1.".repeat(300_000)],
    ["one line of two million characters", SENTENCE.repeat(Math.ceil(2e6 / SENTENCE.length))],
    ["a hundred thousand empty lines", "\n".repeat(200_000)],
    ["a hundred thousand short lines", "Minister\n".repeat(100_000)],
    ["one list of names", `Ministers ${"Jan Novak, ".repeat(50_000)}met.`],
    ["offices without end", "President Prime Minister Foreign ".repeat(20_000)],
    ["countries without end", "Georgia and Azerbaijan and ".repeat(30_000)],
    ["dates without end", "on 5 May 2021 and Tuesday, June 27 ".repeat(20_000)],
    ["a dateline that never ends", `BAKU, ${"Azerbaijan, ".repeat(50_000)}June 27. ${SENTENCE}`],
    ["unpaired surrogates", `\ud800${SENTENCE}\udc00\ud83d ${SENTENCE}\ud800`],
    ["right to left", `التقى وزير الخارجية ${SENTENCE}\u202e${SENTENCE}\u202c שר החוץ נפגש`],
    ["combining marks", `Z${"\u0301".repeat(200_000)} ${SENTENCE}`],
    ["invisible characters", [...SENTENCE].join("\u200b")],
    ["letters outside the first plane", "𝐌𝐢𝐧𝐢𝐬𝐭𝐞𝐫 𝐦𝐞𝐭 😀 ".repeat(5_000)],
    ["Windows line ends", `Headline\r\n\r\n${SENTENCE}\r\n${SENTENCE}`],
    ["a byte order mark", `\ufeff${SENTENCE}`],
    ["prototype words", "__proto__ constructor toString hasOwnProperty met __proto__ in Warsaw."],
  ])("%s", (_, text) => {
    holds(report({ text }));
  });

  test("metadata may be as strange as text", () => {
    for (const strange of ["", " ", "\0", "not a day", "2024-13-45", "\ud800", "x".repeat(100_000)]) {
      holds(
        report({ id: strange, title: strange, published: strange, publisher: strange, url: strange, text: SENTENCE }),
      );
    }
  });
});

describe("any text whatever", { timeout: 300_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(fc.constantFrom(...WORDS()), { maxLength: 80 }).map((words) => words.join(" ")),
  );
  const given = fc.record({
    title: fc.option(text),
    published: fc.option(fc.oneof(fc.constantFrom("2024-05-20", "2024-05", "XXXX-05-20"), fc.string())),
    publisher: fc.option(fc.string()),
    text,
  });

  test("is read, and cited exactly", () => {
    fc.assert(
      fc.property(given, (fields) => holds(report(fields))),
      { numRuns: 600, seed: 20260 },
    );
  });
});

describe("a torn report", { timeout: 600_000 }, () => {
  const sound = allReports().filter((_, index, all) => index % Math.ceil(all.length / 250) === 0);

  test.each(Object.keys(MUTATIONS))("%s", (how) => {
    for (const [index, each] of sound.entries()) holds(mutated(each, how, index));
  });

  test("with every sample cut at every twentieth place", () => {
    for (const each of sampleReports()) {
      for (let end = 0; end < each.text.length; end += 20) holds({ ...each, text: each.text.slice(0, end) });
    }
  });
});

/** Words of the genre and marks, to be put together at random: nearer to sentences than random letters are. */
function WORDS(): string[] {
  const words = sampleReports().flatMap(({ text: sample }) => sample.split(/\s+/u));
  return [...new Set([...words, "“", "”", "(", ")", "--", "\n\n", "\n", "\0", "—", "’s", "and", "of", "the"])];
}
