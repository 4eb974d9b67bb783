/**
 * Mentions → people. Full names first: profiles that share sounds are compared, and joined from the surest pair down, never against what
 * excludes any two of a group. Then bare surnames and initials, each to the one person that it fits best; what fits two as well stays by
 * itself, and with its like: "Lee" must not make one of Lee Kuan Yew and Lee Hsien Loong.
 *
 * The order in which mentions are given makes no difference.
 */
import { Bonds } from "../bonds.ts";
import { JUDGED, mapTies, NO_TIES, type Ties } from "../ties.ts";
import { blocksOfFull, leftKeyOf, nearBlocksOfBare, nearBlocksOfFull } from "./blocks.ts";
import { compareProfiles, ENOUGH, type ProfileComparison } from "./compare-profiles.ts";
import { isBody, type Mention } from "./mention.ts";
import { apart, sharedEntry } from "./person-features.ts";
import { type Profile, profilesOf } from "./profile.ts";
import { mayBeOne, type SoundKeys, soundKeys } from "./sound-keys.ts";

export interface LinkedPerson {
  readonly mentions: readonly Mention[];
  /** The pairs of writings by which they were joined, in the order in which that was done. */
  readonly links: readonly PersonLink[];
}

export interface PersonLink {
  /** "Maka Bochorishvili (GE)". */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: readonly string[];
  /** Of a bare name that was added to a person: the first of its mentions. */
  readonly bare?: Mention;
}

interface Group {
  readonly profiles: Profile[];
  readonly links: PersonLink[];
}

/** By so much a choice has to be better than another one to be the only one. */
const MARGIN = 1;

/** Is told of each two full names that may be one person's, be they joined or not: what becomes of one may depend on the other. */
export type OnLikely = (a: Profile, b: Profile) => void;

/** `ties` are what people judged of mentions; of those that are not given they tell nothing. */
export function linkPeople(
  mentions: readonly Mention[],
  ties: Ties<Mention> = NO_TIES,
  onLikely: OnLikely = () => {},
): LinkedPerson[] {
  const linker = new Linker(mentions, ties);
  return linker.withBare(linker.joinFull(onLikely));
}

/** The full names alone. Parts of names may be given, too: what was judged of them may keep full names apart. */
export function linkFullNames(mentions: readonly Mention[], ties: Ties<Mention>, onLikely: OnLikely): LinkedPerson[] {
  return new Linker(mentions, ties).joinFull(onLikely).map(linkedPerson);
}

/** The parts of names alone: `groups` are of full names that were joined before, each a list of all its mentions that matter to these. */
export function linkBareNames(
  groups: readonly LinkedPerson[],
  mentions: readonly Mention[],
  ties: Ties<Mention>,
): LinkedPerson[] {
  const linker = new Linker([...groups.flatMap((group) => group.mentions), ...mentions], ties);
  return linker.withBare(linker.joinedBefore(groups));
}

function linkedPerson({ profiles, links }: Group): LinkedPerson {
  return { mentions: profiles.flatMap((profile) => profile.mentions), links };
}

class Linker {
  readonly #keys = new Map<string, SoundKeys>();
  readonly #profiles: readonly Profile[];
  readonly #places: ReadonlyMap<Profile, number>;
  readonly #bonds: Bonds;
  readonly #judged: ReadonlySet<number>;

  constructor(mentions: readonly Mention[], ties: Ties<Mention>) {
    const profiles = profilesOf(mentions, ties);
    this.#profiles = profiles;
    this.#places = new Map(profiles.map((profile, place) => [profile, place]));
    this.#bonds = new Bonds(profiles.length, placed(profiles, ties));
    this.#judged = new Set(this.#bonds.same.flatMap(({ a, b }) => [a, b]));
  }

