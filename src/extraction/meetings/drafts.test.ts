import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { draftsIn } from "../../../test/support/meetings-in.ts";
import { RecordingTrace } from "../trace.ts";
import { loadModels } from "../weighing/models.ts";
import { draftsOf } from "./drafts-of-report.ts";

const BERIDZE = "Georgian Foreign Minister Nino Beridze";
const NOVAK = "Czech Foreign Minister Petr Novak";
const HOLM = "Danish Foreign Minister Lars Holm";
const SALO = "Finnish Foreign Minister Aino Salo";
const MET = `${BERIDZE} met ${NOVAK} in Tbilisi on Monday.`;

describe("one meeting", () => {
  test.each([
    {
      why: "told in many sentences",
      text: `${MET} During the meeting, the ministers discussed trade. Beridze thanked Novak. The talks were warm.`,
      drafts: ["CZ GE / Beridze, Novak: met; thanked + meeting; talks; discussed"],
    },
    {
      why: "and the visit that frames it",
      text: `${NOVAK} is visiting Georgia. Novak met ${BERIDZE} in Tbilisi.`,
      drafts: ["CZ GE / Novak, Beridze: visiting; met"],
    },
    {
      why: "that others of a side attended",
      text: `${MET} Ambassador of Georgia Gia Kobalia also attended the meeting.`,
      drafts: ["CZ GE / Beridze, Novak: met + meeting"],
    },
    {
      why: "that one of each side joined",
      text: `${MET} Czech Ambassador Jana Mala and Georgian Ambassador Gia Kobalia joined the meeting.`,
      drafts: ["CZ GE / Beridze, Novak: met + meeting"],
    },
    {
      why: "still ahead, of which a noun tells no time",
      text: `${BERIDZE} will visit Czechia and meet ${NOVAK}. It is Beridze's first official trip to Czechia.`,
      drafts: ["CZ GE / Beridze, Novak: visit; meet; trip"],
    },
    {
      why: "of which those who took part are listed further on",
      text:
        `${BERIDZE} held a video call with ministers of the region. ` +
        `Joining her on the call were ${NOVAK}, ${HOLM} and ${SALO}.`,
      drafts: ["CZ DK FI GE / Beridze, Novak, Holm, Salo: video call; call"],
    },
    {
      why: "at which two states sign",
      text: "Georgia and Czechia signed an agreement on trade in Prague on Monday.",
      drafts: ["CZ GE / : signed"],
    },
    {
      why: "told before anybody is named",
      text: `During their phone call ${BERIDZE} thanked ${NOVAK}.`,
      drafts: ["CZ GE / Beridze, Novak: thanked + phone call"],
    },
    {
      why: "of which the sides are named by country alone at first",
      text: `Georgia and Czechia held talks. ${BERIDZE} met ${NOVAK}.`,
      drafts: ["CZ GE / Beridze, Novak: talks; met"],
    },
    {
      why: "of which it is told only what officials of two sides did in one breath",
      text: `${BERIDZE} and ${NOVAK} pledged on Monday to open a consulate. They met in Tbilisi.`,
      drafts: ["CZ GE / Beridze, Novak: pledged + met"],
    },
  ])("$why: $text", ({ text, drafts }) => {
    expect(draftsIn(text)).toEqual(drafts);
  });
});

