/**
 * Which meetings are held against which: those of one kind and level, each against the one before it; and where the accounts of that one
 * are no match (another voice's, or much shorter) against the nearest that has a like account, too.
 */
import type { MeetingKind, Rank } from "../../shared/vocabulary.ts";
import type { MeetingTold } from "../history.ts";
import type { Placed } from "./in-order.ts";
import { type Comparison, compareVoices, isLike, tellingAccounts } from "./voices.ts";

export const SERIES = ["consultations", "commission", "summit", "ministerial", "ministers", "officials"] as const;
/** `summit`: heads of state and government and their deputies; `ministerial`: foreign ministers; `officials`: ambassadors and all others. */
export type SeriesName = (typeof SERIES)[number];

const TABLES: Readonly<Partial<Record<Rank, SeriesName>>> = {
  "head-of-state": "summit",
  "head-of-government": "summit",
  "deputy-head-of-government": "summit",
  "foreign-minister": "ministerial",
  "deputy-foreign-minister": "consultations",
  minister: "ministers",
  "deputy-minister": "ministers",
};

export function seriesNameOf({ kind, level, participants }: MeetingTold["meeting"]): SeriesName {
  if (kind === "consultations" || kind === "commission") return kind;
  if (level !== null) return TABLES[level] ?? "officials";
  // One side has nobody named: who is named on the other tells.
  const best = participants.map(({ rank }) => TABLES[rank]).find((table) => table !== undefined);
  return best ?? "officials";
}

/** Nobody is named with an office: who met is not told. */
function isOpen({ kind, level, participants }: MeetingTold["meeting"]): boolean {
  const named = participants.some(({ rank }) => TABLES[rank] !== undefined);
  return level === null && !named && kind !== "consultations" && kind !== "commission";
}

export interface Comparable {
  readonly series: SeriesName;
  readonly earlier: Placed;
  readonly later: Placed;
  readonly comparison: Comparison;
  /** Meetings of the series before `earlier`, the last first: where what is said now was said, if not then. */
  readonly before: readonly MeetingTold[];
  /** Meetings of the series between the two that are passed over. */
  readonly between: readonly MeetingTold[];
}

/** In days. */
const NOT_LONG_PAST = 120;
const ONE_VISIT = 4;

/** So far back what was said is looked for. */
const LOOK_BACK = 16;

export interface Wanted {
  /** Only with these as the later one. */
  readonly later?: (later: MeetingTold) => boolean;
  readonly earlier?: (earlier: MeetingTold) => boolean;
  /** At most so many pairs. */
  readonly limit?: number | undefined;
}

/** Newest first. */
export function comparables(placed: readonly Placed[], wanted: Wanted = {}): Comparable[] {
  const { later = () => true, earlier = () => true, limit = Number.POSITIVE_INFINITY } = wanted;
  const all = [...bySeries(placed)]
    .flatMap(([series, members]) => members.map((member, at) => ({ series, members, member, at })))
    .filter(({ member }) => later(member.told))
    .sort((a, b) => b.member.from - a.member.from);
  const found: Comparable[] = [];
  for (const { series, members, member, at } of all) {
    // Of one day all are looked at, since the pairs of a day are told in another order.
    if (found.length >= limit && found.at(-1)!.later.from !== member.from) break;
    found.push(...of(series, members, at).filter((pair) => earlier(pair.earlier.told)));
  }
  return found.sort((a, b) => b.later.from - a.later.from || b.earlier.from - a.earlier.from).slice(0, limit);
}

function bySeries(placed: readonly Placed[]): Map<SeriesName, Placed[]> {
  const series = new Map<SeriesName, Placed[]>();
  let before: SeriesName | null = null;
  for (const one of placed) {
    const { meeting } = one.told;
    if (meeting.status !== "held" || one.adrift || tellingAccounts(one.told).length === 0) continue;
    // One of which nobody tells who met is taken to be of the series of the one before.
    const name: SeriesName = isOpen(meeting) && before !== null ? before : seriesNameOf(meeting);
    if (name !== "consultations" && name !== "commission") before = name;
    const members = series.get(name);
    if (members) members.push(one);
    else series.set(name, [one]);
  }
  return series;
}

function of(series: SeriesName, members: readonly Placed[], at: number): Comparable[] {
  const later = members[at]!;
  const earlier: number[] = [];
  for (let index = at - 1; index >= 0 && index >= at - LOOK_BACK; index--)
    if (isPeer(series, members[index]!.told, later.told) && !isOneOccasion(members[index]!, later)) earlier.push(index);
  // A call is held against a call, and a meeting against a meeting, where there is one that is not long past.
  const alike = earlier.filter(
    (index) =>
      isCall(members[index]!.told) === isCall(later.told) && later.from - members[index]!.from <= NOT_LONG_PAST,
  );
  const chosen: { index: number; comparison: Comparison }[] = [];
  // The one before; the nearest with a like account; and the nearest that the same outlet tells of, where they are not one.
  for (const index of alike.length > 0 ? alike : earlier) {
    const comparison = compareVoices(members[index]!.told, later.told);
    if (!comparison) continue;
    const like = isLike(comparison);
    const isFirstLike = like && !chosen.some((one) => isLike(one.comparison));
    if (chosen.length === 0 || isFirstLike || (like && comparison.oneOutlet)) chosen.push({ index, comparison });
    if (like && comparison.oneOutlet) break;
  }
  return chosen.map(({ index, comparison }) => ({
    series,
    earlier: members[index]!,
    later,
    comparison,
    before: earlier.filter((one) => one < index).map((one) => members[one]!.told),
    between: earlier.filter((one) => one > index).map((one) => members[one]!.told),
  }));
}

/** What is told as two meetings of a few days is one visit, but for calls. */
function isOneOccasion(a: Placed, b: Placed): boolean {
  return Math.abs(a.from - b.from) <= ONE_VISIT && !isCall(a.told) && !isCall(b.told);
}

function isCall({ meeting }: MeetingTold): boolean {
  const calls: readonly MeetingKind[] = ["call"];
  return calls.includes(meeting.kind);
}

/** Ministers and officials of other fields talk of other things: they are held against each other where one of them is the same, or the office. */
function isPeer(series: SeriesName, a: MeetingTold, b: MeetingTold): boolean {
  if (series !== "ministers" && series !== "officials") return true;
  const [these, others] = [whoIn(a), whoIn(b)];
  for (const one of these) if (others.has(one)) return true;
  return these.size === 0 && others.size === 0;
}

/** Each is looked at for as many as it may be held against. */
const whoMet = new WeakMap<MeetingTold["meeting"], ReadonlySet<string>>();

function whoIn({ meeting }: MeetingTold): ReadonlySet<string> {
  let who = whoMet.get(meeting);
  if (!who) whoMet.set(meeting, (who = namesAndOffices(meeting)));
  return who;
}

function namesAndOffices(meeting: MeetingTold["meeting"]): Set<string> {
  return new Set(
    meeting.participants.flatMap(({ person, name, country, office, rank }) => [
      person ?? name,
      ...(office === null || rank === "other" || rank === "official" ? [] : [`${country} ${office.toLowerCase()}`]),
    ]),
  );
}
