/**
 * Participants of accounts → people. Only what has a say in the fate of something that changed is linked anew:
 *
 * - *full names*: the cells of what changed, and of what it now makes likely pairs with. Most groups in them come out as they were;
 * - *parts of names*: those that may be of a name in a group that changed, and what is left over with them;
 * - *others*: whom such a part may be instead. They stay who they are, and only gain or lose it.
 */

import { grouped } from "../../shared/grouped.ts";
import { compareProfiles, mayBeAlike } from "../identity/people/compare-profiles.ts";
import { isLikely } from "../identity/people/full-names.ts";
import type { LinkedPerson } from "../identity/people/group.ts";
import { linkBareNames, linkFullNames } from "../identity/people/link-people.ts";
import { type Profile, profilesOf } from "../identity/people/profile.ts";
import { mayBeOne } from "../identity/people/sound-keys.ts";
import type { Ties } from "../identity/ties.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { ConnectedCells } from "./connected-cells.ts";
import { keysIn, mentionsIn } from "./linked-mentions.ts";
import { sharingEntries } from "./listed.ts";
import { PartsAround } from "./parts-around.ts";
import { ProfileBlocks, ROLE, type StoredProfile } from "./profile-blocks.ts";
import { type PersonAnew, putPeople } from "./put-people.ts";
import { mentionsBeside, mentionsOfProfiles, type StoredMention } from "./stored-mentions.ts";
import { TiedMentions } from "./tied-mentions.ts";

/** `ties` are of mentions, by the ids of their accounts and their numbers: "m1a2b3c4d5e6f 2". */
export function derivePeople(store: RecordStore, changes: Changes, ties: Ties<string>): void {
  const touched = new Touched(store, changes, ties);
  const { groups, parts, others } = touched.gather();
  const own = new Set([...groups.flatMap(({ mentions }) => mentions), ...parts] as StoredMention[]);
  const linked = linkBareNames([...groups, ...others], parts, touched.ties.among([...own, ...mentionsIn(others)]));
  const before = new Set(changes.people);
  for (const { person } of own) if (person !== null) before.add(person);
  const anew = linked.flatMap(
    ({ mentions: all, links }): { mentions: StoredMention[]; links: typeof links; stay: number[] }[] => {
      const mentions = all as readonly StoredMention[];
      const stay = new Set(mentions.flatMap((mention) => (own.has(mention) ? [] : [mention.person!])));
      const mine = mentions.filter((mention) => own.has(mention));
      if (mine.length === 0 && stay.size === 1 && !before.has([...stay][0]!)) return [];
      return [{ mentions: mine, links, stay: [...stay] }];
    },
  );
  for (const { stay } of anew) for (const person of stay) before.add(person);
  const relinked = new Set([...own].map(({ profile }) => profile));
  putPeople(store, withRest(store, anew, before, relinked), { before, relinked }, changes);
}

/** With all that those who stay have beside what was linked anew: who stays nowhere else stays by himself. */
function withRest(
  store: RecordStore,
  anew: readonly PersonAnew[],
  before: ReadonlySet<number>,
  relinked: ReadonlySet<number>,
): PersonAnew[] {
  const rest = grouped(mentionsBeside(store, before, relinked), ({ person }) => person!);
  const placed = new Set(anew.flatMap(({ stay }) => stay));
  return [
    ...anew.map(({ mentions, stay, links }) => ({
      mentions: [...mentions, ...stay.flatMap((person) => rest.get(person) ?? [])],
      links,
      stay,
    })),
    ...[...rest].flatMap(([person, mentions]) => (placed.has(person) ? [] : [{ mentions, links: [], stay: [person] }])),
  ];
}

function profileOf({ mentions }: Profile): number {
  return (mentions[0] as StoredMention).profile;
}

class Touched {
  readonly blocks: ProfileBlocks;
  readonly #store: RecordStore;
  readonly #changes: Changes;
  readonly ties: TiedMentions;
  readonly #parts: PartsAround;

  constructor(store: RecordStore, changes: Changes, ties: Ties<string>) {
    this.#store = store;
    this.#changes = changes;
    this.ties = new TiedMentions(store, ties);
    this.blocks = new ProfileBlocks(store);
    this.#parts = new PartsAround(store, this.blocks);
  }

