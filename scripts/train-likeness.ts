/**
 * `npm run train:likeness`: learns how much each sign counts for one thing being said in two passages (data/weights/passages/likeness.json),
 * from judged pairs of passages (the sets of `npm run evaluate:changes` are not among them). How well it does is told with each pair of sides left out by turns.
 *
 *   npm run train:likeness               learns and writes
 *   npm run train:likeness -- --check    only tells how well it would do
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LikenessExample, LikenessExamples } from "../src/evaluation/changes/likeness-examples.ts";
import { archiveOf } from "../src/evaluation/sets.ts";
import { asModel, type Feature, probability } from "../src/extraction/weighing/linear-model.ts";
import { trainYesNo } from "../src/extraction/weighing/train-linear-model.ts";
import { loadLexicons } from "../src/lexicons/lexicons.ts";

const SHARED = process.env.CHANCERY_EVAL ?? "../shared/eval";
const PAIRS = "evaluation/passages/judged-pairs.json";
const WEIGHTS = "data/weights/passages/likeness.json";
const L2 = 0.1;

if (!existsSync(join(SHARED, "corpus"))) {
  console.error(`There are no reports at ${SHARED}: nothing is learnt. CHANCERY_EVAL may name another folder.`);
  process.exit(2);
}
const all = new LikenessExamples(archiveOf(SHARED), loadLexicons()).judged(PAIRS);
const yes = all.filter(({ one }) => one).length;
console.log(`${all.length} pairs of passages, ${yes} of which say one thing`);

const guesses = [...new Set(all.map(({ dyad }) => dyad))].flatMap((dyad) => {
  const weights = learn(all.filter((example) => example.dyad !== dyad));
  return all
    .filter((example) => example.dyad === dyad)
    .map((example) => ({ ...example, guess: guess(weights, example) }));
});
const right = guesses.filter(({ guess, one }) => guess >= 0.5 && one).length;
const told = guesses.filter(({ guess }) => guess >= 0.5).length;
console.log(
  `each pair of sides left out by turns: precision ${(right / told).toFixed(3)}, recall ${(right / yes).toFixed(3)}, ` +
    `right ${(guesses.filter(({ guess, one }) => guess >= 0.5 === one).length / all.length).toFixed(3)}`,
);

if (!process.argv.includes("--check")) {
  const file = {
    model: "passages/likeness",
    describes: "Is one thing said in two passages?",
    provenance: { set: PAIRS, documents: [], examples: all.length, l2: L2 },
    weights: learn(all),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(file, null, 1)}\n`);
  console.log(`${WEIGHTS} written`);
}

function learn(from: readonly LikenessExample[]): Record<string, number> {
  return trainYesNo(
    from.map(({ features, one }) => ({ features: asFeatures(features), yes: one })),
    { l2: L2 },
  );
}

function guess(weights: Record<string, number>, { features }: LikenessExample): number {
  return probability({ name: "likeness", weights: asModelWeights(weights) }, asFeatures(features));
}

function asModelWeights(weights: Record<string, number>): ReadonlyMap<string, number> {
  return asModel({
    ...{ model: "passages/likeness", describes: "", weights },
    provenance: { set: "", documents: [], examples: 0, l2: L2 },
  }).weights;
}

function asFeatures(features: LikenessExample["features"]): Feature[] {
  return Object.entries(features);
}
