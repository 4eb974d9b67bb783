/**
 * Full names → persons: profiles that share sounds are compared, and joined from the surest pair down, never against what excludes any
 * two of a group.
 */
import { blocksOfFull } from "./blocks.ts";
import { compareProfiles, ENOUGH, type ProfileComparison } from "./compare-profiles.ts";
import { type Group, linkOf } from "./group.ts";
import { sharedEntry } from "./person-features.ts";
import type { Profile } from "./profile.ts";
import { mayBeOne } from "./sound-keys.ts";
import type { Standing } from "./standing.ts";

/** Is told of each two full names that may be one person's, be they joined or not: what becomes of one may depend on the other. */
export type OnLikely = (a: Profile, b: Profile) => void;

export function joinFull(standing: Standing, onLikely: OnLikely): Group[] {
  const profiles = standing.profiles.filter(({ full }) => full);
  const groups = new Map<Profile, Group>(profiles.map((profile) => [profile, { profiles: [profile], links: [] }]));
  const likely: { a: number; b: number; found: ProfileComparison }[] = [];
  for (const [a, b] of pairsOf(standing, profiles)) {
    const sound = mayBeOne(standing.keysOf(profiles[a]!.name), standing.keysOf(profiles[b]!.name));
    if (!sound && sharedEntry(profiles[a]!, profiles[b]!) === null) continue;
    const found = compareProfiles(profiles[a]!, profiles[b]!);
    if (!isLikely(found)) continue;
    likely.push({ a, b, found });
    onLikely(profiles[a]!, profiles[b]!);
  }
  likely.sort((x, y) => y.found.score - x.found.score || x.a - y.a || x.b - y.b);
  for (const { a, b, found } of likely) {
    const [one, other] = [groups.get(profiles[a]!)!, groups.get(profiles[b]!)!];
    if (one === other || !mayJoin(standing, one, other)) continue;
    const [less, more] = one.profiles.length < other.profiles.length ? [one, other] : [other, one];
    standing.bind(one, other);
    more.profiles.push(...less.profiles);
    more.links.push(...less.links, linkOf(profiles[a]!, profiles[b]!, found));
    for (const profile of less.profiles) groups.set(profile, more);
  }
  return [...new Set(groups.values())];
}

/** Whether two profiles may be one person's, as far as they alone tell. */
export function isLikely({ never, score }: ProfileComparison): boolean {
  return !never && score >= ENOUGH;
}

/** Pairs of places in the list that share a family name of one side, or two names of any. */
function* pairsOf(standing: Standing, profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const known = blocks.get(key);
    if (known) known.push(index);
    else blocks.set(key, [index]);
  };
  for (const [index, { name, country, listed }] of profiles.entries()) {
    for (const key of blocksOfFull(standing.keysOf(name), country)) put(key, index);
    for (const { entry } of listed) put(`listed ${entry}`, index);
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const pair = a * profiles.length + b;
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

/** Nothing excludes any of one group from being any of the other. */
function mayJoin(standing: Standing, one: Group, other: Group): boolean {
  const [{ profiles: ours }, { profiles: theirs }] = [one, other];
  if (!standing.allows(one, other)) return false;
  return ours.every((a) => theirs.every((b) => !compareProfiles(a, b).never));
}
