/** Tells a trace which side each person was put on, and which drafts were taken for meetings, each with what weighed most. */
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { Trace } from "../trace.ts";
import { draftFeatures } from "../weighing/draft-features.ts";
import { explain, probability } from "../weighing/linear-model.ts";
import type { MeetingModels } from "../weighing/models.ts";
import { type RegisterUse, RegisterWitness } from "../weighing/register-witness.ts";
import { REAL } from "./assemble.ts";
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
    const reasons = explain(models.real, features).slice(0, REASONS);
    const told = reasons.map(({ feature, adds }) => `${feature} ${adds > 0 ? "+" : "−"}${Math.abs(adds).toFixed(1)}`);
    const words = `${sides}, a meeting told of: ${percent(sure)} (${told.join(", ")})`;
    if (sure < REAL) trace.declined("meeting/assemble", span, words);
    else trace.spoke("meeting/assemble", span, words);
  }
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
