/**
 * Two writings of a person's name: can they be one name, how sure is that, and why.
 *
 * Parts of one name are laid beside parts of the other, whatever their order. What only one of them writes (a
 * patronymic, a second surname, a particle) is not contradicted. What both write differently is: another given name,
 * another father, a woman's form of the surname.
 */
import { isSyllabic } from "./letters.ts";
import { matchParts, type PartMatch } from "./match-parts.ts";
import { type NamePart, type NameParts, nameParts } from "./name-parts.ts";
import { nameWords } from "./name-words.ts";
import { otherWritings } from "./other-writings.ts";
import { koreanReadings } from "./syllables/korean.ts";
import { isPinyin, isWadeGiles } from "./syllables/romanised.ts";

/** Whether two writings are one name, how sure it is, and why, in words. */
export interface NameComparison {
  /** Nothing contradicts, and what agrees is enough to tell a person by. */
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
}

const counts = (part: NamePart) => part.kind === "name" || part.kind === "initial";

/** Holds two writings of names against each other, in any scripts and orders of given name and family name; symmetric. */
export function compareNames(a: string, b: string): NameComparison {
  const [first, second] = a <= b ? [a, b] : [b, a];
  const whole = compareWritings(first, second);
  if (whole.same) return whole;
  let best = whole;
  const [ones, others] = [otherWritings(first), otherWritings(second)];
  if (ones.length === 0 && others.length === 0) return whole;
  for (const one of [first, ...ones]) {
    for (const other of [second, ...others]) {
      const found = compareWritings(one, other);
      if (found.same && (!best.same || found.score > best.score)) best = found;
    }
  }
  return best;
}

function compareWritings(first: string, second: string): NameComparison {
  const left = nameParts(first);
  const right = nameParts(second);
  if (!left.parts.some(counts) || !right.parts.some(counts)) return verdict(false, 0, ["one of the two is no name"]);

  const matches = matchParts(left.parts, right.parts);
  const because = matches.flatMap((match) => (match.because ? [match.because] : []));
  const restLeft = rest(
    left.parts,
    matches.map((match) => match.left),
  );
  const restRight = rest(
    right.parts,
    matches.map((match) => match.right),
  );
  const clash =
    markClash(left.parts, right.parts) ??
    slipAlone(matches) ??
    anotherSyllable(left, right, restLeft, restRight, matches) ??
    fatherAndSon(left.parts, right.parts, matches) ??
    givenNamesTurned(left, right, matches) ??
    wholeNameTurned(left, right, restLeft, restRight, matches);
  if (clash) return verdict(false, 0.2, [...because, clash]);
  if (restLeft.length > 0 && restRight.length > 0) {
    const agree = matches.length === 0 ? "" : "; the rest agrees";
    return verdict(false, matches.length === 0 ? 0 : 0.2, [
      ...because,
      `${inWords(restLeft)} is not ${inWords(restRight)}${agree}`,
    ]);
  }
  const named = matches.filter((match) => match.quality > 0.65);
  if (named.length === 0) return verdict(false, 0.1, [...because, "only initials agree"]);

  const quality = qualityOf(matches, named.length);
  if (restLeft.length === 0 && restRight.length === 0) return whole(matches, left.parts, right.parts, quality, because);
  const [longer, side] = restLeft.length > 0 ? [left, "left" as const] : [right, "right" as const];
  const missing = restLeft.length > 0 ? restLeft : restRight;
  const full = longer.parts.filter((part) => part.kind === "name");
  because.push(`${inWords(missing)} is left out in one of the two`);
  const covered = new Set(matches.flatMap((match) => match[side]));
  if (named.length >= 2 || (named.length === 1 && matches.length >= 2)) return verdict(true, 0.85 * quality, because);
  if (longer.family.some((index) => covered.has(index)))
    return verdict(true, 0.6 * quality, ["the same surname alone", ...because]);
  const head = longer.parts.findIndex((part) => part.kind === "name");
  if (!covered.has(head) && full.length > 2)
    return verdict(true, 0.55 * quality, ["one surname of several", ...because]);
  return verdict(false, 0.4 * quality, ["only a given name agrees", ...because]);
}

/** The names' together. Initials count once, by the weakest: a second one that agrees makes nothing less sure. */
function qualityOf(matches: readonly PartMatch[], named: number): number {
  let [names, initials] = [1, 1];
  for (const { quality } of matches) {
    if (quality > 0.65) names *= quality;
    else initials = Math.min(initials, quality === 0.65 && named > 1 ? 0.98 : quality);
  }
  return names * initials;
}

/** Every part has its fellow. */
function whole(
  matches: readonly PartMatch[],
  left: readonly NamePart[],
  right: readonly NamePart[],
  quality: number,
  because: string[],
): NameComparison {
  const bare = left.filter(counts).length === 1 || right.filter(counts).length === 1;
  const order = [...matches].sort((x, y) => x.left[0]! - y.left[0]!).map((match) => match.right[0]!);
  const turned = order.some((at, index) => index > 0 && at < order[index - 1]!);
  if (turned) because.push("the order of the parts is another");
  if (bare && matches.length === 1) because.push("one part each");
  return verdict(true, quality * (turned ? 0.93 : 1) * (bare && matches.length === 1 ? 0.7 : 1), because);
}

const SONS = new Set(["bin", "ibn", "ben", "oglu", "oghlu", "ogly", "ugli", "ugly", "uulu"]);
const DAUGHTERS = new Set(["bint", "binte", "binti", "qizi", "kizi", "gizi", "kyzy", "qyzy"]);
const RANKED = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
  ["vi", "vi"],
  ["vii", "vii"],
  ["viii", "viii"],
]);

