/** Whose account it is, so that like is held against like; and how much it tells. */
import type { AccountTold, MeetingTold, Passage } from "../history.ts";
import type { Basis } from "./change.ts";

/** Two agencies that quote one ministry are one voice, its. */
export function voiceOf({ side, publisher }: Pick<AccountTold, "side" | "publisher">): string | null {
  if (side !== null) return `side ${side}`;
  return publisher === null ? null : `outlet ${publisher.toLowerCase()}`;
}

export function substanceOf(account: AccountTold): Passage[] {
  return account.passages.filter(({ kind }) => kind === "substance");
}

/**
 * What is compared: what was said, and of the frame and of thanks what says something on a matter ("the leaders witnessed the signing of a
 * framework on trade", "thanked him for his efforts against trafficking"): it is told the next time among what was said, or not at all.
 * The first sentence, who met whom, is not.
 */
export function comparedOf(account: AccountTold): Passage[] {
  const first = account.passages[0];
  return account.passages.filter(
    (passage) =>
      passage.kind === "substance" ||
      (passage.kind === "setting" && passage !== first && isOnMatter(passage)) ||
      (passage.kind === "courtesy" && passage.act === "thanked" && isOnMatter(passage)),
  );
}

function isOnMatter({ topics, projects, organisations }: Passage): boolean {
  return topics.length + projects.length + organisations.length > 0;
}

/** UTF-16 units of what was said, as it tells it. */
export function fullness({ passages }: AccountTold): number {
  let sum = 0;
  for (const { kind, start, end } of passages) if (kind === "substance") sum += end - start;
  return sum;
}

/** A meeting is looked at once for each that it may be held against. */
const telling = new WeakMap<MeetingTold, readonly AccountTold[]>();

/** Of texts that are copies of each other the fullest, and only accounts that tell something of what was said; the fullest first. */
export function tellingAccounts(told: MeetingTold): readonly AccountTold[] {
  let accounts = telling.get(told);
  if (!accounts) telling.set(told, (accounts = tellingOf(told)));
  return accounts;
}

function tellingOf({ meeting, accounts }: MeetingTold): AccountTold[] {
  const plans = new Set(
    meeting.status === "held" ? meeting.accounts.flatMap(({ id, status }) => (status === "held" ? [] : id)) : [],
  );
  const fullest = new Map<number, AccountTold>();
  // What was planned is not what was said.
  for (const account of accounts) {
    if (plans.has(account.id)) continue;
    const known = fullest.get(account.source);
    if (!known || fullness(account) > fullness(known)) fullest.set(account.source, account);
  }
  return [...fullest.values()]
    .filter((account) => fullness(account) > 0)
    .sort((a, b) => fullness(b) - fullness(a) || (a.id < b.id ? -1 : 1));
}

/** One is at least so full, against the other, where they can be compared. */
const COMPARABLY_FULL = 0.33;

export interface Comparison {
  readonly basis: Basis;
  /** Accounts that are held against each other: of one voice each, or the fullest ones. */
  readonly earlier: readonly AccountTold[];
  readonly later: readonly AccountTold[];
  /** How full the thinner side is, against the other; 1 where they tell as much. */
  readonly balance: number;
  /** One outlet tells of both: what it selects of a side's account, it selects alike. */
  readonly oneOutlet: boolean;
}

/** Null where one of two meetings has no account that tells what was said. */
export function compareVoices(earlier: MeetingTold, later: MeetingTold): Comparison | null {
  const [before, after] = [tellingAccounts(earlier), tellingAccounts(later)];
  if (before.length === 0 || after.length === 0) return null;
  const shared = after.flatMap((account) => {
    const voice = voiceOf(account);
    const others = voice === null ? [] : before.filter((one) => voiceOf(one) === voice);
    return others.length > 0 ? [{ account, others }] : [];
  });
  if (shared.length > 0) {
    const comparison = between(
      shared.some(({ account }) => account.side !== null) ? "side" : "outlet",
      [...new Set(shared.flatMap(({ others }) => others))],
      shared.map(({ account }) => account),
    );
    const others = between("others", before, after);
    return comparison.balance >= COMPARABLY_FULL || comparison.balance >= others.balance ? comparison : others;
  }
  return between("others", before, after);
}

function between(basis: Basis, earlier: readonly AccountTold[], later: readonly AccountTold[]): Comparison {
  const [before, after] = [Math.max(...earlier.map(fullness)), Math.max(...later.map(fullness))];
  const outlets = new Set(earlier.map(outletOf));
  return {
    basis,
    earlier,
    later,
    balance: Math.min(before, after) / Math.max(before, after),
    oneOutlet: later.some((account) => outlets.has(outletOf(account))),
  };
}

function outletOf({ publisher, side }: AccountTold): string | null {
  return publisher?.toLowerCase() ?? side;
}

/** Whether accounts of one voice that tell about as much are held against each other. */
export function isLike({ basis, balance }: Comparison): boolean {
  return basis !== "others" && balance >= COMPARABLY_FULL;
}
