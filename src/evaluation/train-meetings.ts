/** Examples for every decision in the assembly of meetings, from annotated reports; each decision learnt after those before it. */
import { makeDocument } from "../documents/make-document.ts";
import { buildLayers, type Layers } from "../extraction/layers.ts";
import type { Draft } from "../extraction/meetings/draft.ts";
import { draftsOf } from "../extraction/meetings/drafts-of-report.ts";
import { MEETING_KINDS, MEETING_STATUSES } from "../extraction/reading.ts";
import { cityCandidates } from "../extraction/weighing/city-of-meeting.ts";
import { placeCountryCandidates } from "../extraction/weighing/country-of-meeting.ts";
import { dayCandidates } from "../extraction/weighing/day-of-meeting.ts";
import { draftFeatures } from "../extraction/weighing/draft-features.ts";
import { type Grounds, groundsOf } from "../extraction/weighing/grounds.ts";
import { kindCandidates, kindOf, kindSigns } from "../extraction/weighing/kind-of-meeting.ts";
import { asCandidates, asModel, choose, classify, type LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { type MeetingModels, MODEL_FILES } from "../extraction/weighing/models.ts";
import { participantCandidates, presenceCues } from "../extraction/weighing/participant.ts";
import type { PlaceQuestion } from "../extraction/weighing/place-signs.ts";
import type { Told } from "../extraction/weighing/told-before.ts";
import {
  type ChoiceExample,
  trainChoice,
  trainYesNo,
  type YesNoExample,
} from "../extraction/weighing/train-linear-model.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { align, sameName } from "./align.ts";
import type { AnnotatedReport, GoldMeeting } from "./annotated-set.ts";
import { COUNTRY_PRIORS } from "./country-priors.ts";
import { DAY_PRIORS } from "./day-priors.ts";
import { KIND_PRIORS } from "./kind-priors.ts";
import { PARTICIPANT_PRIORS } from "./participant-priors.ts";
import { PLACE_PRIORS } from "./place-priors.ts";
import { countryExamples } from "./train-countries.ts";

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
  country: 4,
  participant: 3,
  real: 2,
  kind: 0.7,
  status: 2,
  day: 2.5,
  placeCountry: 3,
  city: 1.5,
};

