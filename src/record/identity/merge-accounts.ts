/**
 * Accounts → meetings. Pairs that may be one are looked for among accounts with two sides in common and days that are near; each
 * pair is weighed; and accounts are joined from the surest pair down, never against what excludes it.
 *
 * Where an account leaves open who took part, it joins a meeting only when no other one fits as well: the president and the foreign
 * minister may both receive the guest that day, and "officials met" is neither's.
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { Account } from "./account.ts";
import { Bonds } from "./bonds.ts";
import { type AccountComparison, answers, compareAccounts, ENOUGH } from "./compare-accounts.ts";
import { JUDGED, mapTies, NO_TIES, type Ties } from "./ties.ts";

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

interface Pair extends AccountComparison {
  /** Places in the list of accounts, the lesser first. */
  readonly a: number;
  readonly b: number;
}

/**
 * The order in which accounts are given makes a difference only to which of them names a meeting. `ties` are what people judged of
 * accounts, by their ids; of accounts that are not given they tell nothing.
 */
export function mergeAccounts(accounts: readonly Account[], ties: Ties<string> = NO_TIES): Cluster[] {
  const pairs = weigh(accounts);
  const judged = placed(accounts, ties);
  const bonds = new Bonds(accounts.length, judged);
  const groups = new Groups(accounts.length, pairs, bonds);
  const connected = pairs.filter(isLikely);
  const likely = connected.filter(({ a, b }) => bonds.allows(a, b));
  const rivals = pairsOf(likely);
  likely.sort((x, y) => y.score - x.score || order(idsOf(accounts, x), idsOf(accounts, y)));
  for (const pair of likely) if (pair.sure) groups.join(pair);
  for (const pair of likely) if (!pair.sure && groups.isOnlyChoice(pair, rivals)) groups.join(pair);
  for (const { a, b, because } of bonds.same) groups.unite({ a, b, score: JUDGED, because: [because], ...JUDGED_PAIR });
  const cells = cellsOf(accounts.length, [...connected, ...judged.same]);
  return groups.lists().map(({ members, joins }) => ({
    cell: accounts[cells[members[0]!]!]!,
    accounts: members.map((member) => accounts[member]!),
    joins: joins.map(({ a, b, score, because }) => ({ a: accounts[a]!, b: accounts[b]!, score, because })),
  }));
}

const JUDGED_PAIR = { never: false, sure: true };

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

/** Pairs of accounts with two sides in common whose days are near, each with what speaks for and against it. */
function weigh(accounts: readonly Account[]): Pair[] {
  const known = answers();
  const stretches = accounts.map(stretchOf);
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const block of blocksOf(accounts)) {
    block.sort((x, y) => order(stretches[x]!.from, stretches[y]!.from) || x - y);
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

/** Days to each side of an account's own, within which others are looked at; where it has none, around its publication; else all. */
const NEAR = 3;
const NEAR_PUBLICATION = 7;

export function stretchOf({
  date,
  report: { published },
}: Pick<Account, "date"> & { readonly report: { readonly published: string | null } }): Stretch {
  for (const [edtf, near] of [
    [date, NEAR],
    [published, NEAR_PUBLICATION],
  ] as const) {
    const value = edtf === null ? null : parseEdtf(edtf);
    const bounds = value && boundsOf(value);
    if (bounds) return { from: bounds.earliest - near, to: bounds.latest + near };
  }
  return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

/** Which accounts are together so far. */
class Groups {
  readonly #of: { members: number[]; joins: Pair[] }[];
  /** Pairs that were compared and that nothing excludes. What was not compared has no two sides or no days in common. */
  readonly #allowed: readonly Set<number>[];

  readonly #bonds: Bonds;

  constructor(count: number, pairs: readonly Pair[], bonds: Bonds) {
    this.#bonds = bonds;
    this.#of = Array.from({ length: count }, (_, index) => ({ members: [index], joins: [] }));
    const allowed = Array.from({ length: count }, () => new Set<number>());
    for (const { a, b, never } of pairs) {
      if (never) continue;
      allowed[a]!.add(b);
      allowed[b]!.add(a);
    }
    this.#allowed = allowed;
  }

  join(pair: Pair): void {
    const [one, other] = [this.#of[pair.a]!, this.#of[pair.b]!];
    if (one === other || !this.#fit(one.members, other.members)) return;
    this.unite(pair);
  }

  /** Whatever rules say; of what is together already it is another reason. */
  unite(pair: Pair): void {
    const [one, other] = [this.#of[pair.a]!, this.#of[pair.b]!];
    if (one === other) one.joins.push(pair);
    if (one === other || !this.#bonds.join(pair.a, pair.b)) return;
    const joined = {
      members: [...one.members, ...other.members].sort((x, y) => x - y),
      joins: [...one.joins, ...other.joins, pair],
    };
    for (const member of joined.members) this.#of[member] = joined;
  }

  /** Neither account has another meeting that it could as well be of: one that must not be joined with this one. */
  isOnlyChoice(pair: Pair, rivals: ReadonlyMap<number, readonly Pair[]>): boolean {
    return [pair.a, pair.b].every((account) => {
      const chosen = this.#of[account === pair.a ? pair.b : pair.a]!;
      return rivals.get(account)!.every((rival) => {
        if (rival === pair) return true;
        const group = this.#of[rival.a === account ? rival.b : rival.a]!;
        return (
          rival.score < pair.score - MARGIN ||
          this.#bonds.rootOf(group.members[0]!) === this.#bonds.rootOf(chosen.members[0]!) ||
          this.#fit(group.members, chosen.members)
        );
      });
    });
  }

  lists(): { members: number[]; joins: Pair[] }[] {
    return [...new Set(this.#of)];
  }

  #fit(ours: readonly number[], theirs: readonly number[]): boolean {
    return (
      this.#bonds.allows(ours[0]!, theirs[0]!) &&
      ours.every((member) => theirs.every((other) => this.#allowed[member]!.has(other)))
    );
  }
}

/** By so much a choice has to be better than another one to be the only one. */
const MARGIN = 1;
