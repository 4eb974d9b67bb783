/**
 * Mentions that are taken for one person's without asking: the same writing for the same side, and for a bare surname the same office
 * in the same year. Profiles are what is compared; there are far fewer of them than mentions.
 */

import { nameKey } from "../../../extraction/register/name-key.ts";
import { dayOf } from "../../../shared/calendar.ts";
import type { Rank } from "../../../shared/vocabulary.ts";
import { NO_TIES, type Ties } from "../ties.ts";
import type { Listed, Mention } from "./mention.ts";
import { splitJudged } from "./split-judged.ts";

export interface Profile {
  readonly name: string;
  readonly country: string | null;
  /** A name of two words or more; otherwise a surname with or without initials, which many people bear. */
  readonly full: boolean;
  readonly mentions: readonly Mention[];
  readonly documents: ReadonlySet<number>;
  readonly accounts: ReadonlySet<number>;
  /** The country is said somewhere, or by so many reports that it will be right. */
  readonly firm: boolean;
  /** Offices as `rank` and as titles in small letters, each with the days on which it is told. */
  readonly ranks: ReadonlyMap<Rank, readonly number[]>;
  readonly titles: ReadonlySet<string>;
  readonly first: number | null;
  readonly last: number | null;
  /** Entries of imported lists that give its name. */
  readonly listed: readonly Listed[];
}

/** So many reports do not all take somebody for another country's by mistake. */
const MANY = 3;

/** Whether its country is to be believed; `said` in some report. */
export function isFirm(documents: number, said: boolean): boolean {
  return said || documents >= MANY;
}

/** In order of names and countries, whatever the order of the mentions. */
export function profilesOf(mentions: readonly Mention[], ties: Ties<Mention> = NO_TIES): Profile[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = profileIdOf(mention);
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);
  return splitJudged(sorted, ties).map(profileOf);
}

/** Mentions with the same are of one profile. The name stands before the first line break, and the country before the second. */
export function profileIdOf({
  name: written,
  country,
  rank,
  day,
}: Pick<Mention, "name" | "country" | "rank" | "day">): string {
  const name = plainName(written);
  if (isFullName(name)) return `${name}\n${country ?? ""}`;
  return `${name}\n${country ?? ""}\n${rank}\n${day === null ? "" : dayOf(day).year}`;
}

const fullness = new Map<string, boolean>();
const MANY_NAMES = 100_000;

/** Of two words or more. */
export function isFullName(name: string): boolean {
  let full = fullness.get(name);
  if (full === undefined) {
    if (fullness.size >= MANY_NAMES) fullness.clear();
    fullness.set(name, (full = nameKey(name).words.length > 1));
  }
  return full;
}

/** Without line breaks and the like within it. */
export function plainName(name: string): string {
  return name.replace(/\s+/gu, " ").trim();
}

function profileOf(mentions: readonly Mention[]): Profile {
  const name = plainName(mentions[0]!.name);
  const documents = new Set(mentions.map(({ document }) => document));
  const ranks = new Map<Rank, number[]>();
  const titles = new Set<string>();
  let [first, last]: [number | null, number | null] = [null, null];
  for (const { rank, office, day } of mentions) {
    const days = ranks.get(rank) ?? [];
    if (day !== null) {
      days.push(day);
      first = first === null ? day : Math.min(first, day);
      last = last === null ? day : Math.max(last, day);
    }
    ranks.set(rank, days);
    if (office !== null) titles.add(office.toLowerCase());
  }
  for (const days of ranks.values()) days.sort((a, b) => a - b);
  return {
    name,
    country: mentions[0]!.country,
    full: isFullName(name),
    mentions,
    documents,
    accounts: new Set(mentions.map(({ account }) => account)),
    firm: isFirm(
      documents.size,
      mentions.some(({ countrySaid }) => countrySaid),
    ),
    ranks,
    titles,
    first,
    last,
    listed: mentions[0]!.listed ?? [],
  };
}
