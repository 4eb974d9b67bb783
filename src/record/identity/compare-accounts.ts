/** Two accounts: are they of one meeting, how much speaks for it, and why. */
import { remember2, rememberLately } from "../../shared/remember.ts";
import { sharedPart, wordRuns } from "../shared-words.ts";
import type { Account, AccountReport } from "./account.ts";
import type { Exclusion, Feature } from "./features/feature.ts";
import { kind, outlet, place, status, text, topics, visitElsewhere } from "./features/setting.ts";
import { toldTwice } from "./features/told-twice.ts";
import { BASE, WEIGHTS } from "./features/weights.ts";
import { when } from "./features/when.ts";
import { type NameVerdict, people, type SideVerdict, sides, unnamed } from "./features/who.ts";
import { compareWritings } from "./people/compare-profiles.ts";
import { mayBeSlip } from "./people/slip.ts";

export interface AccountComparison {
  /** How much more likely they are one than two: the logarithm of the odds. */
  readonly score: number;
  /** Something excludes it. */
  readonly never: boolean;
  /** How far they agree on who met. Excluded ones do not. */
  readonly people: Agreement;
  /** They agree on the people, and on the day: no other meeting is as near. */
  readonly sure: boolean;
  /** One does not tell whom the people of the other met; by their level and the day it may be who that one names. */
  readonly mayBeHost: boolean;
  readonly because: readonly string[];
  /** Nothing but this excludes them: no other host is named, and of this side they name different guests. */
  readonly disputed?: string;
}

/**
 * `led`: for two sides or more the same people led them; `met`: somebody is in both; `open`: one does not tell; `unheard`: nor does its report
 * name anywhere those whom the other names, so it tells of something else, or of more.
 */
export type Agreement = "led" | "met" | "open" | "unheard";

/** From here on two accounts are taken for one meeting. */
export const ENOUGH = 0;
/** One of them does not tell who met, and nowhere names those of the other: what else agrees has to be more, the day above all. */
const ENOUGH_UNHEARD = 2.5;
/** A surname alone is enough where day and sides agree; a given name alone is not, but speaks against nothing. */
const ONE_NAME = 0.5;
const OTHER_NAME = 0.3;

/** What is asked of the same report, or of the same two names, again and again. */
export interface Answers {
  /** How much of the one text stands in the other; `a` came first. */
  readonly sharedPart: (a: AccountReport, b: AccountReport) => number;
  readonly compareNames: (a: string, b: string) => NameVerdict;
}

/** Answers that are kept as long as the object is. */
export function answers(): Answers {
  const runsOf = rememberLately(({ text }: AccountReport) => wordRuns(text), 2_000);
  return {
    sharedPart: remember2((a, b) => sharedPart(runsOf(a), runsOf(b))),
    compareNames: remember2((a: string, b: string): NameVerdict => {
      const { same, score } = compareWritings(a, b);
      if (same && score >= ONE_NAME) return "one";
      if (mayBeSlip(a, b)) return "one";
      return score < OTHER_NAME ? "other" : "open";
    }),
  };
}

export function compareAccounts(a: Account, b: Account, known: Answers): AccountComparison {
  const found = findFeatures(a, b, known);
  if ("never" in found) {
    const { never, disputed } = found;
    return {
      score: 0,
      never: true,
      people: "open",
      sure: false,
      mayBeHost: false,
      because: [never],
      ...(disputed === undefined ? {} : { disputed }),
    };
  }
  const score = found.features.reduce((sum, { name }) => sum + WEIGHTS[name], BASE);
  return {
    score,
    never: false,
    people: found.people === "unheard" && found.oneDay && score >= ENOUGH_UNHEARD ? "open" : found.people,
    sure: found.sure,
    mayBeHost: found.mayBeHost,
    because: found.features.map(({ because }) => because),
  };
}

interface Found {
  readonly features: readonly Feature[];
  readonly people: Agreement;
  readonly sure: boolean;
  readonly mayBeHost: boolean;
  /** Both tell the very day. */
  readonly oneDay: boolean;
}

interface Excluded extends Exclusion {
  readonly disputed?: string;
}

function findFeatures(a: Account, b: Account, known: Answers): Found | Excluded {
  const features: Feature[] = [];
  const day = when(a, b);
  if ("never" in day) return day;
  features.push(day);
  const ofKind = kind(a, b);
  if ("never" in ofKind) return ofKind;
  features.push(ofKind);
  const verdicts: SideVerdict[] = [];
  const ofPeople: Feature[] = [];
  const others: (Exclusion & { readonly side: string })[] = [];
  for (const side of new Set([...a.parties, ...b.parties])) {
    const found = people(side, a, b, known.compareNames);
    if ("never" in found) {
      others.push({ ...found, side });
      continue;
    }
    if (found.side !== "unnamed") verdicts.push(found.side);
    ofPeople.push(...found.features);
  }
  if (others[0]) {
    const { never, side } = others[0];
    const isDisputed = others.length === 1 && !verdicts.includes("matched") && areGuests(side, a, b);
    return isDisputed ? { never, disputed: side } : { never };
  }
  const agree = agreeOn(verdicts);
  const elsewhere = agree === "open" || agree === "unheard" ? visitElsewhere(a, b) : null;
  if (elsewhere) return elsewhere;
  const oneReport = a.report.document === b.report.document;
  if (oneReport) {
    const twice = toldTwice(a, b, verdicts);
    if ("never" in twice) return twice;
    features.push(twice);
  }
  const isOpen = verdicts.includes("open") || verdicts.includes("unheard");
  const rest = [
    ...[sides(a, b), unnamed(a, b), status(a, b), place(a, b), topics(a, b), outlet(a, b)],
    ...(oneReport ? [] : text(a, b, known.sharedPart(a.report, b.report), isOpen)),
  ];
  features.push(...ofPeople, ...rest.filter((feature) => feature !== null));
  return {
    features,
    people: agree,
    sure: day.agrees === true && (agree === "led" || agree === "met"),
    mayBeHost:
      agree === "unheard" &&
      day.agrees === true &&
      // A visit as a whole is more than one of its meetings.
      a.kind !== "visit" &&
      b.kind !== "visit" &&
      ofPeople.some(({ name }) => name === "people: who is not named would be of the same high level"),
    oneDay: day.name === "day: the same, by both",
  };
}

/** They are two sides, and met in the country of the other one. */
function areGuests(side: string, a: Account, b: Account): boolean {
  const countries = [a, b].flatMap(({ place: { country } }) => (country === null ? [] : [country]));
  const hosts = a.parties.filter((party) => party !== side);
  return hosts.length === 1 && countries.length > 0 && countries.every((country) => country === hosts[0]);
}

function agreeOn(verdicts: readonly SideVerdict[]): Agreement {
  if (verdicts.includes("unheard") && !verdicts.includes("open")) return "unheard";
  if (verdicts.length < 2 || verdicts.includes("open")) return "open";
  return verdicts.includes("matched") ? "met" : "led";
}
