import { describe, expect, test } from "vitest";
import type { Document } from "./document.ts";
import { makeDocument } from "./make-document.ts";

function read(text: string, given: { title?: string; published?: string; publisher?: string } = {}): Document {
  const { title = null, published = null, publisher = null } = given;
  return makeDocument({ id: "x", title, published, url: null, publisher, text });
}

/** One line a block: its kind, and its words, a dateline cut off with "|". */
function layout(text: string, given: { title?: string } = {}): string[] {
  const { content, blocks } = read(text, given);
  return blocks.map(({ kind, start, end, proseStart }) => {
    const head = proseStart > start ? `${content.slice(start, proseStart).trim()} | ` : "";
    return `${kind}: ${head}${content.slice(proseStart, end)}`.replaceAll("\n", "⏎").trim();
  });
}

const BODY = "The two ministers met in the capital and spoke about trade.";
const MORE = "They agreed to meet again in the autumn of this year.";

describe("blocks", () => {
  test("a plain text: headline, dateline, paragraphs by line or gap", () => {
    expect(
      layout(`Ministers speak about trade\n\nOSLO, Norway, March 3. ${BODY}\n${MORE}\n\n“It was useful,” he said.`),
    ).toEqual([
      "title: Ministers speak about trade",
      `body: OSLO, Norway, March 3. | ${BODY}`,
      `body: ${MORE}`,
      "body: “It was useful,” he said.",
    ]);
  });

  test("the title of the metadata, and the same printed again", () => {
    expect(layout(`MINISTERS SPEAK ABOUT TRADE\n\n${BODY}`, { title: "Ministers speak about trade" })).toEqual([
      "title: Ministers speak about trade",
      "title: MINISTERS SPEAK ABOUT TRADE",
      `body: ${BODY}`,
    ]);
  });

  test("a release: what is printed above and below it is no prose", () => {
    const above = [
      "MEDIA RELEASE",
      "The Hon Ada Brown MP",
      "MINISTER FOR TRADE",
      "FA17 7 December 2001",
      "VISIT TO NORWAY",
    ];
    const below = [
      "Media inquiries: Ada Green 02 5550 1234",
      "See: Index of Media Releases",
      "http://www.example.org/r17.htm (1 of 2) [19/04/2002 11:07:58]",
    ];
    expect(layout([...above, BODY, MORE, ...below].join("\n\n"))).toEqual([
      "header: MEDIA RELEASE",
      "header: The Hon Ada Brown MP",
      "header: MINISTER FOR TRADE",
      "header: FA17 7 December 2001",
      "title: VISIT TO NORWAY",
      `body: ${BODY}`,
      `body: ${MORE}`,
      ...below.map((line) => `footer: ${line}`),
    ]);
  });

  test.each([
    "---",
    "###",
    "[ends]",
    "Follow us on Twitter @HarbourNews",
    "Read more: Ferry link opens in May",
    "READ: Ferry link opens in May",
    "Copyright 2024 Harbour News. All rights reserved.",
    "(Photo: Harbour News)",
    "Reporting by Ada Green; Editing by Bo Brown",
    "For further information: +47 555 12 345",
    "Leave a Reply Cancel reply",
    "Related Topics: ferries, trade",
    "Cabinet Approves New Rules for the Import of Boats",
    "Page 2 of 3",
  ])("below the prose stands a footer: %s", (line) => {
    expect(layout(`${BODY}\n\n${MORE}\n\n${line}`).at(-1)).toBe(`footer: ${line}`);
  });

  test.each([
    "The delegation included Ada Brown, Bo Green and Cy White.",
    "More information will be given when the ministers meet again",
    "* a ferry between the two ports",
  ])("what still belongs to the report does not: %s", (line) => {
    expect(layout(`${BODY}\n\n${MORE}\n\n${line}`).at(-1)).toBe(`body: ${line}`);
  });

  test("subheadings and items of a list", () => {
    expect(layout(`${BODY}\n\nA ferry for two ports\n\n${MORE} They named:\n- a ferry\n- a bridge\n\n${BODY}`)).toEqual(
      [
        `body: ${BODY}`,
        "heading: A ferry for two ports",
        `body: ${MORE} They named:`,
        "body: - a ferry",
        "body: - a bridge",
        `body: ${BODY}`,
      ],
    );
  });

  test("lines broken at a margin are one paragraph again", () => {
    const typed =
      "I am pleased to say that the Prime Minister of\nNorway will visit us in May, as a guest of the\nGovernment. He will be met by Mr Brown, the\nMinister for Trade.\n\nThe visit follows one that I made to Oslo in the\nspring of last year.";
    expect(layout(typed)).toEqual([
      "body: I am pleased to say that the Prime Minister of⏎Norway will visit us in May, as a guest of the⏎Government. He will be met by Mr Brown, the⏎Minister for Trade.",
      "body: The visit follows one that I made to Oslo in the⏎spring of last year.",
    ]);
    expect(layout(typed.replaceAll("\n", "\n\n"))[0]).toContain(
      "Government. He will be met by Mr Brown, the⏎⏎Minister for Trade.",
    );
  });

  test("a city alone on a line, a standfirst above it", () => {
    const { dateline } = read(`- ‘A ferry would help both of us,’ says Minister Brown\nOSLO\n${BODY}\n${MORE}`);
    expect(dateline).toMatchObject({ place: "Oslo", date: null });
    expect(layout(`- ‘A ferry would help both of us,’ says Minister Brown\nOSLO\n${BODY}`)).toEqual([
      "title: - ‘A ferry would help both of us,’ says Minister Brown",
      "header: OSLO |",
      `body: ${BODY}`,
    ]);
  });

  test("a printed day runs into the dateline", () => {
    expect(layout(` date 2024-05-20 OSLO, Norway, May 20. ${BODY}\n\n${MORE}`)).toEqual([
      "header: date 2024-05-20",
      `body: OSLO, Norway, May 20. | ${BODY}`,
      `body: ${MORE}`,
    ]);
  });

  test("a dateline at the foot", () => {
    const text = `HARBOURDAILY – ${BODY}\n\n${MORE} (Colombo/Feb15/2024)`;
    expect(layout(text)).toEqual([`body: HARBOURDAILY – | ${BODY}`, `body: ${MORE}`, "footer: (Colombo/Feb15/2024)"]);
    expect(read(text).dateline).toMatchObject({ place: "Colombo", date: "2024-02-15", agency: "HARBOURDAILY" });
  });
});

