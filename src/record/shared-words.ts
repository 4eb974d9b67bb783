/** How much of a text stands in another, word for word: reprints, shortened ones too, and later texts of one document. */

/** Of long texts the beginning tells. */
const LOOKED_AT = 20_000;
const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of three words of a text, in lower case; a text of fewer words is one run. */
export type WordRuns = ReadonlySet<string>;

export function wordRuns(text: string): WordRuns {
  const words = text.slice(0, LOOKED_AT).toLowerCase().match(WORD) ?? [];
  const runs = new Set<string>();
  if (words.length < 3) return runs.add(words.join(" "));
  for (let at = 2; at < words.length; at++) runs.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  return runs;
}

/** Which part of the runs of the text that has fewer stands in the other one, 0 to 1. */
export function sharedPart(a: WordRuns, b: WordRuns): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let found = 0;
  for (const run of smaller) if (larger.has(run)) found++;
  return smaller.size === 0 ? 0 : found / smaller.size;
}
