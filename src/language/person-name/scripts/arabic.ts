/**
 * Arabic letters → sounds: Arabic, Persian, Dari, Pashto, Urdu, Kurdish, Uyghur. Short vowels are not written, so what stands here for the
 * long ones (ā ī ū) is kept apart from the letters of Latin spellings: `sound-distance.ts` says what may stand for what.
 *
 * Beside the sounds of `phones.ts`: ā ī ū long vowels (ū also w, v; ī also y); ŷ a last ya or alif; ħ the ending ة; ʕ the letter ع, which
 * few write; ḍ ẓ letters that are d in one language and z in another; ʰ an aspiration of Urdu.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ا: "ā", أ: "ā", إ: "ā", آ: "ā", ٱ: "ā", ب: "b", ت: "t", ث: "þ", ج: "J", ح: "h", خ: "X", د: "d", ذ: "ð", ر: "r", ز: "z", س: "s",
  ش: "S", ص: "s", ض: "ḍ", ط: "t", ظ: "ẓ", ع: "ʕ", غ: "G", ف: "f", ق: "q", ك: "k", ل: "l", م: "m", ن: "n", ه: "h", و: "ū", ي: "ī",
  ى: "ŷ", ة: "ħ", ء: "", ئ: "ʕ", ؤ: "ʕ",
  // Persian, Pashto, Urdu
  پ: "p", چ: "C", ژ: "Z", گ: "g", ک: "k", ی: "ī", ہ: "h", ھ: "ʰ", ۂ: "h", ۃ: "ħ", ے: "ŷ", ۓ: "ŷ", ں: "n", ٹ: "t", ڈ: "d", ڑ: "r",
  ټ: "t", ډ: "d", ړ: "r", ښ: "S", ږ: "Z", ځ: "z", څ: "T", ڼ: "n", ې: "ŷ", ۍ: "ŷ", ګ: "g", ۀ: "h",
  // Kurdish, Uyghur
  ە: "e", ۆ: "o", ێ: "e", ڵ: "l", ڕ: "r", ڤ: "v", ۇ: "u", ۈ: "u", ۋ: "v", ڭ: "n",
}; // biome-ignore format: a table

export const ARABIC = /\p{Script=Arabic}/u;

/** Najibullah, Asadollah: written on, with letters that are not said. */
const ALLAH = /(?<=\p{L}{2})الله$/u;

export function arabicSounds(word: string): string {
  let sounds = "";
  for (const letter of word.replace(ALLAH, "")) sounds += LETTERS[letter] ?? "";
  return ALLAH.test(word) ? `${sounds}əlh` : sounds;
}

const FORMS: Readonly<Record<string, string>> = {
  ی: "ي", ى: "ي", ک: "ك", أ: "ا", إ: "ا", آ: "ا", ؤ: "و", ئ: "ي", ة: "ه",
}; // biome-ignore format: a table

/** Without what Arabic and Persian write otherwise, as given names stand in the lexicon. */
export function foldArabic(word: string): string {
  let folded = "";
  for (const letter of word) folded += FORMS[letter] ?? letter;
  return folded;
}