describe("the day of publication", () => {
  test.each([
    ["2024-03-01T10:00:00Z", BODY, "2024-03-01", undefined],
    [undefined, `20 June 2023 12:43 (UTC+04:00)\n\n${BODY}`, "2023-06-20", "20 June 2023"],
    [
      undefined,
      ` date 2025-07-22 Title changed: first version posted on 11:10\n\nOSLO, July 22. ${BODY}`,
      "2025-07-22",
      "2025-07-22",
    ],
    [undefined, ` date 2023-05-12 Ministers of two ports meet in Riga\n\n${BODY}`, "2023-05-12", "2023-05-12"],
    [
      undefined,
      ` date 2023-05-12 Ministers of two ports meet in Riga\n\nRIGA, May 12. ${BODY}`,
      "2023-05-12",
      "2023-05-12",
    ],
    [undefined, `The two ministers meet in Oslo: 6 December 2023\n\n${BODY}`, "2023-12-06", "6 December 2023"],
    [undefined, `Thursday, 3 May 2007\n\n${BODY}`, "2007-05-03", "3 May 2007"],
    [undefined, `${BODY}\n\n18 October 1983`, "1983-10-18", "18 October 1983"],
    [
      undefined,
      `${BODY}\n\n12 April 2002\n\nhttp://example.org/a.htm (1 of 2) [19/04/2002 11:07:58]`,
      "2002-04-12",
      "12 April 2002",
    ],
    [undefined, `${BODY} (Colombo/Feb15/2024)`, "2024-02-15", "(Colombo/Feb15/2024)"],
    [
      undefined,
      `(HARBOURNET- Oslo News Agency (ONA)) OSLO, June 27 (ONA) -- ${BODY}`,
      "XXXX-06-27",
      "OSLO, June 27 (ONA) --",
    ],
    [undefined, `OSLO, June 27. ${BODY}`, "XXXX-06-27", "OSLO, June 27."],
    [undefined, `Oslo, June (Harbour News) - ${BODY}`, null, undefined],
    [undefined, `${BODY} They met on 3 May 2007.`, null, undefined],
    [undefined, `${BODY}\n\n17/01/2008 http://example.org/ce08.htm`, null, undefined],
  ])("metadata %j: %j", (published, text, day, words) => {
    const document = read(text, published === undefined ? {} : { published });
    expect(document.published).toBe(day);
    const printed = document.printed?.published;
    expect(printed && document.content.slice(printed.start, printed.end)).toBe(words);
  });
});

describe("the publisher", () => {
  test.each([
    [`The ministers met in Oslo, the Norwegian Foreign Ministry said, Harbour reports.\n\n${MORE}`, "Harbour"],
    [`As Harbournews reports with reference to the Foreign Ministry, the ministers met.\n\n${MORE}`, "Harbournews"],
    [`The ministers met in Oslo, Harbour.no reports citing the Foreign Ministry.\n\n${MORE}`, "Harbour.no"],
    [`The ministers met, a source in the Foreign Ministry told Harbour.\n\n${MORE}`, "Harbour"],
    [`MOSCOW, November 9. /TASS/. ${BODY}`, "TASS"],
    [`OSLO (AP) — ${BODY}`, "AP"],
    [`${BODY}\n\n${MORE}\n\n© 2024 Harbour Times. All rights reserved.`, "Harbour Times"],
    [`${BODY}\n\n${MORE}\n\n---\n\nFollow us on Twitter @HarbourNews`, "HarbourNews"],
    [`MINISTRY OF FOREIGN AFFAIRS\n\nPRESS RELEASE\n\n${BODY}`, "MINISTRY OF FOREIGN AFFAIRS"],
    [`The ministers met, the Iranian news agency Harbour reports.\n\n${MORE}`, null],
    [`The ministers met, he told reporters.\n\n${MORE}`, null],
    [BODY, null],
  ])("%j", (text, publisher) => {
    const document = read(text);
    expect(document.publisher).toBe(publisher);
    const printed = document.printed?.publisher;
    expect(printed ? document.content.slice(printed.start, printed.end) : null).toBe(publisher);
  });

  test("is that of the metadata where it is given", () => {
    expect(read(`OSLO (AP) — ${BODY}`, { publisher: "Harbour News" })).toMatchObject({
      publisher: "Harbour News",
      printed: {},
    });
  });

  test("may open the report with its own name, which is then no place", () => {
    expect(read(`HARBOURDAILY – ${BODY}`, { publisher: "HarbourDaily" }).dateline).toBeNull();
  });
});
