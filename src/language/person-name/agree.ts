/** Whether two stretches of names are one, how well, and why: an initial, a form of a given name, a father, or the same sounds. */
import { soundAgreement } from "./agree-in-sound.ts";
import { type Latin, toLatin } from "./letters.ts";
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
  const belarusian = isBelarusian(left) || isBelarusian(right);
  return (one: Stretch, other: Stretch): Agreement | null => {
    const [a, b] = [partsOf(left, one), partsOf(right, other)];
    const same = sameSyllables(a, b);
    if (same !== null) return same ? bySyllables(a, b) : null;
    if (one.size > 1 || other.size > 1) return soundAgreement(a, b, belarusian);
    const [x, y] = [a[0]!, b[0]!];
    if (x.kind === "initial" || y.kind === "initial") return initials(x, y);
    if (x.latin.text === y.latin.text && !isSyllabic(x) && !isSyllabic(y)) return { quality: 1, because: null };
    if (shareGiven(x.latin.text, y.latin.text))
      return { quality: 0.92, because: `"${x.text}" and "${y.text}" are forms of one given name` };
    const fathers = sameFather(left, one.from, right, other.from) ?? sameFather(right, other.from, left, one.from);
    if (fathers) return fathers;
    if (x.kind === "particle" && y.kind === "particle") return null;
    return areTwoGivenNames(x.latin, y.latin) ? null : soundAgreement(a, b, belarusian);
  };
}

const partsOf = (parts: readonly NamePart[], { from, size }: Stretch) => parts.slice(from, from + size);
const isSyllabic = ({ latin }: NamePart) => latin.script === "han" || latin.script === "hangul";
const isBelarusian = (parts: readonly NamePart[]) => parts.some(({ latin }) => nameWords().akanne.has(latin.text));

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

function shareGiven(a: string, b: string): boolean {
  const { given } = nameWords();
  const other = given.get(b);
  return other !== undefined && (given.get(a)?.some((set) => other.includes(set)) ?? false);
}

/** Both are given names, and not forms of one: "Salim" and "Salem" sound alike, and are two. */
function areTwoGivenNames(a: Latin, b: Latin): boolean {
  const { given } = nameWords();
  if (!given.has(a.text) || !given.has(b.text)) return false;
  return readings(a.text)[0] !== readings(b.text)[0];
}

const OF_FATHER = /(?:[oe]vich|[oe]vna|ich)$/;
const AFTER_FATHER = new Set(["oglu", "oghlu", "ogly", "ugli", "ugly", "uulu", "qizi", "kizi", "gizi", "kyzy", "qyzy"]);

/** "Heydar oglu" and "Heydarovich" name one father. */
function sameFather(a: readonly NamePart[], i: number, b: readonly NamePart[], j: number): Agreement | null {
  const marker = a[i + 1];
  if (!marker || !AFTER_FATHER.has(marker.latin.text)) return null;
  const long = b[j]!.latin.text;
  if (!OF_FATHER.test(long)) return null;
  const stem = { ...b[j]!, latin: toLatin(long.replace(OF_FATHER, "")) };
  const match = soundAgreement([a[i]!], [stem], false);
  if (!match) return null;
  const because = `"${a[i]!.text} ${marker.text}" and "${b[j]!.text}" name one father`;
  return { quality: match.quality * 0.95, because };
}
