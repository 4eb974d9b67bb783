/**
 * Latin letters → sounds, one character each, as far as spellings of one name differ by the language of the writer:
 * "Lawrow", "Lavrov"; "Juschtschenko", "Yushchenko"; "Djeyhoun", "Jeyhun".
 *
 * Sounds: a e i o u; b d f k l m n p r s t v z h y as written; C as in "church", S "ship", Z "azure", J "judge",
 * X "loch", G soft g of "Erdoğan", T "ts", D "dz", þ "th", ð "dh"; and letters that writers read differently stay
 * open: c (cat, Ceyhun), č (ch), j (Jordan, Jan), q, g.
 */

/** The longest spelling first, by first letter. */
const SPELLINGS = new Map<string, readonly (readonly [string, string])[]>();

const TABLE =
  "schtsch SC shtch SC shch SC chtch SC sch S sh S sz S stch SC tsch C tch C cz C dzsch J dsch J dzh J dj J dz D ds D " +
  "zh Z kh X gh G gk g tj C ph f th þ dh ð ts T tz T ck k cc k ch č ou u oo u ee i ei ay ai ay ey ay aj ay ej ay ay ay ae ae oe oe " +
  "w v q q aa a ii i uu u";

for (const [index, spelling] of TABLE.split(" ").entries()) {
  if (index % 2 === 1) continue;
  const sound = TABLE.split(" ")[index + 1]!;
  const first = spelling[0]!;
  const list = [...(SPELLINGS.get(first) ?? []), [spelling, sound] as const];
  SPELLINGS.set(
    first,
    list.sort((a, b) => b[0].length - a[0].length),
  );
}

const VOWELS = "aeiou";
export const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound);

/**
 * The readings of a part: mostly one; more where letters stand for quite different sounds (x, eo, ue). `vowels`: the other writing shows
 * them, so that "ei" may be e; where it leaves out short ones, "ei" is a long one.
 */
export function readings(latin: string, vowels = true): readonly string[] {
  const key = vowels ? latin : `${latin}-`;
  let found = known.get(key);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (found = read(latin, vowels ? [...OPEN, ...OPEN_VOWELS] : OPEN)));
  }
  return found;
}

/** Names are compared with many others, and parts of them recur. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;
const MOST_READINGS = 8;

type Open = readonly (readonly [letters: string, readings: readonly string[]])[];

function read(latin: string, open: Open): string[] {
  let texts = [latin];
  for (const [letters, others] of open) {
    if (latin.includes(letters) && texts.length < MOST_READINGS)
      texts = texts.flatMap((text) => others.map((other) => text.replaceAll(letters, other)));
  }
  return [...new Set(texts.slice(0, MOST_READINGS).map(sounds))];
}

/** Letters with more readings than one. */
const OPEN: Open = [
  ["xh", ["dzh"]],
  ["gj", ["gj", "dj"]],
  ["rze", ["rze", "Ze"]],
  ["dst", ["dSt"]],
  ["cs", ["cs", "C"]],
  ["endra", ["endra", "ender"]],
  ["x", ["ks", "kh"]],
  ["eo", ["eo", "o"]],
  ["eu", ["eu", "u", "oy"]],
  ["oe", ["oe", "o"]],
  ["ae", ["ae", "a"]],
  ["ue", ["ue", "u"]],
  ["ousk", ["ousk", "ovsk"]],
  ["gio", ["gio", "jo"]],
  ["gia", ["gia", "ja"]],
  ["lj", ["ly", "l"]],
  ["isha", ["isha", "isXa"]],
  ["aj", ["ay", "aJ"]],
  ["ej", ["ey", "eJ"]],
  ...["krz", "prz", "trz", "grz", "brz", "drz"].map((letters) => [letters, [letters, `${letters[0]}Z`]] as const),
];

const OPEN_VOWELS: Open = [
  ["ie", ["iye", "i"]],
  ["ei", ["ei", "e"]],
  ["ai", ["ai", "e"]],
  ["owd", ["owd", "aud"]],
  ["ij", ["ij", "ay"]],
];

function sounds(latin: string): string {
  let out = "";
  for (let at = 0; at < latin.length; ) {
    const letter = latin[at]!;
    const known = SPELLINGS.get(letter)?.find(([spelling]) => latin.startsWith(spelling, at));
    if (known && !(known[1] === "i" && at + 2 < latin.length && isVowel(latin[at + 2]))) {
      out = join(out, known[1]);
      at += known[0].length;
      continue;
    }
    out = join(out, letter === "y" ? yAt(latin, at) : letter);
    at++;
  }
  return out.endsWith("of") || out.endsWith("ef") ? `${out.slice(0, -1)}v` : out;
}

/** Doubled sounds are written once. */
function join(out: string, next: string): string {
  return next.length === 1 && out.endsWith(next) ? out : out + next;
}

/** "y" is a vowel between consonants and at the end after one. */
function yAt(latin: string, at: number): string {
  return isVowel(latin[at - 1]) || isVowel(latin[at + 1]) ? "y" : "i";
}
