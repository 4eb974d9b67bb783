import { describe, expect, test } from "vitest";
import { proposalsIn } from "../../../test/support/meetings-in.ts";
import { report } from "../../../test/support/reports.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { buildLayers } from "../layers.ts";
import { propose } from "./proposals.ts";

const BERIDZE = "Georgian Foreign Minister Nino Beridze";
const NOVAK = "Czech Foreign Minister Petr Novak";
const HOLM = "Danish Foreign Minister Lars Holm";
const SALO = "Finnish Foreign Minister Aino Salo";
const LOMIDZE = "Georgian President Gia Lomidze";

describe("who meets whom", () => {
  test.each([
    { text: `${BERIDZE} met ${NOVAK}.`, proposals: ["CZ GE / Beridze, Novak"] },
    { text: "Consultations between Georgia and Portugal were held.", proposals: ["GE PT / "] },
    {
      text: `${BERIDZE} received ${NOVAK}, accompanied by Czech Speaker Jan Vesely and Czech Minister of Trade Eva Mala.`,
      proposals: ["CZ GE / Beridze, Novak, Vesely, Mala"],
      why: "who came along is met with the one who came",
    },
    {
      text: `${BERIDZE} received Ambassador of Portugal Rui Costa at the invitation of ${LOMIDZE}.`,
      proposals: ["GE PT / Beridze, Costa"],
      why: "who invited does not take part",
    },
  ])("$text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

test("each of several envoys is with whoever receives their credentials, in whatever sentence they are listed", () => {
  const listed = "Ambassador of Portugal Rui Costa and Ambassador of Peru Ana Soto";
  const text = `${LOMIDZE} has accepted credentials from new ambassadors. Credentials were presented by ${listed}.`;
  expect(proposalsIn(text).slice(-2)).toEqual(["GE PT / Lomidze, Costa", "GE PE / Lomidze, Soto"]);
});

describe("a journey", () => {
  test.each([
    {
      text: `${BERIDZE} will visit Japan on 5 May, Norway (6-8 May) and Peru from 9 to 11 May.`,
      proposals: ["GE JP / Beridze → JP", "GE NO / Beridze → NO", "GE PE / Beridze → PE"],
      why: "goes to each country listed, whatever days stand between",
    },
    {
      text: `${BERIDZE} will visit Japan on 5 May, and Norway will open a fair.`,
      proposals: ["GE JP / Beridze → JP"],
      why: "and to none that does something itself",
    },
    {
      text: `${BERIDZE}, who is in Japan on a two-day visit, opened a fair.`,
      proposals: ["GE JP / Beridze → JP"],
      why: "goes to the place that the visit stands behind",
    },
  ])("$why: $text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

describe("each of several is met for himself", () => {
  test.each([
    { text: `${BERIDZE} met ${NOVAK} and ${HOLM}.`, proposals: ["CZ GE / Beridze, Novak", "DK GE / Beridze, Holm"] },
    {
      text: `${NOVAK}, ${HOLM} and ${SALO} met with ${LOMIDZE}.`,
      proposals: ["CZ GE / Novak, Lomidze", "DK GE / Holm, Lomidze", "FI GE / Salo, Lomidze"],
    },
    {
      text: `${BERIDZE} held meetings with her Czech and Danish counterparts.`,
      proposals: ["DK GE / Beridze", "CZ GE / Beridze"],
    },
    {
      text: `${BERIDZE} will meet ${NOVAK} and representatives of the World Bank (WB) and the Office of the UNHCR.`,
      proposals: ["CZ GE / Beridze, Novak", "GE WORLD BANK / Beridze", "GE UN / Beridze"],
      why: "each body by itself",
    },
    {
      text: `${BERIDZE} met with officials from the International Monetary Fund and the World Bank.`,
      proposals: ["GE IMF / Beridze", "GE WORLD BANK / Beridze"],
    },
    {
      text: `${BERIDZE} met with ${NOVAK} and Czech officials.`,
      proposals: ["CZ GE / Beridze, Novak"],
      why: "his own officials are no others",
    },
    {
      text: `${BERIDZE} will hold consultations with ${NOVAK} in Prague on 5 May and with ${HOLM} in Copenhagen.`,
      proposals: ["CZ GE / Beridze, Novak", "DK GE / Beridze, Holm"],
      why: "with one here and with another there",
    },
    {
      text: `${BERIDZE} met Deputy Prime Minister - Foreign Minister of Czechia Petr Novak.`,
      proposals: ["CZ GE / Beridze, Novak"],
      why: "one person in two offices is one meeting",
    },
    {
      text: `${BERIDZE} discussed trade in separate calls with ${NOVAK} and ${HOLM}.`,
      proposals: ["CZ GE / Beridze, Novak", "DK GE / Beridze, Holm", "CZ GE / Beridze, Novak", "DK GE / Beridze, Holm"],
    },
    {
      text: `${BERIDZE} spoke with ${NOVAK} and ${HOLM}.`,
      proposals: ["CZ GE / Beridze, Novak", "DK GE / Beridze, Holm"],
    },
  ])("$text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

describe("talks with two countries", () => {
  test.each([
    {
      text: "The visit will include discussions with Peru and Cuba.",
      proposals: ["back", "PE / ", "CU / "],
      why: "of whoever visits, with each",
    },
    { text: `${BERIDZE} held talks with Peru and Cuba.`, proposals: ["CU GE PE / Beridze"], why: "one round of talks" },
  ])("$why: $text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

describe("a journey to each of several", () => {
  test.each([
    {
      text: `${BERIDZE} will visit refugee camps in Kenya and Uganda.`,
      proposals: ["GE KE / Beridze → KE", "GE UG / Beridze → UG"],
      why: "where the camps are",
    },
    {
      text: `${BERIDZE} will visit four states, namely Kenya, Uganda and the Netherlands.`,
      proposals: ["GE KE / Beridze → KE", "GE UG / Beridze → UG", "GE NL / Beridze → NL"],
    },
    {
      text: `${BERIDZE} arrived in Nairobi, said Uganda's press.`,
      proposals: ["GE KE / Beridze → KE"],
      why: "who says so is no stop",
    },
  ])("$text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

describe("several meet together", () => {
  test.each([
    { text: `Talks between ${BERIDZE}, ${NOVAK} and ${HOLM} went on.`, why: "talks between" },
    { text: `${BERIDZE} spoke by phone with ${NOVAK} and ${HOLM}.`, why: "one line" },
    {
      text: `${NOVAK}, ${HOLM} jointly met with ${BERIDZE}.`,
      why: "a comma is no list",
      proposals: ["CZ GE / Novak, Beridze"],
    },
  ])("$why: $text", ({ text, proposals = ["CZ DK GE / Beridze, Novak, Holm"] }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });

  test.each([
    { text: `${LOMIDZE} was welcomed by ${NOVAK} and ${HOLM}.`, why: "hosts welcome a guest once" },
    { text: `${LOMIDZE} was received at the airport by ${NOVAK} and ${HOLM}.`, why: "on arrival" },
  ])("$why: $text", ({ text }) => {
    expect(proposalsIn(text)).toEqual(["CZ DK GE / Lomidze, Novak, Holm"]);
  });

  test("jointly, as the sentence says", () => {
    expect(proposalsIn(`${NOVAK}, ${HOLM} and ${SALO} jointly met with ${LOMIDZE}.`)).toEqual([
      "CZ DK FI GE / Novak, Holm, Salo, Lomidze",
    ]);
  });
});

describe("journeys", () => {
  test.each([
    { text: `${BERIDZE} arrived in Lisbon on Monday.`, proposals: ["GE PT / Beridze → PT"] },
    { text: `${BERIDZE}'s visit to Portugal begins.`, proposals: ["GE PT / Beridze → PT"] },
    {
      text: `${BERIDZE} will visit Japan, the Republic of Korea and China.`,
      proposals: ["GE JP / Beridze → JP", "GE KR / Beridze → KR", "CN GE / Beridze → CN"],
    },
  ])("$text", ({ text, proposals }) => {
    expect(proposalsIn(text)).toEqual(proposals);
  });
});

describe("words that point back", () => {
  test.each([
    { text: `${BERIDZE} met ${NOVAK}. The two ministers discussed trade.`, last: "back" },
    { text: `${BERIDZE} met ${NOVAK}. She later met ${HOLM}.`, last: "DK GE / Beridze, Holm" },
    { text: "Georgia and Portugal are friends. The two sides held consultations.", last: "GE PT / " },
    {
      text: `${BERIDZE} came to Prague. ${NOVAK} praised the choice. She also met Czech President Jana Mala.`,
      last: "CZ GE / Beridze, Mala",
    },
    { text: `${BERIDZE} came to Prague. ${NOVAK} met him.`, last: "CZ GE / Beridze, Novak" },
    { text: `A Portuguese delegation came to Tbilisi. They met ${BERIDZE}.`, last: "GE PT / Beridze" },
    {
      text: `A Portuguese delegation led by Rui Costa came to Tbilisi. The delegation met ${BERIDZE}.`,
      last: "GE PT / Costa, Beridze",
    },
    { text: "Georgia, Spain and Portugal are friends. The sides held consultations.", last: "back" },
  ])("$text", ({ text, last }) => {
    expect(proposalsIn(text).at(-1)).toBe(last);
  });
});

describe("the side that goes without saying is an outlet's own country", () => {
  const outlet = { publisher: "Ada Derana", url: "https://news.sample.lk/1" };
  test.each([
    { text: `${NOVAK} held talks on Monday.`, parties: ["CZ LK"] },
    { text: `${NOVAK} held talks in Colombo on Monday. Georgia was a subject.`, parties: ["CZ LK"] },
    { text: `${NOVAK} held talks on Monday. Georgia was a subject.`, parties: ["CZ"], why: "it names two others" },
  ])("$text", ({ text, parties }) => {
    const layers = buildLayers(makeDocument(report({ text, ...outlet })), loadLexicons());
    const proposals = propose(layers, (id) => (layers.people.people[id]!.name === "Petr Novak" ? "CZ" : null));
    expect(proposals.map(({ codes }) => codes.join(" "))).toEqual(parties);
  });
});
