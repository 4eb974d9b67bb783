/**
 * `npm run train`: learns the weights in data/weights from the annotated training set (../shared/eval, or CHANCERY_EVAL).
 * `npm run train -- --folds 5`: writes nothing; trains on four fifths, reads the fifth left out, and scores that.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "../src/documents/make-document.ts";
import { readAnnotatedSet } from "../src/evaluation/annotated-set.ts";
import { prepare, trainMeetings } from "../src/evaluation/train-meetings.ts";
import { read } from "../src/extraction/read.ts";
import { asModel } from "../src/extraction/weighing/linear-model.ts";
import type { MeetingModels } from "../src/extraction/weighing/models.ts";
import { loadLexicons } from "../src/lexicons/lexicons.ts";

const folder = process.env["CHANCERY_EVAL"] ?? "../shared/eval";
if (!existsSync(`${folder}/train.docs.jsonl`)) {
  console.error(`No training set at ${folder}: nothing is learnt.`);
  process.exit(2);
}
const folds = process.argv.includes("--folds") ? Number(process.argv[process.argv.indexOf("--folds") + 1]) : 0;
const lexicons = loadLexicons();
const reports = prepare(readAnnotatedSet(folder, "train"), lexicons);

if (folds > 1) {
  const lines: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const files = trainMeetings(reports.filter((_, index) => index % folds !== fold), "train");
    const models = Object.fromEntries(Object.entries(files).map(([key, file]) => [key, asModel(file)])) as unknown as MeetingModels;
    for (const report of reports.filter((_, index) => index % folds === fold)) {
      lines.push(JSON.stringify(read(makeDocument(report.spec), { lexicons, models })));
    }
  }
  const out = join(mkdtempSync(join(tmpdir(), "chancery-")), "readings.jsonl");
  writeFileSync(out, `${lines.join("\n")}\n`);
  console.log(`${folds} folds; readings in ${out}`);
  console.log(execFileSync("node", [`${folder}/score.mjs`, `${folder}/train.gold.jsonl`, out, ...process.argv.filter((arg) => arg === "--errors")], { encoding: "utf8", maxBuffer: 1e9 }));
} else {
  mkdirSync("data/weights", { recursive: true });
  for (const file of Object.values(trainMeetings(reports, "train"))) {
    writeFileSync(`data/weights/${file.model}.json`, `${JSON.stringify(file, null, 1)}\n`);
    console.log(`${file.model}: ${file.provenance.examples} examples, ${Object.keys(file.weights).length} weights`);
  }
}
