/**
 * Keys under which the spellings of one name meet, so that only names that share one are compared: its first consonants in classes that
 * writers of different languages and scripts confuse ("Jeyhun", "Ceyhun", "Джейхун"; "Bochorishvili", "Botchorishvili").
 */
import { nameParts } from "../../../language/person-name/index.ts";
import { nameWords } from "../../../language/person-name/name-words.ts";
import { readings } from "../../../language/person-name/phones.ts";

export interface SoundKeys {
  /** Of all its words. */
  readonly all: ReadonlySet<string>;
  /** Of those that may be the family name. */
  readonly family: ReadonlySet<string>;
  /** Word by word, for telling quickly that two names cannot be one. */
  readonly words: readonly { readonly keys: readonly string[]; readonly known: boolean }[];
}

const CLASSES = new Map(
  ["sSzZCčJjTDx", "kqXGg", "vfwbpu", "tdþð", "mn", "l", "r"].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters[0]!] as const),
  ),
);
/** What some write and others do not. */
const SILENT = /[aeiouyh]/gu;
const LENGTH = 4;

export function soundKeys(name: string): SoundKeys {
  const { parts, family } = nameParts(name);
  const of = (indices: readonly number[]) =>
    new Set(indices.flatMap((index) => (parts[index]!.kind === "name" ? keysOf(parts[index]!.latin.text) : [])));
  const { given } = nameWords();
  const words = parts
    .filter(({ kind }) => kind !== "title" && kind !== "suffix" && kind !== "particle")
    .map(({ kind, latin }) => ({
      keys: kind === "name" ? keysOf(latin.text) : [],
      known: kind !== "name" || given.has(latin.text),
    }));
  return { all: of(parts.map((_, index) => index)), family: of(family), words };
}

/**
 * Whether two names may be one as far as the sounds tell: what is left of both when words that sound alike are taken away has to begin
 * alike somewhere, or be a given name that has short forms, or an initial.
 */
export function mayBeOne(a: SoundKeys, b: SoundKeys): boolean {
  const left = a.words.filter(({ keys }) => !b.words.some((other) => other.keys.some((key) => keys.includes(key))));
  if (left.length === 0) return true;
  const right = b.words.filter(({ keys }) => !a.words.some((other) => other.keys.some((key) => keys.includes(key))));
  if (right.length === 0 || [...left, ...right].some(({ known }) => known)) return true;
  return left.some(({ keys }) =>
    right.some((other) => keys.some((key) => other.keys.some((another) => another[0] === key[0]))),
  );
}

/** "Alkahtani" is "Al-Kahtani". */
const ARTICLE = /^(?:al|el)(?=[a-z]{4})/u;

function keysOf(latin: string): string[] {
  const keys = new Set<string>();
  if (ARTICLE.test(latin)) for (const key of keysOf(latin.replace(ARTICLE, ""))) keys.add(key);
  for (const reading of readings(latin)) {
    // "c" is that of "cat" or that of "Ceyhun".
    for (const sounds of reading.includes("c")
      ? [reading.replaceAll("c", "k"), reading.replaceAll("c", "J")]
      : [reading])
      keys.add(keyOf(sounds) || latin);
  }
  return [...keys];
}

function keyOf(sounds: string): string {
  let key = "";
  for (const sound of sounds.replace(SILENT, "")) {
    const letter = CLASSES.get(sound) ?? sound;
    if (!key.endsWith(letter)) key += letter;
  }
  return key.slice(0, LENGTH);
}
