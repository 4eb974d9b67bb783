import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { wordsOf } from "../lookup.ts";
import { CallingsOff } from "./called-off.ts";

/** The words that call off the first thing that is called off. */
function calledOff(text: string, title: string | null = null): string | null {
  const layers = layersOf(text, title);
  const callings = new CallingsOff(layers);
  const off = layers.events.map((event) => callings.of(event)).find((found) => found !== null);
  return off ? wordsOf(layers.annotated, off.from, off.to) : null;
}

describe("called off", () => {
  test.each([
    ["Foreign Minister Nino Beridze has cancelled her visit to Japan.", "cancelled"],
    ["Foreign Minister Nino Beridze has postponed a planned three-day visit to Japan.", "postponed"],
    ["Georgia called off talks with Portugal.", "called off"],
    ["Foreign Minister Nino Beridze's visit to Japan, scheduled for next week, has been put off.", "put off"],
    ["Talks between Georgia and Portugal in Lisbon were cancelled on Monday.", "cancelled"],
    ["President Ana Costa decided to scrap a trip to Peru.", "scrap"],
    ["The postponement of Prime Minister Petr Novak's visit to Peru was announced.", "postponement"],
    ["Prime Minister Petr Novak cancelled plans to visit Peru.", "cancelled"],
  ])("%s", (text, words) => {
    expect(calledOff(text)).toBe(words);
  });

  test("in a headline, without an auxiliary", () => {
    expect(calledOff("More follows.", "Prime Minister Novak's visit to Peru postponed")).toBe("postponed");
  });
});

describe("not called off", () => {
  test.each([
    { text: "Prime Minister Petr Novak's visit to Peru was not cancelled.", why: "denied" },
    { text: "Prime Minister Petr Novak could postpone his visit to Peru.", why: "only thought of" },
    { text: "Workers urged Prime Minister Petr Novak to cancel his visit to Peru.", why: "only asked for" },
    { text: "Prime Minister Petr Novak postponed his visit to Peru to 3 May.", why: "a new day is told" },
    { text: "Prime Minister Petr Novak cancelled the debt before his visit to Peru.", why: "something else is" },
    { text: "During the visit to Peru Prime Minister Petr Novak said elections were postponed.", why: "elections are" },
  ])("$why: $text", ({ text }) => {
    expect(calledOff(text)).toBeNull();
  });
});
