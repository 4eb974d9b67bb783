/**
 * Writings of names seen for one office of one country → which of them are one person's.
 *
 * Full names are compared with each other first; names with initials go to the one full name that they fit, and bare
 * surnames after them. What fits two people stays by itself: "Lee" must not make one of Lee Kuan Yew and Lee Hsien Loong.
 */
import { compareNames } from "../../language/person-name/index.ts";
import { agreement, type NameKey, nameKey, spellingKey } from "./name-key.ts";

/** Below this, two full names may be one but need not be. */
const SURE = 0.75;

interface Group {
  readonly writings: string[];
}

/** Each writing's group, named by the least of its writings. */
export function groupWritings(given: readonly string[]): ReadonlyMap<string, string> {
  const writings = [...new Set(given)].sort();
  const keys = new Map(writings.map((writing) => [writing, nameKey(writing)]));
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  for (const level of [3, 2, 1]) {
    const own = join(writings.filter((writing) => levelOf(keys.get(writing)!) === level));
    const homes = own.map((group) => homeOf(group.writings));
    own.forEach((group, index) => {
      const home = homes[index];
      if (home) home.writings.push(...group.writings);
      else groups.push(group);
      const kept = home ?? group;
      for (const writing of group.writings)
        for (const key of keysOf(writing)) byKey.set(key, (byKey.get(key) ?? new Set()).add(kept));
    });
  }
  const least = (group: Group) => group.writings.reduce((a, b) => (b < a ? b : a));
  return new Map(groups.flatMap((group) => group.writings.map((writing) => [writing, least(group)] as const)));

  /** Writings of one level that are one name, however many steps apart. */
  function join(of: readonly string[]): Group[] {
    const found = new Map<string, Group>();
    const near = new Map<string, string[]>();
    for (const writing of of) {
      const before = new Set(keysOf(writing).flatMap((key) => near.get(key) ?? []));
      let group: Group = { writings: [writing] };
      for (const other of before) {
        const known = found.get(other)!;
        if (known === group || !oneName(writing, other)) continue;
        group = { writings: [...known.writings, ...group.writings] };
        for (const each of group.writings) found.set(each, group);
      }
      found.set(writing, group);
      for (const key of keysOf(writing)) {
        const list = near.get(key);
        if (list) list.push(writing);
        else near.set(key, [writing]);
      }
    }
    return [...new Set(found.values())];
  }

  /** The one group of fuller names that these may be writings of. */
  function homeOf(bare: readonly string[]): Group | undefined {
    const near = new Set(bare.flatMap((writing) => keysOf(writing)).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const fits = [...near].filter((group) =>
      group.writings.some((full) => bare.some((writing) => compareNames(writing, full).same)),
    );
    return fits.length === 1 ? fits[0] : undefined;
  }

  function oneName(a: string, b: string): boolean {
    if (agreement(keys.get(a)!, keys.get(b)!) === "exact") return true;
    const { same, score } = compareNames(a, b);
    return same && score >= SURE;
  }

  function keysOf(writing: string): string[] {
    return keys.get(writing)!.words.map(spellingKey);
  }
}

/** 3 by several words, 2 by a word and an initial, 1 by a word alone. */
function levelOf({ words, initials }: NameKey): number {
  return words.length > 1 ? 3 : initials.length > 0 ? 2 : 1;
}
