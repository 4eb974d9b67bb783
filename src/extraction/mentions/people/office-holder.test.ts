import { describe, expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

describe("a form of address before an office", () => {
  test.each([
    ["They will meet Hon. Speaker Ana Lopez.", "Hon. Speaker Ana Lopez"],
    ["They will meet H.E. Ambassador Ana Lopez.", "H.E. Ambassador Ana Lopez"],
    ["They left Sri Lanka Speaker Ana Lopez.", "Sri Lanka Speaker Ana Lopez"],
  ])("is of the mention: %s", (text, words) => {
    const { mentions, annotated } = layersOf(text);
    const { start, end } = mentions.find(({ name }) => name !== null)!;
    expect(annotated.document.text.slice(start, end)).toBe(words);
  });
});

test("the Pope is the Holy See's wherever he is met", () => {
  const { mentions } = layersOf("President Ola Berg of Norway will meet Pope Leo in Rome.");
  expect(mentions.find(({ name }) => name?.text === "Leo")?.votes[0]?.code).toBe("VA");
});

test("of the office of the President nobody is the President", () => {
  const { mentions } = layersOf(
    "President Ola Berg received officials from the Office of the President and the ministry.",
  );
  expect(mentions.filter(({ offices }) => offices.some(({ title }) => title === "President"))).toHaveLength(1);
});
