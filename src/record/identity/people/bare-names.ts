/**
 * Bare surnames and initials → each the one person that it fits best; what fits two as well stays by itself, and with its like: "Lee"
 * must not make one of Lee Kuan Yew and Lee Hsien Loong.
 */
import { leftKeyOf, nearBlocksOfBare, nearBlocksOfFull } from "./blocks.ts";
import { compareProfiles, ENOUGH, type ProfileComparison } from "./compare-profiles.ts";
import { type Group, linkOf } from "./group.ts";
import { apart, TOGETHER } from "./person-features.ts";
import type { Profile } from "./profile.ts";
import type { Standing } from "./standing.ts";

/** By so much a choice has to be better than another one to be the only one. */
const MARGIN = 1;

/** The days of so many years. */
const FEW_YEARS = 6 * 366;

/** The person that a bare name fits, and the writing by which it does. */
interface Choice {
  readonly group: Group;
  readonly by: Profile;
  readonly found: ProfileComparison;
}

/** What comes to no group of full names; the others are added to theirs. */
export function joinBare(standing: Standing, profiles: readonly Profile[], groups: readonly Group[]): Group[] {
  const byKey = new Map<string, Set<Group>>();
  const put = (key: string, group: Group) => byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  for (const group of groups) {
    for (const profile of group.profiles)
      for (const key of nearBlocksOfFull(standing.keysOf(profile.name), profile)) put(key, group);
  }
  const chosen = profiles.map((profile) => {
    const keys = nearBlocksOfBare(standing.keysOf(profile.name), profile);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    return standing.isJudged(profile) ? null : choose(standing, profile, near);
  });
  const left: Profile[] = [];
  const judged: Group[] = [];
  for (const [index, profile] of profiles.entries()) {
    if (standing.isJudged(profile)) {
      judged.push({ profiles: [profile], links: [] });
      continue;
    }
    const choice = chosen[index];
    if (!choice || !standing.bind({ profiles: [profile] }, choice.group)) {
      left.push(profile);
      continue;
    }
    choice.group.profiles.push(profile);
    choice.group.links.push({ ...linkOf(choice.by, profile, choice.found), bare: profile.mentions[0]! });
  }
  return [...judged, ...joinLeft(standing, left)];
}

function choose(standing: Standing, profile: Profile, near: ReadonlySet<Group>): Choice | null {
  const fits = [...near].flatMap((group) => {
    if (!standing.allows({ profiles: [profile] }, group)) return [];
    return bestIn(standing, profile, group) ?? [];
  });
  fits.sort((x, y) => y.found.score - x.found.score || (standing.isBefore(x.by, y.by) ? -1 : 1));
  const [first, ...others] = fits;
  const second = others.find(({ group }) => standing.rootOf(group) !== standing.rootOf(first!.group));
  if (!first || first.found.score < ENOUGH || (second && second.found.score > first.found.score - MARGIN)) return null;
  return first;
}

/** How well a bare name fits a person: by the writing that is nearest in time, office and side. */
function bestIn(standing: Standing, bare: Profile, group: Group): Choice | null {
  let best: Choice | null = null;
  for (const profile of group.profiles) {
    if (!profile.full) continue;
    const found = compareProfiles(profile, bare);
    if (found.never) {
      if (found.because[0] === TOGETHER) return null;
      continue;
    }
    const told = withTime(found, profile, bare);
    const more = best === null ? 1 : told.score - best.found.score;
    if (best === null || more > 0 || (more === 0 && standing.isBefore(profile, best.by)))
      best = { group, by: profile, found: told };
  }
  return best;
}

/** Bare names that fit nobody: the same writing for the same side in the same office, a few years apart at most. */
function joinLeft(standing: Standing, left: readonly Profile[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  const order = [...left].sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
  for (const profile of order) {
    const [rank] = profile.ranks.keys();
    const key = leftKeyOf(profile);
    const group = open.get(key);
    const before = group?.profiles.at(-1);
    const near = before !== undefined && (profile.first ?? 0) - (before.last ?? 0) <= FEW_YEARS;
    if (group && near && standing.bind(group, { profiles: [profile] })) {
      group.profiles.push(profile);
      const because = ["the name is written alike", `both for ${profile.country ?? "no side"}`, `both a ${rank}`];
      group.links.push(linkOf(before, profile, { score: ENOUGH, never: false, because }));
    } else {
      const fresh: Group = { profiles: [profile], links: [] };
      groups.push(fresh);
      open.set(key, fresh);
    }
  }
  return groups;
}

/** Of many who bear a surname, the one who holds that office at that time is meant. */
function withTime(found: ProfileComparison, full: Profile, bare: Profile): ProfileComparison {
  const [rank] = bare.ranks.keys();
  const days = bare.ranks.get(rank!) ?? [];
  const then = full.ranks.get(rank!);
  const add = (score: number, because: string): ProfileComparison => ({
    ...found,
    score: found.score + score,
    because: [...found.because, because],
  });
  for (const document of bare.documents) if (full.documents.has(document)) return add(1, "one report writes both");
  if (rank === "other") return found;
  if (!then) return add(-1, `nowhere else a ${rank}`);
  const gap = apart(days, then);
  if (gap <= 400) return add(1, `a ${rank} at that time`);
  return gap > 8 * 366 ? add(-2, `a ${rank} only years before or after`) : found;
}
