/** Chinese characters in names: which are one under two forms, and how they are read (`data/readings`). */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cantonese, mandarin } from "./chinese.ts";
import { japanese, shortVowels } from "./japanese.ts";
import { korean } from "./korean.ts";
import { isSpeltBy } from "./spelt-by.ts";

const LANGUAGES = ["mandarin", "cantonese", "japanese", "korean"] as const;
/** Every spelling in Latin letters, by language. */
type Spellings = Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;

interface Character {
  /** The form under which its variants meet. */
  readonly folded: string;
  readonly mandarin: readonly string[];
  readonly cantonese: readonly string[];
  readonly korean: readonly string[];
  readonly on: readonly string[];
  readonly kun: readonly string[];
  /** How families spell it that speak another Chinese language. */
  readonly family: readonly string[];
  /** Readings that it has in Japanese given names and family names alone. */
  readonly names: readonly string[];
  /** Its spellings as the first character of a name, and as a later one. */
  readonly first: Spellings;
  readonly later: Spellings;
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

/** Made when they are first asked for, since few of the characters ever are. */
function character(folded: string, read: Omit<Character, "folded" | "first" | "later">): Character {
  const spellings = (first: boolean): Spellings => ({
    mandarin: [...read.mandarin.flatMap(mandarin), ...(first ? read.family : [])],
    cantonese: [...read.cantonese.flatMap(cantonese), ...(first ? read.family : [])],
    japanese: japanese(read.on, read.kun, read.names, first),
    korean: read.korean.flatMap((syllable) => korean(syllable, first)),
  });
  let [first, later]: [Spellings?, Spellings?] = [];
  return {
    ...read,
    folded,
    get first() {
      return (first ??= spellings(true));
    },
    get later() {
      return (later ??= spellings(false));
    },
  };
}

function load() {
  const names = new Map<string, readonly string[]>();
  for (const [written = "", read] of lines("japanese-names.tsv")) names.set(written, words(read));
  const families = new Map<string, readonly string[]>();
  for (const [written = "", spelt] of lines("family-names.tsv")) families.set(written, words(spelt));
  const rows = lines("han.tsv");
  const byFold = new Map<string, string[][]>();
  for (const row of rows) {
    const fold = row[1] || row[0]!;
    byFold.set(fold, [...(byFold.get(fold) ?? []), row]);
  }
  const characters = new Map<string, Character>();
  for (const [folded, forms] of byFold) {
    const all = (column: number) => [...new Set(forms.flatMap((row) => words(row[column])))];
    const made = character(folded, {
      mandarin: all(2),
      cantonese: all(3),
      korean: all(4),
      on: all(5),
      kun: all(6),
      family: forms.flatMap(([form]) => families.get(form!) ?? []),
      names: [...new Set(forms.flatMap(([form]) => names.get(form!) ?? []))],
    });
    for (const [form] of forms) characters.set(form!, made);
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

/** Whether a spelling in Latin letters is a reading of these characters, in one language. `first`: no other character stands before. */
export function hanReadsAs(characters: readonly string[], latin: string, first: boolean): boolean {
  const { characters: all, words: whole } = readings();
  const spelt: Spellings[] = [];
  for (const [index, character] of characters.entries()) {
    const known = all.get(character);
    if (!known) return false;
    spelt.push(first && index === 0 ? known.first : known.later);
  }
  const short = shortVowels(latin);
  if (characters.length > 1 && whole.get(characters.join(""))?.some((read) => shortVowels(read) === short)) return true;
  return LANGUAGES.some((language) => {
    const syllables = spelt.map((spellings) => spellings[language]);
    // "Inoue": a vowel is not long where two readings meet.
    return isSpeltBy(latin, syllables) || (language === "japanese" && short !== latin && isSpeltBy(short, syllables));
  });
}

/** 金 and 김. */
export function hanReadsAsHangul(character: string, syllable: string): boolean {
  return readings().characters.get(character)?.korean.includes(syllable) ?? false;
}
