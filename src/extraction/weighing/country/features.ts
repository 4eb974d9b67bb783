/** What speaks for and against a person being of a country, each in words. */
import { joined } from "../../../shared/joined.ts";
import type { Layers } from "../../layers.ts";
import type { CountryMention } from "../../mention.ts";
import type { OfficeFinding } from "../../mentions/offices.ts";
import type { PersonMention } from "../../mentions/people.ts";
import type { Rank } from "../../reading.ts";
import type { Company } from "./company.ts";
import type { DocumentCountries } from "./document-countries.ts";

/** What is known of somebody's country: said beside them, or judged before. */
export interface Known {
  readonly said: string | null;
  readonly judged: string | null;
}

export interface Question {
  readonly layers: Layers;
  readonly facts: DocumentCountries;
  readonly company: Company;
  readonly person: number;
  readonly mentions: readonly PersonMention[];
  /** Nothing beside the person says a country. */
  readonly quiet: boolean;
  /** What is known of whoever a mention, or a person, is; nothing of the person asked about. */
  readonly aroundMention: (mention: number) => Known;
  readonly aroundPerson: (person: number) => Known;
}

/** Offices that a country gives to one person at a time. */
const SINGLE: ReadonlySet<Rank> = new Set(["head-of-state", "head-of-government", "foreign-minister", "speaker"]);
const POSTED: ReadonlySet<Rank> = new Set(["ambassador", "official"]);

/** What is printed beside the person: "Georgian", "of Georgia", "to Georgia". */
export function saidFeatures({ mentions }: Question, code: string, features: Set<string>): void {
  let elsewhere = false;
  let here = false;
  for (const { votes, name } of mentions) {
    for (const vote of votes) {
      if (vote.code === code) {
        features.add(joined`said: ${vote.how}, ${name === null ? "unnamed" : "named"} mention`);
        if (vote.how !== "to") here = true;
      } else if (vote.how !== "to") elsewhere = true;
    }
  }
  if (elsewhere && !here) features.add("another country is said");
}

/** What speaks for the side the report speaks for. */
export function homeFeatures(
  { layers, facts, company, person, mentions, quiet }: Question,
  code: string,
  features: Set<string>,
): void {
  const { home, people } = layers;
  if (home?.code !== code) return;
  features.add(quiet ? "home, none said" : "home");
  if (!quiet) return;
  const sent = mentions.flatMap((mention) => mention.votes);
  if (sent.some((vote) => vote.how === "to" && vote.code !== code)) features.add("home, sent abroad");
  if (sent.some((vote) => vote.how === "to" && vote.code === code)) features.add("home, sent here");
  if (
    mentions.some((mention) => mention.name === null && mention.votes.length === 0 && mention.determiner === "definite")
  )
    features.add('home, called "the" and the office');
  if (mentions.some((mention) => mention.possessor === "my" || mention.possessor === "our"))
    features.add("home, called ours");
  if (people.ofHome.has(person)) features.add("home, its office needs no country");
  if (people.people[person]!.mentions[0] === people.personOf.findIndex((id) => id >= 0))
    features.add("home, the first person named");
  if (company.acrossFromSpeaker.has(person)) features.add("home, across from the report's I");
  const kind = layers.annotated.sentences[mentions[0]!.sentence]!.blockKind;
  if (kind === "header" || kind === "heading") features.add("home, named at the head");
  for (const { rank } of officesOf(mentions)) features.add(joined`home, ${rank}`);
  const place = facts.ranking.indexOf(code);
  if (place < 0) features.add(home.official ? "home, not named" : "home of an outlet, not named");
  if (place === 0) features.add("home, most named");
}

/** A country that is talked about and has nobody in the report is hardly somebody's. */
export function presenceFeatures(
  { layers, facts, person, aroundPerson }: Question,
  code: string,
  features: Set<string>,
): void {
  if ((layers.home?.code ?? facts.dateline) === code || facts.sides.has(code)) return;
  const somebody = layers.people.people.some(({ id }) => {
    if (id === person) return false;
    const { said, judged } = aroundPerson(id);
    return said === code || judged === code;
  });
  if (!somebody) features.add(layers.home ? "nobody else is of it" : "nobody else is of it, no home");
}

