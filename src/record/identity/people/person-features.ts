/**
 * What speaks for and against two profiles being one person. Each feature weighs one thing and says why in words; what it has nothing
 * to say of weighs nothing. `never`: whatever else speaks for it, they are two.
 */
import { nameParts } from "../../../language/person-name/index.ts";
import { nameWords } from "../../../language/person-name/name-words.ts";
import { isBody } from "./mention.ts";
import type { Profile } from "./profile.ts";

/** Why nobody is who stood beside him. */
export const TOGETHER = "both take part in one meeting";

export interface PersonFeature {
  readonly score: number;
  readonly because: string;
  readonly never?: true;
}

/** Offices of which a state has one at a time, and nobody two. */
const SINGLE = new Set(["head-of-state", "head-of-government", "foreign-minister", "speaker"]);
/** Titles that say nothing of whose they are. */
const COMMON =
  /^(?:president|prime minister|premier|minister|foreign minister|ambassador|secretary|king|queen|mp|general)$/u;

/** So many reports of each would give some office to both. */
const SEVERAL = 3;
const YEAR = 366;
/** People serve about so long: a name seen decades later is another's. */
const A_LIFE = 45 * YEAR;

export function country(a: Profile, b: Profile): PersonFeature | null {
  if (a.country === null || b.country === null) return null;
  if (a.country === b.country) return { score: 1.5, because: `both for ${a.country}` };
  const words = `${a.country} in one and ${b.country} in the other`;
  // Who led a ministry may lead a body of states later on.
  if (isBody(a.country) !== isBody(b.country))
    return { score: -0.5, because: `for ${words}, one of them a body of states` };
  if (a.firm && b.firm && !outweighed(a, b)) return { score: -4, because: `for ${words}` };
  return { score: sideMistaken(a, b), because: `for ${words}, which one report worked out` };
}

/** How much a side that was worked out counts against one person: little where the whole name is the same and no common one. */
function sideMistaken(a: Profile, b: Profile): number {
  if (!a.full || !b.full) return -1;
  return a.name === b.name && !ofGivenNames(a.name) ? -0.5 : -1.5;
}

/** "Ali Hassan": many people's name. */
function ofGivenNames(name: string): boolean {
  const { given } = nameWords();
  return nameParts(name).parts.every(({ kind, latin }) => kind !== "name" || given.has(latin.text));
}

/** What a report or two worked out, against what very many tell. */
function outweighed(a: Profile, b: Profile): boolean {
  const [fewer, more] = a.documents.size <= b.documents.size ? [a, b] : [b, a];
  return fewer.mentions.every(({ countrySaid }) => !countrySaid) && more.documents.size >= 10 * fewer.documents.size;
}

export function office(a: Profile, b: Profile): PersonFeature | null {
  const abroad = a.country !== null && b.country !== null && a.country !== b.country;
  const title = [...a.titles].find((known) => b.titles.has(known));
  if (title !== undefined && !(abroad && COMMON.test(title))) return { score: 1.5, because: `both ${title}` };
  const shared = [...a.ranks.keys()].find((rank) => rank !== "other" && b.ranks.has(rank));
  if (shared !== undefined) return { score: 1, because: `both a ${shared}` };
  // "President", of a state by one report and of a body by another: one title, and two guesses at whose it is.
  if (title !== undefined) return null;
  const enough = a.documents.size >= SEVERAL && b.documents.size >= SEVERAL;
  if (enough && ![a, b].some(({ ranks }) => [...ranks.keys()].every((rank) => rank === "other")))
    return { score: -2, because: "of many reports none gives both one office" };
  for (const [rank, days] of a.ranks) {
    for (const [other, theirs] of b.ranks) {
      if (!SINGLE.has(rank) && !SINGLE.has(other)) continue;
      if (rank !== "other" && other !== "other" && apart(days, theirs) <= 60)
        return { score: -2.5, because: `a ${rank} in one and a ${other} in the other at the same time` };
    }
  }
  return null;
}

export function time(a: Profile, b: Profile): PersonFeature | null {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return null;
  const gap = Math.max(a.first - b.last, b.first - a.last);
  const years = Math.floor(gap / YEAR);
  if (gap > A_LIFE) return { score: 0, because: `${years} years apart`, never: true };
  if (gap > 12 * YEAR) return { score: -1, because: `${years} years apart` };
  return gap <= YEAR ? { score: 0.5, because: "told of within a year of each other" } : null;
}

/** The list that has both names as one person's. */
export function sharedEntry(a: Profile, b: Profile): string | null {
  return a.listed.find(({ entry }) => b.listed.some((other) => other.entry === entry))?.list ?? null;
}

/** A list that has both names has them as two people's. */
export function listedApart(a: Profile, b: Profile): PersonFeature | null {
  if (a.listed.length === 0 || sharedEntry(a, b) !== null) return null;
  const both = a.listed.find(({ list }) => b.listed.some((other) => other.list === list));
  return both ? { score: -4, because: `“${both.list}” has them as two people` } : null;
}

/** One report gives both a place in one meeting. `alike`: their names are nearly one, and it may have counted one person twice. */
export function together(a: Profile, b: Profile, alike: boolean): PersonFeature | null {
  if (a.name === b.name) return null;
  const [fewer, more] = a.accounts.size <= b.accounts.size ? [a, b] : [b, a];
  for (const account of fewer.accounts)
    if (more.accounts.has(account)) return { score: -1.5, because: TOGETHER, ...(alike ? {} : { never: true }) };
  return null;
}

/** Days between the nearest two; none where either is empty. Both in order. */
export function apart(a: readonly number[], b: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    nearest = Math.min(nearest, Math.abs(a[i]! - b[j]!));
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return nearest;
}
