/** Two accounts: are they of one meeting, how much speaks for it, and why. */
import { compareNames } from "../../language/person-name/index.ts";
import { remember2, rememberLately } from "../../shared/remember.ts";
import { sharedPart, type WordRuns, wordRuns } from "../shared-words.ts";
import type { Account, AccountReport } from "./account.ts";
import { day, type Feature, kind, type NameVerdict, people, place, type SideVerdict, sides } from "./features.ts";

export interface AccountComparison {
  /** The sum of what speaks for and against. */
  readonly score: number;
  /** Something excludes it. */
  readonly never: boolean;
  /** They agree on the day, and on somebody for each side for which either names anybody: no other meeting is as near. */
  readonly sure: boolean;
  readonly because: readonly string[];
}

/** From here on two accounts are taken for one meeting. */
export const ENOUGH = 3;
/** A surname alone is enough where day and sides agree; a given name alone is not, but speaks against nothing. */
const ONE_NAME = 0.5;
const OTHER_NAME = 0.3;
/** From here on a text is a copy of another, be it shortened. */
export const COPY = 0.5;

/** What is asked of the same report, or of the same two names, again and again. */
export interface Answers {
  readonly runsOf: (report: AccountReport) => WordRuns;
  readonly compareNames: (a: string, b: string) => NameVerdict;
}

/** Answers that are kept as long as the object is. */
export function answers(): Answers {
  return {
    runsOf: rememberLately(({ text }: AccountReport) => wordRuns(text), 2_000),
    compareNames: remember2((a: string, b: string): NameVerdict => {
      const { same, score } = compareNames(a, b);
      if (same && score >= ONE_NAME) return "one";
      return score < OTHER_NAME ? "other" : "open";
    }),
  };
}

export function compareAccounts(a: Account, b: Account, known: Answers): AccountComparison {
  if (a.report.document === b.report.document) return excluded("one report tells of them as two");
  const features: Feature[] = [];
  const when = day(a, b);
  if (when.never) return excluded(when.because);
  features.push(when);
  for (const feature of [kind, sides, place]) {
    const found = feature(a, b);
    if (found?.never) return excluded(found.because);
    if (found) features.push(found);
  }
  const verdicts: SideVerdict[] = [];
  for (const side of new Set([...a.parties, ...b.parties])) {
    const found = people(side, a, b, known.compareNames);
    if (found.never) return excluded(found.because);
    if (found.side !== "unnamed") verdicts.push(found.side);
    if (found.score !== 0) features.push(found);
  }
  if (sharedPart(known.runsOf(a.report), known.runsOf(b.report)) >= COPY)
    features.push({ score: 2, because: "one text is a copy of the other" });
  return {
    score: features.reduce((sum, { score }) => sum + score, 0),
    never: false,
    sure: !when.open && verdicts.length > 0 && verdicts.every((verdict) => verdict === "matched"),
    because: features.map(({ because }) => because),
  };
}

function excluded(because: string): AccountComparison {
  return { score: 0, never: true, sure: false, because: [because] };
}
