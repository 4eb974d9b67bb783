/**
 * `npm run evaluate:briefs`: briefs of the twenty busiest dyads of the collected reports, each sentence held against the record: its
 * citations, the words at them, the statements they carry, what was counted.
 *
 *   npm run evaluate:briefs                         a line a brief, and the sum
 *   npm run evaluate:briefs -- --db record.db       of a record of your own
 *   npm run evaluate:briefs -- --sample 100         sentences with their footnotes, drawn by lot, to be judged by eye
 *   npm run evaluate:briefs -- --sample 100 --seed 2   others; the same seed draws the same of the same record
 *   npm run evaluate:briefs -- --as-of 2022-06      by the reports of then
 *   npm run evaluate:briefs -- --print              printed as PDF too: how many pages each takes, and how high it was taken to be
 *
 * The reports are no part of the repository: they are looked for in CHANCERY_EVAL, else in ../shared/eval.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Brief, claimsOf, runsOf, wordsOf } from "../src/analysis/brief/brief.ts";
import { checkBrief } from "../src/analysis/brief/check-brief.ts";
import { heightOf } from "../src/analysis/brief/height.ts";
import { briefAsHtml } from "../src/interfaces/brief/as-html.ts";
import { printPdf } from "../src/interfaces/brief/chromium.ts";
import { findDyads } from "../src/interfaces/operations/find-dyads.ts";
import { findMeetings } from "../src/interfaces/operations/find-meetings.ts";
import { makeBrief } from "../src/interfaces/operations/make-brief.ts";
import { ingest } from "../src/record/ingest/ingest.ts";
import { openRecord } from "../src/record/store/open-record.ts";

const BUSIEST = 20;
/** Of a sentence that only counts so many of the reports counted are shown. */
const COUNTED = 2;
const { values } = parseArgs({
  options: {
    db: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    "as-of": { type: "string" },
    print: { type: "boolean", default: false },
  },
});
const folder = values.db === undefined ? mkdtempSync(join(tmpdir(), "chancery-briefs-")) : null;
try {
  const db = values.db ?? (await collected(join(folder!, "record.db")));
  if (db !== null) await evaluate(db);
} finally {
  if (folder !== null) rmSync(folder, { recursive: true });
}

async function collected(db: string): Promise<string | null> {
  const corpus = join(process.env.CHANCERY_EVAL ?? "../shared/eval", "corpus");
  if (!existsSync(corpus)) {
    console.log(`There is no corpus at ${corpus}: nothing was scored. CHANCERY_EVAL may name another folder.`);
    return null;
  }
  const files = readdirSync(corpus).filter((name) => name.endsWith(".jsonl") && name !== "same-event-groups.jsonl");
  const store = openRecord(db, { create: true });
  await ingest(
    store,
    files.sort().map((name) => join(corpus, name)),
  );
  await store.close();
  return db;
}

async function evaluate(db: string): Promise<void> {
  const store = openRecord(db);
  const then = values["as-of"] === undefined ? {} : { asOf: values["as-of"] };
  const sum = { claims: 0, citations: 0, values: 0, quotations: 0, counts: 0, problems: 0 };
  const sentences: string[] = [];
  for (const { sides } of findDyads.run(store, { limit: BUSIEST, ...then })) {
    const began = performance.now();
    const brief = makeBrief.run(store, { sides: [...sides], ...then });
    const took = performance.now() - began;
    const { problems, ...figures } = checkBrief(
      brief,
      store,
      findMeetings.run(store, { parties: [...sides], ...then }),
    );
    console.log(
      `${sides.join(" ").padEnd(9)} ${String(figures.claims).padStart(4)} sentences and rows, ${figures.citations} citations, ${figures.values} values, ${figures.quotations} quotations, ${figures.counts} counts, ${problems.length} wrong, ${Math.round(took)} ms${values.print ? `, ${await printed(brief)}` : ""}`,
    );
    for (const { claim, problem } of problems) console.log(`    ${problem}\n      ${claim}`);
    for (const key of Object.keys(figures) as (keyof typeof figures)[]) sum[key] += figures[key];
    sum.problems += problems.length;
    for (const claim of claimsOf(brief)) {
      const notes = claim.citations
        .filter(({ counted }, at) => !counted || at < COUNTED)
        .map(({ outlet, day, quote }) => `${outlet} ${day}: “${quote.replace(/\s+/gu, " ")}”`);
      sentences.push(`${sides.join(" ")} [${claim.basis}] ${wordsOf(runsOf(claim))}\n      ${notes.join("\n      ")}`);
    }
  }
  console.log(
    `\n${sum.claims} sentences and rows, ${sum.citations} citations, ${sum.values} values, ${sum.quotations} quotations, ${sum.counts} counts: ${sum.problems} wrong`,
  );
  for (const [at, one] of drawn(sentences, Number(values.sample ?? 0), Number(values.seed)).entries())
    console.log(`\n${at + 1}. ${one}`);
  if (sum.problems > 0) process.exitCode = 1;
}

/** "4 pages (2,890 pt)" */
async function printed(brief: Brief): Promise<string> {
  const pdf = Buffer.from(await printPdf(briefAsHtml(brief))).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  return `${pages} pages (${Math.round(heightOf(brief.sections)).toLocaleString("en")} pt)`;
}

/** Each once, in the order in which they were drawn: mulberry32, so that a seed tells them. */
function drawn<T>(all: readonly T[], count: number, seed: number): T[] {
  const left = [...all];
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0]!,
  );
}
