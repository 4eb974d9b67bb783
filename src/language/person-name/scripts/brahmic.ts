/**
 * The scripts of India and Sri Lanka → sounds. Nine of them lie in Unicode in one order, a block of 128 places each, so one table of places
 * reads Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam; Sinhala has an order of its own.
 *
 * ə is the vowel that every consonant without another one has, and that is often not said; ɳ a nasal. Tamil writes one letter for voiced and
 * unvoiced: κ ς τ π. ʰ an aspiration.
 */
import { BENGALI, INDIC, SINHALA, TAMIL } from "./brahmic-tables.ts";

export const BRAHMIC =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const FIRST = 0x900;
const SINHALA_FIRST = 0xd80;
const BLOCK = 0x80;
const VIRAMA = "-";
const NUKTA = 0x3c;

export function brahmicSounds(word: string): string {
  let sounds = "";
  for (const letter of word.normalize("NFC")) {
    const code = letter.codePointAt(0)!;
    const place = code >= FIRST && code < SINHALA_FIRST + BLOCK ? (code - FIRST) % BLOCK : -1;
    if (place === NUKTA) sounds = dotted(sounds);
    const sound = tableOf(code)[place] ?? INDIC[place];
    if (code < FIRST || code >= SINHALA_FIRST + BLOCK || sound === undefined) continue;
    if (sound === VIRAMA) sounds = silent(sounds);
    else if (isSign(code, place)) sounds = silent(sounds) + sound;
    else sounds += sound;
  }
  // Doubled consonants are written once; Bengali writes o and y for w.
  return sounds.replace(/(\p{L})ə?\1/gu, "$1").replace(/oĵ(?=[əa])/gu, "v");
}

/** A dot below a letter makes another one of it, r of d, z of j. */
const DOTTED: Readonly<Record<string, string>> = { d: "r", ð: "r", J: "z", k: "q" };

function dotted(sounds: string): string {
  const other = sounds.endsWith("ə") ? DOTTED[sounds.at(-2)!] : undefined;
  return other === undefined ? sounds : `${sounds.slice(0, -2)}${other}ə`;
}

const silent = (sounds: string) => (sounds.endsWith("ə") ? sounds.slice(0, -1) : sounds);

function tableOf(code: number): Readonly<Record<number, string>> {
  if (code >= SINHALA_FIRST) return SINHALA;
  const block = Math.floor((code - FIRST) / BLOCK);
  return block === 1 ? BENGALI : block === 5 ? TAMIL : INDIC;
}

/** A vowel that takes the place of the one that its consonant has. */
function isSign(code: number, place: number): boolean {
  return code >= SINHALA_FIRST ? place >= 0x4f && place <= 0x5f : (place >= 0x3e && place <= 0x4c) || place === 0x62;
}
