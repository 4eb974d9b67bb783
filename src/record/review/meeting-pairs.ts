/** Accounts that were taken for one meeting's by a hair, and meetings that were kept apart by one. */
import { weighPairs } from "../identity/block-accounts.ts";
import { answers, ENOUGH } from "../identity/compare-accounts.ts";
import type { Pair } from "../identity/groups.ts";
import type { StoredAccount } from "../identity/stored-accounts.ts";
import { spanOf } from "./days.ts";
import { accountLabel } from "./labels.ts";
import { type ReviewItem, type ReviewThing, reviewId } from "./review-item.ts";
import type { Settled } from "./settled.ts";

/** Scores are logarithms of odds: beyond one to ten nobody need look. */
const HAIR = 2.3;

export interface MeetingPairsInput {
  /** All of the record, or all that may be near to those that are asked for. */
  readonly accounts: readonly StoredAccount[];
  readonly settled: Settled;
  /** Of the key of a meeting its id. */
  readonly meetingId: (meeting: number) => string;
}

export function doubtfulMeetings(input: MeetingPairsInput): ReviewItem[] {
  const pairs = weighPairs(input.accounts, answers());
  return [...joinedByAHair(pairs, input), ...keptApartByAHair(pairs, input)];
}

/** In each meeting the surest pairs that hold its reports together; those of them that are not sure. */
function joinedByAHair(pairs: readonly Pair[], { accounts, settled }: MeetingPairsInput): ReviewItem[] {
  const inside = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const { meeting } = accounts[pair.a]!;
    if (pair.never || meeting === null || meeting !== accounts[pair.b]!.meeting) continue;
    const known = inside.get(meeting);
    if (known) known.push(pair);
    else inside.set(meeting, [pair]);
  }
  const sizes = sizesOf(accounts);
  return [...inside].flatMap(([meeting, within]) => {
    const holding = holdingPairs(within);
    return holding.flatMap((pair): ReviewItem[] => {
      const [a, b] = [accounts[pair.a]!, accounts[pair.b]!];
      if (pair.score >= ENOUGH + HAIR || settled.meetings(a.id, b.id)) return [];
      const all = sizes.get(meeting)!;
      const part = partOf(
        pair.b,
        holding.filter((other) => other !== pair),
      );
      const about = [a, b].map(accountThing);
      const ids = about.map(({ id }) => id);
      return [
        {
          id: reviewId("meetings", ...[a.id, b.id].sort()),
          kind: "meetings",
          question: "Reports of one meeting, or of two?",
          answer: all > 2 ? `taken for one, of ${all} reports` : "taken for one",
          because: pair.because,
          sides: a.parties,
          ...spanOf([a.date, b.date]),
          doubt: doubtOf(pair.score),
          reports: all + Math.min(part, all - part),
          about,
          settle: [
            { command: ["different", ...ids], says: "they are two meetings" },
            { command: ["same", ...ids], says: "they are one, as it is" },
          ],
        },
      ];
    });
  });
}

function sizesOf(accounts: readonly StoredAccount[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { meeting } of accounts) if (meeting !== null) sizes.set(meeting, (sizes.get(meeting) ?? 0) + 1);
  return sizes;
}

/** The surest pairs that connect all that is connected: a tree. */
function holdingPairs(pairs: readonly Pair[]): Pair[] {
  const parts = new Map<number, Set<number>>();
  const partWith = (place: number) => parts.get(place) ?? new Set([place]);
  return [...pairs]
    .sort((x, y) => y.score - x.score)
    .filter(({ a, b }) => {
      const [one, other] = [partWith(a), partWith(b)];
      if (one.has(b)) return false;
      const joined = new Set([...one, ...other]);
      for (const place of joined) parts.set(place, joined);
      return true;
    });
}

/** How many accounts hang together with one by these pairs. */
function partOf(place: number, pairs: readonly Pair[]): number {
  const part = new Set([place]);
  for (let size = 0; size !== part.size; ) {
    size = part.size;
    for (const { a, b } of pairs) {
      if (part.has(a)) part.add(b);
      else if (part.has(b)) part.add(a);
    }
  }
  return part.size;
}

function keptApartByAHair(pairs: readonly Pair[], { accounts, settled, meetingId }: MeetingPairsInput): ReviewItem[] {
  const best = new Map<string, Pair>();
  const excluded = new Map<string, string>();
  for (const pair of pairs) {
    const [a, b] = [accounts[pair.a]!, accounts[pair.b]!];
    if (a.meeting === null || b.meeting === null || a.meeting === b.meeting) continue;
    const key = [a.meeting, b.meeting].sort((x, y) => x - y).join(" ");
    if (pair.never) excluded.set(key, pair.because.join("; "));
    else if (pair.score > ENOUGH - HAIR && pair.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(key, pair);
  }
  const sizes = sizesOf(accounts);
  return [...best].flatMap(([key, pair]): ReviewItem[] => {
    const [a, b] = [accounts[pair.a]!, accounts[pair.b]!];
    if (settled.meetings(a.meeting!, b.meeting!) || settled.meetings(a.id, b.id)) return [];
    const against = excluded.get(key);
    const about = [a, b].map((account) => meetingThing(account, meetingId(account.meeting!)));
    const ids = about.map(({ id }) => id);
    // Enough spoke for it, and it was not done: each had something else as near, or one of its reports excludes it.
    const torn = pair.score >= ENOUGH;
    const why = torn && against === undefined ? "another meeting is as near, or nothing but this speaks for it" : null;
    return [
      {
        id: reviewId("meetings", ...[a.id, b.id].sort()),
        kind: "meetings",
        question: "Two meetings, or one?",
        answer: "kept apart",
        because: [
          ...pair.because,
          ...(against === undefined ? [] : [`but of other reports of them: ${against}`]),
          ...(why === null ? [] : [why]),
        ],
        sides: a.parties,
        ...spanOf([a.date, b.date]),
        doubt:
          (torn ? 1 : doubtOf(pair.score)) *
          (against === undefined ? 1 : 0.4) *
          (a.status === "held" || b.status === "held" ? 1 : 0.5),
        reports: sizes.get(a.meeting!)! + sizes.get(b.meeting!)!,
        about,
        settle: [
          { command: ["same", ...ids], says: "they are one meeting" },
          { command: ["different", ...ids], says: "they are two, as it is" },
        ],
      },
    ];
  });
}

/** 1 where as much speaks for as against. */
function doubtOf(score: number): number {
  return Math.max(0, 1 - Math.abs(score - ENOUGH) / HAIR);
}

function accountThing(account: StoredAccount): ReviewThing {
  const { id, revision, subject } = account;
  return { kind: "account", id, label: accountLabel(account), words: { revision, subject, property: "kind" } };
}

function meetingThing(account: StoredAccount, id: string): ReviewThing {
  const { revision, subject } = account;
  return { kind: "meeting", id, label: accountLabel(account), words: { revision, subject, property: "kind" } };
}
