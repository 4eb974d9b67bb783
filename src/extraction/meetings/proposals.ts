/**
 * Events → proposals: each event with its sides worked out to people and countries.
 *
 * "The President met with A and B separately" is a proposal for each counterpart; "the two ministers also discussed"
 * names nobody and goes to the meeting in focus.
 */
import type { Layers } from "../layers.ts";
import type { ActorKind } from "../relations/actor.ts";
import { Antecedents } from "./antecedents.ts";
import { Journeys } from "./journeys.ts";
import { oneByOne, type Pairing } from "./one-by-one.ts";
import type { CountryOf, Member, Proposal, SideOfEvent, Told } from "./proposal.ts";
import { protagonistOf } from "./protagonist.ts";
import { SidesOfEvent } from "./sides-of-event.ts";

const CREDENTIALS = new Set(["credentials", "credence"]);

export function propose(layers: Layers, countryOf: CountryOf): Proposal[] {
  const antecedents = new Antecedents(layers, countryOf);
  const sides = new SidesOfEvent(layers, countryOf, antecedents);
  const journeys = new Journeys(layers);
  const tolds = layers.events.map((event) => sides.of(event));
  const home = sideSpokenFor(layers);
  const protagonist = layers.home === null ? protagonistOf(layers, tolds, countryOf) : null;
  return tolds.flatMap(proposalsOf);

  function proposalsOf(told: Told): Proposal[] {
    const { event, left, right } = told;
    if (event.entry.travel && right.people.length === 0) return journeys.of(told);
    const pairings = envoysApart(told) ?? oneByOne(layers, told, countryOf);
    if (pairings) return pairings.map((pairing) => meeting(told, pairing, pairings.length));
    const both = withProtagonist(told, {
      people: [...left.people, ...right.people],
      codes: [...left.codes, ...right.codes],
    });
    if (both.people.length + both.codes.length > 0) return [meeting(told, both)];
    // "their aviation talks", "the two sides held consultations": of the two named last.
    const strong = event.entry.strength === "strong" && !event.entry.travel;
    const pair = strong ? antecedents.pairBefore(event) : [];
    // "The meeting also included talks on …": the one told of, though two other countries stand in the sentence before.
    const alone = event.left.length + event.right.length === 0;
    return [{ ...meeting(told, { people: [], codes: pair }), anaphoric: pair.length < 2 || alone }];
  }

  /** "The credentials were handed by the Ambassadors of Peru, A, and of Chile, B": each met whoever received them. */
  function envoysApart({ event, left, right }: Told): Pairing[] | null {
    const { from, to } = layers.annotated.sentences[event.sentence]!;
    if (!layers.annotated.tokens.slice(from, to).some(({ norm }) => CREDENTIALS.has(norm))) return null;
    if (left.people.length > 0 && right.people.length > 0) return null;
    const people = [...left.people, ...right.people];
    const codes = people.map(countryOf);
    const receiver = receiverBefore(event, people);
    const code = receiver?.code ?? home;
    if (code === null || people.length < 2 || new Set([...codes, code, null]).size < people.length + 2) return null;
    if (!people.every(isEnvoy)) return null;
    return people.map((envoy, index) => ({
      people: receiver ? [envoy, receiver.person] : [envoy],
      codes: [codes[index]!, code],
    }));
  }

  /** Who, by the words before, receives the credentials. */
  function receiverBefore(
    { sentence }: Told["event"],
    envoys: readonly number[],
  ): { code: string; person: number } | null {
    for (const { event, left, right } of tolds) {
      if (event.sentence > sentence) break;
      if (event.entry.meeting !== "ceremony") continue;
      for (const person of [...left.people, ...right.people]) {
        const code = countryOf(person);
        if (code !== null && !envoys.includes(person) && !isEnvoy(person)) return { code, person };
      }
    }
    return null;
  }

  function isEnvoy(person: number): boolean {
    return [...layers.people.people[person]!.offices.values()].some(({ rank }) => rank === "ambassador");
  }

  /** "Talks with B focused on trade", "During the meeting with B the sides discussed": of whose meetings the report tells, and B. */
  function withProtagonist({ event, left }: Told, both: Pairing): Pairing {
    if (protagonist === null || both.codes.length !== 1 || both.codes[0] === protagonist.code) return both;
    if (left.people.length + left.codes.length > 0 || event.right.length === 0) return both;
    const { code, person } = protagonist;
    return { people: person === null ? both.people : [...both.people, person], codes: [...both.codes, code] };
  }

  function meeting({ event, left, right }: Told, { people, codes: given }: Pairing, listed = 1): Proposal {
    const codes = new Set(given);
    // One foreign side alone: the other is the one the report speaks for.
    const filled = codes.size === 1 && home !== null && !codes.has(home) ? [home] : [];
    return {
      event,
      people: [...new Set(people)],
      codes: [...codes, ...filled].sort(),
      filled,
      anaphoric: false,
      destination: null,
      visit: false,
      firstPerson: left.firstPerson || right.firstPerson,
      listed,
      meetsUnnamed: right.members.length > 0 && right.members.every(isUnnamed),
      sidePointsBack: onlyPointsBack(left) !== onlyPointsBack(right),
    };
  }
}

const POINTING: ReadonlySet<ActorKind> = new Set(["pronoun", "group", "delegation"]);

function onlyPointsBack({ people, codes, members }: SideOfEvent): boolean {
  const points = members.length > 0 && members.every(({ kind }) => POINTING.has(kind));
  return points && people.length === 0 && codes.length === 0;
}

function isUnnamed({ kind, people }: Member): boolean {
  return people.length === 0 && (kind === "plural" || kind === "delegation");
}

/**
 * The side that goes without saying: the country of the publisher. An outlet that names two other countries and never its own tells of
 * those two.
 */
function sideSpokenFor({ home, countries }: Layers): string | null {
  if (!home) return null;
  const named = new Set(countries.map(({ code }) => code));
  return home.official || named.has(home.code) || named.size < 2 ? home.code : null;
}
