import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { officeLikeness } from "./same-office.ts";

describe("two wordings of an office", () => {
  test.each([
    { text: "The Minister met the Trade Minister.", likeness: 2, why: "a short wording" },
    { text: "The visiting Minister met the Trade Minister.", likeness: 2, why: "a guest" },
    { text: "The Trade Minister met the Minister of Trade.", likeness: 2, why: "the same field" },
    { text: "The PM met the Prime Minister.", likeness: 2, why: "letters" },
    { text: "The FM met the Minister of Foreign Affairs.", likeness: 2, why: "letters" },
    { text: "The FM met the Prime Minister.", likeness: 0, why: "letters of another" },
    { text: "The head of government met the Prime Minister.", likeness: 2, why: "another name" },
    { text: "The President met the Vice President.", likeness: 0, why: "a president and a vice president" },
    { text: "The Minister of Trade met the Minister of Health.", likeness: 0, why: "two fields" },
    { text: "The Vice Minister of Trade met the Vice Minister of Health.", likeness: 0, why: "two vice ministers" },
    { text: "The Director General of Trade met the Director General of Health.", likeness: 0, why: "two directors" },
  ])("$why: $text", ({ text, likeness }) => {
    const [short, long] = layersOf(text).offices;
    expect(officeLikeness(short!, long!)).toBe(likeness);
  });
});
