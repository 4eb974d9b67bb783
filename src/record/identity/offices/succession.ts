/**
 * Those who held one office, in order of time: who followed whom, who is told of at the same time as another, and whom a report or two
 * name in the midst of another's time, which will be a mistake of theirs or of the reader's.
 */
import { isSingle } from "./office-key.ts";

export interface Incumbency {
  readonly country: string;
  readonly office: string;
  readonly person: number;
  /** The title that most reports give. */
  readonly title: string;
  readonly rank: string;
  /** Day numbers; null where no report has a day. */
  readonly first: number | null;
  readonly last: number | null;
  readonly reports: number;
  /** Some report says the side, or so many worked it out that it will be right; others have no place in a succession. */
  readonly firm: boolean;
}

export interface Term extends Incumbency {
  readonly predecessor: number | null;
  readonly successor: number | null;
  /** Persons who are told of in the same office at the same time, with as good a claim. */
  readonly overlaps: readonly number[];
  /** The person in whose time this one is named, against many more reports. */
  readonly doubtful: number | null;
}

/** So many times as many reports make the few doubtful. */
const MANY_TIMES = 5;

/** `held` are those of one office; the earliest comes first. */
export function successionOf(held: readonly Incumbency[]): Term[] {
  const order = [...held].sort(
    (a, b) =>
      (a.first ?? Infinity) - (b.first ?? Infinity) ||
      (a.last ?? Infinity) - (b.last ?? Infinity) ||
      a.person - b.person,
  );
  if (order.length === 0 || !isSingle(order[0]!.office))
    return order.map((term) => ({ ...term, predecessor: null, successor: null, overlaps: [], doubtful: null }));
  const doubtful = new Map(order.map((term) => [term, rivalOf(term, order)]));
  const sure = order.filter((term) => doubtful.get(term) === null && term.first !== null && term.firm);
  return order.map((term) => {
    const at = sure.indexOf(term);
    if (at === -1) return { ...term, predecessor: null, successor: null, overlaps: [], doubtful: doubtful.get(term)! };
    const overlaps = sure.filter((other) => other !== term && atOnce(term, other));
    const before = sure
      .slice(0, at)
      .filter((other) => !atOnce(term, other))
      .at(-1);
    const after = sure.slice(at + 1).find((other) => !atOnce(term, other));
    return {
      ...term,
      predecessor: before?.person ?? null,
      successor: after?.person ?? null,
      overlaps: overlaps.map(({ person }) => person),
      doubtful: null,
    };
  });
}

/** On one day an office may change hands. */
function atOnce(a: Incumbency, b: Incumbency): boolean {
  return a.first! < b.last! && b.first! < a.last!;
}

function rivalOf(term: Incumbency, all: readonly Incumbency[]): number | null {
  const { first, last, reports, person } = term;
  if (first === null || last === null) return null;
  const rival = all.find(
    (other) =>
      other.person !== person &&
      other.first !== null &&
      other.first <= first &&
      last <= other.last! &&
      other.reports >= MANY_TIMES * reports,
  );
  return rival?.person ?? null;
}
