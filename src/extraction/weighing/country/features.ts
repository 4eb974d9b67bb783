/** What speaks for and against a person being of a country, each in words. */
import { joined } from "../../../shared/joined.ts";
import { isStateCode } from "../../../shared/party-code.ts";
import { remember1 } from "../../../shared/remember.ts";
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

/** Whose country is asked, and all that is the same for every country they may be of. */
export interface Question {
  readonly layers: Layers;
  readonly facts: DocumentCountries;
  readonly company: Company;
  readonly person: number;
  readonly mentions: readonly PersonMention[];
  readonly offices: readonly OfficeFinding[];
  /** Nothing beside the person says a country. */
  readonly quiet: boolean;
  /** Countries where the name is at home; none where it does not tell. */
  readonly origins: ReadonlySet<string>;
  /** Everybody else of whom a country is known. */
  readonly others: readonly Other[];
  /** Those the person stands with and across from, and the sides the person is named behind. */
  readonly mates: readonly Mate[];
  /** The country that the order of two sides gives; undefined where it gives none. */
  readonly inOrder: ReadonlySet<string> | undefined;
  /** Code of the country named last before the person in the sentence of the first mention. */
  readonly nearest: CountryMention | undefined;
}

/** Somebody else, of a country. */
export interface Other extends Known {
  readonly named: boolean;
  /** Holds the same office, one that a country has once. */
  readonly rival: boolean;
  /** Is not named, and called by an office that may be short for the person's. */
  readonly short: boolean;
  readonly ambassador: boolean;
}

/** What speaks for one code, and what for all the others. */
export interface Mate {
  readonly code: string;
  readonly it: string;
  readonly another: string;
}

/** Offices that a country gives to one person at a time. */
export const SINGLE: ReadonlySet<Rank> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "speaker",
]);
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
  { layers, facts, company, person, mentions, offices, quiet }: Question,
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
  if (mentions.some((mention) => isVisiting(layers, mention))) features.add("home, called visiting");
  if (company.acrossFromSpeaker.has(person)) features.add("home, across from the report's I");
  const kind = layers.annotated.sentences[mentions[0]!.sentence]!.blockKind;
  if (kind === "header" || kind === "heading") features.add("home, named at the head");
  for (const { rank } of offices) features.add(joined`home, ${rank}`);
  const place = facts.ranking.indexOf(code);
  if (place < 0) features.add(home.official ? "home, not named" : "home of an outlet, not named");
  if (place === 0) features.add("home, most named");
}

/** "While visiting Minister X": a verb. */
const VISITING_AS_VERB = new Set(
  "while after before by of is are was were been be when on for from since without am".split(" "),
);

/** "[visiting] Trade Minister X", "the [visiting] X" */
function isVisiting({ annotated: { tokens } }: Layers, { from, name }: PersonMention): boolean {
  for (let at = Math.max(1, from - 1); at < (name?.from ?? from + 1); at++)
    if (tokens[at]!.norm === "visiting") return !VISITING_AS_VERB.has(tokens[at - 1]!.norm);
  return false;
}

/** A country that is talked about and has nobody in the report is hardly somebody's. */
export function presenceFeatures(
  { layers, facts, others, mates }: Question,
  code: string,
  features: Set<string>,
): void {
  if ((layers.home?.code ?? facts.dateline) === code || facts.sides.has(code)) return;
  if (others.some(({ said, judged }) => said === code || judged === code)) return;
  const met = new Set(mates.flatMap((mate) => (mate.it.startsWith(ACROSS) ? [mate.code] : [])));
  // Whom a report follows from one guest to the next is often the only one of his side.
  const follows = met.size > 1 ? ", meets several" : "";
  features.add(layers.home ? "nobody else is of it" : joined`nobody else is of it, no home${follows}`);
}
const ACROSS = "across from one";

/** Whom the person stands with and across from. */
export function companyFeatures(
  { company, person, mates, inOrder }: Question,
  code: string,
  features: Set<string>,
): void {
  for (const mate of mates) features.add(mate.code === code ? mate.it : mate.another);
  if (inOrder) features.add(inOrder.has(code) ? "first or second as its country" : "not in the order of the countries");
  const guests = company.hosts.get(person);
  if (guests)
    features.add(guests.has(code) ? "across from one who travels to it" : "across from one who travels elsewhere");
  const sent = company.accredited.get(person);
  if (sent) features.add(sent.has(code) ? "across from one sent to it" : "across from one sent elsewhere");
  const travels = company.travels.get(person);
  if (travels) features.add(travels.has(code) ? "travels to it" : "travels elsewhere");
}

const partsOf = remember1((label: string) => label.split("|") as [how: string, code: string]);

/** `around`: what is known of whoever a mention is. */
export function matesOf(company: Company, person: number, around: (mention: number) => Known): Mate[] {
  const mates: Mate[] = [];
  for (const m of company.same.get(person) ?? []) add(around(m), "list neighbour is");
  for (const m of company.crowd.get(person) ?? []) add(around(m), "in a long list with one");
  for (const m of company.together.get(person) ?? []) add(around(m), "accompanies one");
  for (const m of company.alongside.get(person) ?? []) add(around(m), "is along with one");
  for (const m of company.across.get(person) ?? []) add(around(m), "across from one");
  for (const label of company.labels.get(person) ?? []) {
    const [how, code] = partsOf(label);
    mates.push({ code, it: joined`${how} it`, another: joined`${how} another` });
  }
  return mates;

  function add({ said, judged }: Known, what: string): void {
    const code = said ?? judged;
    if (code === null) return;
    const how = said === null ? "judged of" : "of";
    mates.push({ code, it: joined`${what} ${how} it`, another: joined`${what} ${how} another` });
  }
}

