/**
 * Keys under which the spellings of one name meet, so that only names that share one are compared: its first consonants in classes that
 * writers of different languages and scripts confuse ("Jeyhun", "Ceyhun", "Джейхун"; "Bochorishvili", "Botchorishvili").
 */
import { nameParts } from "../../../language/person-name/index.ts";
import { readings } from "../../../language/person-name/phones.ts";

export interface SoundKeys {
  /** Of all its words. */
  readonly all: ReadonlySet<string>;
  /** Of those that may be the family name. */
  readonly family: ReadonlySet<string>;
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
  return { all: of(parts.map((_, index) => index)), family: of(family) };
}

function keysOf(latin: string): string[] {
  const keys = new Set<string>();
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
