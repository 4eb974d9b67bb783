/** All that is found before meetings are assembled, layer upon layer; each reads those above it and changes none. */
import type { Document } from "../documents/document.ts";
import { findDates } from "../language/dates/find-dates.ts";
import { findStretches } from "../language/dates/stretches.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { atOnce, type InTurns } from "../shared/turns.ts";
import { type Annotated, annotate } from "./annotated.ts";
import { type HomeEvidence, homeCountry } from "./coreference/home-country.ts";
import { type PeopleOfDocument, peopleOfDocument } from "./coreference/people-of-document.ts";
import type { BodyMention, CountryMention, DateMention, PlaceMention } from "./mention.ts";
import { findBodies } from "./mentions/bodies.ts";
import { findCountries } from "./mentions/countries.ts";
import { findOffices, type OfficeFinding } from "./mentions/offices.ts";
import { tokensOfOutlet } from "./mentions/outlet-itself.ts";
import { findPeople, type PersonMention } from "./mentions/people.ts";
import { findPlaces } from "./mentions/places.ts";
import type { Actor } from "./relations/actor.ts";
import { findActors } from "./relations/actors.ts";
import type { MeetingEvent } from "./relations/event.ts";
import { findEvents } from "./relations/events.ts";
import { stopsOf } from "./relations/stops.ts";
import { type DateSurroundings, dateSurroundings } from "./weighing/date-surroundings.ts";

export interface Layers {
  readonly annotated: Annotated;
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  readonly dates: readonly DateMention[];
  readonly dateSurroundings: DateSurroundings;
  readonly offices: readonly OfficeFinding[];
  readonly mentions: readonly PersonMention[];
  readonly people: PeopleOfDocument;
  readonly actors: readonly Actor[];
  readonly events: readonly MeetingEvent[];
  readonly home: HomeEvidence | null;
  /** For each sentence the country it is set in, where the text says so; else null. */
  readonly stops: readonly (string | null)[];
}

export function buildLayers(document: Document, lexicons: Lexicons): Layers {
  return atOnce(layersInTurns(document, lexicons));
}

export function* layersInTurns(document: Document, lexicons: Lexicons): InTurns<Layers> {
  const annotated = annotate(document, lexicons);
  yield;
  const countries = findCountries(annotated);
  const places = findPlaces(annotated);
  const bodies = findBodies(annotated);
  yield;
  const told = findDates(annotated, { published: document.published, dateline: document.dateline?.date ?? null });
  // A stay told in pieces is a value beside those of its pieces; it covers words that name people, so it takes none of them.
  const dates = [...told, ...findStretches(annotated, told)];
  yield;
  const owned = new Uint8Array(annotated.tokens.length);
  for (const { from, to } of [...countries, ...bodies]) owned.fill(1, from, to);
  const offices = findOffices(annotated, (index) => owned[index] === 1);
  yield;
  const dated = new Uint8Array(annotated.tokens.length);
  for (const { from, to } of told) dated.fill(1, from, to);
  const outlet = tokensOfOutlet(annotated);
  const { people: mentions } = findPeople({
    annotated,
    offices,
    countries,
    places,
    bodies,
    taken: (index) => dated[index] === 1 || outlet[index] === 1,
  });
  yield;
  const home = homeCountry(annotated);
  yield;
  const people = peopleOfDocument(annotated, mentions, home?.code ?? null);
  yield;
  const actors = findActors({ annotated, mentions, countries, bodies, personOf: people.personOf });
  yield;
  const events = findEvents(annotated, actors, told);
  yield;
  return {
    annotated,
    countries,
    places,
    bodies,
    dates,
    dateSurroundings: dateSurroundings(annotated.tokens, dates, places, outsideOf(mentions, countries)),
    offices,
    mentions,
    people,
    actors,
    events,
    home,
    stops: stopsOf({ annotated, countries, places, dates: told, actors, events }),
  };
}

/** Countries that are no part of what somebody is called: not that of "the Prime Minister of Fiji". */
function outsideOf(mentions: readonly PersonMention[], countries: readonly CountryMention[]): CountryMention[] {
  const called = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) called.add(at);
  return countries.filter(({ from }) => !called.has(from));
}
