/** What kind of meeting two accounts tell of, where, and whether it was held; how much of their reports' words are the same. */
import type { Rank } from "../../../shared/vocabulary.ts";
import type { Account } from "../account.ts";
import type { Exclusion, Feature } from "./feature.ts";
import type { FeatureName } from "./weights.ts";

/** Kinds that one report may call so and another otherwise; all others are told apart by their kind. */
const NEAR: Readonly<Record<string, FeatureName>> = {
  "meeting visit": "kind: meeting and visit",
  "consultations meeting": "kind: consultations and meeting",
  "commission meeting": "kind: commission and meeting",
  "ceremony visit": "kind: ceremony and visit",
  "commission consultations": "kind: commission and consultations",
  "ceremony meeting": "kind: ceremony and meeting",
};

export function kind(a: Account, b: Account): Feature | Exclusion {
  if (a.kind === b.kind) return { name: "kind: the same", because: `both a ${a.kind}` };
  if (isByVideo(a, b))
    return {
      name: "kind: call and a meeting without a place",
      because: "a call, and a meeting of which no place is told",
    };
  const name = NEAR[[a.kind, b.kind].sort().join(" ")];
  if (name === undefined) return { never: `a ${a.kind} is no ${b.kind}` };
  const because = `a ${a.kind} and a ${b.kind}`;
  if (name === "kind: ceremony and meeting" && [a, b].every(isOfLeaders))
    return { name: "kind: ceremony and meeting of leaders", because };
  const isOpen = name === "kind: meeting and visit" && (isOpenVisit(a) || isOpenVisit(b));
  return { name: isOpen ? "kind: meeting and visit, not told with whom" : name, because };
}

/** Who receives a president with a guard of honour sits down with him afterwards. */
function isOfLeaders({ parties, participants }: Account): boolean {
  return parties.every((side) => participants.some(({ country, rank }) => country === side && LEADERS.has(rank)));
}
const LEADERS: ReadonlySet<Rank> = new Set(["head-of-state", "head-of-government"]);

/** It leaves open whom the guest met, so a meeting of the guest may be all there was to it. */
function isOpenVisit({ kind, parties, participants }: Account): boolean {
  return kind === "visit" && parties.some((side) => participants.every(({ country }) => country !== side));
}

/** A meeting by video is a call to one report and a meeting to another: of a plan without a place, or of what came of it. */
function isByVideo(a: Account, b: Account): boolean {
  const [call, meeting] = a.kind === "call" ? [a, b] : [b, a];
  const isPlaced = meeting.place.country !== null || meeting.place.city !== null;
  return (
    call.kind === "call" && meeting.kind === "meeting" && !isPlaced && [a, b].some((one) => one.status === "scheduled")
  );
}

/** "Delhi" and "New Delhi" are one. */
export function sameCity(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** City, else country. */
export function place({ place: a }: Account, { place: b }: Account): Feature | null {
  if (a.country === null || b.country === null) return null;
  if (a.country !== b.country)
    return { name: "place: another country", because: `in ${a.country} and in ${b.country}` };
  if (a.city === null || b.city === null) return { name: "place: the same country", because: `both in ${a.country}` };
  if (sameCity(a.city, b.city)) return { name: "place: the same city", because: `both in ${a.city}` };
  return { name: "place: another city", because: `in ${a.city} and in ${b.city}` };
}

/** A visit to Seoul is no meeting in Washington, unless the same people tell that one report has its place wrong. */
export function visitElsewhere(a: Account, b: Account): Exclusion | null {
  const [here, there] = [a.place.country, b.place.country];
  if ((a.kind !== "visit" && b.kind !== "visit") || here === null || there === null || here === there) return null;
  return { never: `a visit, and one was in ${here} and the other in ${there}` };
}

export function status(a: Account, b: Account): Feature | null {
  if (a.status === b.status) return null;
  if (a.status === "cancelled" || b.status === "cancelled")
    return { name: "status: one says it was called off", because: "one says that it was called off" };
  return { name: "status: planned and held", because: "one tells of the plan, one of what was held" };
}

/** Fewer topics tell nothing. */
const SEVERAL = 2;

export function topics(a: Account, b: Account): Feature | null {
  if (a.topics.length < SEVERAL || b.topics.length < SEVERAL) return null;
  const both = a.topics.filter((topic) => b.topics.includes(topic)).length;
  if (both === 0) return { name: "topics: none in common", because: "no topic in common" };
  if (both * 2 < Math.min(a.topics.length, b.topics.length)) return null;
  return { name: "topics: most in common", because: `${both} topics in common` };
}

/** One outlet seldom tells twice what was held. */
export function outlet(a: Account, b: Account): Feature | null {
  if (
    a.report.publisher === null ||
    a.report.publisher !== b.report.publisher ||
    a.status !== "held" ||
    b.status !== "held"
  )
    return null;
  return { name: "outlet: one outlet tells of both", because: `both by ${a.report.publisher}` };
}

/** From here on a text is a copy of another, be it shortened. */
export const COPY = 0.5;
const MUCH = 0.2;
const SOME = 0.06;

/**
 * `part`: of the shorter text's words that stand in the longer one. Of copies
 * the first account is the first one in both, if they do not name others (`isOpen`).
 */
export function text(a: Account, b: Account, part: number, isOpen: boolean): Feature[] {
  if (part < SOME) return [];
  if (part < MUCH) return [{ name: "text: some the same", because: "some of their words are the same" }];
  if (part < COPY) return [{ name: "text: much the same", because: "much of their words is the same" }];
  const copy: Feature = { name: "text: a copy", because: "one text is a copy of the other" };
  if (isOpen || a.subject !== b.subject) return [copy];
  return [copy, { name: "text: a copy, and the same place in it", because: "both tell of it at the same place" }];
}