  /** Groups of full names that came out otherwise than they were, parts of names that are linked anew, and others whom these may be. */
  gather(): Gathered {
    const { fresh, before } = this.#refresh();
    const cells = new Set(before.flatMap(({ full, cell }) => (full && cell !== 0 ? [cell] : [])));
    for (const cell of this.#cellsOfPeople()) cells.add(cell);
    this.#addLikely(
      fresh.filter(({ full }) => full),
      cells,
    );
    const seeds = new Map(fresh.map((profile) => [profile.key, profile]));
    for (;;) {
      const { full, groups, connected } = this.#joined(seeds, cells);
      const { parts, others } = this.#parts.around(groups, seeds, before);
      const partMentions = mentionsOfProfiles(this.#store, parts.keys());
      // What judgements bind to what is linked anew, or to people whom that may be, is linked anew with it.
      const tied = this.blocks.byKey(
        this.ties.boundTo(
          new Set([...keysIn(groups), ...parts.keys()]),
          new Set([...mentionsIn(groups), ...partMentions, ...others].flatMap(({ person }) => person ?? [])),
        ),
      );
      if (tied.length > 0) {
        for (const profile of tied) {
          seeds.set(profile.key, profile);
          if (profile.full) cells.add(profile.cell);
        }
        continue;
      }
      for (const { key, cell } of full) if (connected.of(key) !== cell) this.blocks.setCell(key, connected.of(key));
      return {
        groups,
        parts: partMentions,
        others: [...grouped(others, ({ person }) => person!).values()].map((mentions) => ({ mentions, links: [] })),
      };
    }
  }

  /** The full names of some cells, joined; of the groups those that changed. */
  #joined(seeds: ReadonlyMap<number, StoredProfile>, cells: ReadonlySet<number>) {
    const full = new Map(this.blocks.ofCells(cells).map((profile) => [profile.key, profile]));
    for (const profile of seeds.values()) if (profile.full) full.set(profile.key, profile);
    // What was judged of parts of names may keep full names apart.
    const judged = this.blocks.byKey(this.ties.profiles()).filter((profile) => !profile.full);
    const keys = new Set([...full.keys(), ...judged.map(({ key }) => key)]);
    const mentions = mentionsOfProfiles(this.#store, keys);
    const connected = new ConnectedCells();
    const joined = linkFullNames(mentions, this.ties.among(mentions), (a, b) =>
      connected.connect(profileOf(a), profileOf(b)),
    );
    return { full: full.values(), groups: this.#changed(joined), connected };
  }

  /** Those that are not all that some person has of full names, as it was before, and those of which people judged something. */
  #changed(joined: readonly LinkedPerson[]): LinkedPerson[] {
    const { profiles, people } = this.#changes;
    const tied = this.ties.profiles();
    const peopleOf = joined.map((group) => new Set(mentionsIn([group]).map(({ person }) => person)));
    const groupsOf = new Map<number | null, number>();
    for (const persons of peopleOf) for (const person of persons) groupsOf.set(person, (groupsOf.get(person) ?? 0) + 1);
    return joined.filter((group, at) => {
      const [person = null, ...more] = peopleOf[at]!;
      if (person === null || more.length > 0 || people.has(person) || groupsOf.get(person)! > 1) return true;
      return mentionsIn([group]).some(({ profile }) => profiles.has(profile) || tied.has(profile));
    });
  }

  /** Puts down what is known of the profiles that changed, and finds out what they were. */
  #refresh(): { fresh: readonly StoredProfile[]; before: readonly StoredProfile[] } {
    const before = this.blocks.byKey(this.#changes.profiles);
    const fresh = this.blocks.refresh(before);
    return { fresh, before };
  }

  /** Cells of those who lost a mention: a judgement may have held them together. */
  *#cellsOfPeople(): Generator<number> {
    const rows = this.#store
      .sql<{ cell: number }>(
        `select distinct f.cell from participant p join profile f on f.key = p.profile
          where f."full" = 1 and f.cell <> 0 and p.person in (select value from json_each(?))`,
      )
      .all(JSON.stringify([...this.#changes.people]));
    for (const { cell } of rows) yield cell;
  }

  /** The cells of full names that make likely pairs with those that changed. What did not change was compared before. */
  #addLikely(changed: readonly StoredProfile[], cells: Set<number>): void {
    const own = new Set(changed.map(({ key }) => key));
    const near = this.#byBlock(changed);
    const pairs: [StoredProfile, StoredProfile][] = [];
    for (const profile of changed) {
      const seen = new Set<number>();
      for (const block of this.blocks.blocksOf(profile, ROLE.full)) {
        for (const other of near.get(block) ?? []) {
          if (own.has(other.key) || seen.has(other.key) || cells.has(other.cell)) continue;
          seen.add(other.key);
          if (
            mayBeOne(this.blocks.soundsOf(profile.name), this.blocks.soundsOf(other.name)) &&
            mayBeAlike(profile, other)
          )
            pairs.push([profile, other]);
        }
      }
    }
    pairs.push(...this.#listedTogether(changed, own));
    const mentions = mentionsOfProfiles(this.#store, new Set(pairs.flat().map(({ key }) => key)));
    const profiles = grouped(profilesOf(mentions, this.ties.among(mentions)), profileOf);
    for (const [profile, other] of pairs) {
      if (cells.has(other.cell)) continue;
      const likely = profiles
        .get(profile.key)!
        .some((a) => profiles.get(other.key)!.some((b) => isLikely(compareProfiles(a, b))));
      if (likely) cells.add(other.cell);
    }
  }

  /** Names that an imported list gives one person sound as they like. */
  #listedTogether(changed: readonly StoredProfile[], own: ReadonlySet<number>): [StoredProfile, StoredProfile][] {
    const sharing = sharingEntries(this.#store, [...own]);
    const others = new Map(this.blocks.byKey(new Set([...sharing.values()].flat())).map((one) => [one.key, one]));
    return changed.flatMap((profile) =>
      (sharing.get(profile.key) ?? [])
        .filter((key) => !own.has(key))
        .map((key): [StoredProfile, StoredProfile] => [profile, others.get(key)!]),
    );
  }

  #byBlock(changed: readonly StoredProfile[]): ReadonlyMap<number, readonly StoredProfile[]> {
    const blocks = new Set(changed.flatMap((profile) => this.blocks.blocksOf(profile, ROLE.full)));
    const rows = this.#store
      .sql<{ block: number; profile: number }>(
        `select block, profile from profile_block where block in (select value from json_each(?)) and role = ${ROLE.full}`,
      )
      .all(JSON.stringify([...blocks]));
    const profiles = new Map(
      this.blocks.byKey(new Set(rows.map(({ profile }) => profile))).map((profile) => [profile.key, profile]),
    );
    const near = new Map<number, StoredProfile[]>();
    for (const { block, profile } of rows) {
      const known = near.get(block);
      if (known) known.push(profiles.get(profile)!);
      else near.set(block, [profiles.get(profile)!]);
    }
    return near;
  }
}

interface Gathered {
  readonly groups: readonly LinkedPerson[];
  readonly parts: readonly StoredMention[];
  readonly others: readonly LinkedPerson[];
}
