/**
 * `npm run evaluate:merging`: how well reports of one meeting are brought together, by pairs of accounts that were judged by hand
 * (evaluation/meeting-pairs).
 *
 *   npm run evaluate:merging                         a table
 *   npm run evaluate:merging -- --markdown           the table for docs/evaluation.md
 *   npm run evaluate:merging -- --errors tuning      every wrong and every missed pair of one set
 *
 * The reports are no part of the repository: they are looked for in CHANCERY_EVAL, else in ../shared/eval.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readJudgedPairs } from "../src/evaluation/merging/judged-pairs.ts";
import { mergeArchive } from "../src/evaluation/merging/merged-archive.ts";
import { type MergingScore, scoreMerging } from "../src/evaluation/merging/score-merging.ts";
import { evaluationSets } from "../src/evaluation/sets.ts";

const SHARED = process.env.CHANCERY_EVAL ?? "../shared/eval";
const PAIRS = "evaluation/meeting-pairs";
/** What it has to reach on pairs that were not used for tuning. */
const GOALS = { precision: 0.97, recall: 0.93 };

const HEAD = [
  "pairs",
  "judged",
  "unsure",
  "precision",
  "recall",
  "right / wrong / missed",
  "compared",
  "mixed",
  "split",
];

const { values } = parseArgs({
  options: { errors: { type: "string" }, markdown: { type: "boolean", default: false } },
});
if (!existsSync(join(SHARED, "corpus"))) {
  console.log(`There is no corpus at ${SHARED}: nothing was scored. CHANCERY_EVAL may name another folder.`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "chancery-merging-"));
try {
  const archive = await mergeArchive(SHARED, evaluationSets(SHARED, "evaluation/annotations"), folder);
  const files = readdirSync(PAIRS)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  const scores = files.flatMap((file) => {
    const [set, pairs] = [basename(file, ".jsonl"), readJudgedPairs(join(PAIRS, file))];
    const score = (of: typeof pairs) => scoreMerging(of, archive.accountsIn, ({ meeting }) => meeting);
    const read = pairs.filter(({ misread }) => misread === undefined);
    return [
      { set, ...score(pairs) },
      ...(read.length < pairs.length ? [{ set: `${set}, read right`, ...score(read) }] : []),
    ];
  });
  console.log(values.markdown ? markdown(scores) : plain(scores));
  if (!values.markdown)
    console.log(
      `\n${archive.accounts} accounts make ${archive.meetings} meetings. ` +
        `Goals, on pairs not used for tuning: precision ${GOALS.precision}, recall ${GOALS.recall}.`,
    );
  for (const { errors } of scores.filter(({ set }) => set === values.errors))
    for (const { id, a, b, judged, because } of errors)
      console.log(`\n${id} ${judged === "same" ? "missed" : "wrong"} (${because})\n  ${words(a)}\n  ${words(b)}`);
} finally {
  rmSync(folder, { recursive: true });
}

type Scored = MergingScore & { readonly set: string };

function cells({ set, pairs, unsure, precision, recall, compared, counts, split, mixed }: Scored): string[] {
  const { right, wrong, missed } = counts;
  return [
    ...[set, String(pairs), String(unsure), precision.toFixed(3), recall.toFixed(3), `${right} / ${wrong} / ${missed}`],
    ...[compared.toFixed(3), String(mixed), String(split)],
  ];
}

function plain(scores: readonly Scored[]): string {
  const rows = [HEAD, ...scores.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function markdown(scores: readonly Scored[]): string {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  return [line(HEAD), line(HEAD.map(() => "---")), ...scores.map((score) => line(cells(score)))].join("\n");
}

function words({ document, nth, parties, kind, date, people }: Scored["errors"][number]["a"]): string {
  return `${document} ${nth}: ${parties.join(" ")} ${kind} ${date ?? "no day"} ${people.join(", ")}`;
}
