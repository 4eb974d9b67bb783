/**
 * How rare a word is where meetings are reported: counted over collected reports by `scripts/count-words.ts`, which keeps how many
 * sentences have a word and no text. It does not depend on the record that is asked, so that a formula said at every meeting keeps its
 * weight, and an answer is the same whatever else the record holds.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface WordCounts {
  readonly sentences: number;
  /** Of those in at least `least` sentences. */
  readonly least: number;
  readonly counts: Readonly<Record<string, number>>;
}

export const WORD_COUNTS = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "..",
  "..",
  "data",
  "weights",
  "passages",
  "word-counts.json",
);

let table:
  | { readonly sentences: number; readonly unseen: number; readonly counts: ReadonlyMap<string, number> }
  | undefined;

/** 0 for a word in every sentence, 1 for one that was never seen. */
export function rarityOf(key: string): number {
  table ??= load();
  const { counts, sentences, unseen } = table;
  return 1 - Math.log((counts.get(key) ?? unseen) + 1) / Math.log(sentences + 1);
}

function load() {
  const { sentences, least, counts } = JSON.parse(readFileSync(WORD_COUNTS, "utf8")) as WordCounts;
  return { sentences, unseen: least / 2, counts: new Map(Object.entries(counts)) };
}
