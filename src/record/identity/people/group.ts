/** Persons as they come together: groups of writings, and the links by which they were joined. */
import type { ProfileComparison } from "./compare-profiles.ts";
import { isBody, type Mention } from "./mention.ts";
import type { Profile } from "./profile.ts";

export interface LinkedPerson {
  readonly mentions: readonly Mention[];
  /** The pairs of writings by which they were joined, in the order in which that was done. */
  readonly links: readonly PersonLink[];
}

export interface PersonLink {
  /** "Maka Bochorishvili (GE)". */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: readonly string[];
  /** Of a bare name that was added to a person: the first of its mentions. */
  readonly bare?: Mention;
}

/** One person so far; both lists grow while others are joined to it. */
export interface Group {
  readonly profiles: Profile[];
  readonly links: PersonLink[];
}

export function linkedPerson({ profiles, links }: Group): LinkedPerson {
  return { mentions: profiles.flatMap((profile) => profile.mentions), links };
}

export function linkOf(a: Profile, b: Profile, { score, because }: ProfileComparison): PersonLink {
  return { a: inWords(a), b: inWords(b), score, because };
}

function inWords({ name, country }: Profile): string {
  return country === null ? name : `${name} (${country}${isBody(country) ? ", a body" : ""})`;
}
