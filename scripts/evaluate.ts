/**
 * `npm run evaluate`: how good the readings are, on the annotated reports.
 *
 *   npm run evaluate                          one table; evaluation/latest.json is compared with and renewed
 *   npm run evaluate -- --errors dev          every miss of one set
 *   npm run evaluate -- --markdown            the table for docs/evaluation.md
 *   npm run evaluate -- --only dev            one set, nothing is kept
 *   npm run evaluate -- --register            a second column each: read with a register of office-holders learnt from all other reports
 *   npm run evaluate -- --readings FOLDER     keep the readings, a file a set
 *
 * The reports are no part of the repository: they are looked for in CHANCERY_EVAL, else in ../shared/eval.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { DocumentSpec } from "../src/documents/document.ts";
import { makeDocument } from "../src/documents/make-document.ts";
import { falseAlarms, readSet } from "../src/evaluation/read-set.ts";
import { errors, score } from "../src/evaluation/score.ts";
import { markdownTable, moved, type ScoredSet, scoreTable } from "../src/evaluation/score-table.ts";
import { archiveOf, evaluationSets, reportsWithoutMeetings } from "../src/evaluation/sets.ts";
import { read } from "../src/extraction/read.ts";
import type { Reading } from "../src/extraction/reading.ts";
import { learnRegister } from "../src/extraction/register/learn-register.ts";
import type { Register } from "../src/extraction/register/register.ts";
import { loadLexicons } from "../src/lexicons/lexicons.ts";

const SHARED = process.env.CHANCERY_EVAL ?? "../shared/eval";
const ANNOTATIONS = "evaluation/annotations";
const LATEST = "evaluation/latest.json";
/** What the next release must reach on reports that it has not seen. */
const GOALS = {
  ...{ meetings: 0.92, participants: 0.92, date: 0.92, "place.country": 0.92, kind: 0.92, status: 0.92, rank: 0.95 },
  ...{
    topics: 0.85,
    formats: 0.85,
    projects: 0.85,
    organisations: 0.85,
    quotes: 0.92,
    attribution: 0.8,
    published: 0.95,
  },
};

const { values } = parseArgs({
  options: {
    errors: { type: "string" },
    markdown: { type: "boolean", default: false },
    only: { type: "string" },
    readings: { type: "string" },
    register: { type: "boolean", default: false },
  },
});
if (!existsSync(join(SHARED, "score.mjs"))) {
  console.log(
    `There are no annotated reports at ${SHARED}: nothing was scored. CHANCERY_EVAL may name another folder.`,
  );
  process.exit(0);
}

const lexicons = loadLexicons();
const scorer = join(SHARED, "score.mjs");
const folder = values.readings ?? mkdtempSync(join(tmpdir(), "chancery-evaluation-"));
mkdirSync(folder, { recursive: true });
try {
  await main();
} finally {
  if (values.readings === undefined) rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const wanted = values.errors ?? values.only;
  const sets = evaluationSets(SHARED, ANNOTATIONS).filter((set) => wanted === undefined || set.name === wanted);
  if (sets.length === 0) throw new Error(`There is no set called ${wanted}.`);
  const register = values.register ? learnFromArchive() : undefined;
  const scored: ScoredSet[] = [];
  const silent: Reading[] = [];
  for (const set of sets) {
    const readings = readAll(set.name, set.reports);
    silent.push(...readings.filter((reading) => set.without.has(reading.id)));
    const path = join(folder, `${set.name}.jsonl`);
    writeFileSync(path, asLines(readings));
    const files = { scorer, gold: set.gold, readings: path };
    if (values.errors !== undefined) for (const line of await errors(files)) console.log(line);
    scored.push({ name: set.name, ...(await score(files)) });
    if (!register) continue;
    const informed = { ...files, readings: join(folder, `${set.name}-with-register.jsonl`) };
    writeFileSync(informed.readings, asLines(readAll(set.name, set.reports, register)));
    scored.push({ name: `${set.name}, register`, ...(await score(informed)) });
  }
  if (values.errors !== undefined) return;
  const alarms = {
    annotated: falseAlarms(silent),
    "not diplomatic": falseAlarms(
      readAll("not diplomatic", wanted === undefined ? reportsWithoutMeetings(SHARED) : []),
    ),
  };
  print(scored, alarms);
  if (wanted === undefined) writeFileSync(LATEST, `${JSON.stringify({ sets: scored, alarms }, null, 1)}\n`);
}

/** A figure over readings that are partly missing would say nothing: one failure, and nothing is scored. */
function readAll(name: string, reports: readonly DocumentSpec[], register?: Register): readonly Reading[] {
  const using = { lexicons, ...(register && { register }) };
  const { readings, failures } = readSet(reports, (report) => read(makeDocument(report), using));
  if (failures.length === 0) return readings;
  for (const { id, error } of failures) console.error(`${name} ${id}: ${error instanceof Error ? error.stack : error}`);
  console.error(`${failures.length} of ${reports.length} reports of ${name} could not be read: nothing is scored.`);
  process.exit(1);
}

/** From our own readings of the corpus and the training set. A report is answered without what it says itself, whatever set it is in. */
function learnFromArchive(): Register {
  return learnRegister(readAll("archive", archiveOf(SHARED)));
}

function asLines(readings: readonly Reading[]): string {
  return readings.map((reading) => `${JSON.stringify(reading)}\n`).join("");
}

function print(
  scored: readonly ScoredSet[],
  alarms: Readonly<Record<string, { reports: number; meetings: number }>>,
): void {
  const before: ScoredSet[] = existsSync(LATEST) ? JSON.parse(readFileSync(LATEST, "utf8")).sets : [];
  if (values.markdown) {
    for (const line of markdownTable(scored, GOALS)) console.log(line);
  } else {
    for (const line of scoreTable(scored, before, GOALS)) console.log(line);
    const moves = moved(scored, before);
    if (moves.length > 0)
      console.log(`\nSince the last run: ${moves.slice(0, 12).join(", ")}${moves.length > 12 ? ", ..." : ""}`);
  }
  for (const [name, { reports, meetings }] of Object.entries(alarms)) {
    if (reports > 0)
      console.log(
        `${values.markdown ? "\n" : ""}Reports without a meeting, ${name}: ${meetings} meetings read in ${reports}`,
      );
  }
}