/** Whom the person stands with and across from. */
export function companyFeatures(question: Question, code: string, features: Set<string>): void {
  const { company, person, aroundMention } = question;
  for (const m of company.same.get(person) ?? []) with_(aroundMention(m), "list neighbour is");
  for (const m of company.crowd.get(person) ?? []) with_(aroundMention(m), "in a long list with one");
  for (const m of company.together.get(person) ?? []) with_(aroundMention(m), "accompanies one");
  for (const m of company.across.get(person) ?? []) {
    const { said, judged } = aroundMention(m);
    if (said !== null) features.add(said === code ? "across from one of it" : "across from one of another");
    else if (judged !== null)
      features.add(judged === code ? "across from one judged of it" : "across from one judged of another");
  }
  for (const label of company.labels.get(person) ?? []) {
    const [how, of] = label.split("|") as [string, string];
    features.add(joined`${how} ${of === code ? "it" : "another"}`);
  }
  const travels = company.travels.get(person);
  if (travels) features.add(travels.has(code) ? "travels to it" : "travels elsewhere");

  function with_({ said, judged }: Known, what: string): void {
    if (said !== null) features.add(joined`${what} ${said === code ? "of it" : "of another"}`);
    else if (judged !== null) features.add(joined`${what} ${judged === code ? "judged of it" : "judged of another"}`);
  }
}

/** What the person's office tells: who else holds it, whose it is by its words. */
export function officeFeatures(
  { layers, person, mentions, aroundPerson }: Question,
  code: string,
  features: Set<string>,
): void {
  const offices = officesOf(mentions);
  if (offices.length === 0) return;
  let unnamed = false;
  let rival = false;
  for (const other of layers.people.people) {
    if (other.id === person) continue;
    const { said, judged } = aroundPerson(other.id);
    if (said !== code && judged !== code) continue;
    const theirs = officesOf(other.mentions.map((m) => layers.mentions[m]!));
    const held = theirs.find((office) => offices.some((mine) => isSameOffice(mine, office)));
    if (held && other.name !== null) {
      features.add(joined`another ${said === code ? "of it" : "judged of it"} holds the office`);
      rival = true;
    } else if (held && said === code) unnamed = true;
    if (offices.some((office) => POSTED.has(office.rank)) && theirs.some((office) => office.rank === "ambassador")) {
      features.add(joined`an envoy ${said === code ? "of it" : "judged of it"} is here`);
    }
  }
  // "the Iranian President" where this one is a President of whom no country is said.
  if (unnamed && !rival) features.add("an unnamed one of it holds the office");
  if (offices.some((office) => office.entry.typical?.includes(code))) features.add("office typical of it");
  else if (offices.some((office) => office.entry.typical)) features.add("office typical of others");
}

function officesOf(mentions: readonly PersonMention[]): OfficeFinding[] {
  return mentions.flatMap((mention) => mention.offices);
}

function isSameOffice(a: OfficeFinding, b: OfficeFinding): boolean {
  if (a.former || b.former || a.step !== b.step) return false;
  if (SINGLE.has(a.rank)) return a.rank === b.rank;
  return a.title.length > 9 && a.title.toLowerCase() === b.title.toLowerCase() && !POSTED.has(a.rank);
}

/** What stands around the person in the text. */
export function surroundingFeatures(
  { layers, facts, company, person, mentions }: Question,
  code: string,
  features: Set<string>,
): void {
  const { annotated, home } = layers;
  const first = mentions[0]!;
  const sides = company.sides.get(person);
  for (const mention of mentions) {
    if (!facts.openingsOf(mention.sentence).has(code)) continue;
    if (sides?.has("behind the words")) features.add("met in it");
    else if (sides) features.add("meets somebody in it");
  }
  const end = annotated.sentences[first.sentence]!.to;
  const met = sides?.has("behind the words") === true;
  const behind = facts.sceneBehind(first.to, end);
  if (facts.sceneBefore(first.from) === code) {
    features.add("the scene was last set there");
    // "In Manila, … I look forward to meeting Prime Minister B in Tokyo": a scene behind goes before the last one.
    if (home && home.code !== code && met && behind === null) {
      features.add("met where the scene was last set, abroad");
      if (facts.destinations.has(code)) features.add("met at a stop of the journey");
    }
  }
  if (met && behind === code)
    features.add(
      home && home.code !== code ? "met there by the words behind, abroad" : "met there by the words behind",
    );
  if (facts.destinations.has(code))
    features.add(facts.destinations.size === 1 ? "the only destination" : "a destination");
  if (nearestBefore(layers, first)?.code === code) features.add("nearest before");
  if (facts.inHeadline.has(code)) features.add("named in the headline");
  const place = facts.ranking.indexOf(code);
  features.add(place === 0 ? "most named" : place === 1 ? "second most named" : place < 0 ? "not named" : "named");
  if (!home) features.add(place === 0 ? "most named, no home" : "not most named, no home");
  if (facts.dateline === code) features.add(home ? "dateline is there" : "dateline is there, no home");
  if (!/^[A-Z]{2}$/u.test(code)) features.add("is a body");
}

function nearestBefore({ countries }: Layers, mention: PersonMention): CountryMention | undefined {
  return countries.findLast((country) => country.to <= mention.from && country.sentence === mention.sentence);
}
