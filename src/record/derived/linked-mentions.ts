/** The stored mentions that people put together by linking have, and their profiles. */
import type { LinkedPerson } from "../identity/people/group.ts";
import type { StoredMention } from "./stored-mentions.ts";

export function mentionsIn(people: readonly LinkedPerson[]): StoredMention[] {
  return people.flatMap(({ mentions }) => mentions as readonly StoredMention[]);
}

/** Keys of profiles. */
export function keysIn(groups: readonly LinkedPerson[]): Set<number> {
  return new Set(mentionsIn(groups).map(({ profile }) => profile));
}
