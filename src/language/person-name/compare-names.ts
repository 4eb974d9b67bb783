/**
 * Two writings of a person's name: can they be one name, how sure is that, and why.
 *
 * Parts of one name are laid beside parts of the other, whatever their order. What only one of them writes (a
 * patronymic, a second surname, a particle) is not contradicted. What both write differently is: another given name,
 * another father, a woman's form of the surname.
 */
import { matchParts, type PartMatch } from "./match-parts.ts";
import { type NamePart, nameParts } from "./name-parts.ts";

export interface NameComparison {
  /** Nothing contradicts, and what agrees is enough to tell a person by. */
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
}

const counts = (part: NamePart) => part.kind === "name" || part.kind === "initial";

export function compareNames(a: string, b: string): NameComparison {
  const [first, second] = a <= b ? [a, b] : [b, a];
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
  const clash = markClash(left.parts, right.parts);
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

  const quality = matches.reduce((product, match) => product * match.quality, 1);
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

function rest(parts: readonly NamePart[], matched: readonly (readonly number[])[]): NamePart[] {
  const taken = new Set(matched.flat());
  return parts.filter((part, index) => counts(part) && !taken.has(index));
}

const inWords = (parts: readonly NamePart[]) =>
  parts.flatMap((part) => (part.text ? [`"${part.text}"`] : [])).join(" ");

function verdict(same: boolean, score: number, because: readonly string[]): NameComparison {
  return { same, score: Math.round(score * 1000) / 1000, because: because.length > 0 ? because : ["written alike"] };
}
