import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { compileFile } from "../../lexicons/compile.ts";
import { Lexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { findAttribution } from "./find-attribution.ts";

const COUNTRIES = [
  ["AZ", "Azerbaijan", "Azerbaijani", "Baku"],
  ["GE", "Georgia", "Georgian", "Tbilisi"],
  ["TR", "Türkiye", "Turkish", "Ankara"],
  ["KR", "South Korea", "South Korean", "Seoul"],
  ["CN", "China", "Chinese", "Beijing"],
  ["KE", "Kenya", "Kenyan", "Nairobi"],
  ["IN", "India", "Indian", "New Delhi"],
  ["NO", "Norway", "Norwegian", "Oslo"],
  ["CA", "Canada", "Canadian", "Ottawa"],
  ["DZ", "Algeria", "Algerian", "Algiers"],
  ["FR", "France", "French", "Paris"],
  ["IQ", "Iraq", "Iraqi", "Baghdad"],
].map(([code, name, adjective, capital]) => ({
  code,
  names: [name],
  adjectives: [adjective],
  people: [],
  prefixes: [],
  capitals: { [capital!]: [] },
  metonyms: [],
  cased: [],
  weak: [],
}));
const LEXICONS = new Lexicons([
  ...["sources", "portfolios"].map((name) => compileFile(`data/lexicons/en/${name}.yaml`, name)),
  { lexicon: "test/countries", kind: "country", entries: COUNTRIES },
]);
const MORE = "\n\nThe two sides also touched upon trade and transport.\n\nThey agreed to stay in touch on all of this.";

function sourcesOf(text: string, publisher: string | null = null): string[] {
  const document = makeDocument({ id: "x", title: null, published: null, url: null, publisher, text: text + MORE });
  return findAttribution(annotate(document, LEXICONS)).map(({ name }) => name);
}

describe("the account is that of", () => {
  test.each([
    [
      "The minister went to Oslo.\n\nHarbour Times was informed in the press service of the Ministry of Trade that he met a colleague.",
      "Ministry of Trade",
    ],
    [
      "The two ministers met.\n\nAs Harbour Times was told at the Ministry of Defence of Kenya, they spoke of ships.",
      "Ministry of Defence of Kenya",
    ],
    [
      "The two ministers met.\n\nAs the Georgian MFA informed Harbour Times, they spoke of ships.",
      "Ministry of Foreign Affairs of Georgia",
    ],
    [
      "The aid left the port.\n\nIn a communiqué issued on Friday, the Ministry of Health of Kenya voiced its thanks.",
      "Ministry of Health of Kenya",
    ],
    [
      "The two ministers met in Tbilisi today, the Azerbaijani Foreign Ministry said.",
      "Ministry of Foreign Affairs of Azerbaijan",
    ],
    [
      "BAKU, Azerbaijan, June 3. The two met, a source in the Ministry of Foreign Affairs of Azerbaijan told Harbour News.",
      "Ministry of Foreign Affairs of Azerbaijan",
    ],
    [
      "The sides held talks in Baku, Harbour reports, referring to the Azerbaijani Foreign Ministry.",
      "Ministry of Foreign Affairs of Azerbaijan",
    ],
    [
      "As Harbour reports with reference to the press service of the Georgian Foreign Ministry, the sides met.",
      "Ministry of Foreign Affairs of Georgia",
    ],
    [
      "The envoy was received in Ankara, according to a statement issued by the Turkish Ministry of National Defence.",
      "Ministry of National Defence of Türkiye",
    ],
    [
      "The minister will go to Oslo next week, Seoul’s foreign ministry said on Friday.",
      "Ministry of Foreign Affairs of South Korea",
    ],
    ["Talks will take place in Beijing, said the Ministry of Commerce of China.", "Ministry of Commerce of China"],
    [
      "The minister will visit Nairobi, Chinese Foreign Ministry spokesperson Li Hua announced on Friday.",
      "Ministry of Foreign Affairs of China",
    ],
    ["This was announced by the Ministry of Defence of Kenya on Friday.", "Ministry of Defence of Kenya"],
    ["This was reported by the Ministry of Defence of Kenya.", "Ministry of Defence of Kenya"],
    [
      "The two met in Oslo, the Courier has been told by the Ministry of Trade of Norway.",
      "Ministry of Trade of Norway",
    ],
    ["The two met in Oslo, Courier reports via the Ministry of Trade of Norway.", "Ministry of Trade of Norway"],
    ["The two presidents met in Kampala, the President’s Media Division (PMD) said.", "President's Media Division"],
    ["The two met in Kampala, a statement by the president's media division said.", "President's Media Division"],
    ["The leaders spoke by telephone, the Kremlin said.", "Kremlin"],
    ["The president will go to Rome in June, the White House said in a statement.", "White House"],
    ["The leaders spoke on Friday, two senior White House officials said.", "White House"],
    [
      "The visit will begin on Monday, the Indian High Commission in Colombo said.",
      "Indian High Commission in Colombo",
    ],
    [
      "The visit will begin on Monday, the Embassy of Norway in Nairobi said in a press release.",
      "Embassy of Norway in Nairobi",
    ],
    ["Talks failed to bring a result, Canadian embassy officials said.", "Embassy of Canada"],
    ["The oil minister arrived in Algiers, the official Algerian news agency APS reported.", "APS"],
    ["The minister arrived in Alexandria, the national Harbour News Agency (HNA) said.", "Harbour News Agency"],
    [
      "“The meeting was useful for both of us,” a spokesman for the French Defence Ministry said.",
      "Ministry of Defence of France",
    ],
    [
      "The Ministry of Foreign Affairs said that the envoy will come on Monday. The Ministry of Foreign Affairs also said that talks are planned.",
      "Ministry of Foreign Affairs",
    ],
    ["Trade Minister Ama Mensah met the Iraqi envoy today, a statement from the ministry said.", "Ministry of Trade"],
    [
      "The Norwegian ambassador received a delegation of the Fund today, a statement from the embassy said.",
      "Embassy of Norway",
    ],
    ["Three men were arrested at the port on Sunday, police said.", "Police"],
    ["The visit was “useful”, Prime Minister Okoye's office said in a statement.", "Prime Minister's Office"],
    [
      "Writers for Free Harbours (WFH) in a statement has called on the government to halt the talks.",
      "Writers for Free Harbours",
    ],
  ])("%s", (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

describe("nobody's but the publisher's", () => {
  test.each([
    {
      text: "The two ministers met in Tbilisi today. They discussed trade.",
      publisher: null,
      why: "no source is named",
    },
    {
      text: "The president met the prime minister, the White House said.",
      publisher: "White House",
      why: "the publisher itself",
    },
    {
      text: "The two presidents met. The guest, while thanking his host, said military drills would go on.",
      publisher: null,
      why: "a word of a plan, and no body",
    },
    {
      text: "The ministers of the two states met in Oslo on Monday to speak of trade.\n\nThey were glad that so many of their people travel to the other country.\n\nThe talks were long, and nobody left the room before the evening had come.\n\nTrade grew by a tenth, according to the Ministry of Trade.",
      publisher: null,
      why: "the source of a figure further down",
    },
    {
      text: "The ministers met. China's foreign minister said that the talks were good.",
      publisher: null,
      why: "a participant speaks",
    },
    {
      text: "The sides agreed on a ferry, and China's Foreign Ministry said an announcement would be made.",
      publisher: null,
      why: "a detail within a sentence",
    },
    { text: "The embassy of Norway hosted the delegation.", publisher: null, why: "a body that says nothing" },
    {
      text: "I met the minister, who said the ministry would act.",
      publisher: "MINISTER FOR TRADE",
      why: "a release of its own",
    },
    { text: "The ministry said it was glad.", publisher: null, why: "a ministry that cannot be told" },
  ])("$why: $text", ({ text, publisher }) => {
    expect(sourcesOf(text, publisher)).toEqual([]);
  });
});

describe("a person's", () => {
  /** As `sourcesOf`, with the people bracketed in the text: "[Ada Brown]" by name, "[?the minister]" without one. */
  function accountOf(bracketed: string): string[] {
    const text = bracketed.replace(/[[\]?]/gu, "");
    const document = makeDocument({ id: "x", title: null, published: null, url: null, publisher: null, text });
    const annotated = annotate(document, LEXICONS);
    const people = [...bracketed.matchAll(/\[(\??)([^\]]+)\]/gu)].map(([, unnamed, words]) => {
      const start = text.indexOf(words!);
      const from = annotated.tokens.findIndex((token) => token.start === start);
      const to = annotated.tokens.findIndex((token) => token.end === start + words!.length) + 1;
      return { from, to, name: unnamed ? null : { text: words! } };
    });
    return findAttribution(annotated, people).map(({ name }) => name);
  }

  test.each([
    ["The two sides agreed on a ferry link, Foreign Minister [Ada Brown] said.", ["Ada Brown"]],
    ["The loan talks made progress, [Ada Brown], head of a parliamentary committee, said.", ["Ada Brown"]],
    [
      "Norway is in talks on a pipeline, its [?Energy Minister] said.\n\n“We met yesterday,” Minister [Ada Brown] said.",
      ["Ada Brown"],
    ],
    [
      "Talks on oil will be held, an [?official spokesman] said.\n\n[Bo Green], chief of the Norwegian Foreign Ministry's press service, told reporters about it.",
      ["Ministry of Foreign Affairs of Norway"],
    ],
    ["Foreign Minister [Ada Brown] said that the talks had been good.", []],
    ["The two sides agreed on a ferry link. The talks were good, [Ada Brown] told the envoy.", []],
  ])("%s", (text, sources) => {
    expect(accountOf(text)).toEqual(sources);
  });
});