  joinFull(onLikely: OnLikely): Group[] {
    const profiles = this.#profiles.filter(({ full }) => full);
    const groups = new Map<Profile, Group>(profiles.map((profile) => [profile, { profiles: [profile], links: [] }]));
    const likely: { a: number; b: number; found: ProfileComparison }[] = [];
    for (const [a, b] of this.#pairs(profiles)) {
      const sound = mayBeOne(this.#keysOf(profiles[a]!.name), this.#keysOf(profiles[b]!.name));
      if (!sound && sharedEntry(profiles[a]!, profiles[b]!) === null) continue;
      const found = compareProfiles(profiles[a]!, profiles[b]!);
      if (!isLikely(found)) continue;
      likely.push({ a, b, found });
      onLikely(profiles[a]!, profiles[b]!);
    }
    likely.sort((x, y) => y.found.score - x.found.score || x.a - y.a || x.b - y.b);
    for (const { a, b, found } of likely) {
      const [one, other] = [groups.get(profiles[a]!)!, groups.get(profiles[b]!)!];
      if (one === other || !this.#fit(one, other)) continue;
      const [less, more] = one.profiles.length < other.profiles.length ? [one, other] : [other, one];
      this.#bind(one, other);
      more.profiles.push(...less.profiles);
      more.links.push(...less.links, linkOf(profiles[a]!, profiles[b]!, found));
      for (const profile of less.profiles) groups.set(profile, more);
    }
    return [...new Set(groups.values())];
  }

  joinedBefore(groups: readonly LinkedPerson[]): Group[] {
    const profileOf = new Map(this.#profiles.flatMap((profile) => profile.mentions.map((one) => [one, profile])));
    return groups.map(({ mentions, links }) => {
      const profiles = [...new Set(mentions.map((mention) => profileOf.get(mention)!))];
      const group = { profiles, links: [...links] };
      for (const profile of profiles) this.#bind({ profiles: [profile] }, group);
      return group;
    });
  }

  withBare(groups: readonly Group[]): LinkedPerson[] {
    const bare = this.#joinBare(
      this.#profiles.filter(({ full }) => !full),
      groups,
    );
    return this.#united([...groups, ...bare]).map(linkedPerson);
  }

  /** What comes to no group of full names; the others are added to theirs. */
  #joinBare(profiles: readonly Profile[], groups: readonly Group[]): Group[] {
    const byKey = new Map<string, Set<Group>>();
    const put = (key: string, group: Group) => byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
    for (const group of groups) {
      for (const profile of group.profiles)
        for (const key of nearBlocksOfFull(this.#keysOf(profile.name), profile)) put(key, group);
    }
    const chosen = profiles.map((profile) => {
      const keys = nearBlocksOfBare(this.#keysOf(profile.name), profile);
      const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      return this.#isJudged(profile) ? null : this.#choose(profile, near);
    });
    const left: Profile[] = [];
    const judged: Group[] = [];
    for (const [index, profile] of profiles.entries()) {
      if (this.#isJudged(profile)) {
        judged.push({ profiles: [profile], links: [] });
        continue;
      }
      const choice = chosen[index];
      if (!choice || !this.#bind({ profiles: [profile] }, choice.group)) {
        left.push(profile);
        continue;
      }
      choice.group.profiles.push(profile);
      choice.group.links.push({ ...linkOf(choice.by, profile, choice.found), bare: profile.mentions[0]! });
    }
    return [...judged, ...this.#joinLeft(left)];
  }

  /** Pairs of places in the list that share a family name of one side, or two names of any. */
  *#pairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
    const blocks = new Map<string, number[]>();
    const put = (key: string, index: number) => {
      const known = blocks.get(key);
      if (known) known.push(index);
      else blocks.set(key, [index]);
    };
    for (const [index, { name, country, listed }] of profiles.entries()) {
      for (const key of blocksOfFull(this.#keysOf(name), country)) put(key, index);
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

  /** Groups that people judged to be one person's come together at last, whatever rules say. */
  #united(groups: readonly Group[]): Group[] {
    const byRoot = new Map<number, Group>();
    for (const group of groups) {
      const root = this.#rootOf(group);
      const known = byRoot.get(root);
      if (known) {
        known.profiles.push(...group.profiles);
        known.links.push(...group.links);
      } else {
        byRoot.set(root, group);
      }
    }
    for (const { a, b, because } of this.#bonds.same) {
      const link = linkOf(this.#profiles[a]!, this.#profiles[b]!, { score: JUDGED, never: false, because: [because] });
      byRoot.get(this.#bonds.rootOf(a))!.links.push(link);
    }
    return [...byRoot.values()];
  }

  /** Somebody said whose it is: there is nothing to choose. */
  #isJudged(profile: Profile): boolean {
    return this.#judged.has(this.#places.get(profile)!);
  }

  #rootOf({ profiles }: Pick<Group, "profiles">): number {
    return this.#bonds.rootOf(this.#places.get(profiles[0]!)!);
  }

  #allows(one: Pick<Group, "profiles">, other: Pick<Group, "profiles">): boolean {
    return this.#bonds.allows(this.#rootOf(one), this.#rootOf(other));
  }

  #bind(one: Pick<Group, "profiles">, other: Pick<Group, "profiles">): boolean {
    return this.#bonds.join(this.#rootOf(one), this.#rootOf(other));
  }

  #fit(one: Group, other: Group): boolean {
    const [{ profiles: ours }, { profiles: theirs }] = [one, other];
    if (!this.#allows(one, other)) return false;
    return ours.every((a) => theirs.every((b) => !compareProfiles(a, b).never));
  }

  #choose(
    profile: Profile,
    near: ReadonlySet<Group>,
  ): (ProfileComparison & { group: Group; by: Profile; found: ProfileComparison }) | null {
    const fits = [...near].flatMap((group) => {
      if (!this.#allows({ profiles: [profile] }, group)) return [];
      const best = this.#bestIn(profile, group);
      return best ? [{ group, ...best }] : [];
    });
    fits.sort((x, y) => y.score - x.score || (this.#isBefore(x.by, y.by) ? -1 : 1));
    const [first, ...others] = fits;
    const second = others.find(({ group }) => this.#rootOf(group) !== this.#rootOf(first!.group));
    if (!first || first.score < ENOUGH || (second && second.score > first.score - MARGIN)) return null;
    return first;
  }

  /** How well a bare name fits a person: by the writing that is nearest in time, office and side. */
  #bestIn(bare: Profile, group: Group): (ProfileComparison & { by: Profile; found: ProfileComparison }) | null {
    let best: (ProfileComparison & { by: Profile; found: ProfileComparison }) | null = null;
    for (const profile of group.profiles) {
      if (!profile.full) continue;
      const found = compareProfiles(profile, bare);
      if (found.never) {
        if (found.because[0] === "both take part in one meeting") return null;
        continue;
      }
      const told = withTime(found, profile, bare);
      if (!best || told.score > best.score || (told.score === best.score && this.#isBefore(profile, best.by)))
        best = { ...told, by: profile, found: told };
    }
    return best;
  }

  /** In order of names: of what is as near the same is chosen, whatever was joined first. */
  #isBefore(one: Profile, other: Profile): boolean {
    return this.#places.get(one)! < this.#places.get(other)!;
  }

  /** Bare names that fit nobody: the same writing for the same side in the same office, a few years apart at most. */
  #joinLeft(left: readonly Profile[]): Group[] {
    const groups: Group[] = [];
    const open = new Map<string, Group>();
    const order = [...left].sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
    for (const profile of order) {
      const [rank] = profile.ranks.keys();
      const key = leftKeyOf(profile);
      const group = open.get(key);
      const before = group?.profiles.at(-1);
      const near = before !== undefined && (profile.first ?? 0) - (before.last ?? 0) <= FEW_YEARS;
      if (group && near && this.#bind(group, { profiles: [profile] })) {
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

  #keysOf(name: string): SoundKeys {
    let keys = this.#keys.get(name);
    if (!keys) this.#keys.set(name, (keys = soundKeys(name)));
    return keys;
  }
}

const FEW_YEARS = 6 * 366;

/** Whether two profiles may be one person's, as far as they alone tell. */
export function isLikely({ never, score }: ProfileComparison): boolean {
  return !never && score >= ENOUGH;
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

/** Mentions → places of their profiles. */
function placed(profiles: readonly Profile[], ties: Ties<Mention>): Ties<number> {
  if (ties.same.length + ties.different.length === 0) return NO_TIES;
  const places = new Map(profiles.flatMap(({ mentions }, place) => mentions.map((mention) => [mention, place])));
  return mapTies(ties, (mention) => places.get(mention));
}

function linkOf(a: Profile, b: Profile, { score, because }: ProfileComparison): PersonLink {
  return { a: inWords(a), b: inWords(b), score, because };
}

function inWords({ name, country }: Profile): string {
  return country === null ? name : `${name} (${country}${isBody(country) ? ", a body" : ""})`;
}
