/** Readings of characters in Japanese names, as parts of a word: 田 is ta, den, ten, and da after another one. */

const VOICED: Readonly<Record<string, string>> = { k: "g", s: "z", t: "d", h: "b", f: "b" };
const MORA = /(?:[kstnhmyrwgzdbpfj]|ch|sh|ts|[kgnhbpmr]y)?[aiueo]|n/g;

/**
 * `kun` are words of the language, `takai`, `hiromeru`, of which names have the stem: without the last mora or the last two. `on` and `names`
 * are taken as they are. Long vowels are written once, as most spellings in Latin letters have them.
 */
export function japanese(
  on: readonly string[],
  kun: readonly string[],
  names: readonly string[],
  first: boolean,
): string[] {
  const own = [...names, ...kun.flatMap(stems)].map(shortVowels);
  return [...new Set([...on.map(shortVowels), ...own, ...(first ? [] : own.flatMap(voiced))])];
}

function stems(kun: string): string[] {
  const moras = kun.match(MORA) ?? [];
  const found = [kun];
  for (const drop of [1, 2])
    if (moras.length - drop >= (drop === 1 ? 1 : 2)) found.push(moras.slice(0, -drop).join(""));
  // 博 is hiro, and hiroshi.
  if (kun.endsWith("i") && moras.length > 2) found.push(`${moras.slice(0, -1).join("")}shi`);
  return found;
}

function voiced(word: string): string[] {
  if (word.startsWith("ch") || word.startsWith("sh")) return [`j${word.slice(2)}`];
  if (word.startsWith("ts")) return [`z${word.slice(2)}`];
  const sound = VOICED[word[0]!];
  return sound === undefined ? [] : [sound + word.slice(1)];
}

const LONG = /oh|o[ou]|uu|m[bpm]/;

/** "Ohno", "Ono"; "Satoh", "Satou", "Sato"; "Yuuji", "Yuji". */
export function shortVowels(word: string): string {
  if (!LONG.test(word)) return word;
  return word
    .replace(/oh(?![aiueo])/g, "o")
    .replace(/ou|oo/g, "o")
    .replace(/uu/g, "u")
    .replace(/m(?=[bpm])/g, "n");
}
