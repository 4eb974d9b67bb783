/**
 * `npm run train`: learns the weights in data/weights from the annotated sets to learn from (../shared/eval, or CHANCERY_EVAL, and our own).
 * `npm run train -- --content`: learns only what meetings were about, on the meetings that the weights in place assemble.
 * `npm run train -- --folds 5`: writes nothing; trains on four fifths, reads the fifth left out, and scores that, a set after the other.
 * `npm run train -- --by-outlet`: the same, leaving out by turns all reports of one collection (the first word of their ids), so that each is read
 *   with weights that know nothing of its manner.
 * `npm run train -- --folds 5 --register`: the same, read with a register of office-holders learnt from all other reports.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "../src/documents/make-document.ts";
import { alignedReports } from "../src/evaluation/aligned-reports.ts";
import { readAnnotatedSet } from "../src/evaluation/annotated-set.ts";
import { archiveOf, trainingSets } from "../src/evaluation/sets.ts";
import { trainContent } from "../src/evaluation/train-content.ts";
import { type PreparedReport, prepare, trainMeetings } from "../src/evaluation/train-meetings.ts";
import { registerOf, trainRegister } from "../src/evaluation/train-register.ts";
import type { ContentModels } from "../src/extraction/content/content-of-meetings.ts";
import { buildLayers } from "../src/extraction/layers.ts";
import { read } from "../src/extraction/read.ts";
import { asModel } from "../src/extraction/weighing/linear-model.ts";
import { loadModels, type MeetingModels } from "../src/extraction/weighing/models.ts";
import { loadLexicons } from "../src/lexicons/lexicons.ts";

const folder = process.env.CHANCERY_EVAL ?? "../shared/eval";
if (!existsSync(`${folder}/train.docs.jsonl`)) {
  console.error(`No training set at ${folder}: nothing is learnt.`);
  process.exit(2);
}
const lexicons = loadLexicons();
const sets = trainingSets(folder, "evaluation/annotations");
const reports = prepare(
  sets.flatMap((set) => readAnnotatedSet(set.reports, set.gold)),
  lexicons,
);
const names = sets.map(({ name }) => name).join(", ");
const parts = partsToLeaveOut();
const withRegister = process.argv.includes("--register");
/** Reports that registers are learnt from; the annotated ones are laid out already. */
const known = new Map(reports.map(({ spec, layers }) => [spec.id, layers]));
const archive =
  parts.length > 1 && !withRegister
    ? []
    : archiveOf(folder).map((spec) => known.get(spec.id) ?? buildLayers(makeDocument(spec), lexicons));

if (parts.length > 1) {
  const lines: string[] = [];
  for (const part of parts) {
    const { models, contentModels, register, registerModel } = learn(reports.filter((report) => !part.has(report)));
    const use = withRegister ? { register, registerModel } : {};
    for (const report of part) {
      lines.push(JSON.stringify(read(makeDocument(report.spec), { lexicons, models, contentModels, ...use })));
    }
  }
  const out = join(mkdtempSync(join(tmpdir(), "chancery-")), "readings.jsonl");
  writeFileSync(out, `${lines.join("\n")}\n`);
  console.log(`${parts.length} parts left out by turns; readings in ${out}`);
  const errors = process.argv.filter((arg) => arg === "--errors");
  for (const { name, gold } of sets) {
    console.log(`\n${name}, held out`);
    console.log(
      execFileSync("node", [`${folder}/score.mjs`, gold, out, ...errors], { encoding: "utf8", maxBuffer: 1e9 }),
    );
  }
} else {
  mkdirSync("data/weights", { recursive: true });
  const files = process.argv.includes("--content")
    ? Object.values(trainContent(alignedReports(reports, loadModels()), names))
    : learn(reports).files;
  for (const file of files) {
    writeFileSync(`data/weights/${file.model}.json`, `${JSON.stringify(file, null, 1)}\n`);
    console.log(`${file.model}: ${file.provenance.examples} examples, ${Object.keys(file.weights).length} weights`);
  }
}

/** What is left out by turns: every n-th report, or all of one collection; nothing when weights are to be kept. */
function partsToLeaveOut(): ReadonlySet<PreparedReport>[] {
  const folds = process.argv.includes("--folds") ? Number(process.argv[process.argv.indexOf("--folds") + 1]) : 0;
  const partOf = process.argv.includes("--by-outlet")
    ? (report: PreparedReport) => report.spec.id.split("-", 1)[0]!
    : folds > 1
      ? (_: PreparedReport, index: number) => index % folds
      : undefined;
  if (partOf === undefined) return [];
  const parts = new Map<string | number, Set<PreparedReport>>();
  reports.forEach((report, index) => {
    const part = partOf(report, index);
    parts.set(part, (parts.get(part) ?? new Set()).add(report));
  });
  return [...parts.values()];
}

/** Meetings first, then what they were about, on the meetings that those weights assemble. */
function learn(from: readonly PreparedReport[]) {
  const meetings = trainMeetings(from, names);
  const models = asModels(meetings) as MeetingModels;
  const content = trainContent(alignedReports(from, models), names);
  const register = registerOf(archive, models);
  const witness = trainRegister(from, names, register, models.country);
  return {
    models,
    contentModels: asModels(content) as ContentModels,
    register,
    registerModel: asModel(witness),
    files: [...Object.values(meetings), witness, ...Object.values(content)],
  };
}

function asModels<Key extends string>(
  files: Record<Key, Parameters<typeof asModel>[0]>,
): Record<Key, ReturnType<typeof asModel>> {
  return Object.fromEntries(
    Object.entries(files).map(([key, file]) => [key, asModel(file as Parameters<typeof asModel>[0])]),
  ) as Record<Key, ReturnType<typeof asModel>>;
}
