import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { projectMentions } from "./content-of-meetings.ts";

const named = (text: string) => projectMentions(layersOf(text)).map(({ name }) => name);

describe("content/project finds", () => {
  test.each([
    ["They praised the Baku-Tbilisi-Kars railway.", ["Baku-Tbilisi-Kars"]],
    ["Work on the Aru-Belem railway goes on.", ["Aru-Belem railway"]],
    ["The Southern Gas Corridor was named.", ["Southern Gas Corridor"]],
    ["Funds for the Mirandel Port Development Project were agreed.", ["Mirandel Port Development Project"]],
    ["They agreed on the 132kV Aru-Belem power line.", ["Aru-Belem power line"]],
    ["They discussed the Mirandel port.", ["Mirandel port"]],
    ["She recalled the Food for Growth initiative.", ["Food for Growth initiative"]],
    ["China's Belt and Road was praised.", ["Belt and Road"]],
    ["The BRI was praised.", ["Belt and Road Initiative"]],
    [
      "The Green Valley multipurpose development project was opened.",
      ["Green Valley multipurpose development project"],
    ],
    ["They toured the new Mirandel deep-sea container port.", ["Mirandel deep-sea container port"]],
    ["Work at the Lower Arun hydropower station goes on.", ["Lower Arun hydropower station"]],
    ["They praised the Gardens of Friendship project.", ["Gardens of Friendship project"]],
    ["The ASEAN Power Grid was named.", ["ASEAN Power Grid"]],
    ["Flights from Kabul airport will resume; the Kabul airport project goes on.", ["Kabul airport project"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("an acronym in brackets stands for its project further down", () => {
    const text = "The Coastal Forest Assistance Programme (COFAP) began. The envoy said that COFAP will go on.";
    expect(named(text)).toEqual([
      "Coastal Forest Assistance Programme (COFAP)",
      "Coastal Forest Assistance Programme (COFAP)",
    ]);
  });
});

describe("content/project passes over", () => {
  test.each([
    { text: "The project was discussed.", why: "no name" },
    { text: "Chinese projects were discussed.", why: "a country alone names none" },
    { text: "No project was named.", why: "a capital that only opens the sentence" },
    { text: "The Initiative was welcomed.", why: "an article is no name" },
    { text: "The Prime Minister's programme includes a dinner.", why: "an office" },
    { text: "The WTO programme and an IMF project were named.", why: "what a body does" },
    { text: "The Ministry of Energy project was named.", why: "a ministry's own" },
    { text: "She landed at the Mirandel International Airport.", why: "where somebody was" },
    { text: "The Free Trade Partnership Agreement was signed.", why: "a document" },
  ])("$why: $text", ({ text }) => {
    expect(named(text)).toEqual([]);
  });
});
