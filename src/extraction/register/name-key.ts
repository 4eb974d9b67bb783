/**
 * A name as far as finding it in a register asks: its words in plain letters, which of them are initials, which the
 * family's; and keys under which close spellings of a word meet ("Gunawardena", "Gunawardane").
 */
import { nameParts } from "../../language/person-name/index.ts";

export interface NameKey {
  /** Words that tell a person, without initials and particles; plain lower-case letters. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
  /** Which of `words` may be the family name. */
  readonly family: ReadonlySet<string>;
}

/** Shorter words are compared as they are: in "Li" and "Le" each letter counts. */
const LONG = 6;

export function nameKey(name: string): NameKey {
  const { parts, family } = nameParts(name);
  const words: string[] = [];
  const initials: string[] = [];
  for (const { kind, latin } of parts) {
    if (latin.text === "") continue;
    if (kind === "initial") initials.push(latin.text);
    else if (kind === "name") words.push(latin.text);
  }
  return { words, initials, family: new Set(family.map((index) => parts[index]!.latin.text)) };
}

/** First letter, consonants, and the ending that tells a woman's form from a man's. */
export function spellingKey(word: string): string {
  if (word.length < LONG) return word;
  return `${word[0]}${word
    .slice(1)
    .replace(/[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1")}${word.endsWith("a") ? "+a" : ""}`;
}

/**
 * How far two names agree: `exact` by all of several words, `whole` by two words or a word and an initial while one of them
 * is fuller, `surname` by a family name that stands alone in one of them; null when they are not one, or only a given
 * name agrees.
 */
export type Agreement = "exact" | "whole" | "surname";

export function agreement(a: NameKey, b: NameKey): Agreement | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const rest = [...long.words];
  let alike = 0;
  let byFamily = false;
  for (const word of short.words) {
    const at = indexOfWord(rest, word);
    if (at === -1) {
      // "S. Jaishankar" beside "Subrahmanyam Jaishankar": the initial is on the other side.
      if (!long.initials.includes(word[0]!)) return null;
      continue;
    }
    const other = rest[at]!;
    rest.splice(at, 1);
    alike++;
    if (short.family.has(word) && long.family.has(other)) byFamily = true;
  }
  if (alike === 0) return null;
  let initials = 0;
  const heads = [...rest.map((word) => word[0]!), ...long.initials];
  for (const initial of short.initials) {
    const at = heads.indexOf(initial[0]!);
    if (at === -1) return null;
    heads.splice(at, 1);
    initials++;
  }
  if (alike + initials >= 2) return heads.length === 0 && alike === short.words.length ? "exact" : "whole";
  return byFamily ? "surname" : null;
}

function indexOfWord(words: readonly string[], word: string): number {
  const exact = words.indexOf(word);
  if (exact !== -1 || word.length < LONG) return exact;
  const key = spellingKey(word);
  return words.findIndex(
    (other) => other.length >= LONG && Math.abs(other.length - word.length) <= 2 && spellingKey(other) === key,
  );
}
