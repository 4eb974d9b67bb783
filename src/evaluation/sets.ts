/**
 * The sets of annotated reports: those shared with the project (`train`, `dev`), and our own (`evaluation/annotations/*.gold.jsonl`): annotations of
 * reports of the corpus, which hold readings but no text, and of reports that we wrote ourselves, whose text stands beside them (`*.docs.jsonl`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DocumentSpec } from "../documents/document.ts";

export interface EvaluationSet {
  readonly name: string;
  /** Path of the annotated readings. */
  readonly gold: string;
  readonly reports: readonly DocumentSpec[];
  /** Ids of the reports in which the annotation finds no meeting. */
  readonly without: ReadonlySet<string>;
}

interface Annotation {
  readonly id: string;
  readonly meetings?: readonly { readonly optional?: boolean }[];
}

/** Sets that weights are learnt from. The others are to check on. */
const TO_LEARN_FROM: ReadonlySet<string> = new Set([
  "train",
  "corpus-a",
  "corpus-b",
  "corpus-c",
  "written-a",
  "written-b",
  "written-c",
  "written-d",
  "written-e",
]);

export function trainingSets(shared: string, annotations: string): EvaluationSet[] {
  return evaluationSets(shared, annotations).filter(({ name }) => TO_LEARN_FROM.has(name));
}

export function evaluationSets(shared: string, annotations: string): EvaluationSet[] {
  const sets = ["train", "dev"].filter((name) => existsSync(join(shared, `${name}.gold.jsonl`)));
  const own = existsSync(annotations)
    ? readdirSync(annotations)
        .filter((name) => name.endsWith(".gold.jsonl"))
        .sort()
    : [];
  return [
    ...sets.map((name) =>
      makeSet(name, join(shared, `${name}.gold.jsonl`), readLines(join(shared, `${name}.docs.jsonl`))),
    ),
    ...ownSets(
      own.map((name) => join(annotations, name)),
      shared,
    ),
  ];
}

/** All reports that may teach a register of office-holders: the corpus, and the annotated ones that are not in it; by id. */
export function archiveOf(shared: string): DocumentSpec[] {
  const reports = new Map(reportsOfCorpus(shared).map((report) => [report.id, report]));
  const train = join(shared, "train.docs.jsonl");
  for (const report of existsSync(train) ? readLines(train) : []) reports.set(report.id, report);
  return [...reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reports that tell of no meeting between states at all, for counting false alarms. */
export function reportsWithoutMeetings(shared: string): DocumentSpec[] {
  const path = join(shared, "corpus", "not-diplomatic.jsonl");
  return existsSync(path) ? readLines(path) : [];
}

function ownSets(golds: readonly string[], shared: string): EvaluationSet[] {
  if (golds.length === 0) return [];
  const collected = new Map(reportsOfCorpus(shared).map((report) => [report.id, report]));
  return golds.map((gold) => {
    const written = gold.replace(/\.gold\.jsonl$/, ".docs.jsonl");
    const byId = existsSync(written) ? new Map(readLines(written).map((report) => [report.id, report])) : collected;
    const ids = readLines<Annotation>(gold).map((annotation) => annotation.id);
    const missing = ids.filter((id) => !byId.has(id));
    if (missing.length > 0) throw new Error(`${gold}: there is no report ${missing.join(", ")}`);
    return makeSet(
      basename(gold, ".gold.jsonl"),
      gold,
      ids.map((id) => byId.get(id)!),
    );
  });
}

/** Every report of the corpus, in the order of its files. */
export function reportsOfCorpus(shared: string): DocumentSpec[] {
  const folder = join(shared, "corpus");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".jsonl") && !name.startsWith("same-event"))
    : [];
  return files.sort().flatMap((name) => readLines<DocumentSpec>(join(folder, name)));
}

function makeSet(name: string, gold: string, reports: readonly DocumentSpec[]): EvaluationSet {
  const annotations = readLines<Annotation>(gold);
  const without = annotations.filter((one) => (one.meetings ?? []).length === 0).map((one) => one.id);
  return { name, gold, reports, without: new Set(without) };
}

function readLines<T = DocumentSpec>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
