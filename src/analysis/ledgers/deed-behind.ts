/**
 * What somebody does that a side is against or worried by: it stands behind the name, as theirs.
 *
 *   "Russia's unprovoked [war]", "Iranian [aggression]", "ensure that Iran [never] gets" · not "support for Moldova since the invasion",
 *   "the Moldova war"
 */
import { cues } from "../cues.ts";
import type { Named } from "./stance.ts";

export interface Deed {
  readonly polarity: "opposes" | "concern";
  readonly word: string;
}

/** So many words may stand between a name and a deed. */
const BETWEEN = 4;
const STANCES = "en/stances";
const ADJECTIVE = /(?:an|ian|ese|ish|i|ic|ch|DPRK|PRC)$/u;

export function deedBehind(quote: string, name: Named, others: readonly Named[]): Deed | null {
  const behind = quote.slice(name.end);
  if (isKeptFrom(quote, name)) {
    const [never] = behind.split(/\s+/u).slice(0, 3).join(" ").match(cues(STANCES, "never")) ?? [];
    if (never) return { polarity: "opposes", word: never };
  }
  const owned = /^['’]s?\s/u.test(behind);
  if (!owned && !(ADJECTIVE.test(quote.slice(name.start, name.end)) && /^\s/u.test(behind))) return null;
  const kinds = [
    ["concern", "deed-worrying"],
    ["opposes", "deed-against"],
  ] as const;
  for (const [polarity, kind] of kinds)
    for (const found of behind.matchAll(cues(STANCES, kind))) {
      const between = behind.slice(0, found.index).replace(/^['’]s?/u, "");
      const isOthers = others.some(({ start }) => start > name.end && start < name.end + found.index);
      const isNear = between.trim().split(/\s+/u).filter(Boolean).length <= BETWEEN;
      if (isNear && !isOthers && !isParted(between)) return { polarity, word: found[0] };
    }
  return null;
}

/** "attempted, illegal annexation" goes on; "choice of partners, and the war" does not. */
function isParted(between: string): boolean {
  return /[;:()–—“”"]/u.test(between) || between.search(cues(STANCES, "apart")) !== -1;
}

/** "ensuring that Iran …" */
function isKeptFrom(quote: string, { start }: Named): boolean {
  const before = quote.slice(0, start).trimEnd().split(/\s+/u).slice(-3).join(" ");
  return before.search(cues(STANCES, "ensures")) !== -1;
}
