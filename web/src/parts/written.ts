/** In which direction and script words stand, for whoever sets them and whoever reads them aloud: attributes for the element that holds them. */

export interface Written {
  readonly dir: "auto";
  /** BCP 47; left out where the letters are Latin ones, as the page's are. */
  readonly lang?: string;
}

/** Scripts that one language is written in, and scripts of many. */
const SCRIPTS: readonly (readonly [letters: RegExp, lang: string])[] = [
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Sinhala}/gu, "si"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Arabic}/gu, "und-Arab"],
  [/\p{Script=Cyrillic}/gu, "und-Cyrl"],
  [/\p{Script=Devanagari}/gu, "und-Deva"],
  [/\p{Script=Han}/gu, "und-Hani"],
];

/** So many letters tell. */
const LOOKED_AT = 400;

/** The script of most of its letters; a name of another script within words of this one changes nothing. */
export function written(words: string | null): Written {
  const some = (words ?? "").slice(0, LOOKED_AT);
  if (/^[\p{ASCII}]*$/u.test(some)) return { dir: "auto" };
  const letters = some.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([of]) => (some.match(of)?.length ?? 0) * 2 > letters);
  return found ? { dir: "auto", lang: found[1] } : { dir: "auto" };
}
