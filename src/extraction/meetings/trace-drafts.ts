/** Tells a trace which side each person was put on, which drafts were taken for meetings and who for taking part in them, each with what weighed most. */
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { Trace } from "../trace.ts";
import { draftFeatures } from "../weighing/draft-features.ts";
import { explain, type Feature, type LinearModel, probability } from "../weighing/linear-model.ts";
import type { MeetingModels } from "../weighing/models.ts";
import { participantCandidates, presenceCues } from "../weighing/participant.ts";
import { type RegisterUse, RegisterWitness } from "../weighing/register-witness.ts";
import { REAL, TOOK_PART } from "./assemble.ts";
import { draftsOf } from "./drafts-of-report.ts";

/** So many reasons are told, the weightiest first. */
const REASONS = 4;

export function traceDrafts(read: Layers, models: MeetingModels, trace: Trace, register?: RegisterUse): void {
  const { layers, drafts, choices, countryOf } = draftsOf(
    read,
    models,
    register && new RegisterWitness(read, register),
    trace,
  );
  const { annotated, people, mentions } = layers;
  people.people.forEach((person, index) => {
    const { code, probability: sure, because } = choices[index]!;
    const mention = mentions[person.mentions[0] ?? -1];
    if (mention)
      trace.noted("weighing/country-of-person", mention, `${code ?? "no side"}, ${percent(sure)}: ${because}`);
  });
  const cues = presenceCues(layers);
  for (const draft of drafts) {
    const { event } = draft.proposals[0]!;
    const span = spanOf(annotated, event.from, event.to);
    const sides = [...draft.codes].sort().join(" – ") || "no side";
    if (draft.codes.size < 2) {
      trace.declined("meeting/assemble", span, `${sides}: a meeting has two sides`);
      continue;
    }
    const features = draftFeatures(layers, draft, drafts, countryOf);
    const sure = probability(models.real, features);
    const words = `${sides}, a meeting told of: ${weighed(models.real, features)}`;
    if (sure < REAL) {
      trace.declined("meeting/assemble", span, words);
      continue;
    }
    trace.spoke("meeting/assemble", span, words);
    for (const { person, features } of participantCandidates(layers, draft, drafts, countryOf, cues)) {
      const mention = mentions[people.people[person]!.mentions[0]!]!;
      const words = `took part in ${sides}, sentence ${event.sentence + 1}: ${weighed(models.participant, features)}`;
      if (probability(models.participant, features) < TOOK_PART) trace.declined("meeting/participant", mention, words);
      else trace.spoke("meeting/participant", mention, words);
    }
  }
}

/** "77 % (the only one +1.2, sides named: 0 −0.8)" */
function weighed(model: LinearModel, features: readonly Feature[]): string {
  const reasons = explain(model, features).slice(0, REASONS);
  const told = reasons.map(({ feature, adds }) => `${feature} ${adds > 0 ? "+" : "−"}${Math.abs(adds).toFixed(1)}`);
  return `${percent(probability(model, features))} (${told.join(", ")})`;
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
