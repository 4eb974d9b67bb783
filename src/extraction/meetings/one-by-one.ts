/**
 * Several counterparts in one sentence, each of whom is met for himself.
 *
 *   "The President met with A and B" is two meetings; "talks between A, B and C" are one.
 *   "A of Peru, B of Chile and C of Cuba met with the President": he met each of them.
 *   "meetings with his Czech, Danish and Finnish counterparts": one each.
 */
import type { Sentence } from "../../language/token.ts";
import { isStateCode } from "../../shared/party-code.ts";
import type { Annotated } from "../annotated.ts";
import type { Layers } from "../layers.ts";
import { isOfGroup } from "../mentions/people.ts";
import { LISTED } from "../relations/right-side.ts";
import type { CountryOf, SideOfEvent, Told } from "./proposal.ts";

/** Who meets in one of the meetings. */
export interface Pairing {
  readonly people: readonly number[];
  readonly codes: readonly string[];
}

const TOGETHER_BY = new Set(["between", "among", "of", LISTED]);
const TOGETHER = new Set(["trilateral", "jointly", "together", "quadrilateral"]);
/** Plural nouns for what is one event. */
const ONE_EVENT = new Set(["talks", "discussions", "consultations"]);
const OF_THREE = new Set(["trilateral", "tripartite", "three-way"]);
const APART = new Set(["separately", "separate", "individually", "each", "bilateral"]);
const ACCOMPANIED = new Set(["accompanied", "along", "alongside", "together"]);
/** Kinds of event that several attend together. */
const ROUNDS = new Set(["consultations", "commission"]);

/** Who meets whom when each is met for himself; null when they meet together or there are no several. */
export function oneByOne(layers: Layers, told: Told, countryOf: CountryOf): Pairing[] | null {
  const { annotated } = layers;
  if (isReceptionOnArrival(annotated, told) || isWithGroup(layers, told)) return null;
  return counterparts(layers, told, countryOf) ?? visitors(annotated, told, countryOf) ?? countries(annotated, told);
}

/** "was welcomed by A and B", "was received at the airport by A and B": all hosts at once. */
function isReceptionOnArrival({ tokens, sentences, lexicons }: Annotated, { event }: Told): boolean {
  const { together, host } = event.entry;
  if (together || host !== "subject") return together;
  const arrival = lexicons.wordSet("arrival");
  const { from, to } = sentences[event.sentence]!;
  return tokens.slice(from, to).some(({ norm }) => arrival.has(norm));
}

/** "met with the foreign ministers of the Visegrad Group": with all of its countries at once. */
function isWithGroup({ actors, mentions }: Layers, { event }: Told): boolean {
  return event.right.some((index) => {
    const { kind, mention } = actors[index]!;
    return kind === "plural" && isOfGroup(mentions[mention]!.votes);
  });
}

function counterparts(layers: Layers, told: Told, countryOf: CountryOf): Pairing[] | null {
  const { left, right } = told;
  const { annotated } = layers;
  const company = companyOf(layers, told);
  const doubled = secondOffices(layers, told);
  for (const person of doubled) company.add(person);
  const listed = partnersOf(told, countryOf);
  const partners = listed.filter(({ people }) => !people.some((person) => company.has(person)));
  const [only] = partners;
  if (doubled.length > 0 && partners.length === 1 && only) {
    // The country that is said of the one office is that of whoever holds both.
    const said = codesOf(doubled, countryOf);
    const codes = [...left.codes, ...(said.length > 0 ? said : only.codes)];
    return [{ people: [...left.people, ...only.people], codes }];
  }
  if (partners.length < 2 || isOfThree(annotated, told, partners)) return null;
  if (!isOneByOne(told, right) && !saysWithAgain(layers, told) && !saysSeparately(annotated, told)) return null;
  return partners.map(({ people, codes }) => ({
    people: [...left.people, ...people],
    codes: [...left.codes, ...codes],
  }));
}

const SEPARATELY = new Set(["separate", "separately", "individually"]);

/** "discussed it in separate calls with A, B and C" */
function saysSeparately({ tokens, sentences }: Annotated, { event, right }: Told): boolean {
  if (event.by !== "with" && event.by !== "") return false;
  const { from, to } = sentences[event.sentence]!;
  return right.people.length > 1 && tokens.slice(from, to).some(({ norm }) => SEPARATELY.has(norm));
}

const DASH = new Set(["-", "–", "—"]);

/** "Deputy Prime Minister - Foreign Minister A", "the Vice President and Foreign Minister, A": one person in two offices. */
function secondOffices({ annotated: { tokens }, actors, people }: Layers, { event }: Told): number[] {
  return event.right.flatMap((index, nth) => {
    const next = actors[event.right[nth + 1] ?? -1];
    const { to, mention } = actors[index]!;
    const person = mention >= 0 ? people.personOf[mention]! : -1;
    if (!next || next.mention < 0 || person < 0 || people.people[person]!.name !== null || next.from !== to + 1)
      return [];
    const bearer = people.personOf[next.mention]!;
    const named = bearer >= 0 && people.people[bearer]!.name !== null;
    const { norm } = tokens[to]!;
    const inOne = norm === "and" && tokens.slice(next.from, next.to).some(({ text }) => text === ",");
    return named && (DASH.has(norm) || inOne) ? [person] : [];
  });
}

