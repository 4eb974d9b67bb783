/** Who stands where while names are linked: profiles by their places, and what is bound together or kept apart by now. */
import { Bonds } from "../bonds.ts";
import { mapTies, NO_TIES, type Ties } from "../ties.ts";
import type { Group } from "./group.ts";
import type { Mention } from "./mention.ts";
import { type Profile, profilesOf } from "./profile.ts";
import { type SoundKeys, soundKeys } from "./sound-keys.ts";

/** Of a group its profiles tell where it stands. */
type Some = Pick<Group, "profiles">;

export class Standing {
  /** In order of names. */
  readonly profiles: readonly Profile[];
  readonly bonds: Bonds;
  readonly #keys = new Map<string, SoundKeys>();
  readonly #places: ReadonlyMap<Profile, number>;
  readonly #judged: ReadonlySet<number>;

  constructor(mentions: readonly Mention[], ties: Ties<Mention>) {
    this.profiles = profilesOf(mentions, ties);
    this.#places = new Map(this.profiles.map((profile, place) => [profile, place]));
    this.bonds = new Bonds(this.profiles.length, placed(this.profiles, ties));
    this.#judged = new Set(this.bonds.same.flatMap(({ a, b }) => [a, b]));
  }

  /** Somebody said whose it is: there is nothing to choose. */
  isJudged(profile: Profile): boolean {
    return this.#judged.has(this.#places.get(profile)!);
  }

  rootOf({ profiles }: Some): number {
    return this.bonds.rootOf(this.#places.get(profiles[0]!)!);
  }

  allows(one: Some, other: Some): boolean {
    return this.bonds.allows(this.rootOf(one), this.rootOf(other));
  }

  /** Whether it could be done. */
  bind(one: Some, other: Some): boolean {
    return this.bonds.join(this.rootOf(one), this.rootOf(other));
  }

  /** In order of names: of what is as near the same is chosen, whatever was joined first. */
  isBefore(one: Profile, other: Profile): boolean {
    return this.#places.get(one)! < this.#places.get(other)!;
  }

  keysOf(name: string): SoundKeys {
    let keys = this.#keys.get(name);
    if (!keys) this.#keys.set(name, (keys = soundKeys(name)));
    return keys;
  }
}

/** Mentions → places of their profiles. */
function placed(profiles: readonly Profile[], ties: Ties<Mention>): Ties<number> {
  if (ties.same.length + ties.different.length === 0) return NO_TIES;
  const places = new Map(profiles.flatMap(({ mentions }, place) => mentions.map((mention) => [mention, place])));
  return mapTies(ties, (mention) => places.get(mention));
}
