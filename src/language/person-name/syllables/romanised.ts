/**
 * Names of East Asia in Latin letters, on both sides: a syllable more or less is another name, and which spellings are one syllable is told
 * by the systems of spelling, not by the ear. "Chang Chih-chung" is Zhang Zhizhong, "Jung" is Chung; "Xu" is not Xue, "Hoon" not Hyun.
 */
import type { NamePart } from "../name-parts.ts";
import { nameWords } from "../name-words.ts";
import { wadeGiles } from "./chinese.ts";
import { pinyinSyllables } from "./han.ts";
import { koreanReadings } from "./korean.ts";
import { isSpeltBy } from "./spelt-by.ts";

type System = "pinyin" | "wade-giles" | "korean" | "vietnamese";
/** Whether two stretches are the same syllables; null where that cannot be told here. */
export type SyllableJudge = (a: readonly NamePart[], b: readonly NamePart[]) => boolean | null;

const NO_JUDGE: SyllableJudge = () => null;
const MOST_PARTS = 4;

/** Only where both names are of one language, each wholly in its syllables. */
export function judgeOf(left: readonly NamePart[], right: readonly NamePart[]): SyllableJudge {
  const one = systemsOf(left);
  if (one.size === 0) return NO_JUDGE;
  const other = systemsOf(right);
  if (one.has("korean") && other.has("korean")) return sameInKorean;
  if (one.has("wade-giles") && other.has("pinyin")) return (a, b) => sameInChinese(b, a);
  if (one.has("pinyin") && other.has("wade-giles")) return sameInChinese;
  const both = (system: System) => one.has(system) && other.has(system);
  return both("pinyin") || both("vietnamese") ? (a, b) => textOf(a) === textOf(b) : NO_JUDGE;
}

const textOf = (parts: readonly NamePart[]) => parts.map(({ latin }) => latin.text).join("");

function systemsOf(parts: readonly NamePart[]): ReadonlySet<System> {
  const names = parts.filter(({ kind }) => kind !== "title" && kind !== "suffix");
  const found = new Set<System>();
  const plain = names.every(
    ({ kind, latin }) => (kind === "name" || kind === "particle") && latin.script === "full" && latin.sounds === null,
  );
  if (names.length < 2 || names.length > MOST_PARTS || !plain) return found;
  const { familiesOf } = nameWords();
  const texts = names.map(({ latin }) => latin.text);
  const ends = [texts[0]!, texts.at(-1)!];
  const bears = (language: string) => ends.some((text) => familiesOf.get(language)?.has(text));
  if (bears("vietnamese") && names.length > 2 && familiesOf.get("vietnamese")!.has(texts[0]!)) found.add("vietnamese");
  if (bears("korean") && ofSyllables(texts, names.length > 2)) found.add("korean");
  if (bears("chinese")) {
    if (texts.every(isPinyin)) found.add("pinyin");
    if (texts.every((text) => fromWadeGiles().has(text)) && texts.some((text) => !isPinyin(text)))
      found.add("wade-giles");
  }
  return found;
}

/** A family name of one syllable and a given name of two, written together or apart. */
function ofSyllables(texts: readonly string[], apart: boolean): boolean {
  if (apart) return texts.length === 3 && texts.every((text) => koreanReadings(text).size > 0);
  const [one = "", other = ""] = texts;
  return [
    [one, other],
    [other, one],
  ].some(([family = "", given = ""]) => koreanReadings(family).size > 0 && pairsOf(given).length > 0);
}

/** "Jaehoon" as two syllables, wherever it may be cut. */
function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const second = koreanReadings(text.slice(cut));
    if (second.size === 0) continue;
    for (const one of koreanReadings(text.slice(0, cut))) for (const other of second) pairs.push(one + other);
  }
  return pairs;
}

function sameInKorean(a: readonly NamePart[], b: readonly NamePart[]): boolean | null {
  const [one, other] = [koreanOf(a), koreanOf(b)];
  if (one.size === 0 || other.size === 0) return null;
  for (const reading of one) if (other.has(reading)) return true;
  return false;
}

function koreanOf(parts: readonly NamePart[]): ReadonlySet<string> {
  let readings: string[] = [""];
  for (const { latin } of parts) {
    const own = [...koreanReadings(latin.text), ...(parts.length === 1 ? pairsOf(latin.text) : [])];
    readings = readings.flatMap((before) => own.map((each) => before + each));
    if (readings.length > 4000) return new Set();
  }
  return new Set(readings);
}

/** `a` in pinyin, `b` in Wade-Giles. */
function sameInChinese(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  return isSpeltBy(
    textOf(a),
    b.map(({ latin }) => fromWadeGiles().get(latin.text) ?? []),
  );
}

/** One syllable or two, written together. */
export function isPinyin(text: string): boolean {
  const all = pinyinSyllables();
  if (all.has(text)) return true;
  for (let cut = 1; cut < text.length; cut++) if (all.has(text.slice(0, cut)) && all.has(text.slice(cut))) return true;
  return false;
}

export const isWadeGiles = (text: string): boolean => fromWadeGiles().has(text);

let inverse: Map<string, string[]> | undefined;

/** chih → zhi, chi. */
function fromWadeGiles(): ReadonlyMap<string, readonly string[]> {
  if (inverse) return inverse;
  inverse = new Map();
  for (const pinyin of pinyinSyllables())
    for (const spelling of wadeGiles(pinyin)) inverse.set(spelling, [...(inverse.get(spelling) ?? []), pinyin]);
  return inverse;
}
