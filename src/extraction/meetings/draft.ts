/** A meeting in the making: what the events of a report that seem to be of one meeting say together. */
import type { Proposal } from "./proposal.ts";

export type Time = "held" | "ahead";

export interface Draft {
  readonly proposals: Proposal[];
  /** Events that point back to it without naming anybody. */
  readonly echoes: Proposal[];
  readonly people: Set<number>;
  readonly codes: Set<string>;
  destination: string | null;
  visit: boolean;
  readonly time: Time;
  /** It is of another time than what the report is about: "during a recent meeting". */
  readonly recalled: boolean;
  /** Index of the sentence that founded it. */
  readonly sentence: number;
}

/** Held, or still ahead, by the tense of the words. */
export function timeOf({ event: { tense } }: Proposal): Time {
  return tense === "future" || tense === "infinitive" || tense === "conditional" ? "ahead" : "held";
}

/** The draft that a proposal founds. */
export function foundedBy(proposal: Proposal, recalled: boolean): Draft {
  const draft: Draft = {
    proposals: [],
    echoes: [],
    people: new Set(),
    codes: new Set(),
    destination: null,
    visit: proposal.visit,
    time: timeOf(proposal),
    recalled,
    sentence: proposal.event.sentence,
  };
  merge(draft, proposal);
  return draft;
}

export function merge(draft: Draft, proposal: Proposal): void {
  draft.proposals.push(proposal);
  for (const person of proposal.people) draft.people.add(person);
  // What a sentence says of the sides goes before what was filled in for want of it.
  if (proposal.filled.length === 0 || draft.codes.size < 2) for (const code of proposal.codes) draft.codes.add(code);
  draft.destination ??= proposal.destination;
  draft.visit &&= proposal.visit;
}
