/**
 * A part of a name in any script → lower-case Latin letters, as a report in English would spell it, and for scripts whose letters leave sounds
 * open, the sounds.
 *
 * any-ascii does most scripts. It knows no language, so what it reads too plainly stands in `scripts/`.
 */
import anyAscii from "any-ascii";
import { ARABIC, arabicSounds, foldArabic } from "./scripts/arabic.ts";
import { BRAHMIC, brahmicSounds } from "./scripts/brahmic.ts";
import { HEBREW, hebrewSounds } from "./scripts/hebrew.ts";
import { KANA, kanaSounds } from "./scripts/kana.ts";
import { GROUPS, LETTERS } from "./scripts/tables.ts";
import { THAI, thaiSounds } from "./scripts/thai.ts";
import { BURMESE, burmese, burmeseSyllables } from "./syllables/burmese.ts";

/** How much of the sound a script tells: all; only consonants and long vowels; vowels that are not said too; whole syllables. */
export type Script = "full" | "abjad" | "kana" | "han" | "hangul" | "burmese";

export interface Latin {
  /** Lower-case a–z only. */
  readonly text: string;
  /** In the signs of `phones.ts` and of `scripts/`; null where the letters of `text` tell it. */
  readonly sounds: string | null;
  readonly script: Script;
}

/** Written in whole syllables, which are compared as such. */
export const isSyllabic = ({ script }: Pick<Latin, "script">): boolean =>
  script === "han" || script === "hangul" || script === "burmese";

const LATIN_ONLY = /^[a-z]*$/;
const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const GROUPED = /[\p{Script=Greek}\p{Script=Armenian}]/u;
const NOT_LETTER = /[^a-z]+/g;
const MARKS = /\p{M}+/gu;

const SOUNDED: readonly (readonly [of: RegExp, read: (word: string) => string, script: Script])[] = [
  [ARABIC, arabicSounds, "abjad"],
  [HEBREW, hebrewSounds, "abjad"],
  [BRAHMIC, brahmicSounds, "full"],
  [THAI, thaiSounds, "abjad"],
  [KANA, kanaSounds, "kana"],
];

/** The Latin letters of the signs that stand for sounds of other scripts. */
const SPELT: Readonly<Record<string, string>> = {
  ā: "a", ī: "i", ĭ: "i", ū: "u", ŷ: "a", ħ: "a", ʕ: "", ḍ: "d", ẓ: "z", ʰ: "h", β: "b", ḥ: "h", χ: "kh", φ: "p", σ: "sh", ţ: "ts", ə: "a",
  ɳ: "n", κ: "k", ς: "s", τ: "t", π: "p", ɻ: "l", ĵ: "j", ᵘ: "u", ᵒ: "o", ɾ: "r", ƀ: "b", ś: "s", ź: "z", ƒ: "f", ʂ: "sh", ʝ: "j", ː: "",
  ҷ: "ch", ҫ: "s", ɲ: "y", ŕ: "r", ŭ: "u", C: "ch", S: "sh", Z: "zh", J: "j", X: "kh", G: "gh", T: "ts", D: "dz", þ: "th", ð: "dh",
}; // biome-ignore format: a table

/** What a part is looked up by among given names: those of Arabic stand there in its letters too; other scripts that tell no letters, never. */
export function givenKey(part: string, { text, sounds, script }: Latin): string {
  if (ARABIC.test(part)) return foldArabic(part);
  return sounds === null && !isSyllabic({ script }) ? text : "";
}

export function toLatin(part: string): Latin {
  const lower = part.toLowerCase();
  if (LATIN_ONLY.test(lower)) return { text: lower, sounds: null, script: "full" };
  for (const [of, read, script] of SOUNDED) {
    if (!of.test(lower)) continue;
    const sounds = read(lower);
    return { text: [...sounds].map((sign) => SPELT[sign] ?? sign).join(""), sounds, script };
  }
  if (BURMESE.test(part)) {
    const text = burmeseSyllables(part).map((syllable) => burmese(syllable)[0] ?? "");
    return { text: text.join(""), sounds: null, script: "burmese" };
  }
  let letters = lower.normalize("NFC");
  if (GROUPED.test(letters)) {
    letters = letters.normalize("NFD").replace(MARKS, "");
    for (const [group, spelling] of GROUPS) letters = letters.replace(group, spelling);
  }
  let text = "";
  for (const letter of letters) text += LETTERS[letter] ?? letter;
  const script = HAN.test(part) ? "han" : HANGUL.test(part) ? "hangul" : "full";
  return { text: anyAscii(text).toLowerCase().replace(NOT_LETTER, ""), sounds: null, script };
}
