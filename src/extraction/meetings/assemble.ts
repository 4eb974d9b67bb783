/** Layers → meetings: which drafts are meetings of this report, who took part in each, and what is to be read of it. */

import { atOnce, type InTurns } from "../../shared/turns.ts";
import type { Layers } from "../layers.ts";
import type { MeetingReading } from "../reading.ts";
import { draftFeatures } from "../weighing/draft-features.ts";
import { groundsOf } from "../weighing/grounds.ts";
import { type Feature, probability } from "../weighing/linear-model.ts";
import type { MeetingModels } from "../weighing/models.ts";
import { participantCandidates, presenceCues } from "../weighing/participant.ts";
import { type RegisterUse, RegisterWitness } from "../weighing/register-witness.ts";
import type { Told } from "../weighing/told-before.ts";
import { CallingsOff } from "./called-off.ts";
import type { Draft } from "./draft.ts";
import { type Drafts, draftsInTurns } from "./drafts-of-report.ts";
import { readingOf } from "./reading-of-draft.ts";

/** A draft that is taken for a meeting, before its content is attached. */
export interface Meeting {
  readonly draft: Draft;
  readonly reading: MeetingReading;
  /** How probable it is that the report tells of it, 0 to 1. */
  readonly probability: number;
  /** What was worked out of the report for all its meetings: who is who, and of which side. */
  readonly settled: Drafts;
}

/** From here on a draft is taken for a meeting: a meeting missed costs more than one too many. */
export const REAL = 0.32;
export const TOOK_PART = 0.5;

export function assembleMeetings(read: Layers, models: MeetingModels, register?: RegisterUse): Meeting[] {
  return atOnce(meetingsInTurns(read, models, register));
}

export function* meetingsInTurns(read: Layers, models: MeetingModels, register?: RegisterUse): InTurns<Meeting[]> {
  const witness = register && new RegisterWitness(read, register);
  const settled = yield* draftsInTurns(read, models, witness);
  yield;
  const { layers, drafts, countryOf } = settled;
  const cues = presenceCues(layers);
  const real: { draft: Draft; features: readonly Feature[]; present: readonly number[]; probability: number }[] = [];
  for (const draft of drafts) {
    if (draft.codes.size < 2) continue;
    const features = draftFeatures(layers, draft, drafts, countryOf);
    const likely = probability(models.real, features);
    if (likely < REAL) continue;
    const present = participantCandidates(layers, draft, drafts, countryOf, cues)
      .filter((candidate) => probability(models.participant, candidate.features) >= TOOK_PART)
      .map(({ person }) => person);
    real.push({ draft, features, present, probability: likely });
  }
  if (real.length === 0) return [];
  yield;
  const report = { ...settled, models, witness, grounds: groundsOf(layers), callingsOff: new CallingsOff(layers) };
  yield;
  const meetings: Meeting[] = [];
  const told: Told[] = [];
  for (const { draft, features, present, probability } of real) {
    const reading = yield* readingOf(report, draft, features, present, told);
    told.push({ draft, status: reading.status, day: reading.date, ...reading.place });
    meetings.push({ draft, reading, probability, settled });
  }
  return meetings;
}
