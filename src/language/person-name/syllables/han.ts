/** Chinese characters in names: which are one under two forms, and how they are read (`data/readings`). */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cantonese, mandarin } from "./chinese.ts";
import { japanese, shortVowels } from "./japanese.ts";
import { korean } from "./korean.ts";
import { isSpeltBy } from "./spelt-by.ts";

interface Character {
  /** The form under which its variants meet. */
  readonly folded: string;
  readonly mandarin: readonly string[];
  readonly cantonese: readonly string[];
  readonly korean: readonly string[];
  readonly on: readonly string[];
  readonly kun: readonly string[];
  /** Readings that it has in Japanese given names and family names alone. */
  readonly names: readonly string[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "data", "readings");

let known: { characters: ReadonlyMap<string, Character>; words: ReadonlyMap<string, readonly string[]> } | undefined;

function readings() {
  return (known ??= load());
}

const lines = (file: string) =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
const words = (column: string | undefined) => (column ? column.split(" ") : []);

function load() {
  const names = new Map<string, readonly string[]>();
  for (const [written = "", read] of lines("japanese-names.tsv")) names.set(written, words(read));
  const rows = lines("han.tsv");
  const byFold = new Map<string, string[][]>();
  for (const row of rows) {
    const fold = row[1] || row[0]!;
    byFold.set(fold, [...(byFold.get(fold) ?? []), row]);
  }
  const characters = new Map<string, Character>();
  for (const [folded, forms] of byFold) {
    const all = (column: number) => [...new Set(forms.flatMap((row) => words(row[column])))];
    const character: Character = {
      folded,
      mandarin: all(2),
      cantonese: all(3),
      korean: all(4),
      on: all(5),
      kun: all(6),
      names: [...new Set(forms.flatMap(([form]) => names.get(form!) ?? []))],
    };
    for (const [form] of forms) characters.set(form!, character);
  }
  return { characters, words: names };
}

/** Every syllable of Mandarin that some character is read as, in pinyin without tones. */
export function pinyinSyllables(): ReadonlySet<string> {
  return (syllables ??= new Set([...readings().characters.values()].flatMap(({ mandarin: read }) => read)));
}

let syllables: ReadonlySet<string> | undefined;

/** 張 and 张 are one character. */
export function foldHan(character: string): string {
  return readings().characters.get(character)?.folded ?? character;
}

/** Whether a spelling in Latin letters is a reading of these characters, in one language. */
export function hanReadsAs(characters: readonly string[], latin: string, first: boolean): boolean {
  const { characters: all, words: whole } = readings();
  const of = characters.map((character) => all.get(character));
  if (of.some((each) => each === undefined)) return false;
  const known = of as Character[];
  if (
    isSpeltBy(
      latin,
      known.map((each) => each.mandarin.flatMap(mandarin)),
    )
  )
    return true;
  if (
    isSpeltBy(
      latin,
      known.map((each) => each.cantonese.flatMap(cantonese)),
    )
  )
    return true;
  const short = shortVowels(latin);
  const word = whole.get(characters.join(""));
  if (characters.length > 1 && word?.some((reading) => shortVowels(reading) === short)) return true;
  // "Inoue": a vowel is not long where two readings meet.
  const inJapanese = known.map(({ on, kun, names }, index) => japanese(on, kun, names, index === 0));
  if (isSpeltBy(short, inJapanese) || (short !== latin && isSpeltBy(latin, inJapanese))) return true;
  return isSpeltBy(
    latin,
    known.map((each) => each.korean.flatMap((syllable) => korean(syllable, first))),
  );
}

/** 金 and 김. */
export function hanReadsAsHangul(character: string, syllable: string): boolean {
  return readings().characters.get(character)?.korean.includes(syllable) ?? false;
}
