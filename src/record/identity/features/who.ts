/** The sides of two accounts, and who took part for each. */
import { RANKS, type Rank } from "../../../shared/vocabulary.ts";
import type { Account, AccountPerson } from "../account.ts";
import type { Exclusion, Feature } from "./feature.ts";

/** The sides that both name: the same ones, or more on one account than on the other. */
export function sides(a: Account, b: Account): Feature {
  const [fewer, more] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  if (!fewer.every((party) => more.includes(party)))
    return { name: "sides: each names another", because: "each names a side that the other does not" };
  if (fewer.length === more.length)
    return { name: "sides: the same", because: `the same sides, ${a.parties.join(" and ")}` };
  return { name: "sides: one names more", because: "one names more sides" };
}

/**
 * What is known of one side: the same person leads it in both accounts, `alone` with nobody as high whom only one names; somebody else is in both; one names nobody, or only part of a
 * name agrees; one names nobody, and nowhere in its report whom the other names; neither names anybody.
 */
export type SideVerdict = "alone" | "led" | "matched" | "open" | "unheard" | "unnamed";

/** How far two writings may be one person's name: `one` they are taken for one, `other` nothing in them agrees. */
export type NameVerdict = "one" | "open" | "other";

export interface SideFound {
  readonly side: SideVerdict;
  readonly features: readonly Feature[];
}

/** Who took part for one side: one who is in both, or nobody of whom the other account tells. */
export function people(
  side: string,
  a: Account,
  b: Account,
  compare: (a: string, b: string) => NameVerdict,
): SideFound | Exclusion {
  const [ours, theirs] = [peopleFor(side, a), peopleFor(side, b)];
  if (ours.length === 0 && theirs.length === 0) {
    if (!a.parties.includes(side) || !b.parties.includes(side)) return { side: "unnamed", features: [] };
    const because = `neither names anybody for ${side}`;
    return { side: "unnamed", features: [{ name: "people: neither names anybody for a side", because }] };
  }
  if (ours.length === 0 || theirs.length === 0)
    return { side: isNamed(side, a, b) ? "open" : "unheard", features: likeRank(side, a, b) };
  const verdict = (one: AccountPerson, other: AccountPerson): NameVerdict =>
    one.person !== undefined && one.person === other.person ? "one" : compare(one.name, other.name);
  const [lead, otherLead] = [leadOf(ours), leadOf(theirs)];
  if (verdict(lead, otherLead) === "one") {
    const because = `${fuller(lead, otherLead)} for ${side}`;
    const alone = isAmong(ours, theirs, verdict) && isAmong(theirs, ours, verdict);
    const name = alone
      ? "people: a side is led by the same"
      : "people: a side is led by the same, beside others as high";
    return { side: alone ? "alone" : "led", features: [{ name, because }] };
  }
  const led = [
    ...theirs.filter((other) => verdict(lead, other) === "one"),
    ...ours.filter((one) => verdict(one, otherLead) === "one"),
  ][0];
  if (led)
    return {
      side: "matched",
      features: [
        { name: "people: a side has the same, led by others", because: `${led.name} for ${side}, with others` },
      ],
    };
  const shared = ours.find((one) => theirs.some((other) => verdict(one, other) === "one"));
  // The president and the minister may have the same adviser with them.
  if (shared && !(isHigh(lead) && isHigh(otherLead)))
    return {
      side: "open",
      features: [
        {
          name: "people: a side shares only others than who led it",
          because: `${shared.name} for ${side}, though ${lead.name} led one and ${otherLead.name} the other`,
        },
      ],
    };
  if (!shared && ours.some((one) => theirs.some((other) => verdict(one, other) === "open")))
    return {
      side: "open",
      features: [{ name: "people: names that may be one", because: `${lead.name} for ${side}, it may be` }],
    };
  return {
    never: `for ${side} ${ours.map(({ name }) => name).join(", ")} in one and ${theirs.map(({ name }) => name).join(", ")} in the other`,
  };
}

/** A visit of which nobody is named is told by its sides, its days and its place alone. */
export function unnamed(a: Account, b: Account): Feature | null {
  const isNobody = ({ kind, participants }: Account): boolean => kind === "visit" && participants.length === 0;
  if (!isNobody(a) && !isNobody(b)) return null;
  return { name: "people: a visit of nobody named", because: "one tells of a visit and names nobody" };
}

function peopleFor(side: string, { participants }: Account): readonly AccountPerson[] {
  return participants.filter(({ country }) => country === side);
}

/** The highest in rank, the first of equals. */
function leadOf(people: readonly AccountPerson[]): AccountPerson {
  return people.reduce((lead, person) => (RANKS.indexOf(person.rank) < RANKS.indexOf(lead.rank) ? person : lead));
}

/** All of a high level are among the others. */
function isAmong(
  ours: readonly AccountPerson[],
  theirs: readonly AccountPerson[],
  verdict: (one: AccountPerson, other: AccountPerson) => NameVerdict,
): boolean {
  return ours.every((one) => !isHigh(one) || theirs.some((other) => verdict(one, other) === "one"));
}

const fuller = (a: AccountPerson, b: AccountPerson): string => (a.name.length >= b.name.length ? a.name : b.name);

/**
 * Only one account names somebody for this side: does the report of the other one name any of them at all? A report of a visit as a whole,
 * or of a plan, that does not is of more than the meeting with them. What an office publishes seldom names who holds it.
 */
function isNamed(side: string, a: Account, b: Account): boolean {
  const [told, silent] = peopleFor(side, a).length > 0 ? [a, b] : [b, a];
  const publisher = silent.report.publisher?.toLowerCase() ?? "";
  const text = silent.report.text.toLowerCase();
  return peopleFor(side, told).some(
    ({ name, office }) =>
      text.includes(lastWord(name)) || (office !== null && publisher.includes(office.toLowerCase().replace(/s$/u, ""))),
  );
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** Ranks that meet each other as equals. */
const LEVELS: Readonly<Partial<Record<Rank, number>>> = {
  ...{
    "head-of-state": 1,
    "head-of-government": 1,
    "deputy-head-of-government": 2,
    "foreign-minister": 2,
    minister: 2,
  },
  ...{ "deputy-foreign-minister": 3, "deputy-minister": 3, "senior-official": 3 },
};

/** Only one account names somebody for this side: is it somebody whom the other account's people meet as equals? */
function likeRank(side: string, a: Account, b: Account): Feature[] {
  const [told, silent] = peopleFor(side, a).length > 0 ? [a, b] : [b, a];
  const named = levelOf(peopleFor(side, told));
  const across = levelOf(silent.participants.filter(({ country }) => country !== null && country !== side));
  if (named === null || across === null) return [];
  const name =
    named !== across
      ? "people: who is not named would be of another level"
      : named < LOW
        ? "people: who is not named would be of the same high level"
        : "people: who is not named would be of the same level";
  return [{ name, because: `${leadOf(peopleFor(side, told)).name} for ${side} in one, nobody in the other` }];
}

/** Ministers and above lead a meeting of their own; others may be in their company. */
const LOW = 3;
const isHigh = ({ rank }: AccountPerson): boolean => (LEVELS[rank] ?? LOW) < LOW;

function levelOf(people: readonly AccountPerson[]): number | null {
  return people.length === 0 ? null : (LEVELS[leadOf(people).rank] ?? null);
}
