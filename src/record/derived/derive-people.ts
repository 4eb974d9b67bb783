/**
 * Participants of accounts → people. Only those are linked anew of whose names something touched, and whom they may be one with:
 *
 * - *full names*: the cells of what changed, and of what it now makes likely pairs with;
 * - *parts of names*: those that may go to one of these, and what is left over with them;
 * - *others*: whom such a part may be instead. They stay who they are, and only gain or lose it.
 */
import { compareProfiles } from "../identity/people/compare-profiles.ts";
import { isLikely, type LinkedPerson, linkPeople } from "../identity/people/link-people.ts";
import type { Mention } from "../identity/people/mention.ts";
import { type Profile, profilesOf } from "../identity/people/profile.ts";
import { mayBeOne } from "../identity/people/sound-keys.ts";
import { mapTies, type Ties } from "../identity/ties.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { Changes } from "./changes.ts";
import { ProfileBlocks, ROLE, type StoredProfile } from "./profile-blocks.ts";
import { putPeople } from "./put-people.ts";
import { mentionsOfPeople, mentionsOfProfiles, type StoredMention } from "./stored-mentions.ts";

/** `ties` are of mentions, by the ids of their accounts and their numbers: "m1a2b3c4d5e6f 2". */
export function derivePeople(store: RecordStore, changes: Changes, ties: Ties<string>): void {
  const touched = new Touched(store, changes, ties);
  const { wanted, others } = touched.gather();
  const mentions = mentionsOfProfiles(store, [...wanted, ...others]);
  const cells = new Cells();
  const linked = linkPeople(mentions, touched.tiesOf(mentions), (a, b) => cells.connect(profileOf(a), profileOf(b)));
  for (const { key, full, cell } of touched.blocks.byKey(wanted))
    if (full && cells.of(key) !== cell) touched.blocks.setCell(key, cells.of(key));
  const before = new Set(changes.people);
  for (const { profile, person } of mentions) if (wanted.has(profile) && person !== null) before.add(person);
  const gathered = new Set([...wanted, ...others]);
  const anew = linked.flatMap((person) => {
    const own = person.mentions as readonly StoredMention[];
    const stays = own.every(({ profile, person }) => others.has(profile) && !before.has(person!));
    return stays ? [] : [withOthers(store, person, own, others, gathered)];
  });
  for (const { mentions: of } of anew) for (const { person } of of) if (person !== null) before.add(person);
  putPeople(store, anew, before, changes);
}

/** Of a person who stays: with the parts of names that nothing touched, and the reasons for them. */
function withOthers(
  store: RecordStore,
  { links }: LinkedPerson,
  mentions: readonly StoredMention[],
  others: ReadonlySet<number>,
  gathered: ReadonlySet<number>,
) {
  const people = new Set(mentions.flatMap(({ profile, person }) => (others.has(profile) ? [person!] : [])));
  if (people.size === 0) return { mentions, links, kept: [] };
  const rest = mentionsOfPeople(store, people).filter(({ profile }) => !gathered.has(profile));
  const kept = new Set(rest.map(({ profile }) => profile));
  return { mentions: [...mentions, ...rest], links, kept: [...kept] };
}

