import { describe, expect, test } from "vitest";
import { eventIn, withSides } from "../../../test/support/sides-in.ts";

describe("who stands before the words", () => {
  test.each([
    { marked: "[left Minister Beridze] and [left Speaker Lomidze] <met> [right Minister Novak].", by: "subject" },
    { marked: "Spain said that [left Minister Beridze] <met> [right Minister Novak].", by: "subject" },
    { marked: "After talks in Rome [left Minister Beridze] <met> [right Minister Novak].", by: "subject" },
    { marked: "At the request of Spain, [left Minister Beridze] <met> [right Minister Novak].", by: "subject" },
    { marked: "The news came as [left Minister Beridze] <met> [right Minister Novak] in Rome.", by: "subject" },
    {
      marked: "Ties between Spain and Japan grow, as [left Envoy Berg] held <talks> with [right Minister Novak].",
      by: "subject",
    },
    { marked: "[left He] came as Foreign Minister and <met> [right Minister Novak].", by: "subject" },
    { marked: "[left Minister Beridze], who <met> [right Minister Novak], went home.", by: "relative" },
    { marked: "[left Minister Beridze]'s brief <visit> to [right Japan] ended.", by: "owner" },
    { marked: "[left Georgian]-[left Portuguese] <talks> were held.", by: "owner" },
    { marked: "[left Minister Beridze] held long and open <talks> with [right Minister Novak].", by: "subject" },
    { marked: "During a <meeting> with [right Minister Novak], [left Minister Beridze] thanked him.", by: "clause" },
    {
      marked: "“We agreed,” said [left Minister Beridze] in a <phone call> with [right Minister Novak].",
      by: "clause",
    },
  ])("$by: $marked", ({ marked, by }) => {
    expect(withSides(marked)).toBe(marked);
    expect(eventIn(marked)?.leftBy).toBe(by);
  });
});

describe("before the words nobody is", () => {
  test.each([
    { marked: "Of the <talks> in Spain nothing is known.", why: "who stands behind a preposition has no part" },
    { marked: "The <talks> with [right Minister Novak] went on.", why: "the noun has no owner" },
  ])("$why: $marked", ({ marked }) => {
    expect(eventIn(marked)?.left).toEqual([]);
    expect(withSides(marked)).toBe(marked);
  });
});