/** How much a meeting counts that an annotation leaves to the reader: its day and place are told with alternatives. */
const OPTIONAL = 0.5;

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

  const countries = countryExamples(reports, L2.country);
  const country = file("country", countries.length, trainChoice(countries, { l2: L2.country, prior: COUNTRY_PRIORS }));
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
    const { layers, drafts, countryOf } = draftsOf(report.layers, { country: countryModel });
    const whole = drafts.filter((draft) => draft.codes.size >= 2);
    const found = whole.map((draft) => ({
      parties: [...draft.codes],
      names: [...draft.people].flatMap((id) => layers.people.people[id]!.name ?? []),
      kind: draft.visit ? "visit" : draft.proposals[0]!.event.entry.meeting,
      status: draft.time === "held" ? "held" : "scheduled",
    }));
    const pairs = align(report.gold.meetings, found);
    const cues = presenceCues(layers);
    whole.forEach((draft, index) => {
      const features = draftFeatures(layers, draft, drafts, countryOf);
      const pair = pairs.find((p) => p.found === index && p.right);
      const gold = pair ? report.gold.meetings[pair.gold]! : undefined;
      // Of a meeting that may be listed or not the fields are as they are; whether it is one teaches nothing.
      if (!gold?.optional) real.push({ features, yes: gold !== undefined });
      if (!gold) return;
      const kinds = [gold.kind, ...(gold.kind_any ?? [])];
      if (!gold.optional)
        kind.push({
          candidates: kindCandidates(kindSigns(report.layers, draft, drafts, countryOf)),
          right: MEETING_KINDS.flatMap((label, i) => (kinds.includes(label) ? [i] : [])),
        });
      if (!gold.optional) status.push(choice(MEETING_STATUSES, features, [gold.status, ...(gold.status_any ?? [])]));
      for (const candidate of gold.optional ? [] : participantCandidates(layers, draft, drafts, countryOf, cues)) {
        const name = layers.people.people[candidate.person]!.name!;
        const yes = gold.participants.some((p) => sameName(p.name, name));
        if (!yes && (gold.participants_optional ?? []).some((p) => sameName(p, name))) continue;
        participant.push({ features: candidate.features, yes });
      }
      placed.push({ report: { ...report, layers }, draft, drafts, gold, features, countryOf });
    });
  }
  const kindFile = file("kind", kind.length, trainChoice(kind, { l2: L2.kind, prior: KIND_PRIORS }));
  const kindModel = asModel(kindFile);
  const statusFile = file("status", status.length, trainChoice(status, { l2: L2.status }));
  const statusModel = asModel(statusFile);
  const placeCountry: ChoiceExample[] = [];
  const city: ChoiceExample[] = [];
  const before = toldBefore(placed);
  for (const { report, draft, drafts, gold, countryOf } of placed) {
    const { layers, grounds } = report;
    const told = before.get(draft)!;
    const label = kindOf(kindModel, kindSigns(layers, draft, drafts, countryOf));
    if (label === "call") continue;
    const question: PlaceQuestion = { layers, grounds, draft, drafts, countryOf, kind: label, told };
    const countries = placeCountryCandidates(question);
    const said = [gold.place.country ?? null, ...(gold.place.country_any ?? gold.country_any ?? [])];
    const right = countries.flatMap((c, i) => (said.includes(c.value) ? [i] : []));
    if (right.length > 0)
      placeCountry.push({ candidates: countries.map((c) => c.features), right, weight: gold.optional ? OPTIONAL : 1 });
    const cities = cityCandidates(question, gold.place.country);
    const wanted = [gold.place.city ?? null, ...(gold.place.city_any ?? gold.city_any ?? [])];
    const rightCity = cities.flatMap((c, i) => (wanted.includes(c.value) ? [i] : []));
    if (rightCity.length > 0)
      city.push({ candidates: cities.map((c) => c.features), right: rightCity, weight: gold.optional ? OPTIONAL : 1 });
  }
  const countryFile = file(
    "placeCountry",
    placeCountry.length,
    trainChoice(placeCountry, { l2: L2.placeCountry, prior: PLACE_PRIORS }),
  );
  const whereModel = asModel(countryFile);
  const day: ChoiceExample[] = [];
  for (const { report, draft, drafts, gold, features, countryOf } of placed) {
    const { layers, grounds } = report;
    const told = before.get(draft)!;
    const kind = kindOf(kindModel, kindSigns(layers, draft, drafts, countryOf));
    const status = classify(statusModel, MEETING_STATUSES, features).label;
    const countries =
      kind === "call" ? [] : placeCountryCandidates({ layers, grounds, draft, drafts, countryOf, kind, told });
    const where =
      countries[
        choose(
          whereModel,
          countries.map((c) => c.features),
        ).index
      ]?.value ?? null;
    const candidates = dayCandidates({ layers, draft, drafts, kind, status, country: where, told });
    const wanted = [gold.date ?? null, ...(gold.date_any ?? [])];
    const primary = candidates.flatMap((c, i) => (c.edtf === (gold.date ?? null) ? [i] : []));
    const right = primary.length > 0 ? primary : candidates.flatMap((c, i) => (wanted.includes(c.edtf) ? [i] : []));
    if (right.length > 0)
      day.push({ candidates: candidates.map((c) => c.features), right, weight: gold.optional ? OPTIONAL : 1 });
  }
  return {
    country,
    participant: file(
      "participant",
      participant.length,
      trainYesNo(participant, { l2: L2.participant, prior: PARTICIPANT_PRIORS }),
    ),
    real: file("real", real.length, trainYesNo(real, { l2: L2.real })),
    kind: kindFile,
    status: statusFile,
    day: file("day", day.length, trainChoice(day, { l2: L2.day, prior: DAY_PRIORS })),
    placeCountry: countryFile,
    city: file("city", city.length, trainChoice(city, { l2: L2.city })),
  };
}

/** For each draft what the annotation says of those told before it. */
function toldBefore(
  placed: readonly { readonly draft: Draft; readonly drafts: readonly Draft[]; readonly gold: GoldMeeting }[],
): Map<Draft, readonly Told[]> {
  const before = new Map<Draft, readonly Told[]>();
  const byReport = new Map<readonly Draft[], Told[]>();
  for (const { draft, drafts, gold } of placed) {
    const told = byReport.get(drafts) ?? [];
    byReport.set(drafts, told);
    before.set(draft, [...told]);
    const { country, city } = gold.place;
    told.push({ draft, status: gold.status, day: gold.date, country, city });
  }
  return before;
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
