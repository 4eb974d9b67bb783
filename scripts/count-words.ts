/**
 * npm run count-words: in how many sentences of the collected reports each word stands, as passages are compared by (`data/weights/passages/word-counts.json`).
 * Words alone are counted; nothing of a text is kept.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { WORD_COUNTS, type WordCounts } from "../src/analysis/likeness/rarity.ts";
import { wordsOf } from "../src/analysis/likeness/words.ts";

const LEAST = 8;
const folder = process.env.CHANCERY_EVAL ?? join(import.meta.dirname, "..", "..", "shared", "eval");
if (!existsSync(folder)) {
  console.error(`No collected reports at ${folder}. Set CHANCERY_EVAL to where they are.`);
  process.exit(1);
}

if (!existsSync(WORD_COUNTS)) write({ sentences: 1, least: LEAST, counts: {} });

const files = [
  join(folder, "train.docs.jsonl"),
  ...readdirSync(join(folder, "corpus"))
    .filter((name) => name.endsWith(".jsonl") && !/same-event|not-diplomatic/u.test(name))
    .map((name) => join(folder, "corpus", name)),
];
const counts = new Map<string, number>();
let sentences = 0;
const context = { sides: new Set<string>(), names: new Set<string>() };
const texts = new Set(
  files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  ),
);
for (const text of texts) {
  for (const sentence of text.split(/(?<=[.!?]["”]?)\s+|\n+/u)) {
    if (sentence.length < 20) continue;
    sentences++;
    // Names of persons are none of our business: of capitalised words only known ones count.
    const words = wordsOf(sentence, 0, context).filter(
      ({ key, start }) => /[.:]/u.test(key) || /\p{Ll}/u.test(sentence[start]!),
    );
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
write({
  sentences,
  least: LEAST,
  counts: Object.fromEntries([...counts].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1))),
});
console.log(`${texts.size} reports, ${sentences} sentences, ${counts.size} words`);

function write(table: WordCounts): void {
  mkdirSync(dirname(WORD_COUNTS), { recursive: true });
  writeFileSync(WORD_COUNTS, `${JSON.stringify(table)}\n`);
}
