/** Whether two stretches of names, one of them in Chinese characters, in hangul or in Burmese letters, are the same syllables. */
import { isSyllabic } from "../letters.ts";
import type { NamePart } from "../name-parts.ts";
import { burmese } from "./burmese.ts";
import { foldHan, hanReadsAs, hanReadsAsHangul } from "./han.ts";
import { korean } from "./korean.ts";
import { isSpeltBy } from "./spelt-by.ts";

export function sameSyllables(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const inSyllables = [a, b].filter((parts) => parts.every(({ latin }) => isSyllabic(latin)));
  const [one, other] = inSyllables.map(signsOf);
  if (!one) return false;
  if (other) return one.length === other.length && one.every((sign, index) => sameSign(sign, other[index]!));
  const [syllabic, latin] = inSyllables[0] === a ? [a, b] : [b, a];
  const text = latin.map(({ latin: { text: letters } }) => letters).join("");
  const first = !syllabic[0]!.joined;
  const script = syllabic[0]!.latin.script;
  if (script === "han") return hanReadsAs(one, text, first);
  if (script === "burmese") return isSpeltBy(text, one.map(burmese));
  return isSpeltBy(
    text,
    one.map((syllable, index) => korean(syllable, first && index === 0)),
  );
}

/** A character or a syllable each. */
const signsOf = (parts: readonly NamePart[]) =>
  parts.flatMap(({ text, latin: { script } }) => (script === "burmese" ? [text] : [...text]));

function sameSign(a: string, b: string): boolean {
  return a === b || foldHan(a) === foldHan(b) || hanReadsAsHangul(a, b) || hanReadsAsHangul(b, a);
}
