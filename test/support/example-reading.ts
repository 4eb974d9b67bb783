/** A report of our own with what a reader should make of it, for tests of what is shown. The people are made up. */
import type { Document } from "../../src/documents/document.ts";
import type { MeetingReading, Reading, Support } from "../../src/extraction/reading.ts";

const title = "Foreign Minister Park receives Ambassador Sato";
const text = `SEOUL, May 20 (Sample Wire) - Foreign Minister Park Min-seo received Ambassador Sato Haruka (佐藤 遥) on Monday, first one-on-one and then with their delegations, the Ministry of Foreign Affairs said.

They discussed trade, green energy and the Busan-Fukuoka cable, which both sides took up for the first time, and cooperation in the UN and in ASEAN Plus Three. A memorandum on customs was signed.

"The cable will be discussed again in autumn, when the joint committee meets for its ninth session," the ministry said.

Park will visit Osaka from 4 to 6 June.`;

const content = `${title}\n\n${text}`;
const textStart = title.length + 2;

export const exampleDocument: Document = {
  id: "park-and-sato",
  title,
  published: "2024-05-20",
  url: null,
  publisher: "Sample Wire",
  text,
  content,
  textStart,
  blocks: [
    { kind: "title", start: 0, end: title.length, proseStart: 0 },
    { kind: "body", start: textStart, end: content.length, proseStart: content.indexOf("Foreign Minister Park Min") },
  ],
  dateline: { place: "Seoul", date: "XXXX-05-20", agency: "Sample Wire", start: textStart, end: textStart + 29 },
  language: "en",
  printed: {},
};

function said(quote: string, rule: string): Support {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { basis: "said", evidence: [{ start, end: start + quote.length, quote, rule }] };
}

function inferred(quote: string, rule: string, because: string): Support {
  return { ...said(quote, rule), basis: "inferred", because };
}

const talks: MeetingReading = {
  parties: ["JP", "KR"],
  kind: "meeting",
  status: "held",
  date: "2024-05-20",
  place: { country: "KR", city: "Seoul" },
  formats: ["one-on-one", "expanded"],
  participants: [
    {
      name: "Park Min-seo",
      country: "KR",
      rank: "foreign-minister",
      office: "Minister of Foreign Affairs",
      support: {
        name: said("Park Min-seo", "mention/person"),
        country: inferred("SEOUL", "country/dateline", "the foreign minister at home in Seoul"),
        rank: said("Foreign Minister", "mention/office"),
      },
    },
    {
      name: "Sato Haruka (佐藤 遥)",
      country: "JP",
      rank: "ambassador",
      office: null,
      support: { name: said("Sato Haruka (佐藤 遥)", "mention/person") },
    },
  ],
  topics: ["trade", "green-energy", "multilateral-cooperation", "science-technology"],
  projects: ["Busan-Fukuoka cable"],
  organisations: ["UN", "ASEAN Plus Three"],
  documents: [{ title: "memorandum on customs", action: "signed" }],
  support: {
    "parties.KR": said("Foreign Minister Park Min-seo", "relation/received"),
    kind: said("received", "relation/received"),
    status: said("received", "relation/received"),
    date: inferred("on Monday", "date/weekday", "published 2024-05-20"),
    "formats.one-on-one": said("one-on-one", "content/format"),
    "topics.trade": said("trade", "content/topic"),
    "documents.0": said("A memorandum on customs was signed", "content/document"),
  },
};

const visit: MeetingReading = {
  ...{ parties: ["JP", "KR"], kind: "visit", status: "scheduled", date: "2024-06-04/2024-06-06" },
  place: { country: "JP", city: "Osaka" },
  participants: [{ ...talks.participants[0]!, support: { name: said("Park", "coreference/surname") } }],
  ...{ formats: [], topics: [], projects: [], organisations: [], documents: [] },
  support: { date: inferred("from 4 to 6 June", "date/range", "published 2024-05-20") },
};

export const exampleReading: Reading = {
  id: "park-and-sato",
  reader: "test",
  document: {
    publisher: "Sample Wire",
    published: "2024-05-20",
    dateline: { place: "Seoul", date: "XXXX-05-20" },
    attribution: ["Ministry of Foreign Affairs of the Republic of Korea"],
    language: "en",
    support: {
      publisher: {
        basis: "said",
        evidence: [{ field: "publisher", start: 0, end: 11, quote: "Sample Wire", rule: "document/metadata" }],
      },
    },
  },
  meetings: [talks, visit],
  quotes: [
    {
      text: "The cable will be discussed again in autumn, when the joint committee meets for its ninth session",
      speaker: "Ministry of Foreign Affairs",
      support: { text: said('"The cable will be discussed', "quote/direct") },
    },
  ],
  passages: [],
  commitments: [],
  papers: [],
  notes: [],
};

export const emptyReading: Reading = {
  ...exampleReading,
  meetings: [],
  quotes: [],
  commitments: [],
  papers: [],
  document: { ...exampleReading.document, attribution: [], publisher: null, published: null, language: "ru" },
};
