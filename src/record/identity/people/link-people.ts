/**
 * Mentions → people. Full names first (full-names.ts), then parts of names, each to the person that it fits best (bare-names.ts); what
 * people judged to be one person's comes together at last, whatever rules say.
 *
 * The order in which mentions are given makes no difference.
 */
import { JUDGED, NO_TIES, type Ties } from "../ties.ts";
import { joinBare } from "./bare-names.ts";
import { joinFull, type OnLikely } from "./full-names.ts";
import { type Group, type LinkedPerson, linkedPerson, linkOf } from "./group.ts";
import type { Mention } from "./mention.ts";
import { Standing } from "./standing.ts";

/** `ties` are what people judged of mentions; of those that are not given they tell nothing. */
export function linkPeople(
  mentions: readonly Mention[],
  ties: Ties<Mention> = NO_TIES,
  onLikely: OnLikely = () => {},
): LinkedPerson[] {
  const standing = new Standing(mentions, ties);
  return withBare(standing, joinFull(standing, onLikely));
}

/** The full names alone. Parts of names may be given, too: what was judged of them may keep full names apart. */
export function linkFullNames(mentions: readonly Mention[], ties: Ties<Mention>, onLikely: OnLikely): LinkedPerson[] {
  return joinFull(new Standing(mentions, ties), onLikely).map(linkedPerson);
}

/** The parts of names alone: `groups` are of full names that were joined before, each a list of all its mentions that matter to these. */
export function linkBareNames(
  groups: readonly LinkedPerson[],
  mentions: readonly Mention[],
  ties: Ties<Mention>,
): LinkedPerson[] {
  const standing = new Standing([...groups.flatMap((group) => group.mentions), ...mentions], ties);
  return withBare(standing, joinedBefore(standing, groups));
}

function joinedBefore(standing: Standing, groups: readonly LinkedPerson[]): Group[] {
  const profileOf = new Map(standing.profiles.flatMap((profile) => profile.mentions.map((one) => [one, profile])));
  return groups.map(({ mentions, links }) => {
    const profiles = [...new Set(mentions.map((mention) => profileOf.get(mention)!))];
    const group = { profiles, links: [...links] };
    for (const profile of profiles) standing.bind({ profiles: [profile] }, group);
    return group;
  });
}

function withBare(standing: Standing, groups: readonly Group[]): LinkedPerson[] {
  const bare = joinBare(
    standing,
    standing.profiles.filter(({ full }) => !full),
    groups,
  );
  return united(standing, [...groups, ...bare]).map(linkedPerson);
}

/** Groups of one root as one, with the judgements that made them so. */
function united(standing: Standing, groups: readonly Group[]): Group[] {
  const { bonds, profiles } = standing;
  const byRoot = new Map<number, Group>();
  for (const group of groups) {
    const root = standing.rootOf(group);
    const known = byRoot.get(root);
    if (known) {
      known.profiles.push(...group.profiles);
      known.links.push(...group.links);
    } else {
      byRoot.set(root, group);
    }
  }
  for (const { a, b, because } of bonds.same) {
    const link = linkOf(profiles[a]!, profiles[b]!, { score: JUDGED, never: false, because: [because] });
    byRoot.get(bonds.rootOf(a))!.links.push(link);
  }
  return [...byRoot.values()];
}
