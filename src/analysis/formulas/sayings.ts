/** What was said at which meeting by which account: the passages of a history that can be formulas. */
import type { AccountTold, History, MeetingTold, Passage } from "../history.ts";

/** One passage of one account. */
export interface Told {
  readonly passage: Passage;
  readonly account: AccountTold;
  readonly meeting: MeetingTold;
  /** Number of the meeting in the order of time, from 0. */
  readonly at: number;
}

/** Where a plan is told, nothing was said yet. */
export function meetingsHeld(history: History): MeetingTold[] {
  return history.meetings.filter(({ meeting }) => meeting.status === "held");
}

/** How many were held on a day that no report tells: they have no place in an order of time and are left out. */
export function undatedIn({ undated }: History): number {
  return undated.filter(({ meeting }) => meeting.status === "held").length;
}

/** What happens at a meeting or after it is another thing each time, however alike it is told. */
const EVENTS: ReadonlySet<Passage["act"]> = new Set(["planned", "signed", "invited", "accepted"]);

/**
 * Good manners, the frame of the meeting and what outlets add of their own are no formulas. A document may tell of two meetings: what
 * stands in it once is taken once, for the first.
 */
export function sayingsAt(meetings: readonly MeetingTold[]): Told[] {
  const seen = new Set<string>();
  const told: Told[] = [];
  for (const [at, meeting] of meetings.entries()) {
    for (const account of meeting.accounts) {
      for (const passage of account.passages) {
        if (passage.kind !== "substance" || EVENTS.has(passage.act) || seen.has(passage.ref)) continue;
        seen.add(passage.ref);
        told.push({ passage, account, meeting, at });
      }
    }
  }
  return told;
}

/** Who tells it: a side, or an outlet that speaks for itself. */
export function voiceOf({ side, publisher }: AccountTold): string {
  return side ?? publisher ?? "";
}

/** "GE" is a side's own accounts; anything else is looked for in the names of outlets. */
export function toldBy(history: History, voice: string): History {
  const side = voice.toUpperCase();
  const outlet = voice.toLowerCase();
  const isOf = history.sides.includes(side)
    ? (account: AccountTold) => account.side === side
    : (account: AccountTold) => account.publisher?.toLowerCase().includes(outlet) === true;
  return {
    ...history,
    meetings: history.meetings.flatMap((told) => {
      const accounts = told.accounts.filter(isOf);
      return accounts.length === 0 ? [] : [{ ...told, accounts }];
    }),
  };
}
