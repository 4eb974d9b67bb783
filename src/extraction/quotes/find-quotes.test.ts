import { describe, expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { type Annotated, annotate } from "../annotated.ts";
import { findQuotes } from "./find-quotes.ts";
import type { SpeakerCandidate, Speakers } from "./quote.ts";

/** Who is who in the sentences below: each wording with the name it stands for. */
const PEOPLE: Readonly<Record<string, string>> = {
  "Foreign Minister Ana Lopez": "Ana Lopez",
  "Ana Lopez": "Ana Lopez",
  "Mrs. Lopez": "Ana Lopez",
  "Mr. Brandt": "Karl Brandt",
  Lopez: "Ana Lopez",
  "President Karl Brandt": "Karl Brandt",
  "Karl Brandt": "Karl Brandt",
  Brandt: "Karl Brandt",
  "Rafael Sun": "Rafael Sun",
  Sun: "Rafael Sun",
};

const annotated = (text: string): Annotated =>
  annotate(makeDocument({ id: "t", title: null, published: null, url: null, publisher: null, text }), loadLexicons());

function speakersIn({ tokens }: Annotated): Speakers {
  const mentions: SpeakerCandidate[] = [];
  const wordings = Object.keys(PEOPLE).sort((a, b) => b.length - a.length);
  for (let at = 0; at < tokens.length; at++) {
    for (const wording of wordings) {
      const words = wording.replace(".", " .").split(" ");
      if (!words.every((word, index) => tokens[at + index]?.text === word)) continue;
      const titles = /minister/iu.test(wording)
        ? ["foreign", "minister"]
        : /president/iu.test(wording)
          ? ["president"]
          : [];
      mentions.push({ from: at, to: at + words.length, name: PEOPLE[wording]!, kind: "person", titles });
      at += words.length - 1;
      break;
    }
  }
  return { mentions };
}

const read = (text: string) => {
  const layer = annotated(text);
  return findQuotes(layer, speakersIn(layer));
};
const shown = (text: string) => read(text).map(({ speaker, text: words }) => `${speaker}: ${words}`);

describe("what a heading quotes", () => {
  test("is nobody's next paragraph", () => {
    const text =
      "The envoys met in Riga on Monday to speak of the sea and of trade.\n\n“The sea has been calm for years,” Lopez said.\n\n‘The sea is our home’\n\nBrandt thanked her for the words and spoke of the harbour of his town.";
    expect(shown(text)).toEqual(["Ana Lopez: The sea has been calm for years,"]);
  });

  test("is read once where the report repeats it", () => {
    const text =
      "- ‘The sea is our home,’ says Foreign Minister Ana Lopez\n\nRIGA\n\nThe envoys met in Riga on Monday to speak of the sea.\n\n“The sea is our home,” Lopez said at the end.";
    expect(shown(text)).toEqual(["Ana Lopez: The sea is our home,"]);
  });
});

describe("findQuotes finds the words and who spoke them", () => {
  test.each([
    // Behind the words
    {
      text: "“We will sign the treaty in May,” Lopez told reporters in Oslo.",
      found: ["Ana Lopez: We will sign the treaty in May,"],
    },
    {
      text: '"We will sign the treaty in May," said Foreign Minister Ana Lopez.',
      found: ["Ana Lopez: We will sign the treaty in May,"],
    },
    {
      text: "“We will sign the treaty in May”, the Foreign Ministry said in a statement.",
      found: ["Foreign Ministry: We will sign the treaty in May"],
    },
    {
      text: "‘The ministers’ talks were useful and we’ll go on,’ Lopez said.",
      found: ["Ana Lopez: The ministers’ talks were useful and we’ll go on,"],
    },
    { text: "'It is too early to say,' the minister, Ana Lopez, said.", found: ["Ana Lopez: It is too early to say,"] },
    {
      text: "«Our countries have always been friends», noted Brandt.",
      found: ["Karl Brandt: Our countries have always been friends"],
    },
    {
      text: "“The road will be open by spring,” Lopez, who visited the site, said on Monday.",
      found: ["Ana Lopez: The road will be open by spring,"],
    },
    {
      text: "“The road will be open by spring,” the envoy, speaking on condition of anonymity, said.",
      found: ["envoy: The road will be open by spring,"],
    },
    {
      text: "“The road will be open by spring,” according to Lopez.",
      found: ["Ana Lopez: The road will be open by spring,"],
    },
    {
      text: "“The line will carry twice as much,” bank spokesman Ivo Kern said.",
      found: ["Ivo Kern: The line will carry twice as much,"],
    },
    { text: "“We must act now!” Brandt added.", found: ["Karl Brandt: We must act now!"] },
    // Before the words
    { text: "Lopez said: “We will sign the treaty in May.”", found: ["Ana Lopez: We will sign the treaty in May."] },
    {
      text: "In Oslo on Friday, Lopez stressed that “no one should doubt our will to see this through”.",
      found: ["Ana Lopez: no one should doubt our will to see this through"],
    },
    {
      text: "According to Brandt, “the gas will flow before winter comes.”",
      found: ["Karl Brandt: the gas will flow before winter comes."],
    },
    {
      text: "Asked about the border, Lopez, who is here for two days, replied, “That is for the commission to decide.”",
      found: ["Ana Lopez: That is for the commission to decide."],
    },
    {
      text: "Brandt thanked his hosts for their welcome, adding, “I have felt at home here from the first hour.”",
      found: ["Karl Brandt: I have felt at home here from the first hour."],
    },
    {
      text: "Lopez: “We have agreed on everything but the date.”",
      found: ["Ana Lopez: We have agreed on everything but the date."],
    },
    {
      text: "Brandt vowed to “continue supporting the reforms of the neighbouring state”.",
      found: ["Karl Brandt: continue supporting the reforms of the neighbouring state"],
    },
    // Taken up by another name
    {
      text: "Brandt came to Oslo. President Karl Brandt said the visit was long planned. “It was worth the wait,” the head of state said.",
      found: ["Karl Brandt: It was worth the wait,"],
    },
    {
      text: "Foreign Minister Ana Lopez said the talks went on. “We are not far apart,” the top diplomat stressed.",
      found: ["Ana Lopez: We are not far apart,"],
    },
    {
      text: "A source in the Ministry of Trade told the paper that duties would fall. “They will be gone by May,” the source said.",
      found: ["source in the Ministry of Trade: They will be gone by May,"],
    },
    {
      text: "“The border will be open day and night,” — said Brandt.",
      found: ["Karl Brandt: The border will be open day and night,"],
    },
    {
      text: "“The ferry will run again from June,” said the envoy, Ministry of Transport, Rafael Sun in a post.",
      found: ["Rafael Sun: The ferry will run again from June,"],
    },
    {
      text: "Mr. Brandt spoke first. Mrs. Lopez said little. “We have time,” he said.",
      found: ["Karl Brandt: We have time,"],
    },
    // Carried on
    {
      text: "President Karl Brandt received the guests at noon. “You have come at a good moment,” he said.",
      found: ["Karl Brandt: You have come at a good moment,"],
    },
    {
      text: "“We share a border and a history,” Lopez said.\n\n“The bridge will be finished next year,” she added.",
      found: ["Ana Lopez: We share a border and a history,", "Ana Lopez: The bridge will be finished next year,"],
    },
    {
      text: "Lopez met Brandt. Lopez said the talks went well. “We have never been closer to a deal.”",
      found: ["Ana Lopez: We have never been closer to a deal."],
    },
    {
      text: "A statement by the Ministry of Transport said the line would open.\n\n“Trains will run twice a day from June,” the statement said.",
      found: ["Ministry of Transport: Trains will run twice a day from June,"],
    },
    {
      text: "The Joint Rail Board (JRB) met in Riga. “The works are on schedule,” the JRB said.",
      found: ["Joint Rail Board: The works are on schedule,"],
    },
    {
      text: "“Prices are too high,” a senior diplomat said. “They will fall by autumn,” the diplomat added.",
      found: ["senior diplomat: Prices are too high,", "senior diplomat: They will fall by autumn,"],
    },
    {
      text: "``We will sign the treaty in May,'' Lopez told reporters.",
      found: ["Ana Lopez: We will sign the treaty in May,"],
    },
    {
      text: "The envoys met in Riga on Monday.\n\nThe spokesman, Karl Brandt, said:\n\n“We saw this with regret. The ship was free to go.”",
      found: ["Karl Brandt: We saw this with regret. The ship was free to go."],
    },
    {
      text: "The two presidents met in Riga on Monday.\n\nPresident Karl Brandt said:\n\n- Welcome to our country. I am glad that we can talk at length today.\n\nLopez thanked him.",
      found: ["Karl Brandt: Welcome to our country. I am glad that we can talk at length today."],
    },
    {
      text: "Lopez, who came with Brandt, an engineer, and Rafael Sun, told reporters that money was found.\n\n“Our brothers will have light,” she said.",
      found: ["Ana Lopez: Our brothers will have light,"],
    },
  ])("$text", ({ text, found }) => {
    expect(shown(text)).toEqual(found);
  });
});

describe("findQuotes joins what is one quotation", () => {
  test.each([
    {
      why: "broken by the speech tag",
      text: "“The talks were long,” Lopez said. “But they were worth every hour.”",
      found: ["Ana Lopez: The talks were long, But they were worth every hour."],
    },
    {
      why: "broken within its sentence",
      text: "“The talks,” Lopez said, “were worth every hour of them.”",
      found: ["Ana Lopez: The talks, were worth every hour of them."],
    },
    {
      why: "left open at the end of a paragraph and opened anew",
      text: "Lopez said: “The talks were long.\n\n“They were worth every hour.”",
      found: ["Ana Lopez: The talks were long. They were worth every hour."],
    },
    {
      why: "left open and not opened anew",
      text: "Lopez said: “The talks were long, but nobody left the table before midnight.\n\nThey were worth every hour.”",
      found: ["Ana Lopez: The talks were long, but nobody left the table before midnight. They were worth every hour."],
    },
    {
      why: "closed, and going on in the next paragraph without a tag",
      text: "“The talks were long,” Lopez said.\n\n“They were worth every hour.”",
      found: ["Ana Lopez: The talks were long, They were worth every hour."],
    },
  ])("$why", ({ text, found }) => {
    expect(shown(text)).toEqual(found);
  });

  test.each([
    {
      why: "the second has a tag of its own",
      text: "“The talks were long,” Lopez said. “They were useful,” she added.",
      found: 2,
    },
    {
      why: "the closing mark was forgotten and somebody else speaks",
      text: "“The talks were long and hard,” Lopez said.\n\n“They will go on in June in another city.\n\n“I wish them well on their way,” President Karl Brandt told a news conference.",
      found: 2,
    },
    {
      why: "a sentence of the report stands between",
      text: "“The talks were long,” Lopez said.\n\nThe next round is in June.\n\n“They were worth every hour.”",
      found: 2,
    },
  ])("not when $why", ({ text, found }) => {
    expect(read(text)).toHaveLength(found);
  });
});

describe("findQuotes passes over", () => {
  test.each([
    { text: "Lopez spoke of a “special friendship” between the two.", why: "two words at arm's length" },
    { text: "The forum met under the theme “Connecting Markets, People and Cultures”, Lopez said.", why: "a theme" },
    { text: "The conference titled “How we can build a better bridge” was opened by Lopez.", why: "a title" },
    { text: "China's so-called “red lines” were discussed, Brandt said.", why: "so-called" },
    { text: "The ministers' talks and the minister's visit were postponed.", why: "apostrophes" },
    { text: "Brandt praised the “robust and long-standing partnership” of the two.", why: "no verb in it" },
    { text: "In the '90s the two states' trade grew.", why: "a decade and a possessive" },
    {
      text: "A plate on the wall said: “This house was built by the fishermen of the town.”",
      why: "a wall does not speak",
    },
    { text: "Lopez visited the park.", why: "no marks" },
    {
      text: "The two sides agreed on these points:\n\n- a new ferry to Riga;\n\n- a school in the port of the town for all who sail.",
      why: "points of a list",
    },
  ])("$why: $text", ({ text }) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("findQuotes says what a speaker rests on", () => {
  test("said where the name is printed", () => {
    expect(read("“We will sign in May,” Ana Lopez said.")[0]).toMatchObject({
      basis: "said",
      because: null,
      rule: "quote/tag-behind",
    });
  });

  test("inferred where a pronoun stands for it", () => {
    const [, second] = read("“We will sign in May,” Lopez said.\n\n“There is no other way,” she added.");
    expect(second).toMatchObject({ speaker: "Ana Lopez", basis: "inferred" });
    expect(second!.because).toContain("she");
  });

  test("inferred where the quotation goes on", () => {
    const [, second] = read("“We will sign in May,” Lopez said.\n\nThe two shook hands.\n\n“There is no other way.”");
    expect(second).toMatchObject({ speaker: "Ana Lopez", basis: "inferred", rule: "quote/running" });
  });

  test("spans give the words between the marks", () => {
    const text = "“We will sign in May,” Lopez said. “In Oslo.”";
    const content = annotated(text).document.content;
    expect(read(text)[0]!.spans.map(({ start, end }) => content.slice(start, end))).toEqual([
      "We will sign in May,",
      "In Oslo.",
    ]);
  });
});

describe("findQuotes on hostile text", () => {
  const QUOTES = 1_000_000;
  test.each([
    ["a million straight marks", '"'.repeat(QUOTES)],
    ["a million opening marks", "“".repeat(QUOTES)],
    ["a million closing marks", "”".repeat(QUOTES)],
    ["a million apostrophes", "' ".repeat(QUOTES / 2)],
    ["marks around every word", "“no” ".repeat(QUOTES / 10)],
    ["many tags", "“We go,” he said. ".repeat(QUOTES / 50)],
    ["many paragraphs left open", "“We go on and on and on.\n\n".repeat(QUOTES / 50)],
  ])("%s", (_, text) => {
    const layer = annotated(text);
    const begun = performance.now();
    expect(Array.isArray(findQuotes(layer, { mentions: [] }))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
