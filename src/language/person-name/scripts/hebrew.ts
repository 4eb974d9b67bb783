/**
 * Hebrew letters → sounds. Vowels are hardly written; letters that are two sounds each stay open: β (b, v), χ (k, kh), φ (p, f), σ (sh, s),
 * ţ (ts, z). ā ū ʕ as in Arabic.
 */
const LETTERS: Readonly<Record<string, string>> = {
  א: "ʕ", ב: "β", ג: "g", ד: "d", ה: "ħ", ו: "ū", ז: "z", ח: "ḥ", ט: "t", י: "ĭ", כ: "χ", ך: "χ", ל: "l", מ: "m", ם: "m", נ: "n",
  ן: "n", ס: "s", ע: "ʕ", פ: "φ", ף: "φ", צ: "ţ", ץ: "ţ", ק: "k", ר: "r", ש: "σ", ת: "t",
}; // biome-ignore format: a table

export const HEBREW = /\p{Script=Hebrew}/u;

export function hebrewSounds(word: string): string {
  let sounds = "";
  for (const letter of word) {
    const sound = LETTERS[letter] ?? "";
    // Two of these are one consonant.
    if ((sound !== "ū" && sound !== "ĭ") || !sounds.endsWith(sound)) sounds += sound;
  }
  return sounds.startsWith("ħ") ? `h${sounds.slice(1)}` : sounds;
}
