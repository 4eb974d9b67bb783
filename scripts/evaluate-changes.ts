/**
 * `npm run evaluate:changes`: how well what is told to have changed agrees with what somebody wrote down before looking (evaluation/changes).
 *
 *   npm run evaluate:changes                     a line a set
 *   npm run evaluate:changes -- --errors NAME    what is missed, wrong, and called otherwise in one set
 *   npm run evaluate:changes -- --types          what each type that was wanted is told as, in all sets together
 *   npm run evaluate:changes -- --second FOLDER  how well another expert's sets of the same names agree with these, instead
 *
 * The reports are no part of the repository: they are looked for in CHANCERY_EVAL, else in ../shared/eval.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { expertsAgree } from "../src/evaluation/changes/experts-agree.ts";
import { type GoldChange, type GoldFile, readGoldChanges } from "../src/evaluation/changes/gold-changes.ts";
import { type ChangesScore, scoreChanges } from "../src/evaluation/changes/score-changes.ts";
import { toldChanges } from "../src/evaluation/changes/told-changes.ts";

const SHARED = process.env.CHANCERY_EVAL ?? "../shared/eval";
const { values } = parseArgs({
  options: {
    errors: { type: "string" },
    gold: { type: "string", default: "evaluation/changes" },
    second: { type: "string" },
    types: { type: "boolean", default: false },
  },
});
if (!existsSync(join(SHARED, "corpus")) || !existsSync(values.gold)) {
  console.log(`There are no reports at ${SHARED}, or nothing was judged (${values.gold}): nothing was scored.`);
  process.exit(0);
}

type Counted = Omit<ChangesScore, "wrong" | "otherType">;
const totals: Counted[] = [];
const toldAs = new Map<string, Map<string, number>>();
console.log("set                      pairs  offered  wanted  told  recall  precision  place recall  place precision");
for (const file of readdirSync(values.gold)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  const gold = readGoldChanges(join(values.gold, file));
  if (values.second !== undefined) {
    if (!existsSync(join(values.second, file))) continue;
    const agreed = expertsAgree(gold, readGoldChanges(join(values.second, file)));
    totals.push(...agreed);
    console.log(line(gold.name, agreed, Number.NaN));
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), "chancery-changes-"));
  try {
    const told = await toldChanges(SHARED, gold, folder);
    const scores = gold.pairs.map(({ changes }, at) => scoreChanges(changes, told[at]!.pair?.changes ?? []));
    totals.push(...scores);
    console.log(line(gold.name, scores, told.filter(({ offered }) => offered).length));
    for (const [at, { changes }] of gold.pairs.entries()) countTypes(changes, scores[at]!);
    if (values.errors === gold.name) for (const [at, score] of scores.entries()) showErrors(gold, at, score);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(line("all", totals, Number.NaN));
if (values.types) for (const [type, counts] of toldAs) console.log(`${type}: ${inWords(counts)}`);

function countTypes(changes: readonly GoldChange[], { missed, otherType }: ChangesScore): void {
  const others = new Map(otherType);
  for (const one of changes.filter(({ optional }) => !optional)) {
    const told = others.get(one);
    const as = told
      ? told.type === one.type
        ? "beside another partner"
        : told.type
      : missed.includes(one)
        ? "missed"
        : "right";
    const counts = toldAs.get(one.type) ?? new Map<string, number>();
    toldAs.set(one.type, counts.set(as, (counts.get(as) ?? 0) + 1));
  }
}

function inWords(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([as, count]) => `${count} ${as}`)
    .join(", ");
}

function line(name: string, scores: readonly Counted[], offered: number): string {
  const sum = (of: (score: Counted) => number) => scores.reduce((all, score) => all + of(score), 0);
  const [wanted, told] = [sum((score) => score.wanted), sum((score) => score.told)];
  const share = (part: number, all: number) => (all === 0 ? "-" : (part / all).toFixed(3));
  return [
    name.padEnd(24),
    String(scores.length).padStart(5),
    (Number.isNaN(offered) ? "" : String(offered)).padStart(8),
    String(wanted).padStart(7),
    String(told).padStart(5),
    share(
      sum((score) => score.found),
      wanted,
    ).padStart(7),
    share(
      sum((score) => score.right),
      told,
    ).padStart(10),
    share(
      sum((score) => score.foundBlind),
      wanted,
    ).padStart(13),
    share(
      sum((score) => score.rightBlind),
      told,
    ).padStart(16),
  ].join(" ");
}

function showErrors(gold: GoldFile, at: number, { missed, wrong, otherType }: ChangesScore): void {
  const { earlier, later } = gold.pairs[at]!;
  console.log(`\n${earlier.join(", ")} → ${later.join(", ")}`);
  for (const one of missed) console.log(`  missed ${one.type} (${one.importance ?? "-"}): ${one.subject}`);
  for (const { type, subject, later: now, earlier: then } of wrong)
    console.log(`  not wanted: ${type} ${subject} | ${(now ?? then)!.quote}`);
  for (const [one, told] of otherType)
    console.log(`  ${one.type} told as ${told.type}: ${one.subject} | ${told.subject}`);
}
