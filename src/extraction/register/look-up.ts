/**
 * Whom a register knows by a name: entries with how far the names agree, counted without the report that asks.
 *
 * A bare surname is an answer only where the office agrees, and where all who fit it on that day are of one country.
 */

import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, dayIn } from "../../shared/edtf-bounds.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import { type Agreement, agreement, type NameKey, nameKey, spellingKey } from "./name-key.ts";
import type { KnownHolder, KnownHolders, KnownReport } from "./register.ts";

/** Who is meant by a name, in an office, on a day. */
export interface RegisterQuestion {
  readonly name: string;
  /** Ranks that the office in the text stands for, if its holder is of that country; none where no office is given. */
  readonly ranks?: (country: string) => readonly Rank[];
  /** EDTF; the day on which the office is held. */
  readonly day?: string | null;
  /** Id of the report that asks: what it says itself proves nothing. */
  readonly except?: string;
}

/** An entry that fits, how well, and how far from the day its reports are. */
export interface RegisterAnswer {
  readonly entry: KnownHolder;
  readonly agreement: Agreement;
  /** Whether the office in the text is of the entry's rank; null where the text gives none. */
  readonly sameRank: boolean | null;
  /** Days since the last report on or before the day asked for; null where there is none, or a day is not known. */
  readonly since: number | null;
  /** Days until the first report on or after it. */
  readonly until: number | null;
  /** Reports other than the one that asks, by id; those nearest to the day first. */
  readonly reports: readonly string[];
}

/** People live and serve about so long: a surname seen decades away is another's. */
const ANOTHER_TIME = 8 * 366;

interface Indexed {
  readonly entry: KnownHolder;
  readonly names: readonly NameKey[];
}

/** Those who may be meant, in the order of the register; none where a bare surname fits people of several countries. */
export function lookUp(register: KnownHolders, question: RegisterQuestion): RegisterAnswer[] {
  const asked = nameKey(question.name);
  const near = new Set<Indexed>();
  const index = indexOf(register);
  for (const word of asked.words) for (const indexed of index.get(spellingKey(word)) ?? []) near.add(indexed);
  const answers: RegisterAnswer[] = [];
  for (const { entry, names } of near) {
    const agrees = closest(names, asked);
    if (agrees === null) continue;
    const reports =
      question.except === undefined ? entry.reports : entry.reports.filter(({ id }) => id !== question.except);
    if (reports.length === 0) continue;
    const ranks = question.ranks?.(entry.country) ?? [];
    const sameRank = ranks.length === 0 ? null : ranks.includes(entry.rank);
    answers.push({ entry, agreement: agrees, sameRank, ...around(reports, question.day ?? null) });
  }
  const whole = answers.filter((answer) => answer.agreement !== "surname");
  return whole.length > 0 ? whole : settled(answers);
}

/** By surname alone: those whose office agrees, if all are of one country. */
function settled(answers: readonly RegisterAnswer[]): RegisterAnswer[] {
  const fits = answers.filter((answer) => answer.sameRank === true && (daysAway(answer) ?? 0) <= ANOTHER_TIME);
  return new Set(fits.map(({ entry }) => entry.country)).size === 1 ? fits : [];
}

/** How far the best of an entry's writings agrees. */
function closest(names: readonly NameKey[], asked: NameKey): Agreement | null {
  let found: Agreement | null = null;
  for (const name of names) {
    const agrees = agreement(name, asked);
    if (agrees === "exact") return agrees;
    if (agrees === "whole" || found === null) found = agrees ?? found;
  }
  return found;
}

/** Days to the nearest report on either side, and the reports, the nearest first. */
function around(
  reports: readonly KnownReport[],
  day: string | null,
): Pick<RegisterAnswer, "since" | "until" | "reports"> {
  const at = midOf(day);
  let since: number | null = null;
  let until: number | null = null;
  const far = reports.map(({ id, day: seen }) => {
    const other = midOf(seen);
    if (at === null || other === null) return { id, away: Number.MAX_VALUE };
    if (other <= at) since = Math.min(since ?? at - other, at - other);
    if (other >= at) until = Math.min(until ?? other - at, other - at);
    return { id, away: Math.abs(at - other) };
  });
  far.sort((a, b) => a.away - b.away);
  return { since, until, reports: [...new Set(far.map(({ id }) => id))] };
}

/** Days to the nearest report; null where a day is not known. */
export function daysAway({ since, until }: RegisterAnswer): number | null {
  return since === null ? until : until === null ? since : Math.min(since, until);
}

const days = new Map<string, number | null>();

/** The day, or the middle of the stretch that a value may mean. */
export function midOf(text: string | null): number | null {
  if (text === null) return null;
  let known = days.get(text);
  if (known === undefined) {
    const value = parseEdtf(text);
    const bounds = value && boundsOf(value);
    known =
      value && bounds && Number.isFinite(bounds.earliest + bounds.latest)
        ? (dayIn(value) ?? Math.round((bounds.earliest + bounds.latest) / 2))
        : null;
    if (days.size > 10_000) days.clear();
    days.set(text, known);
  }
  return known;
}

const indexes = new WeakMap<KnownHolders, Map<string, Indexed[]>>();

/** Entries by the words of their names; made when a register is first asked. */
function indexOf(register: KnownHolders): Map<string, Indexed[]> {
  let index = indexes.get(register);
  if (index) return index;
  index = new Map();
  for (const entry of register.entries) {
    const indexed = { entry, names: [entry.name, ...entry.writings].map(nameKey) };
    for (const key of new Set(indexed.names.flatMap(({ words }) => words.map(spellingKey)))) {
      const list = index.get(key);
      if (list) list.push(indexed);
      else index.set(key, [indexed]);
    }
  }
  indexes.set(register, index);
  return index;
}
