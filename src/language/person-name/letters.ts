/**
 * A part of a name in any script → lower-case Latin letters, as a report in English would spell it.
 *
 * any-ascii does most scripts. It knows no language, so letters that it reads too plainly stand here: Azerbaijani
 * and Turkish ş, ç, ğ, ə; Slavic č, š, ž; Georgian without its apostrophes; Russian ё; Greek μπ and ντ.
 */
import anyAscii from "any-ascii";

/** Letters whose plain ASCII form loses the sound. */
const LETTERS: Readonly<Record<string, string>> = {
  // Latin
  ə: "a", ş: "sh", ș: "sh", ç: "ch", ğ: "gh", ı: "i", č: "ch", ć: "ch", š: "sh", ś: "sh", ž: "zh", ź: "zh", ż: "zh",
  ţ: "ts", ț: "ts", ł: "l", ř: "r", ö: "o", ø: "o", ä: "a", æ: "a", å: "a", ü: "u", ñ: "ny", ń: "n", ß: "ss", þ: "th", ð: "d",
  đ: "d", ӧ: "o",
  // Georgian
  ჭ: "ch", ჩ: "ch", წ: "ts", ც: "ts", ძ: "dz", ჟ: "zh", ჯ: "j", ღ: "gh", ყ: "q", ხ: "kh", ჰ: "h", კ: "k", ქ: "k", ფ: "p",
  პ: "p", თ: "t", ტ: "t", შ: "sh",
  // Cyrillic
  ё: "yo", й: "y", ї: "yi", є: "ye", ы: "y", э: "e", щ: "shch", ц: "ts", х: "kh", ж: "zh", ъ: "", ь: "", ђ: "dj", ћ: "ch",
  ў: "w", қ: "q", ғ: "gh", ҳ: "h", ҷ: "j", ә: "a", җ: "j", ө: "o", ү: "u", ұ: "u", ң: "ng", і: "i",
  // Hebrew, where one letter is b and v, p and f
  ב: "b", כ: "k", ך: "kh", פ: "p", ף: "f", ו: "v",
}; // biome-ignore format: a table

const GREEK_START: readonly (readonly [RegExp, string])[] = [
  [/^μπ/u, "b"],
  [/^ντ/u, "d"],
  [/^γκ/u, "g"],
];
const LATIN_ONLY = /^[a-z]*$/;
const CONSONANTAL =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Sinhala}|\p{Script=Tamil}|\p{Script=Gujarati}|\p{Script=Telugu}|\p{Script=Gurmukhi}/u;
const GREEK = /\p{Script=Greek}/u;
const NOT_LETTER = /[^a-z]+/g;
const MARKS = /\p{M}+/gu;

/** `text`: lower-case a–z only. `consonantal`: the script writes few vowels, so only consonants can be compared. */
export interface Latin {
  readonly text: string;
  readonly consonantal: boolean;
}

export function toLatin(part: string): Latin {
  const lower = part.toLowerCase();
  if (LATIN_ONLY.test(lower)) return { text: lower, consonantal: false };
  const consonantal = CONSONANTAL.test(lower);
  let letters = lower.normalize("NFC");
  if (GREEK.test(letters)) {
    letters = letters.normalize("NFD").replace(MARKS, "");
    for (const [start, sound] of GREEK_START) letters = letters.replace(start, sound);
  }
  let text = "";
  for (const letter of letters) text += LETTERS[letter] ?? letter;
  return { text: anyAscii(text).toLowerCase().replace(NOT_LETTER, ""), consonantal };
}
