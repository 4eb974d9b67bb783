/**
 * Which office somebody holds: wordings of one office come to one key. "Minister of Energy" and "Energy Minister" are one; an ambassador's
 * is told by where he is accredited; whoever leads a state, by what such a person is called there.
 */
import type { Rank } from "../../../shared/vocabulary.ts";
import { singularTitle } from "./singular-title.ts";

export interface OfficeTold {
  readonly rank: Rank;
  readonly title: string;
  /** The other sides of the meeting at which it was told. */
  readonly others: readonly string[];
}

const OF_STATES: ReadonlySet<Rank> = new Set(["head-of-government", "foreign-minister", "speaker"]);
/** Words of titles that tell nothing of what the office is for. */
const PLAIN = new Set(
  "minister ministers secretary of for the and state union federal cabinet affairs on to in acting interim hon".split(
    " ",
  ),
);

/** What outlets on two sides of an ocean spell otherwise. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["adviser", "advisor"],
  ["defense", "defence"],
  ["organization", "organisation"],
  ["labor", "labour"],
  ["center", "centre"],
  ["program", "programme"],
]);

/** `foreign-minister`, `minister energy`, `ambassador LK`. */
export function officeKey({ rank, title, others }: OfficeTold): string {
  if (OF_STATES.has(rank)) return rank;
  const words = (
    singularTitle(title)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map((word) => SPELLINGS.get(word) ?? word);
  if (rank === "head-of-state") return [rank, ...words.slice(-1)].join(" ");
  if (rank === "ambassador") return others.length === 1 ? `${rank} ${others[0]}` : rank;
  return [rank, ...[...new Set(words.filter((word) => !PLAIN.has(word)))].sort()].join(" ");
}

/** Whether one person at a time holds it, so that who follows whom can be told. */
export function isSingle(key: string): boolean {
  const [rank = "", ...words] = key.split(" ");
  if (OF_STATES.has(rank as Rank) || rank === "head-of-state") return true;
  return ["minister", "head-of-organisation", "ambassador"].includes(rank) && words.length > 0;
}
