import { describe, expect, test } from "vitest";
import { layersOf, strongTopics, topicsHinted } from "../../../test/support/content-in.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { topic as topicKind } from "../../lexicons/kinds/topic.ts";
import { Lexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { topicMentions } from "./content-of-meetings.ts";
import { findTopics } from "./find-topics.ts";

describe("content/topic finds", () => {
  test.each([
    ["The ministers discussed energy, transport and tourism.", ["energy", "transport", "tourism"]],
    ["They spoke of renewable energy and of climate change.", ["green-energy", "environment"]],
    ["Trade turnover, tariffs and mutual investments were on the agenda.", ["trade", "investment"]],
    ["The sides noted the importance of political consultations.", ["political-dialogue"]],
    ["He told her of demining and of the return of displaced families.", ["reconstruction"]],
    ["They exchanged views on regional and international issues.", ["regional-issues", "international-issues"]],
    ["She raised visas and the release of detained citizens.", ["consular"]],
    ["Scholarships and student exchanges were welcomed.", ["education"]],
    ["The premiers took stock of the debt restructuring and the IMF programme.", ["finance"]],
    ["They touched on people smuggling and asylum seekers.", ["migration", "law-enforcement"]],
    ["A ceasefire and a two-state solution were called for.", ["peace-process"]],
    ["The minister stressed territorial integrity and the inviolability of borders.", ["territorial-integrity"]],
    ["The two sides want air services and direct flights.", ["transport"]],
    ["Military-technical cooperation and joint exercises were reviewed.", ["defence"]],
    ["They discussed cooperation in the humanitarian sphere.", ["people-to-people"]],
    ["Humanitarian aid for the flooded provinces was pledged.", ["humanitarian-aid"]],
    ["The parties praised the work of the Joint Intergovernmental Commission.", ["joint-commission"]],
    ["Interparliamentary cooperation was praised.", ["interparliamentary"]],
    ["They want the country to join the European Union.", ["european-integration"]],
    ["Vaccines and pandemic preparedness came up.", ["health"]],
    ["They talked about disarmament and non-proliferation.", ["arms-control"]],
    ["The sides praised economic and technical cooperation.", ["economy"]],
    ["They want to impose severe economic costs on the regime.", ["sanctions"]],
    ["Mutual recognition of diplomas came up.", ["education"]],
    ["They looked at the shallowing of the Caspian.", ["environment"]],
    ["The delegations discussed regional matters of mutual interest.", ["regional-issues"]],
  ])("%s", (text, expected) => {
    expect(strongTopics(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe("content/topic passes over", () => {
  test.each([
    { text: "The Trade Minister met the Minister of Energy.", not: ["trade", "energy"], why: "offices" },
    { text: "The UN Security Council met.", not: ["security"], why: "a body" },
    {
      text: "They laid flowers at the monument to those who fell for the territorial integrity of the country.",
      not: ["territorial-integrity"],
      why: "what the dead are honoured for",
    },
    { text: "Trade unions protested.", not: ["trade"], why: "unions of workers" },
    { text: "Renewable energy was discussed.", not: ["energy"], why: "the special one alone" },
    { text: "Food security was discussed.", not: ["security"], why: "bread, not threats" },
    { text: "Peace and security in the region matter.", not: ["peace-process"], why: "a state, not a process" },
    { text: "The business environment improved.", not: ["environment"], why: "no nature" },
    { text: "She is in good health.", not: ["health"], why: "a wish" },
    { text: "He studied at the University of Miran.", not: ["education"], why: "a life, not a subject" },
    { text: "They congratulated him on his recent election.", not: ["human-rights"], why: "good wishes" },
    { text: "Debt relief was granted.", not: ["humanitarian-aid"], why: "of debts" },
    { text: "Nuclear power plants are to be built.", not: ["arms-control"], why: "electricity" },
    { text: "The two are to start negotiations.", not: ["arms-control"], why: "no START" },
    { text: "Human-elephant conflict was discussed.", not: ["conflict"], why: "no war" },
    { text: "He wrote so on a social media platform.", not: ["digital"], why: "where he wrote" },
    { text: "She thanked him for the warm hospitality.", not: ["tourism"], why: "manners" },
    { text: "They sent economic and humanitarian assistance.", not: ["people-to-people"], why: "aid" },
  ])("$why: $text", ({ text, not }) => {
    expect(topicsHinted(text).filter((topic) => not.includes(topic))).toEqual([]);
  });
});

describe("a mention of a topic", () => {
  const only = (text: string, topic: string) =>
    topicMentions(layersOf(text)).filter((mention) => mention.topic === topic);

  test.each([
    ["The ministers discussed tourism.", "tourism", "discussed"],
    ["Tourism was discussed by the ministers.", "tourism", "discussed"],
    ["He stressed the need for more tourism.", "tourism", "stressed"],
    ["They thanked him for help with education.", "education", "thanked"],
    ["They noted with satisfaction the growth of trade.", "trade", "noted-with-satisfaction"],
    ["She condemned terrorism.", "counter-terrorism", "criticised"],
    ["Tourism has grown.", "tourism", null],
  ])("%s carries the act of its sentence", (text, topic, act) => {
    expect(only(text, topic)[0]!.act).toBe(act);
  });

  test("quotes the words it rests on", () => {
    const layers = layersOf("The sides spoke of free trade\nand fisheries.");
    const { content } = layers.annotated.document;
    const words = topicMentions(layers).map(({ start, end }) => content.slice(start, end));
    expect(words).toContain("free trade");
    expect(words).toContain("fisheries");
  });

  test("what is to be expanded is an aim", () => {
    expect(only("They agreed to expand trade.", "trade")[0]!.aimed).toBe(true);
    expect(only("They discussed trade.", "trade")[0]!.aimed).toBe(false);
  });
});

describe("a user's own topics", () => {
  const entry = topicKind.entry.parse({
    topic: "tea",
    strong: ["tea auction(s)", "tea"],
    cased: ["TEA"],
    not: ["afternoon tea"],
  });
  const lexicons = new Lexicons([{ lexicon: "own/tea", kind: "topic", entries: [entry] }]);
  const found = (text: string) =>
    findTopics(
      annotate(makeDocument({ id: "a", title: null, published: null, url: null, publisher: null, text }), lexicons),
    ).map(({ topic, phrase }) => `${topic}: ${phrase}`);

  test("are found by their words, the longest first", () => {
    expect(found("They discussed the tea auctions and tea.")).toEqual(["tea: tea auctions", "tea: tea"]);
  });

  test("and passed over where the lexicon says so", () => {
    expect(found("They took afternoon tea.")).toEqual([]);
  });

  test("but what one topic passes over another may read", () => {
    const drinks = topicKind.entry.parse({ topic: "drinks", strong: ["tea"] });
    const both = new Lexicons([{ lexicon: "own/tea", kind: "topic", entries: [entry, drinks] }]);
    const text = "They took afternoon tea.";
    const report = makeDocument({ id: "a", title: null, published: null, url: null, publisher: null, text });
    expect(findTopics(annotate(report, both)).map(({ topic }) => topic)).toEqual(["drinks"]);
  });
});
