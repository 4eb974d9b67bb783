/** What a clause is about, as stems: two clauses that share most of them are taken to speak of one thing. */
import { loadSomeLexicons } from "../../lexicons/lexicons.ts";
import { stemOf } from "../likeness/stem.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

/** Each once, in the order of the words. */
export function contentStems(text: string): string[] {
  const stems = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const stem = stemOfWord(word);
    if (stem !== null) stems.add(stem);
  }
  return [...stems];
}

let slight: ReadonlySet<string> | undefined;

/** Words that stand in promises of any thing. */
function isSlight(word: string): boolean {
  slight ??= loadSomeLexicons(["en/promised-words"]).wordSet("slight");
  return slight.has(word);
}

/** The same words come again and again. */
const known = new Map<string, string | null>();
const MOST = 50_000;

/** Null for what says nothing by itself. */
function stemOfWord(word: string): string | null {
  let stem = known.get(word);
  if (stem !== undefined) return stem;
  const norm = word.toLowerCase().replaceAll("’", "'").replace(/'s$/u, "");
  const isNone = isSlight(norm) || (norm.length < 3 && !/\d/u.test(norm)) || /^(?:19|20)\d\d$/u.test(norm);
  stem = isNone ? null : stemOf(norm);
  if (known.size >= MOST) known.clear();
  known.set(word, stem);
  return stem;
}

/** The part of the smaller set that the larger one has, 0 to 1, and how many that are. */
export function sharedPart(
  a: readonly string[],
  b: ReadonlySet<string>,
): { readonly part: number; readonly count: number } {
  const count = a.filter((stem) => b.has(stem)).length;
  const least = Math.min(a.length, b.size);
  return { part: least === 0 ? 0 : count / least, count };
}