/** What the person's office tells: who else holds it, whose it is by its words. */
export function officeFeatures({ offices, others }: Question, code: string, features: Set<string>): void {
  if (offices.length === 0) return;
  const posted = offices.some((office) => POSTED.has(office.rank));
  let unnamed = false;
  let named = false;
  let short = false;
  for (const { said, judged, named: isNamed, rival, ambassador, short: isShort } of others) {
    if (said !== code && judged !== code) continue;
    if (isShort) short = true;
    if (rival && isNamed) {
      features.add(joined`another ${said === code ? "of it" : "judged of it"} holds the office`);
      named = true;
    } else if (rival && said === code) unnamed = true;
    if (posted && ambassador) features.add(joined`an envoy ${said === code ? "of it" : "judged of it"} is here`);
  }
  // "the Iranian President" where this one is a President of whom no country is said.
  if (unnamed && !named) features.add("an unnamed one of it holds the office");
  if (short) features.add(named ? "one of it is called so, another is named" : "one of it is called so");
  if (offices.some(({ entry }) => entry.typical?.length === 1 && entry.typical[0] === code))
    features.add("office of it alone");
  if (offices.some((office) => office.entry.typical?.includes(code))) features.add("office typical of it");
  else if (offices.some((office) => office.entry.typical)) features.add("office typical of others");
}

/** Where the name is at home, asked only where the report does not tell for whom it speaks: names travel. */
export function nameFeatures({ layers, origins }: Question, code: string, features: Set<string>): void {
  if (layers.home || origins.size === 0) return;
  features.add(origins.has(code) ? "name at home in it" : "name at home elsewhere");
}

/** Whether two offices are one that a country gives to one person at a time. */
export function isSameOffice(a: OfficeFinding, b: OfficeFinding): boolean {
  if (a.former || b.former || a.step !== b.step) return false;
  if (SINGLE.has(a.rank)) return a.rank === b.rank;
  if (a.title.length <= 9 || a.title.length !== b.title.length || POSTED.has(a.rank)) return false;
  return a.title === b.title || a.title.toLowerCase() === b.title.toLowerCase();
}

/** What stands around the person in the text. */
/** Bodies with a code of two letters, as states have. */
const UNIONS = new Set(["EU", "UN"]);
const OF_MINISTRY = /minister|^(?:FM|EAM)$/iu;
const OF_STATES = new Set([
  "head-of-government",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
  "deputy-foreign-minister",
  "ambassador",
  "speaker",
  "legislator",
]);

export function surroundingFeatures(
  { layers, facts, company, person, mentions, offices, mates, nearest }: Question,
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
  const stop = layers.stops[first.sentence] ?? null;
  if (stop !== null && stop !== home?.code) {
    const behind = sides?.has("behind the words") === true ? "met " : "";
    features.add(
      stop === code ? joined`${behind}in a sentence set in it` : joined`${behind}in a sentence set elsewhere`,
    );
  }
  const end = annotated.sentences[first.sentence]!.to;
  const met = sides?.has("behind the words") === true;
  const behind = facts.sceneBehind(first.to, end, sides !== undefined && !met && !home);
  if (facts.sceneBefore(first.from) === code) {
    features.add("the scene was last set there");
    // "In Manila, … I look forward to meeting Prime Minister B in Tokyo": a scene behind goes before the last one.
    if (!home && met && behind === null) features.add("met where the scene was last set, no home");
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
  if (nearest?.code === code)
    features.add(facts.saidOfSomebody.has(nearest.from) ? "nearest before, said of another" : "nearest before");
  if (facts.inHeadline.has(code)) features.add("named in the headline");
  if (facts.byTownsAlone.has(code)) features.add("named by its capital alone");
  if (!home && !met && sides && behind !== null && !mates.some(({ code: other }) => other === behind))
    features.add(behind === code ? "meets one of another there, no home" : "meets one of another elsewhere, no home");
  if (!home && facts.isMostAlone(code)) features.add("most named by itself, no home");
  if (!home && facts.sentTo.has(code)) features.add("somebody is sent to it, no home");
  if (!home) {
    features.add(joined`no home, ${facts.saidOf(code)}`);
    const title = facts.inTitle(code);
    if (title !== null) features.add(joined`no home, ${title}`);
  }
  const place = facts.ranking.indexOf(code);
  features.add(place === 0 ? "most named" : place === 1 ? "second most named" : place < 0 ? "not named" : "named");
  if (!home) features.add(place === 0 ? "most named, no home" : "not most named, no home");
  if (facts.dateline === code) {
    features.add(home ? "dateline is there" : "dateline is there, no home");
    // An ambassador where a report is filed is another country's.
    if (!home && mentions.some(({ offices }) => offices.some(({ rank }) => rank === "ambassador")))
      features.add("dateline is there, an ambassador");
  }
  const isBody = !isStateCode(code) && !UNIONS.has(code);
  // Officials of the two unions are at home in many a report, those of other bodies in few.
  if (isBody) features.add("is a body");
  if (!isStateCode(code)) {
    // Ministers and ambassadors are of states.
    if (
      mentions.some(
        (mention) => mention.body?.type === "national" || mention.offices.some(({ rank }) => OF_STATES.has(rank)),
      )
    )
      features.add("is a body, the office a state's");
    else if (offices.some(({ rank, title }) => rank === "head-of-state" || OF_MINISTRY.test(title)))
      features.add("is a body, a minister or president");
  }
}

export function nearestBefore({ countries }: Layers, mention: PersonMention): CountryMention | undefined {
  return countries.findLast((country) => country.to <= mention.from && country.sentence === mention.sentence);
}
