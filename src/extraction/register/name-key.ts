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
  const [left, right] = [[...a.words], [...b.words]];
  let alike = 0;
  let byFamily = false;
  for (const word of a.words) {
    const at = indexOfWord(right, word);
    if (at === -1) continue;
    if (a.family.has(word) && b.family.has(right[at]!)) byFamily = true;
    right.splice(at, 1);
    left.splice(left.indexOf(word), 1);
    alike++;
  }
  if (alike === 0) return null;
  const [ownInitials, otherInitials] = [[...a.initials], [...b.initials]];
  const initials = pairOff(ownInitials, otherInitials);
  const spelledOut = pairOff(ownInitials, right) + pairOff(otherInitials, left);
  const rest = [left.length + ownInitials.length, right.length + otherInitials.length];
  // What both write and write differently is another name; what one of them leaves out is none.
  if (rest[0]! > 0 && rest[1]! > 0) return null;
  if (alike + initials + spelledOut < 2) return byFamily ? "surname" : null;
  return spelledOut === 0 && rest[0] === rest[1] ? "exact" : "whole";
}

/** Takes initials away with as many others, or words, that begin with them; how many were paired. */
function pairOff(initials: string[], others: string[]): number {
  let paired = 0;
  for (const initial of [...initials]) {
    const at = others.findIndex((other) => other[0] === initial[0]);
    if (at === -1) continue;
    others.splice(at, 1);
    initials.splice(initials.indexOf(initial), 1);
    paired++;
  }
  return paired;
}

function indexOfWord(words: readonly string[], word: string): number {
  const exact = words.indexOf(word);
  if (exact !== -1 || word.length < LONG) return exact;
  const key = spellingKey(word);
  return words.findIndex(
    (other) => other.length >= LONG && Math.abs(other.length - word.length) <= 2 && spellingKey(other) === key,
  );
}
