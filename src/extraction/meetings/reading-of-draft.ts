/** A draft → what is read of its meeting: parties, kind, status, day, place, participants, each with its grounds. */
import type { Span } from "../../documents/span.ts";
import type { InTurns } from "../../shared/turns.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { MeetingReading, Support } from "../reading.ts";
import { cityCandidates } from "../weighing/city-of-meeting.ts";
import { placeCountryCandidates } from "../weighing/country-of-meeting.ts";
import type { Grounds } from "../weighing/grounds.ts";
import { kindOf, kindSigns } from "../weighing/kind-of-meeting.ts";
import { choose, type Feature, type LinearModel } from "../weighing/linear-model.ts";
import type { MeetingModels } from "../weighing/models.ts";
import type { PlaceQuestion } from "../weighing/place-signs.ts";
import type { RegisterWitness } from "../weighing/register-witness.ts";
import { supportOfPlace } from "../weighing/support-of-place.ts";
import type { Told } from "../weighing/told-before.ts";
import type { CallingOff, CallingsOff } from "./called-off.ts";
import { type Draft, timeOf } from "./draft.ts";
import type { Drafts } from "./drafts-of-report.ts";
import { participantsOf } from "./participants-of-draft.ts";
import { supportOfCallingOff, supportOfDay, supportOfKind, supportOfStatus } from "./support-of-fields.ts";
import { supportOfParty } from "./support-of-party.ts";
import { timeAndDay } from "./time-and-day.ts";
import { unnamedParticipants } from "./unnamed-participants.ts";

/** What is worked out once for all meetings of a report. */
export interface ReportAtHand extends Drafts {
  readonly models: MeetingModels;
  readonly grounds: Grounds;
  readonly witness: RegisterWitness | undefined;
  readonly callingsOff: CallingsOff;
}

export function* readingOf(
  report: ReportAtHand,
  draft: Draft,
  features: readonly Feature[],
  present: readonly number[],
  told: readonly Told[],
): InTurns<MeetingReading> {
  const { layers, drafts, countryOf, models } = report;
  const { from, to } = draft.proposals[0]!.event;
  const words = spanOf(layers.annotated, from, to);
  const kind = kindOf(models.kind, kindSigns(layers, draft, drafts, countryOf));
  const off = callingOff(report, draft);
  const support: Record<string, Support> = { kind: supportOfKind(layers, draft, kind) };
  const place = placeOf({ ...report, draft, kind, told }, models, words, support);
  yield;
  // The day of a meeting that was called off is the day for which it was set; what is recalled has been.
  const settled = off ? "scheduled" : draft.recalled || isToldAsHeld(layers, draft) ? "held" : null;
  const { time, day } = timeAndDay(report, { draft, kind, country: place.country, told }, features, settled);
  yield;
  const status = off ? "cancelled" : time;
  const date = day?.edtf ?? null;
  if (day && date !== null) support.date = supportOfDay(layers, draft, day, words);
  support.status = off ? supportOfCallingOff(layers, off) : supportOfStatus(layers, draft, kind, status, date);
  const parties = [...draft.codes].sort();
  for (const code of parties) support[`parties.${code}`] = supportOfParty(report, draft, code, words);
  const participants = participantsOf(report, present);
  return {
    parties,
    kind,
    status,
    date,
    place,
    formats: [],
    participants: [...participants, ...unnamedParticipants(report, draft, participants)],
    topics: [],
    projects: [],
    organisations: [],
    documents: [],
    support,
  };
}

/** "A yesterday met with B, who is to visit the country": a meeting that the report's own prose tells in the past has been, whatever is still to come. */
function isToldAsHeld({ annotated: { sentences } }: Layers, { recalled, proposals }: Draft): boolean {
  const own = proposals.filter(
    ({ event: { entry, sentence }, people, filled }) =>
      entry.strength === "strong" &&
      !entry.travel &&
      people.length >= 2 &&
      filled.length === 0 &&
      sentences[sentence]!.blockKind === "body",
  );
  return !recalled && own.some(({ event }) => event.tense === "past") && own.every((one) => timeOf(one) === "held");
}

/** The words that call it off, where any of its own do. */
function callingOff({ callingsOff }: ReportAtHand, { proposals, echoes }: Draft): CallingOff | null {
  for (const { event } of [...proposals, ...echoes]) {
    const off = callingsOff.of(event);
    if (off) return off;
  }
  return null;
}

function placeOf(
  question: PlaceQuestion,
  models: MeetingModels,
  words: Span,
  support: Record<string, Support>,
): MeetingReading["place"] {
  // Whoever speaks by telephone is nowhere together.
  const where = question.kind === "call" ? undefined : best(models.placeCountry, placeCountryCandidates(question));
  const country = where?.value ?? null;
  if (!where || country === null) return { country: null, city: null };
  support["place.country"] = supportOfPlace(question, where, words);
  const town = best(models.city, cityCandidates(question, country));
  const city = town?.value ?? null;
  if (town && city !== null) support["place.city"] = supportOfPlace(question, town, words);
  return { country, city };
}

/** The candidate that a model weighs highest; undefined when there is none. */
function best<Candidate extends { readonly features: readonly Feature[] }>(
  model: LinearModel,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const features = candidates.map((candidate) => candidate.features);
  return candidates[choose(model, features).index];
}
