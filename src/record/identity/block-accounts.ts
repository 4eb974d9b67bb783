/** Which accounts are compared at all: those with two sides in common whose days are near. What is not compared is never one meeting. */
import type { Account } from "./account.ts";
import { type Answers, compareAccounts } from "./compare-accounts.ts";
import { type Dated, isExact, MOVED, PLAN_OFF, reachOf } from "./features/when.ts";
import type { Pair } from "./groups.ts";

/** Pairs of accounts with two sides in common whose days are near, each with what speaks for and against it. */
export function weighPairs(accounts: readonly Account[], known: Answers): Pair[] {
  const stretches = accounts.map(stretchOf);
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const block of blocksOf(accounts)) {
    block.sort((x, y) => stretches[x]!.from - stretches[y]!.from || x - y);
    let open: number[] = [];
    for (const later of block) {
      open = open.filter((earlier) => stretches[earlier]!.to >= stretches[later]!.from);
      for (const earlier of open) {
        const [a, b] = earlier < later ? [earlier, later] : [later, earlier];
        const pair = a * accounts.length + b;
        if (seen.has(pair)) continue;
        // Two who have only two sides in common meet in one block.
        if (accounts[a]!.parties.length > 2 && accounts[b]!.parties.length > 2) seen.add(pair);
        pairs.push({ a, b, ...compareAccounts(accounts[a]!, accounts[b]!, known) });
      }
      open.push(later);
    }
  }
  return pairs;
}

/** Of many sides the first are enough to find each other by. */
const MOST_SIDES = 10;

/** Accounts by each two of their sides. */
function blocksOf(accounts: readonly Account[]): Iterable<number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, account] of accounts.entries()) {
    for (const key of sidePairsOf(account)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  return blocks.values();
}

/** Each two of its sides, "AZ GE": accounts that have none in common are not compared. */
export function sidePairsOf({ parties }: Pick<Account, "parties">): string[] {
  const sides = parties.slice(0, MOST_SIDES);
  return sides.flatMap((one, at) => sides.slice(at + 1).map((other) => `${one} ${other}`));
}

/** Day numbers; infinite where nothing tells. Accounts are compared where theirs overlap. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Of an account without a day, the days around its publication. Who plans may be told to have met some days from then, and more where the
 * plan does not tell its day.
 */
export function stretchOf(account: Dated): Stretch {
  const reach = reachOf(account);
  if (!reach) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (account.date === null) return { from: reach.earliest, to: reach.latest };
  const isOff = account.status === "scheduled" && !isExact(account);
  return { from: reach.earliest - (isOff ? PLAN_OFF : MOVED), to: reach.latest + (isOff ? PLAN_OFF : 0) };
}
