/**
 * Profiles as rows, with the blocks in which they are found: which of them have to be looked at when some others change. Names are
 * compared elsewhere (`link-people.ts`); here only what may have a say in each other's fate is gathered.
 */

import type { Rank } from "../../shared/vocabulary.ts";
import { blocksOfFull, leftKeyOf, nearBlocksOfBare, nearBlocksOfFull } from "../identity/people/blocks.ts";
import { isFirm } from "../identity/people/profile.ts";
import { type SoundKeys, soundKeys } from "../identity/people/sound-keys.ts";
import type { RecordStore } from "../store/record-store.ts";
import { blockNumber } from "./keys.ts";
import { unbindProfile } from "./listed.ts";

/** As what a profile stands in a block: a full name compared with others; one by which parts of it are found; such a part; one that may be left over. */
export const ROLE = { full: 0, whole: 1, part: 2, left: 3 } as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

export interface StoredProfile {
  readonly key: number;
  readonly name: string;
  readonly country: string | null;
  readonly full: boolean;
  readonly ranks: readonly Rank[];
  readonly firm: boolean;
  /** The least key of those that likely pairs connect it with; 0 where that was not asked yet, and for parts of names. */
  readonly cell: number;
}

interface Row {
  readonly key: number;
  readonly id: string;
  readonly full: number;
  readonly ranks: string;
  readonly firm: number;
  readonly cell: number;
}

const COLUMNS = `key, id, "full", ranks, firm, cell`;

export class ProfileBlocks {
  readonly #store: RecordStore;
  readonly #sounds = new Map<string, SoundKeys>();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  byKey(keys: Iterable<number>): StoredProfile[] {
    return this.#all("key in (select value from json_each(?))", keys);
  }

  ofCells(cells: Iterable<number>): StoredProfile[] {
    return this.#all(`"full" = 1 and cell in (select value from json_each(?))`, cells);
  }

  /** Those that stand in one of the blocks as `role`. */
  inBlocks(blocks: ReadonlySet<number>, role: Role): StoredProfile[] {
    return this.#all(
      `key in (select profile from profile_block where block in (select value from json_each(?)) and role = ${role})`,
      blocks,
    );
  }

  /** Puts down what is known of some profiles now, and gives them; one that has no mention any more goes. */
  refresh(profiles: readonly StoredProfile[]): StoredProfile[] {
    const rows = this.#store
      .sql<{ profile: number; ranks: string; said: number; documents: number }>(
        `select p.profile, group_concat(distinct p.rank) as ranks, max(p.countrySaid) as said, count(distinct a.revision) as documents
           from participant p join account a on a.key = p.account
          where p.profile in (select value from json_each(?)) group by p.profile`,
      )
      .all(JSON.stringify(profiles.map(({ key }) => key)));
    const known = new Map(
      rows.map(({ profile, ranks, said, documents }) => [
        profile,
        { ranks: (ranks.split(",") as Rank[]).sort(), firm: isFirm(documents, said === 1) },
      ]),
    );
    return profiles.flatMap((profile) => this.#refreshed(profile, known.get(profile.key)) ?? []);
  }

  #refreshed(
    stored: StoredProfile,
    profile: Pick<StoredProfile, "ranks" | "firm"> | undefined,
  ): StoredProfile | undefined {
    const before = new Map(stored.ranks.length > 0 ? this.#rolesOf(stored) : []);
    if (!profile) {
      this.#put(stored.key, before, new Map());
      this.#store.sql("delete from profile where key = ?").run(stored.key);
      unbindProfile(this.#store, stored.key);
      return undefined;
    }
    const { ranks } = profile;
    if (ranks.join() === stored.ranks.join() && profile.firm === stored.firm) return stored;
    const fresh = { ...stored, ranks, firm: profile.firm };
    this.#put(stored.key, before, new Map(this.#rolesOf(fresh)));
    this.#store
      .sql("update profile set ranks = ?, firm = ? where key = ?")
      .run(ranks.join(" "), Number(profile.firm), stored.key);
    return fresh;
  }

  setCell(key: number, cell: number): void {
    this.#store.sql("update profile set cell = ? where key = ?").run(cell, key);
  }

  soundsOf(name: string): SoundKeys {
    let sounds = this.#sounds.get(name);
    if (!sounds) this.#sounds.set(name, (sounds = soundKeys(name)));
    return sounds;
  }

  /** Numbers of the blocks in which a profile stands as `role`. */
  blocksOf(stored: StoredProfile, role: Role): number[] {
    const { name, country, firm } = stored;
    const sounds = this.soundsOf(name);
    const ranks = new Map(stored.ranks.map((rank) => [rank, []]));
    const words = {
      [ROLE.full]: () => blocksOfFull(sounds, country),
      [ROLE.whole]: () => nearBlocksOfFull(sounds, { country, ranks }),
      [ROLE.part]: () => nearBlocksOfBare(sounds, { country, ranks, firm }),
      [ROLE.left]: () => [leftKeyOf({ name, country, ranks })],
    }[role]();
    return words.map(blockNumber);
  }

  #rolesOf(stored: StoredProfile): [string, readonly [block: number, role: Role]][] {
    const roles = stored.full ? [ROLE.full, ROLE.whole] : [ROLE.part, ROLE.left];
    return roles.flatMap((role) =>
      this.blocksOf(stored, role).map((block) => [`${block} ${role}`, [block, role]] as [string, [number, Role]]),
    );
  }

  #put(key: number, before: ReadonlyMap<string, readonly [number, Role]>, after: typeof before): void {
    const drop = this.#store.sql("delete from profile_block where block = ? and role = ? and profile = ?");
    const put = this.#store.sql("insert into profile_block (block, role, profile) values (?, ?, ?)");
    for (const [id, [block, role]] of before) if (!after.has(id)) drop.run(block, role, key);
    for (const [id, [block, role]] of after) if (!before.has(id)) put.run(block, role, key);
  }

  #all(condition: string, values: Iterable<number>): StoredProfile[] {
    return this.#store
      .sql<Row>(`select ${COLUMNS} from profile where ${condition}`)
      .all(JSON.stringify([...values]))
      .map(({ id, full, ranks, firm, ...row }) => {
        const [name = "", country = ""] = id.split("\n");
        return {
          ...row,
          name,
          country: country === "" ? null : country,
          full: full === 1,
          ranks: (ranks === "" ? [] : ranks.split(" ")) as Rank[],
          firm: firm === 1,
        };
      });
  }
}
