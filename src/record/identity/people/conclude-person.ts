/** The mentions of one person → the person: what most reports call him, the side he is on, what he was last. */

import { nameKey } from "../../../extraction/register/name-key.ts";
import type { Rank } from "../../../shared/vocabulary.ts";
import { lastOf } from "../judged.ts";
import { singularTitle } from "../offices/singular-title.ts";
import type { Mention } from "./mention.ts";

export interface ConcludedPerson {
  readonly name: string;
  readonly country: string | null;
  /** Of the latest mention that gives an office. */
  readonly rank: Rank;
  readonly office: string | null;
  /** Day numbers. */
  readonly first: number | null;
  readonly last: number | null;
  readonly reports: number;
  /** Every writing with the number of reports that have it, the commonest first. */
  readonly names: readonly (readonly [name: string, reports: number])[];
}

/** A report that says the side weighs as much as several that left it to be worked out. */
const SAID = 4;

export function concludePerson(mentions: readonly Mention[]): ConcludedPerson {
  const days = mentions.flatMap(({ day }) => (day === null ? [] : [day]));
  const sides = new Map<string, number>();
  for (const { country, countrySaid } of mentions)
    if (country !== null) sides.set(country, (sides.get(country) ?? 0) + (countrySaid ? SAID : 1));
  const [country = null] = [...sides].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([side]) => side);
  const inOffice = mentions.filter(({ rank }) => rank !== "other");
  const latest = latestOf(inOffice.length > 0 ? inOffice : mentions);
  const names = namesOf(mentions);
  return {
    name: judgedValue(mentions, "name") ?? bestName(names),
    country: judgedValue(mentions, "country") ?? country,
    rank: latest.rank,
    office: officeOf(latest, mentions),
    first: days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : null,
    last: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null,
    reports: new Set(mentions.map(({ document }) => document)).size,
    names,
  };
}

/** What somebody judged of the person goes before what reports say; the latest of several. */
function judgedValue(mentions: readonly Mention[], property: string): string | null {
  const judged = mentions
    .flatMap((mention) => mention.judged ?? [])
    .filter((one) => one.scope === "person" && one.property === property);
  return lastOf(judged)?.value ?? null;
}

/** Where the latest report leaves out the office, the latest that gives one of that rank. */
function officeOf(latest: Mention, mentions: readonly Mention[]): string | null {
  if (latest.office !== null) return singularTitle(latest.office);
  const titled = mentions.filter(({ rank, office }) => rank === latest.rank && rank !== "other" && office !== null);
  return titled.length > 0 ? singularTitle(latestOf(titled).office!) : null;
}

/** What is said weighs more than what was worked out: a slip of the reader is rarely said. */
function latestOf(mentions: readonly Mention[]): Mention {
  const counts = new Map<string, number>();
  const key = ({ rank, office }: Mention) => `${rank}\n${office?.toLowerCase() ?? ""}`;
  for (const mention of mentions) counts.set(key(mention), (counts.get(key(mention)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  // What one report alone calls somebody, of very many, is passed over.
  const usual = mentions.filter((mention) => counts.get(key(mention))! * 20 >= most);
  return usual.reduce((best, mention) => ((mention.day ?? -1e9) >= (best.day ?? -1e9) ? mention : best));
}

function namesOf(mentions: readonly Mention[]): [string, number][] {
  const documents = new Map<string, Set<number>>();
  for (const { name, document } of mentions) {
    const known = documents.get(name) ?? new Set();
    documents.set(name, known.add(document));
  }
  return [...documents]
    .map(([name, of]): [string, number] => [name, of.size])
    .sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
}

/** The commonest of the full writings; capitals throughout are an outlet's habit. */
function bestName(names: readonly (readonly [string, number])[]): string {
  const full = names.filter(([name]) => nameKey(name).words.length > 1);
  const list = full.length > 0 ? full : names;
  const plain = list.filter(([name]) => name !== name.toUpperCase());
  return (plain.length > 0 ? plain : list)[0]![0];
}