function profileOf({ mentions }: Profile): number {
  return (mentions[0] as StoredMention).profile;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Which profiles likely pairs connect, by the least key among them. */
class Cells {
  readonly #parent = new Map<number, number>();

  of(key: number): number {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  connect(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.#parent.set(Math.max(one, other), Math.min(one, other));
  }
}

class Touched {
  readonly blocks: ProfileBlocks;
  readonly #store: RecordStore;
  readonly #changes: Changes;
  readonly #ties: Ties<string>;

  constructor(store: RecordStore, changes: Changes, ties: Ties<string>) {
    this.#store = store;
    this.#changes = changes;
    this.#ties = ties;
    this.blocks = new ProfileBlocks(store);
  }

  /** Keys of profiles that are linked anew, and of others that have to be there for it. */
  gather(): { wanted: ReadonlySet<number>; others: ReadonlySet<number> } {
    const { fresh, before } = this.#refresh();
    const cells = new Set(before.flatMap(({ full, cell }) => (full && cell !== 0 ? [cell] : [])));
    for (const cell of this.#cellsOfPeople()) cells.add(cell);
    this.#addLikely(
      fresh.filter(({ full }) => full),
      cells,
    );
    const seeds = new Map(fresh.map((profile) => [profile.key, profile]));
    for (;;) {
      const found = this.#around(seeds, cells, before);
      const tied = this.#tiedWith(found);
      if (tied.length === 0) return found;
      for (const profile of tied) {
        seeds.set(profile.key, profile);
        if (profile.full) cells.add(profile.cell);
      }
    }
  }

  tiesOf(mentions: readonly StoredMention[]): Ties<Mention> {
    if (this.#ties.same.length + this.#ties.different.length === 0) return { same: [], different: [] };
    const byName = new Map(mentions.map((mention) => [`${mention.accountId} ${mention.number}`, mention]));
    return mapTies(this.#ties, (name) => byName.get(name));
  }

  /** Puts down what is known of the profiles that changed, and finds out what they were. */
  #refresh(): { fresh: readonly StoredProfile[]; before: readonly StoredProfile[] } {
    const before = this.blocks.byKey(this.#changes.profiles);
    const byProfile = grouped(mentionsOfProfiles(this.#store, this.#changes.profiles), ({ profile }) => profile);
    const fresh = before.flatMap((stored) => {
      const mentions = byProfile.get(stored.key);
      return this.blocks.refresh(stored, mentions && profilesOf(mentions)[0]!) ?? [];
    });
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
          if (mayBeOne(this.blocks.soundsOf(profile.name), this.blocks.soundsOf(other.name)))
            pairs.push([profile, other]);
        }
      }
    }
    const mentions = mentionsOfProfiles(this.#store, new Set(pairs.flat().map(({ key }) => key)));
    const profiles = grouped(profilesOf(mentions, this.tiesOf(mentions)), profileOf);
    for (const [profile, other] of pairs) {
      if (cells.has(other.cell)) continue;
      const likely = profiles
        .get(profile.key)!
        .some((a) => profiles.get(other.key)!.some((b) => isLikely(compareProfiles(a, b))));
      if (likely) cells.add(other.cell);
    }
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

  /** All that has a say in the fate of the full names of some cells, and of some parts of names. */
  #around(seeds: ReadonlyMap<number, StoredProfile>, cells: ReadonlySet<number>, before: readonly StoredProfile[]) {
    const full = new Map(this.blocks.ofCells(cells).map((profile) => [profile.key, profile]));
    for (const profile of seeds.values()) if (profile.full) full.set(profile.key, profile);
    const whole = new Set<number>();
    for (const profile of [...full.values(), ...before.filter((profile) => profile.full)])
      for (const block of this.blocks.blocksOf(profile, ROLE.whole)) whole.add(block);
    const parts = new Map(this.blocks.inBlocks(whole, ROLE.part).map((profile) => [profile.key, profile]));
    for (const profile of seeds.values()) if (!profile.full) parts.set(profile.key, profile);
    const left = new Set(
      [...parts.values(), ...before.filter((profile) => !profile.full)].flatMap((profile) =>
        this.blocks.blocksOf(profile, ROLE.left),
      ),
    );
    for (const profile of this.blocks.inBlocks(left, ROLE.left)) parts.set(profile.key, profile);
    const near = new Set([...parts.values()].flatMap((profile) => this.blocks.blocksOf(profile, ROLE.part)));
    const around = this.blocks.inBlocks(near, ROLE.whole).filter(({ key }) => !full.has(key));
    const others = this.blocks.ofCells(new Set(around.map(({ cell }) => cell)));
    const wanted = new Set([...full.keys(), ...parts.keys()]);
    return { wanted, others: new Set(others.map(({ key }) => key).filter((key) => !wanted.has(key))) };
  }

  /** What judgements bind to something that was gathered, and what is not linked anew yet. */
  #tiedWith({ wanted, others }: { wanted: ReadonlySet<number>; others: ReadonlySet<number> }): StoredProfile[] {
    const ties = [...this.#ties.same, ...this.#ties.different];
    if (ties.length === 0) return [];
    const profile = (name: string): number | undefined => {
      const [account = "", number = ""] = name.split(" ");
      return this.#store
        .sql<{ profile: number }>(
          "select p.profile from account a join participant p on p.account = a.key where a.id = ? and p.number = ?",
        )
        .get(account, Number(number))?.profile;
    };
    const tied = new Set<number>();
    for (const { a, b } of ties) {
      const ends = [profile(a), profile(b)].filter((key) => key !== undefined);
      if (ends.some((key) => wanted.has(key) || others.has(key))) for (const key of ends) tied.add(key);
    }
    return this.blocks.byKey([...tied].filter((key) => !wanted.has(key)));
  }
}