/** "with A in Oslo and with B in Rome": two occasions, whatever they are. */
function saysWithAgain({ annotated: { tokens }, actors }: Layers, { event }: Told): boolean {
  if (event.by !== "with") return false;
  return event.right.slice(1).some((index) => {
    const { from } = actors[index]!;
    const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    return (
      tokens[before]?.norm === "with" && tokens[before - 1]?.norm !== "together" && tokens[before - 1]?.norm !== "along"
    );
  });
}

/** "received A, accompanied by B and C": people who came with the one named before them. */
function companyOf({ annotated, actors, people }: Layers, { event }: Told): Set<number> {
  const company = new Set<number>();
  event.right.forEach((index, nth) => {
    const actor = actors[index]!;
    const before = actors[event.right[nth - 1] ?? -1];
    const words = before ? annotated.tokens.slice(before.to, actor.from) : [];
    const came = company.size > 0 || words.some(({ norm }) => ACCOMPANIED.has(norm));
    const person = actor.mention >= 0 ? people.personOf[actor.mention]! : -1;
    if (came && person >= 0) company.add(person);
  });
  return company;
}

/**
 * Each person behind the words, and each further side for which nobody is named: "A of Peru and officials of the World Bank".
 * Countries alone are none: "met with Japan and India".
 */
function partnersOf({ left, right }: Told, countryOf: CountryOf): Pairing[] {
  const partners: Pairing[] = right.people.map((person) => ({ people: [person], codes: codesOf([person], countryOf) }));
  const met = new Set([...left.codes, ...partners.flatMap(({ codes }) => codes)]);
  const apart = right.people.length > 0 || right.codes.some((code) => !isStateCode(code));
  for (const { people, codes } of apart ? right.members : []) {
    if (people.length > 0) continue;
    for (const code of codes) {
      if (!met.has(code)) partners.push({ people: [], codes: [code] });
      met.add(code);
    }
  }
  return partners;
}

function visitors(annotated: Annotated, told: Told, countryOf: CountryOf): Pairing[] | null {
  const { left, right } = told;
  const [host] = right.people;
  if (left.people.length < 2 || right.people.length !== 1 || !isOneByOne(told, left)) return null;
  if (!areOfDifferentCountries([...left.people, host!], countryOf) || isTogether(annotated, told)) return null;
  return left.people.map((person) => ({ people: [person, host!], codes: codesOf([person, host!], countryOf) }));
}

function countries({ tokens }: Annotated, { event, left, right }: Told): Pairing[] | null {
  if (right.people.length > 0 || right.codes.length < 2 || left.codes.length > 1) return null;
  const { norm } = tokens[event.to - 1]!;
  if (!event.noun || event.by !== "with" || !norm.endsWith("s")) return null;
  // "The visit will include discussions with Peru and Cuba": of whoever visits, with each of them.
  const ofVisitor = event.left.length === 0 && left.people.length === 0;
  if (ofVisitor ? event.entry.meeting !== "meeting" : left.codes.length === 0 || ONE_EVENT.has(norm)) return null;
  const others = right.codes.filter((code) => !left.codes.includes(code));
  return others.map((code) => ({ people: left.people, codes: [...left.codes, code] }));
}

/** Whether those listed on a side of these words met one by one. */
function isOneByOne({ event }: Told, { people, codes }: SideOfEvent): boolean {
  const { meeting, strength, id } = event.entry;
  if (TOGETHER_BY.has(event.by) || strength === "weak" || ROUNDS.has(meeting)) return false;
  if (meeting !== "call") return true;
  // Several on one line are one call; "spoke with A of Peru and B of Chile" are two.
  return id === "speak-with" && codes.length === 2 && people.length === 2;
}

function areOfDifferentCountries(people: readonly number[], countryOf: CountryOf): boolean {
  const codes = codesOf(people, countryOf);
  return new Set(codes).size === people.length;
}

function isTogether({ tokens, sentences }: Annotated, { event }: Told): boolean {
  const { from, to } = sentences[event.sentence]!;
  for (let index = from; index < to; index++) if (TOGETHER.has(tokens[index]!.norm)) return true;
  return false;
}

/** "A met with B and C", where the headline or the next sentence calls it trilateral. */
function isOfThree({ tokens, sentences }: Annotated, { event }: Told, partners: readonly Pairing[]): boolean {
  if (partners.length !== 2) return false;
  const near = [event.sentence, event.sentence + 1].map((index) => sentences[index]);
  const headlines = sentences.filter(({ blockKind }) => blockKind === "title");
  const words = (sentence: Sentence | undefined) => (sentence ? tokens.slice(sentence.from, sentence.to) : []);
  if (words(near[0]).some(({ norm }) => APART.has(norm))) return false;
  return [...near, ...headlines].some((sentence) => words(sentence).some(({ norm }) => OF_THREE.has(norm)));
}

function codesOf(people: readonly number[], countryOf: CountryOf): string[] {
  return people.map(countryOf).filter((code) => code !== null);
}
