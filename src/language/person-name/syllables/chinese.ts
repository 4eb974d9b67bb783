/**
 * Spellings of Chinese syllables. Mandarin in pinyin (zhang, xiao) and in Wade-Giles as names keep it (chang, hsiao), Cantonese as Hong Kong
 * writes it (cheung, siu), from its reading in Jyutping (zoeng, siu).
 */

/** Pinyin beginnings with those of Wade-Giles, longest first; the sign for aspiration is mostly left out. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["zh", "ch"], ["ch", "ch"], ["sh", "sh"], ["b", "p"], ["p", "p"], ["d", "t"], ["t", "t"], ["g", "k"], ["k", "k"], ["j", "ch"], ["q", "ch"],
  ["x", "hs"], ["z", "ts"], ["c", "ts"], ["r", "j"],
]; // biome-ignore format: a table

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ian: ["ien"], ie: ["ieh"], ue: ["ueh", "uo", "yueh"], ong: ["ung", "oong"], iong: ["iung"], uo: ["o"], er: ["erh"], you: ["yu"], yan: ["yen"],
  ye: ["yeh"], yue: ["yueh"], yong: ["yung"], yi: ["i"], eng: ["eng"], e: ["e", "o", "eh"], ui: ["ui", "uei"], u: ["u", "oo", "ue"],
}; // biome-ignore format: a table

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  zhi: ["chih", "chi", "jhih"], chi: ["chih"], shi: ["shih"], ri: ["jih"], zi: ["tzu", "tze"], ci: ["tzu", "tsu"], si: ["ssu", "szu", "sze"],
  guo: ["kuo"], huo: ["huo"], kuo: ["kuo"], cai: ["tsai", "tsay"], song: ["sung", "soong"], kong: ["kung"], lu: ["lu", "lyu", "leu"],
  nu: ["nu"], lue: ["lueh"], xu: ["hsu", "shu"], ru: ["ju"], feng: ["feng", "fong"], xiong: ["hsiung"], jie: ["chieh", "jie"],
  gui: ["kuei"], kui: ["kuei"], wen: ["wen"], weng: ["weng", "ong"], qiong: ["chiung"], jiong: ["chiung"],
}; // biome-ignore format: a table

/** `zhi` → zhi, chih, chi. */
export function mandarin(pinyin: string): string[] {
  return [pinyin, ...wadeGiles(pinyin)];
}

export function wadeGiles(pinyin: string): string[] {
  const whole = WHOLE[pinyin];
  if (whole) return [...whole];
  const [own, theirs] = BEGINNINGS.find(([beginning]) => pinyin.startsWith(beginning)) ?? ["", ""];
  const rest = pinyin.slice(own.length);
  return [rest, ...(ENDINGS[rest] ?? [])].map((ending) => theirs + ending);
}

const INITIALS: Readonly<Record<string, readonly string[]>> = {
  b: ["p", "b"], d: ["t", "d"], g: ["k", "g"], ng: ["ng", ""], gw: ["kw", "gw", "k"], kw: ["kw", "k"], z: ["ch", "ts", "j", "tz", "z"],
  c: ["ch", "ts", "c", "tz"], s: ["s", "sh"], j: ["y", ""], h: ["h", "hs"], w: ["w"], "": [""],
}; // biome-ignore format: a table

const FINALS: Readonly<Record<string, readonly string[]>> = {
  aa: ["a", "ah"], aai: ["ai", "aai"], aau: ["au", "ao"], aam: ["am"], aan: ["an"], aang: ["ang"], aap: ["ap"], aat: ["at"], aak: ["ak"],
  ai: ["ai", "ei"], au: ["au", "ou", "ow"], am: ["am", "um"], an: ["an", "un", "en"], ang: ["ang", "eng", "ung"], ap: ["ap", "up"], at: ["at", "ut"],
  ak: ["ak", "uk"], e: ["e", "eh"], eng: ["eng", "ing", "iang"], ek: ["ek", "ik"], ei: ["ei", "i", "ee", "ay", "eih"], iu: ["iu", "ew"], im: ["im"],
  in: ["in"], ing: ["ing"], ip: ["ip"], it: ["it"], ik: ["ik", "ick"], i: ["i", "ee", "ze", "z", "e"], o: ["o", "oh", "or"], oi: ["oi", "oy"],
  ou: ["o", "ou", "ow"], on: ["on"], ong: ["ong"], ok: ["ok"], ot: ["ot"], u: ["u", "oo"], ui: ["ui", "oi"], un: ["un", "oon"],
  ung: ["ung"], uk: ["uk", "ook"], ut: ["ut"], oe: ["eu"], oeng: ["eung", "ong", "oung", "iang"], oek: ["euk", "eok"], eoi: ["ui", "oi"], eon: ["un", "on", "eun"],
  eot: ["ut"], yu: ["yu", "u", "ue"], yun: ["yuen", "uen", "un"], yut: ["yuet", "uet", "ut"], m: ["m", "ng"], ng: ["ng"],
}; // biome-ignore format: a table

const JYUTPING_INITIAL = /^(?:gw|kw|ng(?=.)|[bpmfdtnlgkhwzcsj](?=.))/;

/** `zoeng` → cheung, tsong, …: as people of Hong Kong spell it, each in one way of many. */
export function cantonese(jyutping: string): string[] {
  const initial = JYUTPING_INITIAL.exec(jyutping)?.[0] ?? "";
  const final = jyutping.slice(initial.length);
  const beginnings = INITIALS[initial] ?? [initial];
  return beginnings.flatMap((beginning) => (FINALS[final] ?? [final]).map((ending) => beginning + ending));
}
