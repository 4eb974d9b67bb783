/** Layers → meetings: countries of people, drafts, what is real, and each meeting's kind, status, day and place. */
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import { joinUnnamedHolders } from "../coreference/unnamed-holders.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import { rankOf } from "../mentions/offices.ts";
import {
  MEETING_STATUSES,
  type MeetingReading,
  type MeetingStatus,
  type ParticipantReading,
  RANKS,
  type Support,
} from "../reading.ts";
import type { Tracing } from "../trace.ts";
import { cityCandidates } from "../weighing/city-of-meeting.ts";
import { placeCountryCandidates } from "../weighing/country-of-meeting.ts";
import { type CountryChoice, countriesOfPeople } from "../weighing/country-of-person.ts";
import { dayCandidates } from "../weighing/day-of-meeting.ts";
import { draftFeatures } from "../weighing/draft-features.ts";
import { kindCandidates, kindOf } from "../weighing/kind-of-meeting.ts";
import { choose, classify, type Feature, probability } from "../weighing/linear-model.ts";
import type { MeetingModels } from "../weighing/models.ts";
import { participantCandidates, presenceCues } from "../weighing/participant.ts";
import { type Grounds, groundsOf } from "../weighing/place-roles.ts";
import type { PlaceQuestion } from "../weighing/place-signs.ts";
import { type RegisterUse, RegisterWitness } from "../weighing/register-witness.ts";
import { supportOfPlace } from "../weighing/support-of-place.ts";
import type { Draft } from "./draft.ts";
import { draftMeetings } from "./drafts.ts";
import type { CountryOf } from "./proposal.ts";
import { propose } from "./proposals.ts";
import { supportOfDay, supportOfKind, supportOfStatus } from "./support-of-fields.ts";

/** A draft that is taken for a meeting, before its content is attached. */
export interface Meeting {
  readonly draft: Draft;
  readonly reading: MeetingReading;
}

export interface Drafts {
  /** The layers read, with unnamed holders of offices joined to the people they are, now that countries are known. */
  readonly layers: Layers;
  readonly drafts: readonly Draft[];
  readonly countryOf: CountryOf;
  readonly choices: readonly CountryChoice[];
}

export function draftsOf(
  layers: Layers,
  models: Pick<MeetingModels, "country">,
  witness?: RegisterWitness,
  trace?: Tracing,
): Drafts {
  const choices = countriesOfPeople(layers, models.country, witness);
  const countryOf = (id: number) => choices[id]!.code;
  const settled = { ...layers, people: joinUnnamedHolders(layers.people, layers.mentions, countryOf) };
  const drafts = draftMeetings(settled, propose(settled, countryOf), countryOf, trace);
  return { layers: settled, drafts, countryOf, choices };
}

export function assembleMeetings(read: Layers, models: MeetingModels, register?: RegisterUse): Meeting[] {
  const witness = register && new RegisterWitness(read, register);
  const { layers, drafts, countryOf, choices } = draftsOf(read, models, witness);
  const meetings: Meeting[] = [];
  const cues = presenceCues(layers);
  let grounds: Grounds | undefined;
  for (const draft of drafts) {
    if (draft.codes.size < 2) continue;
    const features = draftFeatures(layers, draft, drafts, countryOf);
    if (probability(models.real, features) < 0.32) continue;
    const present = participantCandidates(layers, draft, drafts, countryOf, cues)
      .filter((candidate) => probability(models.participant, candidate.features) >= 0.5)
      .map((candidate) => candidate.person);
    meetings.push({
      draft,
      reading: readingOf(
        layers,
        (grounds ??= groundsOf(layers)),
        draft,
        drafts,
        present,
        features,
        models,
        countryOf,
        choices,
        witness,
      ),
    });
  }
  return meetings;
}

function readingOf(
  layers: Layers,
  grounds: Grounds,
  draft: Draft,
  drafts: readonly Draft[],
  present: readonly number[],
  features: readonly Feature[],
  models: MeetingModels,
  countryOf: CountryOf,
  choices: readonly CountryChoice[],
  witness?: RegisterWitness,
): MeetingReading {
  const { kind } = kindOf(models.kind, kindCandidates(layers, draft, drafts, countryOf));
  const status: MeetingStatus = classify(models.status, MEETING_STATUSES, features).label;
  const support: Record<string, Support> = {};
  const founding = draft.proposals[0]!.event;
  const words = spanOf(layers.annotated, founding.from, founding.to);
  support.kind = supportOfKind(layers, draft, kind);

  const question: PlaceQuestion = { layers, grounds, draft, drafts, countryOf, kind };
  // Whoever speaks by telephone is nowhere together.
  const countries = kind === "call" ? [] : placeCountryCandidates(question);
  const where =
    countries[
      choose(
        models.placeCountry,
        countries.map((candidate) => candidate.features),
      ).index
    ];
  const country = where?.value ?? null;
  if (where && country !== null) support["place.country"] = supportOfPlace(question, where, words);
  const cities = country === null ? [] : cityCandidates(question, country);
  const town =
    cities[
      choose(
        models.city,
        cities.map((candidate) => candidate.features),
      ).index
    ];
  const city = town?.value ?? null;
  if (town && city !== null) support["place.city"] = supportOfPlace(question, town, words);

  const days = dayCandidates({ layers, draft, drafts, kind, status, country });
  const day =
    days[
      choose(
        models.day,
        days.map((candidate) => candidate.features),
      ).index
    ];
  const date = day?.edtf ?? null;
  if (day && date !== null) support.date = supportOfDay(layers, draft, day, words);
  support.status = supportOfStatus(layers, draft, status, date);

  const parties = [...draft.codes].sort();
  for (const code of parties)
    support[`parties.${code}`] = supportOfParty(layers, draft, code, choices, countryOf, words);
  return {
    parties,
    kind,
    status,
    date,
    place: { country, city },
    formats: [],
    participants: participantsOf(layers, present, choices, witness),
    topics: [],
    projects: [],
    organisations: [],
    documents: [],
    support,
  };
}

