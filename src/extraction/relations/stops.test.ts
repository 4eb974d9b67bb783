import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";

/** Where each sentence is set, "-" for nowhere. */
function stopsIn(text: string): string[] {
  return layersOf(text).stops.map((stop) => stop ?? "-");
}

describe("a sentence is set", () => {
  test.each([
    {
      text: "I will visit Fiji on 11 December. I will meet the Prime Minister.",
      stops: ["FJ", "FJ"],
      why: "where the journey goes",
    },
    { text: "On Monday, 3 May, in Nauru I will hold talks with the President.", stops: ["NR"], why: "behind its day" },
    {
      text: "While in Geneva, the Minister will meet officials of the Red Cross.",
      stops: ["CH"],
      why: "behind a conjunction",
    },
    {
      text: "After the talks in Kenya, the delegation will travel to Uganda.",
      stops: ["UG"],
      why: "not where talks were before",
    },
    {
      text: "Officials said in Kenya that the Minister met the President.",
      stops: ["-"],
      why: "not where somebody says so",
    },
    {
      text: "From Kenya, the Minister will go to Uganda for talks.",
      stops: ["UG"],
      why: "not where the journey leaves",
    },
  ])("$why: $text", ({ text, stops }) => {
    expect(stopsIn(text)).toEqual(stops);
  });
});

test("a journey told stop by stop goes on over its paragraphs until another country is named", () => {
  const text = [
    "The Prime Minister will visit Japan from 20 to 23 April to open a long bridge.",
    "In Kenya from 23 to 25 April, the Prime Minister will lay a wreath and open a school.",
    "In meetings with President Ada Odera and Speaker Ben Tuwei, the Prime Minister will discuss trade.",
    "The Prime Minister values the old friendship of Norway and its people in these matters.",
  ].join("\n\n");
  expect(stopsIn(text)).toEqual(["JP", "KE", "KE", "-"]);
});
