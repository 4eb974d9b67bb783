/** Codes and keys of a reading → the words in which people know them. */

/** Codes that the standard gave up, and those whose name in common use is another. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  SU: "Soviet Union",
  YU: "Yugoslavia",
  CS: "Czechoslovakia",
  DD: "East Germany",
  VD: "North Vietnam",
  YD: "South Yemen",
  AN: "Netherlands Antilles",
  CD: "DR Congo",
  CG: "Republic of the Congo",
  HK: "Hong Kong",
  MO: "Macao",
  MM: "Myanmar",
  PS: "Palestine",
};

let regions: Intl.DisplayNames | undefined;
let languages: Intl.DisplayNames | undefined;

/** "AZ" → "Azerbaijan"; the code of a body ("EU", "NATO") is its name. */
export function sideName(code: string): string {
  if (OWN_NAMES[code]) return OWN_NAMES[code];
  if (!/^[A-Z]{2}$/u.test(code) || code === "EU" || code === "UN") return code;
  regions ??= new Intl.DisplayNames("en", { type: "region", fallback: "code" });
  return regions.of(code)?.replaceAll("&", "and") ?? code;
}

/** "ru" → "Russian". */
export function languageName(code: string): string {
  if (code === "und") return "language not known";
  languages ??= new Intl.DisplayNames("en", { type: "language", fallback: "code" });
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Keys that are more than their words with spaces. */
const KEYS: Readonly<Record<string, string>> = {
  "people-to-people": "people-to-people",
  "one-on-one": "one-on-one",
  "counter-terrorism": "counter-terrorism",
  "science-technology": "science and technology",
  "labour-social": "labour and social affairs",
  "youth-sport": "youth and sport",
};

/** Keys of lists ("foreign-minister", "green-energy") as words. */
export function keyInWords(key: string): string {
  return KEYS[key] ?? key.replaceAll("-", " ");
}

/** "the United States", "the EU": names that take an article. */
export function theSide(code: string): string {
  return ARTICLE.has(code) ? `the ${sideName(code)}` : sideName(code);
}

const ARTICLE = new Set("US GB AE NL PH CZ DO CF CD CG KM MV MH SB BS GM VA SU DD EU UN AU-UNION".split(" "));
