import { describe, expect, test } from "vitest";
import { isOfAnotherOccasion, isRollCall } from "./other-occasion.ts";

/** A Tuesday. */
const HELD = "2025-07-22";

describe("sentences of another occasion", () => {
  test.each([
    "Speaking at the Harbour Institute, a think tank, the minister said that the corridor would open.",
    "Last October, President Example attended the forum in the capital.",
    "On Friday, the president signed a bill on ports.",
    "Analysts say that the port may serve as a base.",
    "Officials of both sides suggested ahead of the trip that it would be about trade.",
    "The minister told reporters that talks would go on.",
    "The two had met three months ago on the margins of a summit.",
  ])("%s", (sentence) => {
    expect(isOfAnotherOccasion(sentence, HELD)).toBe(true);
  });

  test.each([
    ["On Tuesday, the ministers signed a protocol on transit.", "the day of the meeting"],
    ["The ministers agreed to meet again in October.", "still to come"],
    ["They spoke of what was agreed last week.", "near enough to be of this visit"],
    ["The minister underlined the importance of the forum.", "no other occasion"],
  ])("%s is not: %s", (sentence) => {
    expect(isOfAnotherOccasion(sentence, HELD)).toBe(false);
  });

  test("without a day of the meeting no day of the week is another", () => {
    expect(isOfAnotherOccasion("On Friday, they signed a protocol.", null)).toBe(false);
  });
});

describe("roll calls", () => {
  test("who joined, one after the other", () => {
    const quote =
      "Joining President Example on the call were Prime Minister Anders of Norland, Chancellor Berg of Sudland, Prime Minister Cole of Westmark and President Dahl of Ostmark";
    expect(isRollCall(quote)).toBe(true);
  });

  test("is none: a sentence that names both and says something", () => {
    const quote =
      "President Example told Prime Minister Anders of Norland that his country would keep its promise on transit and open the second bridge in spring";
    expect(isRollCall(quote)).toBe(false);
  });
});
