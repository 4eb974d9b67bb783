/** All that is found before meetings are assembled, layer upon layer; each reads those above it and changes none. */
import type { Document } from "../documents/document.ts";
import { findDates } from "../language/dates/find-dates.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type Annotated, annotate } from "./annotated.ts";
import { type HomeEvidence, homeCountry } from "./coreference/home-country.ts";
import { type PeopleOfDocument, peopleOfDocument } from "./coreference/people-of-document.ts";
import type { BodyMention, CountryMention, DateMention, PlaceMention } from "./mention.ts";
import { findBodies } from "./mentions/bodies.ts";
import { findCountries } from "./mentions/countries.ts";
import { findOffices, type OfficeFinding } from "./mentions/offices.ts";
import { findPeople, type PersonMention } from "./mentions/people.ts";
import { findPlaces } from "./mentions/places.ts";
import { type Actor, findActors } from "./relations/actors.ts";
import { findEvents, type MeetingEvent } from "./relations/events.ts";

export interface Layers {
  readonly annotated: Annotated;
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  readonly dates: readonly DateMention[];
  readonly offices: readonly OfficeFinding[];
  readonly mentions: readonly PersonMention[];
  readonly people: PeopleOfDocument;
  readonly actors: readonly Actor[];
  readonly events: readonly MeetingEvent[];
  readonly home: HomeEvidence | null;
}

export function buildLayers(document: Document, lexicons: Lexicons): Layers {
  const annotated = annotate(document, lexicons);
  const countries = findCountries(annotated);
  const places = findPlaces(annotated);
  const bodies = findBodies(annotated);
  const dates = findDates(annotated, { published: document.published, dateline: document.dateline?.date ?? null });
  const offices = findOffices(annotated);
  const dated = new Set<number>();
  for (const date of dates) for (let index = date.from; index < date.to; index++) dated.add(index);
  const { people: mentions } = findPeople({ annotated, offices, countries, places, bodies, taken: (index) => dated.has(index) });
  const home = homeCountry(annotated);
  const people = peopleOfDocument(annotated, mentions, home?.code ?? null);
  const actors = findActors({ annotated, mentions, countries, bodies, personOf: people.personOf });
  const events = findEvents(annotated, actors);
  return { annotated, countries, places, bodies, dates, offices, mentions, people, actors, events, home };
}
