/** A person as one place of the text mentions them: a name, an office, or both, with the countries said beside them. */
import type { BodyMention } from "../../mention.ts";
import type { NameFinding } from "../names.ts";
import type { OfficeFinding } from "../offices.ts";

/** A country said of a person, and by which construction. */
export interface CountryVote {
  readonly code: string;
  /**
   * `adjective` "Georgian Foreign Minister", `possessive` "Georgia's", `of` "Minister of ... of Georgia", `to` the country an
   * envoy is sent to (evidence against), `from` "MP from Georgia", `body` "Secretary General of NATO".
   */
  readonly how: "adjective" | "possessive" | "of" | "to" | "from" | "body" | "dash";
  readonly from: number;
  readonly to: number;
}

export interface PersonMention {
  readonly kind: "person";
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly rule: string;
  readonly name: NameFinding | null;
  readonly offices: readonly OfficeFinding[];
  readonly votes: readonly CountryVote[];
  /** Body at whose head the office is ("of the World Bank"). */
  readonly body: BodyMention | null;
  /** "foreign ministers of A and B", "the two ministers": several people. */
  readonly plural: boolean;
  readonly counterpart: boolean;
  readonly former: boolean;
  /** How an unnamed mention is introduced: "the", "a", "his", or nothing. */
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly honorific: boolean;
}

/** Countries said of the holder of an office; where an envoy is sent to is no country of theirs. */
export function saidCountries(votes: readonly CountryVote[]): Set<string> {
  return new Set(votes.filter((vote) => vote.how !== "to").map((vote) => vote.code));
}

/** A mention in the making: an office with what stands around it, or a name. */
export interface Item {
  from: number;
  to: number;
  name: NameFinding | null;
  offices: OfficeFinding[];
  votes: CountryVote[];
  body: BodyMention | null;
  determiner: PersonMention["determiner"];
  former: boolean;
  rule: string;
}