/** A son is not a daughter, the second not the third. */
function markClash(left: readonly NamePart[], right: readonly NamePart[]): string | null {
  const has = (parts: readonly NamePart[], set: ReadonlySet<string>) =>
    parts.some((part) => part.kind === "particle" && set.has(part.latin.text));
  for (const [a, b] of [
    [left, right],
    [right, left],
  ] as const) {
    if (has(a, SONS) && has(b, DAUGHTERS)) return "one is a son, the other a daughter";
  }
  const rank = (parts: readonly NamePart[]) =>
    parts.flatMap((part) => (part.kind === "suffix" ? (RANKED.get(part.latin.text) ?? []) : []))[0];
  const [one, other] = [rank(left), rank(right)];
  return one && other && one !== other ? `${one} is not ${other}` : null;
}

const isOfFather = ({ kind, latin }: NamePart) =>
  kind === "particle" && (SONS.has(latin.text) || DAUGHTERS.has(latin.text));

/** "Khalid bin Salman Al Saud" is the son of "Salman Al Saud". */
function fatherAndSon(
  left: readonly NamePart[],
  right: readonly NamePart[],
  matches: readonly PartMatch[],
): string | null {
  for (const [longer, shorter, side, other] of [
    [left, right, "left", "right"],
    [right, left, "right", "left"],
  ] as const) {
    const matched = new Map(matches.map((match) => [match[other][0]!, match[side][0]!]));
    const head = shorter.findIndex(counts);
    const at = matched.get(head);
    if (at === undefined) continue;
    // "Bin Salman" is how Mohammed bin Salman is called.
    if (shorter.slice(0, head).some(isOfFather)) continue;
    const before = longer.slice(0, at);
    const mark = before.at(-1);
    const own = before.filter(counts);
    if (!mark || !isOfFather(mark) || own.length === 0) continue;
    if (matches.every((match) => match[side][0]! >= at)) return `${inWords(own)} is a child of the other`;
  }
  return null;
}

/** "Ahmad Nawaf Al Sabah" is not "Nawaf Ahmad Al Sabah": with the family name in its place, a given name is not the father's. */
function givenNamesTurned(left: NameParts, right: NameParts, matches: readonly PartMatch[]): string | null {
  const family = matches.find(
    (match) => match.left.includes(left.family[0]!) && match.right.includes(right.family[0]!),
  );
  if (!family) return null;
  const given = matches.filter((match) => match !== family && match.quality > 0.65);
  const turned = given.some((match, index) => index > 0 && match.right[0]! < given[index - 1]!.right[0]!);
  return turned ? "given names and fathers' names are in another order" : null;
}

/** A slip of the pen is believed beside a name that agrees. */
function slipAlone(matches: readonly PartMatch[]): string | null {
  const slips = matches.filter(({ slip }) => slip);
  if (slips.length === 0 || matches.some(({ slip, quality }) => !slip && quality >= 0.9)) return null;
  return "no other name agrees";
}

/** In Chinese and Korean nobody leaves out a syllable of a given name; a name from abroad before it is another matter. */
function anotherSyllable(
  left: NameParts,
  right: NameParts,
  restLeft: readonly NamePart[],
  restRight: readonly NamePart[],
  matches: readonly PartMatch[],
): string | null {
  if (matches.length < 2 || (restLeft.length > 0 && restRight.length > 0)) return null;
  const { given, familiesOf } = nameWords();
  const bears = (parts: readonly NamePart[]) =>
    [parts[0], parts.at(-1)].some((part) =>
      ["chinese", "korean"].some((language) => part && familiesOf.get(language)?.has(part.latin.text)),
    );
  const syllabic = [...left.parts, ...right.parts].some(({ latin }) => isSyllabic(latin));
  const more = [...restLeft, ...restRight].filter(
    (part) =>
      !given.has(part.latin.text) &&
      isEastern(part) &&
      (syllabic || (part.joined && bears(left.parts) && bears(right.parts))),
  );
  return more.length > 0 ? `${inWords(more)} makes another given name` : null;
}

/** "Carrie" before a Chinese name is no syllable of it. */
const isEastern = ({ latin: { script, text } }: NamePart) =>
  script !== "full" || isPinyin(text) || isWadeGiles(text) || koreanReadings(text).size > 0;

/** "George Thomas" is not "Thomas George Bell": two given names in another order, and a family name besides. */
function wholeNameTurned(
  left: NameParts,
  right: NameParts,
  restLeft: readonly NamePart[],
  restRight: readonly NamePart[],
  matches: readonly PartMatch[],
): string | null {
  if (matches.length < 2 || restLeft.length > 0 === restRight.length > 0) return null;
  const [longer, side] = restLeft.length > 0 ? [left, "left" as const] : [right, "right" as const];
  if (matches.some((match) => match[side].includes(longer.family[0]!))) return null;
  const turned = matches.some((match, index) => index > 0 && match.right[0]! < matches[index - 1]!.right[0]!);
  const { given } = nameWords();
  const known = matches.every((match) => match[side].every((index) => given.has(longer.parts[index]!.latin.text)));
  return turned && known ? "the names stand in another order beside another family name" : null;
}

function rest(parts: readonly NamePart[], matched: readonly (readonly number[])[]): NamePart[] {
  const taken = new Set(matched.flat());
  return parts.filter((part, index) => counts(part) && !taken.has(index));
}

const inWords = (parts: readonly NamePart[]) =>
  parts.flatMap((part) => (part.text ? [`"${part.text}"`] : [])).join(" ");

function verdict(same: boolean, score: number, because: readonly string[]): NameComparison {
  return { same, score: Math.round(score * 1000) / 1000, because: because.length > 0 ? because : ["written alike"] };
}
