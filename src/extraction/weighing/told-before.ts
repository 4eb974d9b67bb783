/**
 * What was read of the meetings that a report told before this one: what is told in turn was mostly on one journey, and often on
 * one day. "He will visit Suva from 1 July. He will also call on the Speaker."
 */
import { joined } from "../../shared/joined.ts";
import type { Draft } from "../meetings/draft.ts";

export interface Told {
  readonly draft: Draft;
  readonly status: string;
  /** EDTF. */
  readonly day: string | null;
  readonly country: string | null;
  readonly city: string | null;
}

export interface Precedent {
  readonly told: Told;
  /** How it is bound to this one, and how far away it was told: "the same sides, close". */
  readonly tie: string;
  readonly sameSides: boolean;
}

/** So many sentences on it is no longer close. */
const CLOSE = 3;
/** Looked back over so many meetings. */
const FURTHEST = 20;

/** The meeting told last before this one of the same sides and people; else of the same sides, else of some of its people. */
export function precedentOf(draft: Draft, told: readonly Told[]): Precedent | null {
  let best: Precedent | null = null;
  let top = 0;
  for (let at = told.length - 1; at >= Math.max(0, told.length - FURTHEST); at--) {
    const other = told[at]!;
    const sides =
      other.draft.codes.size === draft.codes.size && [...draft.codes].every((c) => other.draft.codes.has(c));
    const people = [...draft.people].some((person) => other.draft.people.has(person));
    const strength = (sides ? 2 : 0) + (people ? 1 : 0);
    if (strength <= top) continue;
    const bond = sides ? (people ? "sides and people" : "sides") : "people";
    best = { told: other, tie: joined`the same ${bond}, ${distanceOf(draft, other.draft)}`, sameSides: sides };
    top = strength;
  }
  return best;
}

function distanceOf(draft: Draft, other: Draft): string {
  const steps = Math.abs(draft.sentence - other.sentence);
  return steps === 0 ? "in one sentence" : steps <= CLOSE ? "close" : "far";
}
