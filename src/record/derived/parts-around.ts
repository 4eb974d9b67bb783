/** What stands around groups of full names that changed: parts of names that may be of them, and people whom such a part may be instead. */
import type { LinkedPerson } from "../identity/people/group.ts";
import type { RecordStore } from "../store/record-store.ts";
import { FittingNames } from "./fitting-names.ts";
import { keysIn, mentionsIn } from "./linked-mentions.ts";
import { type ProfileBlocks, ROLE, type Role, type StoredProfile } from "./profile-blocks.ts";
import { fullMentionsOf, personsOf, type StoredMention, writingsOf } from "./stored-mentions.ts";

const NO_BLOCKS: ReadonlySet<number> = new Set();

export class PartsAround {
  readonly #store: RecordStore;
  readonly #blocks: ProfileBlocks;
  readonly #fitting = new FittingNames();

  constructor(store: RecordStore, blocks: ProfileBlocks) {
    this.#store = store;
    this.#blocks = blocks;
  }

  /** Parts of names that may be of some groups, with those that changed; and people whom these may be instead, with all their full names. */
  around(
    groups: readonly LinkedPerson[],
    seeds: ReadonlyMap<number, StoredProfile>,
    before: readonly StoredProfile[],
  ): { parts: ReadonlyMap<number, StoredProfile>; others: readonly StoredMention[] } {
    const full = new Map(this.#blocks.byKey(keysIn(groups)).map((profile) => [profile.key, profile]));
    const parts = new Map(this.#fittingParts(groups, full).map((profile) => [profile.key, profile]));
    for (const profile of this.#blocks.inBlocks(this.#blocksLeft(before, full), ROLE.part))
      parts.set(profile.key, profile);
    for (const profile of seeds.values()) if (!profile.full) parts.set(profile.key, profile);
    const left = new Set(
      [...parts.values(), ...before.filter((profile) => !profile.full)].flatMap((profile) =>
        this.#blocks.blocksOf(profile, ROLE.left),
      ),
    );
    for (const profile of this.#blocks.inBlocks(left, ROLE.left)) parts.set(profile.key, profile);
    const others = fullMentionsOf(this.#store, this.#fittingPeople(parts.values(), full));
    return { parts, others: others.filter(({ profile }) => !full.has(profile)) };
  }

  /** Those near a group, and of a name that fits one in it, or one that was in it. */
  #fittingParts(groups: readonly LinkedPerson[], full: ReadonlyMap<number, StoredProfile>): StoredProfile[] {
    const namesOf = new Map<number, Set<string>>();
    const named = groups.map((group) => {
      const profiles = [...keysIn([group])].map((key) => full.get(key)!);
      const people = new Set(mentionsIn([group]).flatMap(({ person }) => person ?? []));
      const names = new Set(profiles.map(({ name }) => name));
      for (const person of people) namesOf.set(person, new Set([...(namesOf.get(person) ?? []), ...names]));
      return { profiles, people, names };
    });
    const found = this.#blocks.inBlocks(this.#blocksOf(full.values(), ROLE.whole), ROLE.part);
    const fitting = this.#fitting.among(
      found.map((profile) => this.#named([profile], ROLE.part, [profile.name])),
      named.map(({ profiles, people, names }) =>
        this.#named(profiles, ROLE.whole, [...names, ...[...people].flatMap((person) => [...namesOf.get(person)!])]),
      ),
    );
    return fitting.flatMap(({ profiles }) => profiles);
  }

  /** Blocks in which full names stood, and stand no longer: of whoever is near there nothing is sure. */
  #blocksLeft(before: readonly StoredProfile[], full: ReadonlyMap<number, StoredProfile>): Set<number> {
    const left = new Set<number>();
    for (const profile of before.filter((profile) => profile.full)) {
      const now = full.get(profile.key);
      const stand = now ? this.#blocksOf([now], ROLE.whole) : NO_BLOCKS;
      for (const block of this.#blocks.blocksOf(profile, ROLE.whole)) if (!stand.has(block)) left.add(block);
    }
    return left;
  }

  /** Keys of people of whom some full name is near a part of a name, and some fits it. */
  #fittingPeople(parts: Iterable<StoredProfile>, own: ReadonlyMap<number, StoredProfile>): number[] {
    const named = [...parts].map((profile) => this.#named([profile], ROLE.part, [profile.name]));
    const near = this.#blocks.inBlocks(new Set(named.flatMap(({ blocks }) => [...blocks])), ROLE.whole);
    const others = near.filter(({ key }) => !own.has(key));
    const people = personsOf(this.#store, new Set(others.map(({ key }) => key)));
    const profiles = new Map<number, StoredProfile[]>();
    for (const other of others) {
      for (const person of people.get(other.key) ?? []) {
        const known = profiles.get(person);
        if (known) known.push(other);
        else profiles.set(person, [other]);
      }
    }
    const writings = writingsOf(this.#store, profiles.keys());
    const candidates = [...profiles].map(([person, of]) => ({
      ...this.#named(of, ROLE.whole, writings.get(person) ?? []),
      person,
    }));
    return this.#fitting.among(candidates, named).map(({ person }) => person);
  }

  #named(profiles: readonly StoredProfile[], role: Role, names: Iterable<string>) {
    return { profiles, blocks: this.#blocksOf(profiles, role), names: new Set(names) };
  }

  #blocksOf(profiles: Iterable<StoredProfile>, role: Role): Set<number> {
    return new Set([...profiles].flatMap((profile) => this.#blocks.blocksOf(profile, role)));
  }
}
