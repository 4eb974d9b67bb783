/**
 * Thai letters → sounds, as far as spellings in Latin letters follow them. A consonant at the end of a syllable is said otherwise than at its
 * beginning, so letters stay open: κ (k, g), χ (kh, k), ҷ (j, ch, t), ҫ (s, t), ɲ (y, n), τ (t, d, th), π (p, b), φ (ph, f), ŕ (r, l, n);
 * vowels are written, but a short one between two consonants is not.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ก: "κ", ข: "χ", ฃ: "χ", ค: "χ", ฅ: "χ", ฆ: "χ", ง: "ng", จ: "ҷ", ฉ: "ҷ", ช: "ҷ", ฌ: "ҷ", ซ: "ҫ", ส: "ҫ", ศ: "ҫ", ษ: "ҫ", ญ: "ɲ", ด: "τ", ฎ: "τ",
  ต: "τ", ฏ: "τ", ถ: "τ", ท: "τ", ธ: "τ", ฐ: "τ", ฑ: "τ", ฒ: "τ", น: "n", ณ: "n", บ: "π", ป: "π", ผ: "φ", พ: "φ", ภ: "φ", ฝ: "f", ฟ: "f", ม: "m", ย: "ĭ",
  ร: "ŕ", ล: "ŕ", ฬ: "ŕ", ว: "ū", ห: "ʰ", ฮ: "h", อ: "ʕ", ฤ: "ŕĭ",
  "ะ": "ə", "ั": "ə", "า": "a", "ำ": "am", "ิ": "ĭ", "ี": "ĭ", "ึ": "ŭ", "ื": "ŭ", "ุ": "ŭ", "ู": "ŭ", เ: "e", แ: "ə", โ: "o", ใ: "əĭ", ไ: "əĭ",
}; // biome-ignore format: a table

export const THAI = /\p{Script=Thai}/u;
/** A letter that is not said, with the vowel below or above it. */
const SILENT = /[ก-ฮ][ิุ]?์/gu;
/** A vowel that is written before its consonant. */
const BEFORE = /([เแโใไ])([ก-ฮ])/gu;

export function thaiSounds(word: string): string {
  const letters = word
    .replace(SILENT, "")
    .replace(BEFORE, "$2$1")
    .replace(/รร(?=[ก-ฮ])/gu, "ะ")
    .replace(/รร/gu, "ะน")
    .replace(/ทร/gu, "ซ");
  let sounds = "";
  for (const letter of letters) {
    const sound = LETTERS[letter] ?? "";
    if (sound !== sounds.at(-1)) sounds += sound;
  }
  return sounds;
}
