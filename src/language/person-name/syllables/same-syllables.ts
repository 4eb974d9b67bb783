/** Whether two stretches of names, one of them in Chinese characters or in hangul, are the same syllables. */
import type { NamePart } from "../name-parts.ts";
import { foldHan, hanReadsAs, hanReadsAsHangul } from "./han.ts";
import { korean } from "./korean.ts";
import { isSpeltBy } from "./spelt-by.ts";

export function sameSyllables(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [one, other] = rank(a) >= rank(b) ? [a, b] : [b, a];
  const syllables = [...textOf(one)];
  const text = textOf(other);
  const first = !one[0]!.joined;
  if (rank(other) > 0) {
    const theirs = [...text];
    return syllables.length === theirs.length && syllables.every((each, index) => sameSign(each, theirs[index]!));
  }
  const latin = other.map(({ latin: { text: letters } }) => letters).join("");
  if (rank(one) === 2) return hanReadsAs(syllables, latin, first);
  return isSpeltBy(
    latin,
    syllables.map((syllable, index) => korean(syllable, first && index === 0)),
  );
}

const RANKS = { han: 2, hangul: 1 } as const;
const rank = (parts: readonly NamePart[]) =>
  Math.min(...parts.map(({ latin: { script } }) => (script === "han" || script === "hangul" ? RANKS[script] : 0)));
const textOf = (parts: readonly NamePart[]) => parts.map(({ text }) => text).join("");

function sameSign(a: string, b: string): boolean {
  return a === b || foldHan(a) === foldHan(b) || hanReadsAsHangul(a, b);
}
