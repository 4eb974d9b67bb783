/**
 * Decisions by weighed evidence: a sum of the weights of what speaks for and against, every part of it nameable.
 *
 * Features are named in words ("act: discussed", "after the first background marker"), so that an explanation can be
 * read. One model answers any of three questions: yes or no (`probability`), which of these candidates (`choose`),
 * which of a fixed list of classes (`classify`). Weights come from `train-linear-model.ts` and live in `data/weights/`.
 */
import { z } from "zod";
import { keep } from "../../shared/interned.ts";

/** A feature that is there, or a feature with its amount. Numbers far from 0..1 should be put into steps instead. */
export type Feature = string | readonly [name: string, amount: number];
export type Features = readonly Feature[];

/** Speaks in every yes-or-no decision: how likely "yes" is when nothing else is known. */
export const ALWAYS = "(always)";

export const linearModelFile = z.strictObject({
  model: z.string().describe("Path-like name: content/topic-of-meeting."),
  describes: z.string().describe("The decision, as a question."),
  provenance: z.strictObject({
    set: z.string().describe("Name of the annotated set it was learnt from."),
    documents: z.array(z.string()).describe("Ids of the documents it was learnt from."),
    examples: z.number().int(),
    l2: z.number(),
  }),
  weights: z.record(z.string(), z.number()),
});
export type LinearModelFile = z.infer<typeof linearModelFile>;

export interface LinearModel {
  readonly name: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** One line of an explanation: a feature, its weight, and what it adds to the sum. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly adds: number;
}

export function asModel(file: LinearModelFile): LinearModel {
  const weights = Object.entries(file.weights);
  for (const [feature] of weights) keep(feature);
  return { name: file.model, weights: new Map(weights) };
}

/** The sum of weights; features the model does not know add nothing. `ALWAYS` is not added here. */
export function score(model: LinearModel, features: Features): number {
  let sum = 0;
  for (const feature of features) {
    if (typeof feature === "string") sum += model.weights.get(feature) ?? 0;
    else sum += (model.weights.get(feature[0]) ?? 0) * feature[1];
  }
  return sum;
}

/** How probable "yes" is, 0 to 1. */
export function probability(model: LinearModel, features: Features): number {
  return 1 / (1 + Math.exp(-(score(model, features) + (model.weights.get(ALWAYS) ?? 0))));
}

/** How probable it is that any of several says "yes" by itself, from what speaks for each: their sums, `ALWAYS` not added. */
export function probabilityOfAny(model: LinearModel, sums: readonly number[]): number {
  const always = model.weights.get(ALWAYS) ?? 0;
  let none = 1;
  for (const sum of sums) none *= 1 - 1 / (1 + Math.exp(-(sum + always)));
  return 1 - none;
}

export interface Choice {
  /** Index of the best candidate; the first of equals. -1 when there are none. */
  readonly index: number;
  /** Probability of each candidate, in the order given; they sum to one. */
  readonly probabilities: readonly number[];
}

export function choose(model: LinearModel, candidates: readonly Features[]): Choice {
  const sums: number[] = [];
  for (const features of candidates) sums.push(score(model, features));
  const probabilities = softmax(sums);
  return { index: best(probabilities), probabilities };
}

/** Index of the greatest; the first of equals, -1 of none. */
function best(values: readonly number[]): number {
  let index = -1;
  for (let at = 0; at < values.length; at++) if (index === -1 || values[at]! > values[index]!) index = at;
  return index;
}

/** The name under which a feature is weighed for one class. */
export function ofClass(label: string, feature: string): string {
  return `${label} ← ${feature}`;
}

/** A candidate for each class: every feature (and `ALWAYS`) crossed with the class. */
export function asCandidates(labels: readonly string[], features: Features): Features[] {
  return labels.map((label) =>
    [ALWAYS, ...features].map(
      (feature): Feature =>
        typeof feature === "string" ? ofClass(label, feature) : [ofClass(label, feature[0]), feature[1]],
    ),
  );
}

/** The most probable of `labels`, with the probability of each. The same sums as `choose` over `asCandidates`, without putting names together. */
export function classify<Label extends string>(
  model: LinearModel,
  labels: readonly Label[],
  features: Features,
): { label: Label; probabilities: Readonly<Record<Label, number>> } {
  const weights = weightsByFeature(model, labels);
  const sums = labels.map(() => 0);
  addTo(sums, weights.get(ALWAYS), 1);
  for (const feature of features) {
    if (typeof feature === "string") addTo(sums, weights.get(feature), 1);
    else addTo(sums, weights.get(feature[0]), feature[1]);
  }
  const probabilities = softmax(sums);
  const byLabel = {} as Record<Label, number>;
  for (let label = 0; label < labels.length; label++) byLabel[labels[label]!] = probabilities[label]!;
  return { label: labels[best(probabilities)]!, probabilities: byLabel };
}

/**
 * The same sums as `choose` over candidates of which each has `shared`, crossed with its label, and then its `own` features, without
 * putting names together.
 */
export function chooseClass<Label extends string>(
  model: LinearModel,
  labels: readonly Label[],
  shared: readonly string[],
  own: (label: Label) => Iterable<string>,
): Choice {
  const weights = weightsByFeature(model, labels);
  const sums = labels.map(() => 0);
  for (const feature of shared) addTo(sums, weights.get(feature), 1);
  for (let label = 0; label < labels.length; label++) {
    for (const feature of own(labels[label]!)) sums[label]! += model.weights.get(feature) ?? 0;
  }
  const probabilities = softmax(sums);
  return { index: best(probabilities), probabilities };
}

function addTo(sums: number[], weights: readonly number[] | undefined, amount: number): void {
  if (weights === undefined) return;
  for (let label = 0; label < weights.length; label++) sums[label]! += weights[label]! * amount;
}

/** For each model and list of labels: every feature's weight for each label in turn. */
const byFeature = new WeakMap<LinearModel, WeakMap<readonly string[], Map<string, number[]>>>();

function weightsByFeature(model: LinearModel, labels: readonly string[]): Map<string, number[]> {
  const ofModel = byFeature.get(model) ?? new WeakMap<readonly string[], Map<string, number[]>>();
  byFeature.set(model, ofModel);
  let weights = ofModel.get(labels);
  if (!weights) {
    weights = new Map();
    for (const [name, weight] of model.weights) {
      const label = labels.findIndex((one) => name.startsWith(ofClass(one, "")));
      if (label === -1) continue;
      const feature = name.slice(ofClass(labels[label]!, "").length);
      const list = weights.get(feature) ?? labels.map(() => 0);
      list[label] = weight;
      keep(feature);
      weights.set(feature, list);
    }
    ofModel.set(labels, weights);
  }
  return weights;
}

/** What spoke, the weightiest first; what adds nothing is left out. */
export function explain(model: LinearModel, features: Features): Reason[] {
  const reasons = [ALWAYS, ...features].map((feature) => {
    const [name, amount] = typeof feature === "string" ? [feature, 1] : feature;
    const weight = model.weights.get(name) ?? 0;
    return { feature: name, weight, adds: weight * amount };
  });
  return reasons.filter((reason) => reason.adds !== 0).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** Sums → probabilities, safe for large sums. */
export function softmax(sums: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) top = Math.max(top, sum);
  const raised: number[] = [];
  let total = 0;
  for (const sum of sums) {
    const value = Math.exp(sum - top);
    raised.push(value);
    total += value;
  }
  for (let at = 0; at < raised.length; at++) raised[at]! /= total;
  return raised;
}
