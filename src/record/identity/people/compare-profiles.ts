/** Two profiles: are they one person, how much speaks for it, and why. */
import { compareNames, type NameComparison } from "../../../language/person-name/index.ts";
import { country, listedApart, office, type PersonFeature, sharedEntry, time, together } from "./person-features.ts";
import type { Profile } from "./profile.ts";
import { isSlip, mayBeSlip } from "./slip.ts";

export interface ProfileComparison {
  /** The sum of what speaks for and against. */
  readonly score: number;
  /** Something excludes it. */
  readonly never: boolean;
  readonly because: readonly string[];
}

/** From here on two profiles are taken for one person. */
export const ENOUGH = 3.5;

/** How sure names make it, by what `compareNames` gives them; below the last they tell nothing. */
const NAMES: readonly (readonly [from: number, score: number])[] = [
  [0.9, 4],
  [0.75, 3.2],
  [0.5, 2],
];

/** No two names say more. */
const BEST_NAME = 4;

/**
 * Compares two writings, once where they were compared lately: the same names meet in each step in which reports are worked out. Of so many
 * pairs and as many before them what was found is kept.
 */
const MOST_KNOWN = 100_000;
let [young, old] = [new Map<string, NameComparison>(), new Map<string, NameComparison>()];

export function compareWritings(a: string, b: string): NameComparison {
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  let found = young.get(key);
  if (found) return found;
  found = old.get(key) ?? compareNames(a, b);
  if (young.size >= MOST_KNOWN) [young, old] = [new Map(), young];
  young.set(key, found);
  return found;
}

/** Whether two full names may be one person's as far as the writings alone tell. */
export function mayBeAlike(a: Pick<Profile, "name">, b: Pick<Profile, "name">): boolean {
  return a.name === b.name || compareWritings(a.name, b.name).same || mayBeSlip(a.name, b.name);
}

export function compareProfiles(a: Profile, b: Profile): ProfileComparison {
  // Names take longest to compare: first whether all else leaves room for them.
  const others: PersonFeature[] = [];
  for (const feature of [time, country, office, listedApart]) {
    const found = feature(a, b);
    if (found?.never) return excluded(found);
    if (found) others.push(found);
  }
  const rest = others.reduce((sum, { score }) => sum + score, 0);
  if (rest + BEST_NAME < ENOUGH) return { score: rest, never: false, because: others.map(({ because }) => because) };
  const name = nameFeature(a, b);
  if (name.never) return excluded(name);
  const company = together(a, b, name.score > 3);
  if (company?.never) return excluded(company);
  const features = [name, ...(company ? [company] : []), ...others];
  return {
    score: rest + name.score + (company?.score ?? 0),
    never: false,
    because: features.map(({ because }) => because),
  };
}

/** What is written otherwise is another name, and nothing else can make it one, unless it is a slip of the pen. */
function nameFeature(a: Profile, b: Profile): PersonFeature {
  const list = sharedEntry(a, b);
  if (list !== null) return { score: BEST_NAME, because: `“${list}” has both as one person's names` };
  if (a.name === b.name) return { score: a.full ? 4 : 2, because: "the name is written alike" };
  const { same, score, because } = compareWritings(a.name, b.name);
  const words = because.join("; ");
  if (!same && isSlip(a, b)) return { score: 1.5, because: `one letter is another: ${a.name}, ${b.name}` };
  if (same && !(a.full && b.full)) return { score: 2, because: words };
  const found = same ? NAMES.find(([from]) => score >= from) : undefined;
  return found ? { score: found[1], because: words } : { score: 0, because: words, never: true };
}

function excluded({ because }: PersonFeature): ProfileComparison {
  return { score: 0, never: true, because: [because] };
}
