/** How well accounts were merged, by the pairs that were judged: pair by pair, and by whole meetings. */
import type { Account } from "../../record/identity/account.ts";
import { sidePairsOf, stretchOf } from "../../record/identity/block-accounts.ts";
import { findAccount, type Told } from "./find-account.ts";
import type { JudgedPair } from "./judged-pairs.ts";

export interface MergingScore {
  readonly pairs: number;
  readonly unsure: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the pairs that are one, the part that is compared at all. */
  readonly compared: number;
  /** Merged and rightly so; merged wrongly; not merged and should be. */
  readonly counts: { readonly right: number; readonly wrong: number; readonly missed: number };
  /** Meetings, as judged, of which accounts lie in several, and meetings that were made of several. */
  readonly split: number;
  readonly mixed: number;
  readonly errors: readonly JudgedPair[];
}

/** What an account was merged into; the same for those that are one. */
export type MeetingOf<A> = (account: A) => unknown;

/** A reference that finds nothing is merged with nothing. */
export function scoreMerging<A extends Told>(
  pairs: readonly JudgedPair[],
  accountsIn: (document: string) => readonly A[],
  meetingOf: MeetingOf<A>,
): MergingScore {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const errors: JudgedPair[] = [];
  let compared = 0;
  const mixed = new Set<unknown>();
  const judged = new Pieces();
  for (const pair of pairs) {
    const [a, b] = [pair.a, pair.b].map((reference) => findAccount(reference, accountsIn(reference.document)));
    const meetings = [a, b].map((account) => (account ? meetingOf(account) : undefined));
    const merged = meetings[0] !== undefined && meetings[0] === meetings[1];
    if (pair.judged === "same") {
      judged.join(nameOf(pair.a), nameOf(pair.b), meetings[0] ?? nameOf(pair.a), meetings[1] ?? nameOf(pair.b));
      counts[merged ? "right" : "missed"]++;
      if (a && b && (merged || isCompared(a, b))) compared++;
    } else if (pair.judged === "different" && merged) {
      counts.wrong++;
      mixed.add(meetings[0]);
    }
    if ((pair.judged === "same" && !merged) || (pair.judged === "different" && merged)) errors.push(pair);
  }
  const unsure = pairs.filter((pair) => pair.judged === "unsure").length;
  return {
    pairs: pairs.length - unsure,
    unsure,
    precision: part(counts.right, counts.wrong),
    recall: part(counts.right, counts.missed),
    compared: part(compared, counts.right + counts.missed - compared),
    counts,
    split: judged.inSeveral(),
    mixed: mixed.size,
    errors,
  };
}

/** They have two sides in common and near days. */
function isCompared(a: Account, b: Account): boolean {
  const [one, other] = [stretchOf(a), stretchOf(b)];
  const sides = new Set(sidePairsOf(a));
  return one.from <= other.to && other.from <= one.to && sidePairsOf(b).some((pair) => sides.has(pair));
}

const part = (right: number, other: number): number => (right + other === 0 ? 1 : right / (right + other));

const nameOf = ({ document, nth }: JudgedPair["a"]): string => `${document} ${nth}`;

/** Accounts that were judged to be one, and the meetings in which they were found. */
class Pieces {
  readonly #of = new Map<string, { readonly meetings: Set<unknown>; readonly members: Set<string> }>();

  join(a: string, b: string, meetingOfA: unknown, meetingOfB: unknown): void {
    const [one, other] = [this.#piece(a, meetingOfA), this.#piece(b, meetingOfB)];
    if (one === other) return;
    for (const meeting of other.meetings) one.meetings.add(meeting);
    for (const member of other.members) {
      one.members.add(member);
      this.#of.set(member, one);
    }
  }

  #piece(account: string, meeting: unknown) {
    const known = this.#of.get(account) ?? { meetings: new Set<unknown>(), members: new Set([account]) };
    known.meetings.add(meeting);
    this.#of.set(account, known);
    return known;
  }

  inSeveral(): number {
    return [...new Set(this.#of.values())].filter(({ meetings }) => meetings.size > 1).length;
  }
}
