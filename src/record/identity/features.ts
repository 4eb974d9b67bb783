/**
 * What speaks for and against two accounts being of one meeting. Each feature weighs one thing and says why in words; what it has
 * nothing to say of weighs nothing. `never`: whatever else speaks for it, they are two.
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, dayIn, mayBeSame } from "../../shared/edtf-bounds.ts";
import type { MeetingKind } from "../../shared/vocabulary.ts";
import type { Account, AccountPerson } from "./account.ts";

export interface Feature {
  readonly score: number;
  readonly because: string;
  readonly never?: true;
}

const never = (because: string): Feature => ({ score: 0, because, never: true });

/** Days by which a meeting that was planned may have moved. */
const MOVED = 3;

/**
 * The same day; days that may be the same; a day apart where one was worked out; a plan and what came of it. Where a day, or its year,
 * is not told, nothing says which of several meetings it is: `open`.
 */
export function day(a: Account, b: Account): Feature & { readonly open?: true } {
  const [one, other] = [a.date === null ? null : parseEdtf(a.date), b.date === null ? null : parseEdtf(b.date)];
  if (!one || !other) {
    const score = publishedTogether(a, b) ? -2 : -3;
    return { score, because: "not both tell a day", open: true };
  }
  const words = `${a.date} and ${b.date}`;
  const [first, second] = [dayIn(one), dayIn(other)];
  if (first !== null && first === second) return { score: 2, because: `the same day, ${a.date}` };
  if (!boundsOf(one) || !boundsOf(other))
    return mayBeSame(one, other)
      ? { score: 1, because: `${words} may be the same day`, open: true }
      : never(`${words} are not the same day`);
  if (mayBeSame(one, other)) {
    const bounds = [boundsOf(one), boundsOf(other)].map((stretch) =>
      stretch ? stretch.latest - stretch.earliest : 365,
    );
    return { score: Math.max(...bounds) <= 7 ? 1 : 0.3, because: `${words} may be the same day` };
  }
  const apart = daysApart(one, other);
  if ((a.status === "scheduled") !== (b.status === "scheduled") && apart <= MOVED)
    return { score: -0.5, because: `planned and held on other days, ${words}` };
  if (apart === 1 && (a.dateBasis === "inferred" || b.dateBasis === "inferred"))
    return { score: -0.5, because: `${words} are a day apart, and not both were said` };
  return never(`${words} are not the same day`);
}

/** Within a week of each other. */
function publishedTogether({ report: a }: Account, { report: b }: Account): boolean {
  const [one, other] = [a.published, b.published].map((published) =>
    published === null ? null : parseEdtf(published),
  );
  return !!one && !!other && daysApart(one, other) <= 7;
}

function daysApart(a: NonNullable<ReturnType<typeof parseEdtf>>, b: typeof a): number {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return Math.max(one.earliest - other.latest, other.earliest - one.latest);
}

/** The sides that both name: the same ones, or more on one account than on the other. */
export function sides(a: Account, b: Account): Feature {
  const [fewer, more] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  if (!fewer.every((party) => more.includes(party)))
    return { score: -1, because: "each names a side that the other does not" };
  if (fewer.length === more.length) return { score: 1, because: `the same sides, ${a.parties.join(" and ")}` };
  return { score: -0.5, because: "one names more sides" };
}

/** Kinds that one report may call so and another otherwise; all others are told apart by their kind. */
const NEAR: Readonly<Record<string, number>> = {
  "meeting visit": -1.5,
  "consultations meeting": -0.3,
  "commission meeting": -0.3,
  "ceremony visit": -0.5,
  "commission consultations": -1,
  "ceremony meeting": -1.5,
};

export function kind(a: Account, b: Account): Feature | null {
  if (a.kind === b.kind) return { score: 0.5, because: `both a ${a.kind}` };
  const pair: [MeetingKind, MeetingKind] = a.kind < b.kind ? [a.kind, b.kind] : [b.kind, a.kind];
  const near = NEAR[pair.join(" ")];
  if (near === undefined) return never(`a ${a.kind} is no ${b.kind}`);
  return { score: near, because: `a ${a.kind} and a ${b.kind}` };
}

/** "Delhi" and "New Delhi" are one. */
export function sameCity(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** City, else country. */
export function place({ place: a }: Account, { place: b }: Account): Feature | null {
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return { score: -2, because: `in ${a.country} and in ${b.country}` };
  if (a.city === null || b.city === null) return null;
  if (sameCity(a.city, b.city)) return { score: 0.5, because: `both in ${a.city}` };
  return { score: -1, because: `in ${a.city} and in ${b.city}` };
}

/** What is known of one side: somebody is in both accounts; only others are; one names nobody, or only part of a name agrees; neither names anybody. */
export type SideVerdict = "matched" | "contradicted" | "open" | "unnamed";

/** How far two writings may be one person's name: `one` they are taken for one, `other` nothing in them agrees. */
export type NameVerdict = "one" | "open" | "other";

/** Who took part for one side: one who is in both, or nobody of whom the other account tells. */
export function people(
  side: string,
  a: Account,
  b: Account,
  compare: (a: string, b: string) => NameVerdict,
): Feature & { readonly side: SideVerdict } {
  const [ours, theirs] = [peopleFor(side, a), peopleFor(side, b)];
  if (ours.length === 0 && theirs.length === 0) return { score: 0, because: "", side: "unnamed" };
  for (const { name, person } of ours) {
    const same = theirs.find(
      (other) => (person !== undefined && person === other.person) || compare(name, other.name) === "one",
    );
    if (same) return { score: 1.5, because: `${same.name} for ${side}`, side: "matched" };
  }
  const others = ours.every(({ name }) => theirs.every((other) => compare(name, other.name) === "other"));
  if (ours.length === 0 || theirs.length === 0 || !others) return { score: 0, because: "", side: "open" };
  const [one, other] = [ours, theirs].map((people) => people.map(({ name }) => name).join(", "));
  return {
    score: 0,
    because: `for ${side} ${one} in one and ${other} in the other`,
    side: "contradicted",
    never: true,
  };
}

function peopleFor(side: string, { participants }: Account): readonly AccountPerson[] {
  return participants.filter(({ country }) => country === side);
}
