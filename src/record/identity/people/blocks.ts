/**
 * Under which keys profiles find each other. What is linked to what depends on those that share a key alone, so when some profiles
 * change, only those that can be reached over these keys have to be linked anew.
 */
import { nameKey } from "../../../extraction/register/name-key.ts";
import type { Profile } from "./profile.ts";
import type { SoundKeys } from "./sound-keys.ts";

/** Full names that share a family name of one side, or two names of any, are compared. */
export function blocksOfFull({ all, family }: SoundKeys, country: string | null): string[] {
  const sorted = [...all].sort();
  return [
    ...[...family].map((key) => `${country ?? ""} ${key}`),
    ...sorted.flatMap((key, at) => sorted.slice(at + 1).map((other) => `${key} ${other} *`)),
    ...(all.size === 1 ? [`${sorted[0]} ${sorted[0]} *`] : []),
  ];
}

/** Under these a full name is found by those who are called by a part of it. */
export function nearBlocksOfFull({ all, family }: SoundKeys, { country, ranks }: Pick<Profile, "country" | "ranks">) {
  return [
    ...[...all].map((key) => `${country ?? ""} ${key}`),
    ...[...family].flatMap((key) => [...ranks.keys()].map((rank) => `${key} ${rank} *`)),
  ];
}

/** A side that is said is believed; one that was worked out may be another, where the office is the same. */
export function nearBlocksOfBare(
  { all }: SoundKeys,
  { country, ranks, firm }: Pick<Profile, "country" | "ranks" | "firm">,
) {
  const [rank] = ranks.keys();
  return [
    ...[...all].map((key) => `${country ?? ""} ${key}`),
    ...(firm ? [] : [...all].map((key) => `${key} ${rank} *`)),
  ];
}

/** Bare names that fit nobody come together by this. */
export function leftKeyOf({ name, country, ranks }: Pick<Profile, "name" | "country" | "ranks">): string {
  const [rank] = ranks.keys();
  const { words, initials } = nameKey(name);
  return `${[...initials, ...words].join(" ") || name}\n${country ?? ""}\n${rank}`;
}
