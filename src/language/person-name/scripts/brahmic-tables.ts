/** Letters of the scripts of India by their places in a block of Unicode; "-" takes the vowel away. See `brahmic.ts`. */

function places(from: number, sounds: string): Record<number, string> {
  return Object.fromEntries(
    sounds
      .split(" ")
      .flatMap((sound, index) => (sound === "." ? [] : [[from + index, sound === "_" ? "" : sound] as const])),
  );
}

const INDIC_CONSONANTS =
  "kə Xə gə Gə nə Cə Cə Jə Jʰə nə tə þə də ðə nə tə þə də ðə nə nə pə fə bə bʰə mə yə rə rə lə lə lə və Sə Sə sə hə";

/** Devanagari and those that lie as it does. */
export const INDIC: Readonly<Record<number, string>> = {
  ...places(0x01, "_ ɳ h"),
  ...places(0x05, "a a i i u u ri l e e e e o o o o"),
  ...places(0x14, "au"),
  ...places(0x15, INDIC_CONSONANTS),
  ...places(0x3e, "a i i u u ri ri e e e e o o o au -"),
  15: "e", 16: "ay", 19: "o", 72: "ay", 98: "l",
  // Gurmukhi: a nasal, and a mark that doubles
  112: "ɳ", 113: "",
}; // biome-ignore format: a table

/** Bengali says o where others say a, and has one letter for b and v. */
export const BENGALI: Readonly<Record<number, string>> = {
  ...INDIC,
  5: "o", 47: "ĵə", 53: "bə", 54: "σə", 55: "σə", 56: "σə", 40: "nə", 78: "t", 60: "ʰ",
}; // biome-ignore format: a table

export const TAMIL: Readonly<Record<number, string>> = {
  ...INDIC,
  21: "κə", 26: "ςə", 31: "τə", 36: "τə", 42: "πə", 49: "rə", 52: "ɻə", 41: "nə", 28: "Jə",
}; // biome-ignore format: a table

export const SINHALA: Readonly<Record<number, string>> = {
  ...places(0x02, "ɳ h"),
  ...places(0x05, "a a a a i i u u ri ri l l e e ay o o au"),
  ...places(0x1a, "kə Xə gə Gə nə ngə Cə Cə Jə Jʰə nə nə nJə tə þə də ðə nə ndə tə þə də ðə nə"),
  ...places(0x33, "ndə pə fə bə bʰə mə mbə yə rə"),
  61: "lə",
  ...places(0x40, "və Sə Sə sə hə lə fə"),
  74: "-",
  ...places(0x4f, "a a a i i u"),
  86: "u",
  ...places(0x58, "ri e e ay o o au l"),
}; // biome-ignore format: a table
