import { describe, expect, test } from "vitest";
import { eventIn } from "../../../test/support/sides-in.ts";

describe("words tell when", () => {
  test.each([
    ["Minister Beridze <met> Minister Novak.", "past"],
    ["Minister Beridze has <met> Minister Novak.", "past"],
    ["Minister Beridze <meets> Minister Novak.", "present"],
    ["Minister Beridze is <meeting> Minister Novak.", "present"],
    ["Minister Beridze will <meet> Minister Novak.", "future"],
    ["Minister Beridze will also <meet> Minister Novak.", "future"],
    ["Minister Beridze is scheduled to <meet> Minister Novak.", "future"],
    ["Minister Beridze hopes to <visit> Japan.", "future"],
    ["Minister Beridze came to <meet> Minister Novak.", "infinitive"],
    ["The treaty is to be <signed> by Minister Beridze and Minister Novak.", "infinitive"],
    ["Minister Beridze could <meet> Minister Novak.", "conditional"],
    ["Minister Beridze held <talks> with Minister Novak.", "past"],
    ["Minister Beridze is holding <talks> with Minister Novak.", "present"],
    ["Minister Beridze will hold <talks> with Minister Novak.", "future"],
    ["A <meeting> between Minister Beridze and Minister Novak is over.", "noun"],
  ])("%s %s", (marked, tense) => {
    expect(eventIn(marked)?.tense).toBe(tense);
  });
});

describe("words deny", () => {
  test.each([
    { marked: "Minister Beridze did not <meet> Minister Novak.", negated: true },
    { marked: "Minister Beridze has never <met> Minister Novak.", negated: true },
    { marked: "Minister Beridze refused to <meet> Minister Novak.", negated: true },
    {
      marked: "Minister Beridze held no <talks> with Minister Novak.",
      negated: false,
      why: "the no stands behind the verb",
    },
    { marked: "Minister Beridze, not a diplomat, <met> Minister Novak.", negated: false },
  ])("$marked $negated", ({ marked, negated }) => {
    expect(eventIn(marked)?.negated).toBe(negated);
  });
});

describe("a passive asks for the one who acts", () => {
  test.each([
    { marked: "Minister Beridze was <received> by Minister Novak.", passive: true },
    { marked: "Minister Beridze was <welcomed> at the airport in Lisbon by Minister Novak.", passive: true },
    {
      marked:
        "Minister Beridze was <welcomed> at the new international airport (LIS) in Lisbon late at night by Minister Novak.",
      passive: true,
    },
    {
      marked:
        "Minister Beridze was <met> with bread and salt in the old town of Lisbon, and a statement by Minister Novak was read.",
      passive: false,
      why: "the by is of another clause",
    },
    { marked: "Minister Beridze will be <received> by Minister Novak.", passive: true },
    { marked: "Minister Beridze <received> Minister Novak.", passive: false },
    { marked: "Minister Beridze and Minister Novak were <met> with cheers.", passive: false, why: "nobody met them" },
  ])("$marked $passive", ({ marked, passive }) => {
    expect(eventIn(marked)?.passive).toBe(passive);
  });
});
