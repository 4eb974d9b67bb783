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
  /** The office is of a party, a company or another body that is no state's ("NPP leader"). */
  readonly unofficial: boolean;
  /** "foreign ministers of A and B", "the two ministers": several people. */
  readonly plural: boolean;
  readonly counterpart: boolean;
  readonly former: boolean;
  /** How an unnamed mention is introduced: "the", "a", "his", or nothing. */
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** "my", "our", "his" before the office; null when none stands there. */
  readonly possessor: string | null;
  readonly honorific: boolean;
}

/** Countries said of the holder of an office; where an envoy is sent to is no country of theirs. */
export function saidCountries(votes: readonly CountryVote[]): ReadonlySet<string> {
  if (votes.length === 0) return NONE;
  const codes = new Set<string>();
  for (const { how, code } of votes) if (how !== "to") codes.add(code);
  return codes;
}

const NONE: ReadonlySet<string> = new Set();

/** "foreign ministers of the Visegrad Group": of each of its countries. */
export function ofMembers({ members, from, to }: BodyMention): CountryVote[] {
  return members.map((code) => ({ code, how: "body", from, to }));
}

/** Whether a plural office is of the members of one group, who are all said by the group's name. */
export function isOfGroup(votes: readonly CountryVote[]): boolean {
  const [first, second] = votes.filter(({ how }) => how === "body");
  return first !== undefined && second?.from === first.from;
}

/** A mention in the making: an office with what stands around it, or a name. */
export interface Item {
  from: number;
  to: number;
  name: NameFinding | null;
  offices: OfficeFinding[];
  votes: CountryVote[];
  body: BodyMention | null;
  unofficial: boolean;
  determiner: PersonMention["determiner"];
  possessor: string | null;
  former: boolean;
  rule: string;
}

/** A name, and nothing said of what its bearer is. */
export function isBareName(item: Item): boolean {
  return item.name !== null && item.offices.length === 0;
}

/** A form of address stands before the name. */
export function isHonoured(item: Item): boolean {
  return item.name !== null && item.name.honorificFrom < item.name.from;
}

/** Parts of a list that are one person. */
export function joinItems(group: readonly Item[]): Item {
  const first = group[0]!;
  const named = group.find((item) => item.name !== null)!;
  return {
    from: first.from,
    to: group.at(-1)!.to,
    name: named.name,
    offices: group.flatMap((item) => item.offices),
    votes: group.flatMap((item) => item.votes),
    body: group.find((item) => item.body !== null)?.body ?? null,
    unofficial: group.some((item) => item.unofficial),
    determiner: first.determiner,
    possessor: group.find((item) => item.possessor !== null)?.possessor ?? null,
    former: group.some((item) => item.former),
    rule: first === named ? "mention/name-then-office" : "mention/office-then-name",
  };
}

/** Two parts say two countries, and none in common. */
export function sayOtherCountries(group: readonly Item[]): boolean {
  let said: ReadonlySet<string> | null = null;
  for (const { votes } of group) {
    const here = saidCountries(votes);
    if (here.size === 0) continue;
    if (said && ![...here].some((code) => said!.has(code))) return true;
    said ??= here;
  }
  return false;
}
