/** Whether two stretches of names are one, how well, and why: an initial, a form of a given name, a father, or the same sounds. */
import { type Manners, soundAgreement } from "./agree-in-sound.ts";
import { givenKey, isSyllabic, toLatin } from "./letters.ts";
import type { NamePart } from "./name-parts.ts";
import { nameWords } from "./name-words.ts";
import { readings } from "./phones.ts";
import { soundDistance } from "./sound-distance.ts";
import { judgeOf } from "./syllables/romanised.ts";

export interface Agreement {
  /** 1 the same letters; up to 0.65 an initial. */
  readonly quality: number;
  readonly because: string | null;
  /** They are one but for a slip of the pen. */
  readonly slip?: true;
}

interface Stretch {
  readonly from: number;
  readonly size: number;
}

/** A comparison of stretches of these two names. */
export function agreementOf(left: readonly NamePart[], right: readonly NamePart[]) {
  const sameSyllables = judgeOf(left, right);
  const of = mannersOf([...left, ...right]);
  return (one: Stretch, other: Stretch): Agreement | null => {
    const [a, b] = [partsOf(left, one), partsOf(right, other)];
    const same = sameSyllables(a, b);
    if (same !== null) return same ? bySyllables(a, b) : null;
    if (one.size > 1 || other.size > 1) return soundAgreement(a, b, of);
    const [x, y] = [a[0]!, b[0]!];
    if (x.kind === "initial" || y.kind === "initial") return initials(x, y);
    if (x.latin.text === y.latin.text && !isSyllabic(x.latin) && !isSyllabic(y.latin))
      return { quality: 1, because: null };
    const given = sameGiven(x, y);
    if (given) return { quality: 0.92, because: `"${x.text}" and "${y.text}" are forms of one given name` };
    if (samePatronymic(x.latin.text, y.latin.text))
      return { quality: 0.92, because: `"${x.text}" and "${y.text}" name one father` };
    const fathers = sameFather(left, one.from, right, other.from) ?? sameFather(right, other.from, left, one.from);
    if (fathers) return fathers;
    if (x.kind === "particle" && y.kind === "particle") return null;
    return given === false ? null : soundAgreement(a, b, of);
  };
}

const partsOf = (parts: readonly NamePart[], { from, size }: Stretch) => parts.slice(from, from + size);

/** Told by a given name that only Belarusian writes so, or that Arabic has. */
function mannersOf(parts: readonly NamePart[]): Manners {
  const { akanne, arabic } = nameWords();
  if (parts.some(({ latin }) => akanne.has(latin.text))) return "belarusian";
  return parts.some(({ latin }) => arabic.has(latin.text)) ? "arabic" : null;
}

/** As it stands in the name. */
export const written = (parts: readonly NamePart[]) =>
  parts.map((part, index) => (index > 0 && part.joined && part.text ? "-" : index > 0 ? " " : "") + part.text).join("");

function bySyllables(a: readonly NamePart[], b: readonly NamePart[]): Agreement {
  if (written(a) === written(b)) return { quality: 1, because: null };
  return { quality: 0.95, because: `"${written(a)}" and "${written(b)}" are spellings of one name` };
}

/** "S." and "Subrahmanyam", "Kh." and "Xələf", "J" and "Ceyhun". */
function initials(a: NamePart, b: NamePart): Agreement | null {
  if (a.kind === "particle" || b.kind === "particle" || a.kind === "title" || b.kind === "title") return null;
  const [short, long] = [a.latin.text, b.latin.text].sort((x, y) => x.length - y.length) as [string, string];
  if (a.kind === "initial" && b.kind === "initial")
    return firstSounds(short, long, 0) ? { quality: 0.65, because: null } : null;
  const [initial, name] = a.kind === "initial" ? [a, b] : [b, a];
  const starts =
    name.latin.text.startsWith(initial.latin.text) || firstSounds(initial.latin.text, name.latin.text, 0.1);
  return starts ? { quality: 0.6, because: `"${initial.text}." may stand for "${name.text}"` } : null;
}

function firstSounds(a: string, b: string, most: number): boolean {
  return readings(a).some((x) => readings(b).some((y) => soundDistance(x[0] ?? "", y[0] ?? "", "full") <= most));
}

/**
 * Whether two given names are forms of one; null if either is not known as one, or they sound alike to the letter. "Salim" and "Salem" sound
 * nearly alike, and are two.
 */
function sameGiven(a: NamePart, b: NamePart): boolean | null {
  const { given } = nameWords();
  const [one, other] = [a, b].map(({ text, latin }) => given.get(givenKey(text, latin)));
  if (!one || !other) return null;
  if (one.some((set) => other.includes(set))) return true;
  return readings(a.latin.text)[0] === readings(b.latin.text)[0] && a.latin.script === b.latin.script ? null : false;
}

/** Endings of patronymics, of a son and of a daughter, as Russian, Ukrainian, Belarusian and Kazakh have them. */
const OF_FATHER = /(?:i?[oeay]v(?:ich|ych|na)|[iy]?ivna|a[uw]na|ich|ych|[iy]chna|uly|uli|kyzy|qyzy)$/;
const DAUGHTER = /(?:na|kyzy|qyzy)$/;

/** "Vladimirovich" and "Volodymyrovych" name one father, and "Sergeyevich" and "Serhiiovych". */
function samePatronymic(a: string, b: string): boolean {
  if (!OF_FATHER.test(a) || !OF_FATHER.test(b) || DAUGHTER.test(a) !== DAUGHTER.test(b)) return false;
  const { given } = nameWords();
  const fathersOf = (patronymic: string) => {
    const stem = patronymic.replace(OF_FATHER, "");
    return FATHER_ENDINGS.flatMap((ending) => given.get(stem + ending) ?? []);
  };
  const fathers = fathersOf(a);
  return fathersOf(b).some((father) => fathers.includes(father));
}

/** What a name loses before the ending: Mikhail, Sergei, Dmitry, Nikita. */
const FATHER_ENDINGS = ["", "i", "y", "ii", "iy", "a", "o", "ei", "ai", "il"];

const AFTER_FATHER = new Set(["oglu", "oghlu", "ogly", "ugli", "ugly", "uulu", "qizi", "kizi", "gizi", "kyzy", "qyzy"]);

/** "Heydar oglu" and "Heydarovich" name one father. */
function sameFather(a: readonly NamePart[], i: number, b: readonly NamePart[], j: number): Agreement | null {
  const marker = a[i + 1];
  if (!marker || !AFTER_FATHER.has(marker.latin.text)) return null;
  const long = b[j]!.latin.text;
  if (!OF_FATHER.test(long)) return null;
  const stem = { ...b[j]!, latin: toLatin(long.replace(OF_FATHER, "")) };
  const match = soundAgreement([a[i]!], [stem], null);
  if (!match) return null;
  const because = `"${a[i]!.text} ${marker.text}" and "${b[j]!.text}" name one father`;
  return { quality: match.quality * 0.95, because };
}
