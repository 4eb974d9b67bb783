/**
 * Accounts → meetings. Pairs that may be one are looked for among accounts with two sides in common and days that are near; each
 * pair is weighed; and accounts are joined from the surest pair down, never against what excludes it.
 *
 * Where an account leaves open who took part, it joins a meeting only when no other one fits as well: the president and the foreign
 * minister may both receive the guest that day, and "officials met" is neither's.
 */
import type { Account } from "./account.ts";
import { weighPairs } from "./block-accounts.ts";
import { Bonds } from "./bonds.ts";
import { type AccountComparison, type Answers, answers, ENOUGH } from "./compare-accounts.ts";
import { Groups, type Pair } from "./groups.ts";
import { JUDGED, mapTies, NO_TIES, type Ties } from "./ties.ts";
import { Vouching } from "./vouching.ts";

export { sidePairsOf, stretchOf } from "./block-accounts.ts";

export interface Cluster {
  /** In the order in which they were given; the first names the meeting. */
  readonly accounts: readonly Account[];
  /** The pairs by which they were joined. */
  readonly joins: readonly Join[];
  /**
   * The first of all accounts that had a say in it: those that likely pairs and judgements connect. What becomes of an account depends on those of its
   * cell alone, so when some accounts change only their cells, and what they now make likely pairs with, have to be merged anew.
   */
  readonly cell: Account;
}

export interface Join {
  readonly a: Account;
  readonly b: Account;
  readonly score: number;
  readonly because: readonly string[];
}

/**
 * The order in which accounts are given makes a difference only to which of them names a meeting. `ties` are what people judged of
 * accounts, by their ids; of accounts that are not given they tell nothing.
 */
export function mergeAccounts(
  accounts: readonly Account[],
  ties: Ties<string> = NO_TIES,
  known: Answers = answers(),
): Cluster[] {
  const pairs = weighPairs(accounts, known);
  const judged = placed(accounts, ties);
  const bonds = new Bonds(accounts.length, judged);
  const groups = new Groups(pairs, bonds, new Vouching(accounts, known));
  const connected = pairs.filter(isLikely);
  const likely = connected.filter(({ a, b }) => bonds.allows(a, b));
  const rivals = pairsOf(likely);
  likely.sort((x, y) => y.score - x.score || order(idsOf(accounts, x), idsOf(accounts, y)));
  for (const pair of likely) if (pair.sure && pair.people === "led") groups.join(pair);
  for (const pair of likely) if (pair.sure && pair.people === "met") groups.join(pair);
  for (const pair of likely)
    if (!pair.sure && pair.people !== "unheard" && groups.isOnlyChoice(pair, rivals)) groups.join(pair);
  for (const pair of likely) if (pair.mayBeHost && groups.isOnlyChoice(pair, rivals, ANY)) groups.join(pair);
  for (const { a, b, because } of bonds.same) groups.unite({ a, b, score: JUDGED, because: [because], ...JUDGED_PAIR });
  const cells = cellsOf(accounts.length, [...connected, ...judged.same]);
  return groups.lists().map(({ members, joins }) => ({
    cell: accounts[cells[members[0]!]!]!,
    accounts: members.map((member) => accounts[member]!),
    joins: joins.map(({ a, b, score, because }) => ({ a: accounts[a]!, b: accounts[b]!, score, because })),
  }));
}

const JUDGED_PAIR = { never: false, people: "led", sure: true, mayBeHost: false } as const;

/** Whoever else may be meant, however much less speaks for it. */
const ANY = Number.POSITIVE_INFINITY;

/** Ids → places in the list. */
function placed(accounts: readonly Account[], ties: Ties<string>): Ties<number> {
  if (ties.same.length + ties.different.length === 0) return NO_TIES;
  const places = new Map(accounts.map(({ id }, index) => [id, index]));
  return mapTies(ties, (id) => places.get(id));
}

const idsOf = (accounts: readonly Account[], { a, b }: Pair): string =>
  [accounts[a]!.id, accounts[b]!.id].sort().join();
const order = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two may be of one meeting, as far as they alone tell. */
export function isLikely({ score, never }: AccountComparison): boolean {
  return !never && score >= ENOUGH;
}

/** For each account the first one that it is connected with. */
function cellsOf(count: number, connected: readonly Pick<Pair, "a" | "b">[]): number[] {
  const cells = Array.from({ length: count }, (_, index) => index);
  const cellOf = (index: number): number => {
    let at = index;
    while (cells[at] !== at) {
      cells[at] = cells[cells[at]!]!;
      at = cells[at]!;
    }
    return at;
  };
  for (const { a, b } of connected) {
    const [one, other] = [cellOf(a), cellOf(b)];
    cells[Math.max(one, other)] = Math.min(one, other);
  }
  return cells.map((_, index) => cellOf(index));
}

/** The pairs that each account is in. */
function pairsOf(pairs: readonly Pair[]): ReadonlyMap<number, readonly Pair[]> {
  const of = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const account of [pair.a, pair.b]) {
      const known = of.get(account);
      if (known) known.push(pair);
      else of.set(account, [pair]);
    }
  }
  return of;
}
