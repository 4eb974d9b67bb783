/** The words of Chancery and what they mean here. `chancery glossary` and docs/glossary.md are made from this list. */
export interface Term {
  readonly term: string;
  readonly group: string;
  readonly means: string;
}

export const GLOSSARY: readonly Term[] = [
  ...group("Reports", {
    source: "where reports come from: an outlet's or a ministry's stream of them, a folder, a file",
    report: "one published text: a news article, a press release, a readout",
    readout: "one side's own account of a meeting; a communiqué or joint statement is agreed by both",
    document: "a report as Chancery holds it: its text, its parts, and what is known of where it comes from",
    revision: "one text of a document, with its metadata; a document that its publisher changed has several",
    record: "one file that keeps reports, all their texts, and all that was read from them",
    original: "the bytes that a report came as, kept by their hash",
    dateline:
      'place and day printed at the head of a report ("BAKU, Azerbaijan, June 27."); where it was filed, not where anybody met',
    attribution: "the body or person whose account a whole report gives: the outlet tells what the ministry told it",
    span: "a stretch of a text from its start up to, and not including, its end",
  }),
  ...group("How a report is read", {
    reading: "what one report says, as data",
    lexicon: "a list of words with where they come from: countries, offices, verbs of meeting, topics",
    "strong name":
      "a name that may stand alone for a thing; a weak one (Georgia, Jordan) needs support from the words around it",
    mention: "a span that names or describes something: a person, an office, a country, a day",
    "coreference chain": "all mentions of one thing in one document",
    trigger: "the words that say that something happened: met, received, held talks",
    rule: "one small piece of grammar: the shape of a sentence that it reads, or passes over",
    refiner: "a step that removes, joins or corrects what rules have found",
    statement: "one value that one report asserts, said or inferred, with its evidence: a row of the record",
    evidence: "the exact words a value rests on, where they stand, and the rule that read them",
    said: "the value stands in the words of the report",
    inferred: "the value is worked out, and it is told from what",
    register: "office-holders learnt from other reports, each with its evidence; given to the reader, or not",
    trace: "what the reader thought, line by line; chancery explain prints it",
  }),
  ...group("Meetings", {
    meeting:
      "one occasion on which officials of two or more sides spoke to each other, in person, by telephone or by video",
    account: "what one report says of one meeting; a meeting has as many as it has reports",
    party: "a side of a meeting: a country, or a body that takes part as one (EU, UN, NATO)",
    participant: "a person named as taking part, for one side, in an office",
    delegation: "those who take part for one side",
    host: "who receives; the guest is received",
    dyad: "two sides, in the order of their codes",
    consultations: "kind: a round of consultations or of a dialogue between ministries",
    commission: "kind: a session of a joint or intergovernmental commission or council",
    call: "kind: a conversation by telephone or video",
    visit: "kind: a visit or trip of which no particular meeting is told",
    ceremony: "kind: credentials, a wreath, an opening; officials of both sides and no talks",
    held: "status: it has taken place",
    scheduled: "status: it is still to come",
    cancelled: "status: it was planned and did not or will not take place",
    "one-on-one": "format: the principals alone",
    expanded: "format: with their delegations",
    sidelines: "format: in the margins of another event",
    project: "a joint undertaking with a name: a pipeline, a railway, a corridor, a programme",
    series: "meetings of one kind and level between the same sides, one after another, often numbered",
  }),
  ...group("Offices", {
    office: "a post that somebody holds for a country or body",
    incumbency: "somebody holding an office between two days",
    rank: "the level of an office, the same across countries",
    "head-of-state": "rank: president, monarch, governor-general",
    "head-of-government": "rank: prime minister, chancellor, premier",
    "deputy-head-of-government": "rank: vice president, deputy prime minister",
    "foreign-minister": "rank: also the US Secretary of State, the UK Foreign Secretary, the EU's High Representative",
    "deputy-foreign-minister": "rank: also vice foreign ministers, US Deputy and Under Secretaries of State",
    "deputy-minister": "rank: also ministers of state",
    ambassador: "rank: head of a mission; also high commissioners and chargés d'affaires",
    "head-of-organisation": "rank: who leads an international body or a large institution",
    "senior-official": "rank: assistant secretary, director general, special envoy, national security adviser",
  }),
  ...group("Dates", {
    EDTF: "the way days are written, ISO 8601-2: 2025-07-22; 2024-06 a month; XXXX-06-27 a day whose year is not known; 2024-06-27/2024-06-28 from one day to another; 2024-06-27~ about that day",
    published: "the day on which the report appeared; never the day on which it was found",
  }),
  ...group("How well it reads", {
    precision: "how much of what was read is right",
    recall: "how much of what should be read was",
    F1: "precision and recall in one figure: their harmonic mean",
  }),
];

function group(name: string, terms: Readonly<Record<string, string>>): Term[] {
  return Object.entries(terms).map(([term, means]) => ({ term, group: name, means }));
}

/** The terms that are meant by `word`: the term itself, else those that begin with it, else those that hold it. */
export function findTerms(word: string): readonly Term[] {
  const wanted = fold(word);
  for (const fits of [
    (term: string) => term === wanted,
    (term: string) => term.startsWith(wanted),
    (term: string) => term.includes(wanted),
  ]) {
    const found = GLOSSARY.filter(({ term }) => fits(fold(term)));
    if (found.length > 0) return found;
  }
  return [];
}

/** "Deputy Minister", "deputy-ministers" → "deputy minister". */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[-_\s]+/gu, " ")
    .trim()
    .replace(/(?<=[^s])s$/u, "");
}
