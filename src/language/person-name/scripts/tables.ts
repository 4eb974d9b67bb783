/** Letters that any-ascii reads too plainly, as reports in English would spell them. */
export const LETTERS: Readonly<Record<string, string>> = {
  // Latin
  ə: "a", ş: "sh", ș: "sh", ç: "ch", ğ: "gh", ı: "i", č: "ch", ć: "ch", š: "sh", ś: "sh", ž: "zh", ź: "zh", ż: "zh",
  ţ: "ts", ț: "ts", ł: "l", ř: "r", ö: "o", ø: "o", ä: "a", æ: "a", å: "a", ü: "u", ñ: "ny", ń: "n", ß: "ss", þ: "th", ð: "d",
  đ: "d", ӧ: "o", ŝ: "sh", ĉ: "ch", ņ: "n", ļ: "l", ģ: "g", ķ: "k", ħ: "h",
  // Georgian
  ჭ: "ch", ჩ: "ch", წ: "ts", ც: "ts", ძ: "dz", ჟ: "zh", ჯ: "j", ღ: "gh", ყ: "q", ხ: "kh", ჰ: "h", კ: "k", ქ: "k", ფ: "p",
  პ: "p", თ: "t", ტ: "t", შ: "sh",
  // Armenian
  ա: "a", բ: "b", գ: "g", դ: "d", ե: "e", զ: "z", է: "e", ը: "y", թ: "t", ժ: "zh", ի: "i", լ: "l", խ: "kh", ծ: "ts", կ: "k", հ: "h",
  ձ: "dz", ղ: "gh", ճ: "ch", մ: "m", յ: "y", ն: "n", շ: "sh", ո: "o", չ: "ch", պ: "p", ջ: "j", ռ: "r", ս: "s", վ: "v", տ: "t", ր: "r",
  ց: "ts", ւ: "v", փ: "p", ք: "k", օ: "o", ֆ: "f", և: "ev",
  // Cyrillic
  ё: "yo", й: "y", ї: "yi", є: "ye", ы: "y", э: "e", щ: "shch", ц: "ts", х: "kh", ж: "zh", ъ: "", ь: "", ђ: "dj", ћ: "ch",
  ў: "w", қ: "q", ғ: "gh", ҳ: "h", ҷ: "j", ә: "a", җ: "j", ө: "o", ү: "u", ұ: "u", ң: "ng", і: "i", ѓ: "gj", ќ: "kj", џ: "dzh", љ: "lj",
  њ: "nj", ѕ: "dz", ҡ: "q", ҙ: "z", ҫ: "s", һ: "h", ӯ: "u", ӣ: "i", ҕ: "gh", ӈ: "ng",
}; // biome-ignore format: a table

/** Letters that are one sound together, by the scripts that need it; the first that fits. */
export const GROUPS: readonly (readonly [RegExp, string])[] = [
  // Greek, without its accents
  [/^μπ/gu, "b"], [/^ντ/gu, "d"], [/^γκ/gu, "g"], [/μπ/gu, "mb"], [/ντ/gu, "nd"], [/γγ|γκ/gu, "ng"], [/γχ/gu, "nch"], [/τζ/gu, "tz"],
  [/([αε])υ(?=[βγδζλμνραεηιουω])/gu, "$1v"], [/([αε])υ/gu, "$1f"], [/ου/gu, "ou"], [/χ/gu, "ch"], [/ξ/gu, "x"], [/ψ/gu, "ps"],
  [/θ/gu, "th"], [/φ/gu, "f"], [/υ/gu, "y"], [/η/gu, "i"], [/ω/gu, "o"], [/β/gu, "v"],
  // Armenian
  [/ու/gu, "u"], [/^ո(?!ւ|վ)/gu, "vo"], [/^ե(?!ւ|վ)/gu, "ye"],
]; // biome-ignore format: a table
