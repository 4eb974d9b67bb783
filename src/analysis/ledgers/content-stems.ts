/** What a clause is about, as stems: two clauses that share most of them are taken to speak of one thing. */
import { stemOf } from "../likeness/stem.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
/** Words that stand in promises of any thing. */
const SLIGHT = new Set(
  "the a an of to in on at by for and or with from will would be is are was were been being that this these those their its his her our between both two sides side countries country also as it they he she who which next new first during through into within upon under about agreed agree decided decide pledged promised planned plans plan intends scheduled expected set sign signed hold held open opened establish established provide visit visited meeting year month week later soon further joint two-day official january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Each once, in the order of the words. */
export function contentStems(text: string): string[] {
  const stems = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    const stem = stemOfWord(word);
    if (stem !== null) stems.add(stem);
  }
  return [...stems];
}

/** The same words come again and again. */
const known = new Map<string, string | null>();
const MOST = 50_000;

/** Null for what says nothing by itself. */
function stemOfWord(word: string): string | null {
  let stem = known.get(word);
  if (stem !== undefined) return stem;
  const norm = word.toLowerCase().replaceAll("’", "'").replace(/'s$/u, "");
  const isNone = SLIGHT.has(norm) || (norm.length < 3 && !/\d/u.test(norm)) || /^(?:19|20)\d\d$/u.test(norm);
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
