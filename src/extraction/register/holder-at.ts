/**
 * Who held an office on a day, by the reports of a register: for an office that a report gives without a name ("the Georgian
 * Foreign Minister").
 *
 * Only offices that one person of a country holds at a time are asked for, and the reports nearest to the day have to be of one
 * person: between the last report of one holder and the first of the next nobody is told.
 */
import type { Rank } from "../../shared/vocabulary.ts";
import { midOf } from "./look-up.ts";
import type { KnownHolder, KnownHolders } from "./register.ts";

export interface OfficeQuestion {
  readonly country: string;
  readonly rank: Rank;
  /** As the text words it: where a king and a governor-general are both heads of state, their titles tell them apart. */
  readonly title: string | null;
  /** EDTF. */
  readonly day: string | null;
  /** Id of the report that asks. */
  readonly except?: string;
}

export interface OfficeAnswer {
  readonly entry: KnownHolder;
  /** Those nearest to the day first. */
  readonly reports: readonly string[];
}

/** Of these a country has one at a time. */
const SINGLE: ReadonlySet<Rank> = new Set(["head-of-state", "head-of-government", "foreign-minister", "speaker"]);
/** Days that the reports before and behind may be away, where both are of one person. */
const BETWEEN = 2 * 366;
/** Where there are none behind: how old the last may be; where there are none before: how late the first. */
const BEFORE = 183;
const BEHIND = 61;
/** So many times as many reports make somebody doubtful who is told of in the midst of another's time. */
const MANY_TIMES = 5;

export function holderAt(register: KnownHolders, question: OfficeQuestion): OfficeAnswer | null {
  const { country, rank, title, except } = question;
  const day = midOf(question.day);
  if (day === null || !SINGLE.has(rank)) return null;
  const alike = (entry: KnownHolder) =>
    rank !== "head-of-state" || title === null || kindOf(entry.office) === kindOf(title);
  const terms = (seatsOf(register).get(`${country}\n${rank}`) ?? [])
    .filter(alike)
    .map((entry) => termOf(entry, except))
    .filter(({ days }) => days.length > 0);
  const sure = terms.filter((term) => !terms.some((other) => isInTheMidst(term, other)));
  const before = nearest(sure, (at) => day - at);
  const behind = nearest(sure, (at) => at - day);
  const found = settled(before, behind);
  if (!found) return null;
  const near = found.days.toSorted((a, b) => Math.abs(a.at - day) - Math.abs(b.at - day));
  return { entry: found.entry, reports: [...new Set(near.map(({ id }) => id))] };
}

interface Term {
  readonly entry: KnownHolder;
  /** In order of time. */
  readonly days: readonly { readonly id: string; readonly at: number }[];
}

interface Nearest {
  readonly term: Term;
  readonly away: number;
  /** Another is as near. */
  readonly tied: boolean;
}

function termOf(entry: KnownHolder, except: string | undefined): Term {
  const days: { id: string; at: number }[] = [];
  for (const { id, day } of entry.reports) {
    const at = midOf(day);
    if (at !== null && id !== except) days.push({ id, at });
  }
  return { entry, days: days.sort((a, b) => a.at - b.at) };
}

function isInTheMidst({ days, entry }: Term, other: Term): boolean {
  return (
    other.entry !== entry &&
    other.days[0]!.at <= days[0]!.at &&
    days.at(-1)!.at <= other.days.at(-1)!.at &&
    other.days.length >= MANY_TIMES * days.length
  );
}

/** The term with the report nearest on one side; `away` counts days from the day asked for, and is negative on its other side. */
function nearest(terms: readonly Term[], away: (at: number) => number): Nearest | null {
  let found: Nearest | null = null;
  for (const term of terms) {
    const least = Math.min(...term.days.map(({ at }) => away(at)).filter((days) => days >= 0), Infinity);
    if (least === Infinity) continue;
    if (!found || least < found.away) found = { term, away: least, tied: false };
    else if (least === found.away) found = { term: found.term, away: least, tied: true };
  }
  return found;
}

function settled(before: Nearest | null, behind: Nearest | null): Term | null {
  if (before?.tied || behind?.tied) return null;
  if (before && behind)
    return before.term === behind.term && Math.max(before.away, behind.away) <= BETWEEN ? before.term : null;
  if (before) return before.away <= BEFORE ? before.term : null;
  return behind && behind.away <= BEHIND ? behind.term : null;
}

/** "the President", "Executive President": what such a person is called. */
function kindOf(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ""
  );
}

const seats = new WeakMap<KnownHolders, Map<string, KnownHolder[]>>();

function seatsOf(register: KnownHolders): ReadonlyMap<string, readonly KnownHolder[]> {
  let known = seats.get(register);
  if (known) return known;
  known = new Map();
  for (const entry of register.entries) {
    const seat = `${entry.country}\n${entry.rank}`;
    const list = known.get(seat);
    if (list) list.push(entry);
    else known.set(seat, [entry]);
  }
  seats.set(register, known);
  return known;
}