function participantsOf(
  layers: Layers,
  present: readonly number[],
  choices: readonly CountryChoice[],
  witness?: RegisterWitness,
): ParticipantReading[] {
  const { people, mentions, annotated } = layers;
  const found: ParticipantReading[] = [];
  for (const id of [...present].sort((a, b) => people.people[a]!.mentions[0]! - people.people[b]!.mentions[0]!)) {
    const person = people.people[id]!;
    if (person.name === null) continue;
    const choice = choices[id]!;
    const own = person.mentions.map((m) => mentions[m]!);
    const body = own.some((mention) => mention.body !== null && mention.body.type === "multilateral");
    const offices = own
      .flatMap((mention) => mention.offices.map((office) => ({ office, mention })))
      .filter(({ office }) => !office.former);
    let best = offices[0];
    for (const candidate of offices) {
      if (rankIndex(candidate) < rankIndex(best!)) best = candidate;
    }
    const known =
      choice.code !== null && own.every((mention) => mention.offices.length === 0)
        ? witness?.rankOf(id, choice.code)
        : undefined;
    const rank = best ? rankOf(best.office, choice.code, body) : (known?.rank ?? "other");
    const named =
      own.find((mention) => mention.name !== null && mention.name.text === person.name) ??
      own.find((mention) => mention.name !== null)!;
    const nameSpan = { start: named.name!.start, end: named.name!.end };
    const support: { name: Support; country?: Support; rank?: Support } = {
      name: cite(layers.annotated.document, "said", [nameSpan], named.rule),
    };
    if (choice.code !== null) {
      const at = choice.evidence ? spanOf(annotated, choice.evidence.from, choice.evidence.to) : nameSpan;
      support.country = cite(
        layers.annotated.document,
        choice.basis,
        [at],
        choice.rule ?? "weighing/country-of-person",
        choice.basis === "inferred" ? choice.because : undefined,
      );
    }
    if (best) support.rank = cite(layers.annotated.document, "said", [best.office], best.office.rule);
    else
      support.rank = cite(
        layers.annotated.document,
        "inferred",
        [nameSpan],
        known?.rule ?? "weighing/rank",
        known?.because ?? "no office is given",
      );
    found.push({
      name: person.name.replace(/\s+/gu, " "),
      country: choice.code,
      rank,
      office: best?.office.title ?? null,
      support,
    });

    function rankIndex({ office }: { office: (typeof own)[number]["offices"][number] }): number {
      const at = RANKS.indexOf(rankOf(office, choice.code, body));
      // A foreign minister who is also a deputy prime minister is shown as foreign minister.
      return at === RANKS.indexOf("foreign-minister") ? RANKS.indexOf("deputy-head-of-government") - 0.5 : at;
    }
  }
  return found;
}

function supportOfParty(
  layers: Layers,
  draft: Draft,
  code: string,
  choices: readonly CountryChoice[],
  countryOf: CountryOf,
  words: Span,
): Support {
  const { countries, annotated, people, mentions } = layers;
  for (const id of draft.people) {
    if (countryOf(id) !== code) continue;
    const choice = choices[id]!;
    const mention = mentions[people.people[id]!.mentions[0]!]!;
    const at = choice.evidence ? spanOf(annotated, choice.evidence.from, choice.evidence.to) : mention;
    return cite(
      layers.annotated.document,
      choice.basis,
      [at],
      choice.rule ?? "weighing/country-of-person",
      choice.basis === "inferred" ? choice.because : undefined,
    );
  }
  const own = new Set(draft.proposals.map((p) => p.event.sentence));
  const near =
    countries.find((country) => country.code === code && own.has(country.sentence)) ??
    countries.find((country) => country.code === code);
  const filled = draft.proposals.every((p) => p.filled.includes(code));
  if (near && !filled) return cite(layers.annotated.document, "said", [near], "relation/party");
  const because =
    layers.home?.code === code ? `the side the report speaks for (${layers.home.from})` : "named in the report";
  return cite(layers.annotated.document, "inferred", [near ?? words], "relation/party", because);
}