describe("several meetings", () => {
  test.each([
    {
      why: "of one paragraph, each with another counterpart",
      text: `${MET} On Tuesday she met ${HOLM}. On Wednesday Beridze met ${SALO}.`,
      drafts: ["CZ GE / Beridze, Novak: met", "DK GE / Beridze, Holm: met", "FI GE / Beridze, Salo: met"],
    },
    {
      why: "of one guest and two hosts",
      text: `${NOVAK} met ${BERIDZE}. Later that day Novak was received by Georgian President Gia Lomidze.`,
      drafts: ["CZ GE / Novak, Beridze: met", "CZ GE / Novak, Lomidze: received"],
    },
    {
      why: "of which one is of those who came with another host",
      text: `${NOVAK} met ${BERIDZE} in Tbilisi. The delegation was later received by President Gia Lomidze of Georgia.`,
      drafts: ["CZ GE / Novak, Beridze: met", "CZ GE / Novak, Lomidze: received"],
    },
    {
      why: "of which one is with others whom nobody names",
      text: `${MET} She also met members of the Czech parliament. Beridze and Novak met Czech officials.`,
      drafts: ["CZ GE / Beridze, Novak: met; met", "CZ GE / Beridze: met"],
    },
    {
      why: "of the same two, one held and one to come",
      text: `${MET} Beridze will meet Novak again in May.`,
      drafts: ["CZ GE / Beridze, Novak: met", "CZ GE / Beridze, Novak: meet"],
    },
    {
      why: "by telephone, and the visit to come",
      text: `${BERIDZE} spoke by phone with ${NOVAK}. Beridze will visit Czechia in May.`,
      drafts: ["CZ GE / Beridze, Novak: spoke by phone with", "CZ GE / Beridze: visit"],
    },
    {
      why: "in a round of consultations, and beside it",
      text: `Consultations between Georgia and Czechia were held. The Georgian delegation called on ${NOVAK}.`,
      drafts: ["CZ GE / : Consultations", "CZ GE / Novak: called on"],
    },
    {
      why: "of ministers, and of their deputies before",
      text: `Czech Deputy Foreign Minister Jana Mala met Georgian Deputy Foreign Minister Gia Kobalia. ${NOVAK} met ${BERIDZE}.`,
      drafts: ["CZ GE / Mala, Kobalia: met", "CZ GE / Novak, Beridze: met"],
    },
    {
      why: "of which the first is with a king whom nobody names",
      text: `${NOVAK} was received by the King of Denmark. He also called on Danish Prime Minister Lars Holm.`,
      drafts: ["CZ DK / Novak, ?: received", "CZ DK / Novak, Holm: called on"],
    },
    {
      why: "of three sides, and of two of them with somebody else",
      text: `${BERIDZE}, ${NOVAK} and ${HOLM} met in Tbilisi. Beridze also met Danish Prime Minister Aino Dahl.`,
      drafts: ["CZ DK GE / Beridze, Novak, Holm: met", "DK GE / Beridze, Dahl: met"],
    },
  ])("$why: $text", ({ text, drafts }) => {
    expect(draftsIn(text)).toEqual(drafts);
  });
});

describe("no meeting is founded by", () => {
  test.each([
    { why: "weak words with one side", text: `${BERIDZE} thanked the staff.` },
    { why: "words that point to nothing", text: "The two sides discussed trade." },
  ])("$why: $text", ({ text }) => {
    expect(draftsIn(text)).toEqual([]);
  });
});

test.each([
  { title: "Beridze meets Novak", words: "met; meets" },
  { title: "BERIDZE TO MEET NOVAK", words: "met; MEET" },
  { title: "BERIDZE BEGINS TALKS WITH NOVAK", words: "met; TALKS" },
])("a headline, in whatever tense, finds the meeting that prose tells: $title", ({ title, words }) => {
  expect(draftsIn(MET, title)).toEqual([`CZ GE / Beridze, Novak: ${words}`]);
});

test("a headline that sums up three meetings joins none of their sides", () => {
  const apart = `${MET} Minister Beridze also met the Ambassador of Poland, Ewa Zielinska.`;
  expect(draftsIn(apart, "Beridze meets Czech and Polish envoys")).toEqual([
    "CZ GE / Beridze, Novak: met + meets",
    "GE PL / Beridze, Zielinska: met + meets",
  ]);
});

test("whoever flies to another country founds a visit to it", () => {
  expect(draftsIn(`${NOVAK} is in Rome and will fly to Tokyo on Sunday.`)).toEqual(["CZ JP / Novak: fly to"]);
});

test("talks of two sides in a third country are of two sides", () => {
  const [draft] = draftsIn(`Talks between ${NOVAK} and ${BERIDZE} took place today in Kampala, Uganda.`);
  expect(draft).toMatch(/^CZ GE /u);
});

test("a trace is told what became of each event", () => {
  const trace = new RecordingTrace();
  draftsOf(layersOf(`${MET} The ministers discussed trade.`), loadModels(), undefined, trace);
  expect(trace.lines.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
    "spoke CZ – GE: founds a meeting",
    "spoke no side: points back CZ – GE, sentence 1",
  ]);
});
