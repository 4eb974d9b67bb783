import { describe, expect, test } from "vitest";
import { report } from "../../../test/support/reports.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { read } from "../read.ts";

const lexicons = loadLexicons();
const LEAD =
  "LISBON, May 4. Portuguese Foreign Minister Ana Sousa met with her Kenyan counterpart John Otieno in Lisbon.";

function passagesOf(text: string, published = "2024-05-04") {
  const spec = report({ id: "r", text, published });
  return read(makeDocument(spec), { lexicons }).passages.map((passage) => {
    const { evidence, content } = passage;
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(content.start).toBeGreaterThanOrEqual(evidence.start);
    expect(content.end).toBeLessThanOrEqual(evidence.end);
    return { ...passage, said: text.slice(content.start, content.end) };
  });
}

/** Behind a lead that tells of a meeting of Portugal and Kenya: "act by whom: what is said". */
function told(sentence: string): string[] {
  return passagesOf(`${LEAD}\n\n${sentence}`)
    .slice(1)
    .map(({ act, speaker, speakers, said, quoted }) => {
      const by = speaker ?? (speakers.length > 0 ? speakers.join("+") : "nobody");
      return `${act}${quoted ? " in quotation" : ""} by ${by}: ${said}`;
    });
}

describe("clauses of talks", () => {
  test.each([
    [
      "The ministers stressed the value of the ferry line, noted the work on visas and agreed to meet in Nairobi in autumn.",
      "stressed by KE+PT: the value of the ferry line",
      "noted by KE+PT: the work on visas",
      "agreed by KE+PT: meet in Nairobi in autumn",
    ],
    ["The sides discussed energy, transport and trade.", "discussed by KE+PT: energy, transport and trade"],
    [
      "The two discussed fishing off the coast and on the lakes.",
      "discussed by KE+PT: fishing off the coast and on the lakes",
    ],
    ["Both emphasised that fishing matters to many families.", "stressed by KE+PT: fishing matters to many families"],
    ["Sousa informed her counterpart about the new port of Sines.", "informed by Ana Sousa: the new port of Sines"],
    [
      "Sousa informed Otieno about the port. He noted that the port had grown.",
      "informed by Ana Sousa: the port",
      "noted by Ana Sousa: the port had grown",
    ],
    [
      "Otieno thanked Portugal for its help with forest fires and expressed hope that tourism would grow.",
      "thanked by John Otieno: its help with forest fires",
      "hoped by John Otieno: tourism would grow",
    ],
    [
      "The Kenyan side stressed the need for new flights, while the Portuguese side welcomed the growth of trade.",
      "stressed by KE: the need for new flights",
      "welcomed by PT: the growth of trade",
    ],
    [
      "Sousa praised the work of the joint commission, adding that its next session should be prepared well.",
      "welcomed by Ana Sousa: the work of the joint commission",
      "told by Ana Sousa: its next session should be prepared well",
    ],
    [
      "The ministers exchanged views on the situation at sea, with Otieno underlining the role of the coast guard.",
      "discussed by KE+PT: the situation at sea",
      "stressed by John Otieno: the role of the coast guard",
    ],
    [
      "Sousa called on both parliaments to ratify the treaty and pledged to help with its translation.",
      "urged by Ana Sousa: both parliaments to ratify the treaty",
      "promised by Ana Sousa: help with its translation",
    ],
    [
      "Otieno conveyed the greetings of his President and invited Sousa to visit Mombasa.",
      "congratulated by John Otieno: his President",
      "invited by John Otieno: Sousa to visit Mombasa",
    ],
    [
      "Otieno reiterated that Kenya supports a strong customs union and that it will send experts.",
      "reaffirmed by John Otieno: Kenya supports a strong customs union and that it will send experts",
    ],
    ["Portugal and Kenya signed a memorandum on ports.", "signed by KE+PT: a memorandum on ports"],
  ])("%s", (sentence, ...expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("clauses in the passive", () => {
  test.each([
    ["It was emphasised that fishing matters.", "stressed by nobody: fishing matters"],
    ["The importance of the ferry line was noted.", "noted by nobody: The importance of the ferry line"],
    [
      "During the talks, the state of trade was considered, and the need for new flights was stressed.",
      "discussed by KE+PT: the state of trade",
      "stressed by nobody: the need for new flights",
    ],
    ["The growth of tourism was noted with satisfaction.", "welcomed by nobody: The growth of tourism"],
    ["Views were exchanged on the situation at sea.", "discussed by KE+PT: the situation at sea"],
    ["Hope was expressed that trade would grow.", "hoped by nobody: trade would grow"],
    ["There was confidence expressed that trade would grow.", "hoped by nobody: trade would grow"],
    ["The Kenyan side was informed about the new port.", "informed by PT: the new port"],
    ["The new rules were welcomed by the Kenyan side.", "welcomed by KE: The new rules"],
    ["It was agreed to hold the next round in Nairobi.", "agreed by KE+PT: hold the next round in Nairobi"],
    ["Despite the storm, it was noted that the port worked well.", "noted by nobody: the port worked well"],
  ])("%s", (sentence, ...expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("whose words they are", () => {
  test.each([
    [
      "“We have always helped each other,” Sousa said at a briefing. “We will go on.”",
      "told in quotation by Ana Sousa: We have always helped each other",
      "told in quotation by Ana Sousa: We will go on",
    ],
    ["Trade is growing, Otieno said.", "told by John Otieno: Trade is growing"],
    [
      "Trade and fishing need calm seas, Otieno told reporters on Friday in Lisbon, as talks began.",
      "told by John Otieno: Trade and fishing need calm seas",
    ],
    [
      "The ministers agreed to open a consulate, the Portuguese Foreign Ministry said in a statement.",
      "agreed by KE+PT: open a consulate",
    ],
    ["According to the ministry, the sides welcomed the new law.", "welcomed by KE+PT: the new law"],
    ["The Foreign Ministry said that the ministers discussed visas.", "discussed by KE+PT: visas"],
  ])("%s", (sentence, ...expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test("a readout that stands between marks as a whole is prose", () => {
    const text =
      "LISBON, May 4. Foreign Minister Ana Sousa of Portugal met Foreign Minister John Otieno of Kenya, a source in the Portuguese Foreign Ministry told Lisbon Sample Wire.\n\n“The ministers discussed fishing.\n\nOtieno stressed the need for new flights,” the source added.";
    expect(passagesOf(text).map(({ act, quoted, speakers }) => ({ act, quoted, speakers }))).toEqual([
      { act: "told", quoted: false, speakers: [] },
      { act: "discussed", quoted: false, speakers: ["KE", "PT"] },
      { act: "stressed", quoted: false, speakers: ["KE"] },
    ]);
  });
});

describe("what a passage is for", () => {
  test.each([
    ["setting", "The one-on-one meeting was followed by talks in an expanded format."],
    ["setting", "The ministers then made press statements."],
    ["setting", "The Kenyan delegation was headed by Otieno."],
    ["courtesy", "Sousa congratulated Otieno on his appointment."],
    ["courtesy", "Otieno offered condolences over the forest fires."],
    ["courtesy", "Sousa wished her guest a pleasant stay and every success."],
    ["background", "Portugal opened its embassy in Nairobi in 1976."],
    ["substance", "The sides discussed fishing off the coast and on the lakes."],
    ["substance", "Trade is growing, Otieno said."],
  ])("%s: %s", (kind, sentence) => {
    expect([
      ...new Set(
        passagesOf(`${LEAD}\n\n${sentence}`)
          .slice(1)
          .map((passage) => passage.kind),
      ),
    ]).toEqual([kind]);
  });
});

describe("no passage", () => {
  test.each([
    ["the country is no verb", "The United States has grown.", "stated"],
    ["a relative clause goes with what it tells of", "The sides discussed rules that both had agreed.", "agreed"],
    ["measures proposed by somebody are no proposal", "The measures proposed by experts are new.", "proposed"],
    ["calling on somebody is a visit", "Otieno called on President Nuno Alves on Friday.", "urged"],
  ])("%s", (_, sentence, act) => {
    expect(told(sentence).filter((line) => line.startsWith(act))).toEqual([]);
  });

  test("of a report that tells of no meeting", () => {
    expect(passagesOf("Portugal stressed the need for new flights.")).toEqual([]);
  });
});

test("each of several meetings has its own", () => {
  const text =
    "LISBON, May 4. Portuguese Foreign Minister Ana Sousa met with Kenyan Foreign Minister John Otieno on Friday. They discussed fishing.\n\nOn Saturday Sousa met with Peruvian Foreign Minister Luis Rojas. Rojas stressed the need for new flights.";
  expect(passagesOf(text).map(({ meeting, act }) => `${meeting} ${act}`)).toEqual([
    "0 told",
    "0 discussed",
    "1 told",
    "1 stressed",
  ]);
});

test("what is named within it", () => {
  const [, passage] = passagesOf(
    `${LEAD}\n\nThe sides discussed tourism, the United Nations and the situation in Chad.`,
  );
  expect(passage).toMatchObject({ organisations: ["United Nations (UN)"], countries: ["TD"] });
  expect(passage!.topics).toContain("tourism");
});
