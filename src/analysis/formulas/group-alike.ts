/**
 * Groups of wordings that are near to each other: from the surest pair down, and only where the two groups fit as wholes. So a chain of
 * small steps does not end in a group whose first and last wording have nothing in common.
 *
 * Time grows with the number of wordings: each is held against a bounded number of others (`candidates`), and of two groups no more
 * than a few members are.
 */

export interface AlikeInput {
  readonly count: number;
  /** Of each, others that may be near to it. */
  readonly candidates: (index: number) => readonly number[];
  /** In [0, 1]; what is below `that` need not be exact, but below it. */
  readonly likeness: (a: number, b: number, that: number) => number;
  /** Two wordings at least so near are one formula. */
  readonly least: number;
}

/** As a part of `least`: no two members of a group are further from each other. */
const FURTHEST = 0.75;
/** Of a group of many wordings so many are held against the other's. */
const MEMBERS = 4;
/** Of a wording so many nearest ones count. */
const NEAREST = 12;

/** Each group's members in ascending order; those by themselves are groups of one. */
export function groupAlike({ count, candidates, likeness, least }: AlikeInput): number[][] {
  const pairs = likelyPairs({ count, candidates, likeness, least });
  const groupOf = Array.from({ length: count }, (_, index) => index);
  const members: number[][] = Array.from({ length: count }, (_, index) => [index]);
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other || !areOne(members[one]!, members[other]!, likeness, least)) continue;
    const [into, from] = members[one]!.length >= members[other]!.length ? [one, other] : [other, one];
    for (const member of members[from]!) {
      groupOf[member] = into;
      members[into]!.push(member);
    }
    members[from] = [];
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The surest first. */
function likelyPairs({ count, candidates, likeness, least }: AlikeInput): Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < count; a++) {
    const near: Pair[] = [];
    for (const b of candidates(a)) {
      if (b >= a) continue;
      const value = likeness(a, b, least);
      if (value >= least) near.push({ a, b, likeness: value });
    }
    if (near.length > NEAREST) near.sort(surestFirst);
    pairs.push(...near.slice(0, NEAREST));
  }
  return pairs.sort(surestFirst);
}

function surestFirst(x: Pair, y: Pair): number {
  return y.likeness - x.likeness || x.a - y.a || x.b - y.b;
}

/** On average as near as `least`, and no two much further apart. */
function areOne(one: readonly number[], other: readonly number[], likeness: AlikeInput["likeness"], least: number) {
  let sum = 0;
  let pairs = 0;
  for (const a of some(one)) {
    for (const b of some(other)) {
      const value = likeness(a, b, least * FURTHEST);
      if (value < least * FURTHEST) return false;
      sum += value;
      pairs++;
    }
  }
  return sum >= least * pairs;
}

/** Evenly spread over the group, its first and last among them. */
function some(group: readonly number[]): readonly number[] {
  if (group.length <= MEMBERS) return group;
  return Array.from(
    { length: MEMBERS },
    (_, index) => group[Math.round((index * (group.length - 1)) / (MEMBERS - 1))]!,
  );
}
