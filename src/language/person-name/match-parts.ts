/**
 * Which parts of two names belong together: the nearest first, whatever their order. Neighbouring parts of one name may
 * together be one part of the other ("Jong-un", "Jongun"; "el-Sisi", "Elsisi").
 */

import type { NamePart } from "./name-parts.ts";
import { nameWords } from "./name-words.ts";
import { readings } from "./phones.ts";
import { limit, soundDistance } from "./sound-distance.ts";

export interface PartMatch {
  /** Indices of the parts on each side. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 1 the same letters; below 0.65 an initial. */
  readonly quality: number;
  readonly because: string | null;
}

interface Agreement {
  readonly quality: number;
  readonly because: string | null;
}

export function matchParts(left: readonly NamePart[], right: readonly NamePart[]): PartMatch[] {
  const candidates: (PartMatch & { rank: number })[] = [];
  for (const [i, size] of runs(left)) {
    for (const [j, width] of runs(right)) {
      if (size > 1 && width > 1) continue;
      const agreement = agree(left.slice(i, i + size), right.slice(j, j + width), left, right, i, j);
      if (!agreement) continue;
      const apart = Math.abs(i - j) * 0.01;
      candidates.push({
        left: range(i, size),
        right: range(j, width),
        ...agreement,
        rank: agreement.quality - apart + (size + width - 2) * 0.02,
      });
    }
  }
  candidates.sort((a, b) => b.rank - a.rank || a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!);
  const chosen: PartMatch[] = [];
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  for (const { left: l, right: r, quality, because } of candidates) {
    if (l.some((index) => takenLeft.has(index)) || r.some((index) => takenRight.has(index))) continue;
    for (const index of l) takenLeft.add(index);
    for (const index of r) takenRight.add(index);
    if (
      l.concat().every((index) => left[index]!.kind === "particle") &&
      r.every((index) => right[index]!.kind === "particle")
    )
      continue;
    chosen.push({ left: l, right: r, quality, because });
  }
  return chosen.sort((a, b) => a.left[0]! - b.left[0]!);
}

/** Single parts, and two or three neighbours, without titles and suffixes. */
function* runs(parts: readonly NamePart[]): Generator<readonly [number, number]> {
  for (let from = 0; from < parts.length; from++) {
    for (let size = 1; size <= 3 && from + size <= parts.length; size++) {
      const kind = parts[from + size - 1]!.kind;
      if (
        kind === "suffix" ||
        (size > 1 && (kind === "title" || kind === "initial" || parts[from]!.kind === "initial"))
      )
        break;
      yield [from, size];
    }
  }
}

const range = (from: number, size: number) => Array.from({ length: size }, (_, index) => from + index);
const written = (parts: readonly NamePart[]) =>
  parts.map((part, index) => (index > 0 && part.joined && part.text ? "-" : index > 0 ? " " : "") + part.text).join("");

function agree(
  a: readonly NamePart[],
  b: readonly NamePart[],
  left: readonly NamePart[],
  right: readonly NamePart[],
  i: number,
  j: number,
): Agreement | null {
  const [x, y] = [a[0]!, b[0]!];
  if (a.length === 1 && b.length === 1) {
    if (x.kind === "initial" || y.kind === "initial") return initials(x, y);
    if (x.latin.text === y.latin.text) return { quality: 1, because: null };
    if (shareGiven(x.latin.text, y.latin.text))
      return { quality: 0.92, because: `"${x.text}" and "${y.text}" are forms of one given name` };
    const fathers = sameFather(left, i, right, j) ?? sameFather(right, j, left, i);
    if (fathers) return fathers;
    if (x.kind === "particle" && y.kind === "particle") return null;
  }
  return sound(a, b);
}

function sound(a: readonly NamePart[], b: readonly NamePart[]): Agreement | null {
  const [one, other] = [a, b].map((parts) => parts.map((part) => part.latin.text).join("")) as [string, string];
  const consonantal = a.some((part) => part.latin.consonantal) || b.some((part) => part.latin.consonantal);
  if (!consonantal && Math.abs(one.length - other.length) > 5) return null;
  const because = `"${written(a)}" and "${written(b)}" are spellings of one name`;
  if (one === other) return { quality: 0.99, because };
  let best = 9;
  let most = 0;
  for (const x of readings(one)) {
    for (const y of readings(other)) {
      const distance = soundDistance(x, y, consonantal);
      const allowed = limit(x, y);
      if (distance < allowed && distance < best) [best, most] = [distance, allowed];
    }
  }
  if (most === 0) return null;
  if (consonantal && Math.min(one.length, other.length) < 2) return null;
  return { quality: (consonantal ? 0.9 : 0.98) - (0.13 * best) / most, because };
}

/** "S." and "Subrahmanyam", "Kh." and "Xələf", "J" and "Ceyhun". */
function initials(a: NamePart, b: NamePart): Agreement | null {
  if (a.kind === "particle" || b.kind === "particle" || a.kind === "title" || b.kind === "title") return null;
  if (a.kind === "initial" && b.kind === "initial") {
    return a.latin.text === b.latin.text || readings(a.latin.text)[0]![0] === readings(b.latin.text)[0]![0]
      ? { quality: 0.65, because: null }
      : null;
  }
  const [initial, name] = a.kind === "initial" ? [a, b] : [b, a];
  const [short, long] = [initial.latin.text, name.latin.text];
  const starts =
    long.startsWith(short) ||
    readings(short).some((x) => readings(long).some((y) => soundDistance(x[0]!, y[0]!, false) <= 0.1));
  return starts ? { quality: 0.6, because: `"${initial.text}." may stand for "${name.text}"` } : null;
}

function shareGiven(a: string, b: string): boolean {
  const { given } = nameWords();
  const other = given.get(b);
  return other !== undefined && (given.get(a)?.some((set) => other.includes(set)) ?? false);
}

const OF_FATHER = /(?:[oe]vich|[oe]vna|ich)$/;
const AFTER_FATHER = new Set(["oglu", "oghlu", "ogly", "ugli", "ugly", "uulu", "qizi", "kizi", "gizi", "kyzy", "qyzy"]);

/** "Heydar oglu" and "Heydarovich" name one father. */
function sameFather(a: readonly NamePart[], i: number, b: readonly NamePart[], j: number): Agreement | null {
  const marker = a[i + 1];
  if (!marker || !AFTER_FATHER.has(marker.latin.text)) return null;
  const long = b[j]!.latin.text;
  if (!OF_FATHER.test(long)) return null;
  const stem = { ...b[j]!, latin: { text: long.replace(OF_FATHER, ""), consonantal: false } };
  const match = sound([a[i]!], [stem]);
  return (
    match && {
      quality: match.quality * 0.95,
      because: `"${a[i]!.text} ${marker.text}" and "${b[j]!.text}" name one father`,
    }
  );
}
