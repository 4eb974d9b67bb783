/** Examples for every decision in the assembly of meetings, from annotated reports; each decision learnt after those before it. */
import { makeDocument } from "../documents/make-document.ts";
import { buildLayers, type Layers } from "../extraction/layers.ts";
import { draftsOf } from "../extraction/meetings/assemble.ts";
import type { Draft } from "../extraction/meetings/draft.ts";
import { MEETING_KINDS, MEETING_STATUSES } from "../extraction/reading.ts";
import { CountryWeighing } from "../extraction/weighing/country-of-person.ts";
import { dayCandidates } from "../extraction/weighing/day-of-meeting.ts";
import { draftFeatures } from "../extraction/weighing/draft-features.ts";
import { asCandidates, asModel, choose, classify, type LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { type MeetingModels, MODEL_FILES } from "../extraction/weighing/models.ts";
import { participantCandidates, presenceCues } from "../extraction/weighing/participant.ts";
import { cityCandidates, placeCountryCandidates, type PlaceQuestion } from "../extraction/weighing/place-of-meeting.ts";
import { type Grounds, groundsOf } from "../extraction/weighing/place-roles.ts";
import {
  type ChoiceExample,
  trainChoice,
  trainYesNo,
  type YesNoExample,
} from "../extraction/weighing/train-linear-model.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { align, sameName } from "./align.ts";
import type { AnnotatedReport, GoldMeeting } from "./annotated-set.ts";

export interface PreparedReport extends AnnotatedReport {
  readonly layers: Layers;
  readonly grounds: Grounds;
}

export function prepare(reports: readonly AnnotatedReport[], lexicons: Lexicons): PreparedReport[] {
  return reports.map((report) => {
    const layers = buildLayers(makeDocument(report.spec), lexicons);
    return { ...report, layers, grounds: groundsOf(layers) };
  });
}

const QUESTIONS: Record<keyof MeetingModels, string> = {
  country: "Which country is this person of?",
  participant: "Did this person take part in this meeting?",
  real: "Does this report tell of this meeting (and not only mention it)?",
  kind: "What kind of meeting is it?",
  status: "Was it held, is it ahead, was it called off?",
  day: "Which of these dates is its day?",
  placeCountry: "In which country was it?",
  city: "In which city was it?",
};
const L2: Record<keyof MeetingModels, number> = {
  country: 1,
  participant: 1,
  real: 2,
  kind: 2,
  status: 2,
  day: 1,
  placeCountry: 1.5,
  city: 1,
};

export function trainMeetings(
  reports: readonly PreparedReport[],
  set: string,
): Record<keyof MeetingModels, LinearModelFile> {
  const ids = reports.map((report) => report.spec.id).sort();
  const file = (key: keyof MeetingModels, examples: number, weights: Record<string, number>): LinearModelFile => ({
    model: MODEL_FILES[key],
    describes: QUESTIONS[key],
    provenance: { set, documents: ids, examples, l2: L2[key] },
    weights: rounded(weights),
  });

  const countryExamples = reports.flatMap(countriesOf);
  const country = file("country", countryExamples.length, trainChoice(countryExamples, { l2: L2.country }));
  const countryModel = asModel(country);

  const real: YesNoExample[] = [];
  const kind: ChoiceExample[] = [];
  const status: ChoiceExample[] = [];
  const participant: YesNoExample[] = [];
  const placed: {
    report: PreparedReport;
    draft: Draft;
    drafts: readonly Draft[];
    gold: GoldMeeting;
    features: ReturnType<typeof draftFeatures>;
    countryOf: (id: number) => string | null;
  }[] = [];
  for (const report of reports) {
    const { drafts, countryOf } = draftsOf(report.layers, { country: countryModel });
    const whole = drafts.filter((draft) => draft.codes.size >= 2);
    const found = whole.map((draft) => ({
      parties: [...draft.codes],
      names: [...draft.people].flatMap((id) => report.layers.people.people[id]!.name ?? []),
      kind: draft.visit ? "visit" : draft.proposals[0]!.event.entry.meeting,
      status: draft.time === "held" ? "held" : "scheduled",
    }));
    const pairs = align(report.gold.meetings, found);
    const cues = presenceCues(report.layers);
    whole.forEach((draft, index) => {
      const features = draftFeatures(report.layers, draft, drafts, countryOf);
      const pair = pairs.find((p) => p.found === index && p.right);
      const gold = pair ? report.gold.meetings[pair.gold]! : undefined;
      if (gold?.optional) return;
      real.push({ features, yes: gold !== undefined });
      if (!gold) return;
      kind.push(choice(MEETING_KINDS, features, [gold.kind, ...(gold.kind_any ?? [])]));
      status.push(choice(MEETING_STATUSES, features, [gold.status, ...(gold.status_any ?? [])]));
      for (const candidate of participantCandidates(report.layers, draft, drafts, countryOf, cues)) {
        const name = report.layers.people.people[candidate.person]!.name!;
        const yes = gold.participants.some((p) => sameName(p.name, name));
        if (!yes && (gold.participants_optional ?? []).some((p) => sameName(p, name))) continue;
        participant.push({ features: candidate.features, yes });
      }
      placed.push({ report, draft, drafts, gold, features, countryOf });
    });
  }
  const kindFile = file("kind", kind.length, trainChoice(kind, { l2: L2.kind }));
  const kindModel = asModel(kindFile);
  const statusFile = file("status", status.length, trainChoice(status, { l2: L2.status }));
  const statusModel = asModel(statusFile);
  const placeCountry: ChoiceExample[] = [];
  const city: ChoiceExample[] = [];
  for (const { report, draft, drafts, gold, features, countryOf } of placed) {
    const label = classify(kindModel, MEETING_KINDS, features).label;
    const { layers, grounds } = report;
    const question: PlaceQuestion = { layers, grounds, draft, drafts, countryOf, kind: label };
    const countries = placeCountryCandidates(question);
    const said = [gold.place.country ?? null, ...(gold.place.country_any ?? gold.country_any ?? [])];
    const right = countries.flatMap((c, i) => (said.includes(c.value) ? [i] : []));
    if (right.length > 0) placeCountry.push({ candidates: countries.map((c) => c.features), right });
    const cities = cityCandidates(question, gold.place.country);
    const wanted = [gold.place.city ?? null, ...(gold.place.city_any ?? gold.city_any ?? [])];
    const rightCity = cities.flatMap((c, i) => (wanted.includes(c.value) ? [i] : []));
    if (rightCity.length > 0) city.push({ candidates: cities.map((c) => c.features), right: rightCity });
  }
  const countryFile = file("placeCountry", placeCountry.length, trainChoice(placeCountry, { l2: L2.placeCountry }));
  const whereModel = asModel(countryFile);
  const day: ChoiceExample[] = [];
  for (const { report, draft, drafts, gold, features, countryOf } of placed) {
    const { layers, grounds } = report;
    const kind = classify(kindModel, MEETING_KINDS, features).label;
    const status = classify(statusModel, MEETING_STATUSES, features).label;
    const countries = placeCountryCandidates({ layers, grounds, draft, drafts, countryOf, kind });
    const where = countries[choose(whereModel, countries.map((c) => c.features)).index]!.value;
    const candidates = dayCandidates({ layers, draft, drafts, kind, status, country: where });
    const wanted = [gold.date ?? null, ...(gold.date_any ?? [])];
    const primary = candidates.flatMap((c, i) => (c.edtf === (gold.date ?? null) ? [i] : []));
    const right = primary.length > 0 ? primary : candidates.flatMap((c, i) => (wanted.includes(c.edtf) ? [i] : []));
    if (right.length > 0) day.push({ candidates: candidates.map((c) => c.features), right });
  }
  return {
    country,
    participant: file("participant", participant.length, trainYesNo(participant, { l2: L2.participant })),
    real: file("real", real.length, trainYesNo(real, { l2: L2.real })),
    kind: kindFile,
    status: statusFile,
    day: file("day", day.length, trainChoice(day, { l2: L2.day })),
    placeCountry: countryFile,
    city: file("city", city.length, trainChoice(city, { l2: L2.city })),
  };
}

/** Countries of those people of a document whom its annotation names. */
export function countriesAnnotated(report: PreparedReport): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  for (const meeting of report.gold.meetings) {
    for (const participant of meeting.participants) {
      if (participant.country === null) continue;
      const person = report.layers.people.people.find((p) => p.name !== null && sameName(participant.name, p.name));
      if (person) known.set(person.id, participant.country);
    }
  }
  return known;
}

function countriesOf(report: PreparedReport): ChoiceExample[] {
  const weighing = new CountryWeighing(report.layers);
  const known = countriesAnnotated(report);
  const examples: ChoiceExample[] = [];
  for (const person of weighing.order()) {
    const code = known.get(person);
    if (code === undefined) continue;
    const { codes, features } = weighing.candidates(person);
    const right = codes.indexOf(code);
    if (right !== -1) examples.push({ candidates: features, right: [right] });
    weighing.settle(person, code);
  }
  return examples;
}

function choice<Label extends string>(
  labels: readonly Label[],
  features: readonly string[] | ReturnType<typeof draftFeatures>,
  right: readonly string[],
): ChoiceExample {
  return {
    candidates: asCandidates(labels, features),
    right: labels.flatMap((label, i) => (right.includes(label) ? [i] : [])),
  };
}

function rounded(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
