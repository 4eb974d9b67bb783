/** Accounts that are together, while pairs are gone through from the surest one down. */
import type { Bonds } from "./bonds.ts";
import type { AccountComparison } from "./compare-accounts.ts";
import type { Vouching } from "./vouching.ts";

export interface Pair extends AccountComparison {
  /** Places in the list of accounts, the lesser first. */
  readonly a: number;
  readonly b: number;
}

/** Which accounts are together so far. */
export class Groups {
  readonly #of: { members: number[]; joins: Pair[] }[];
  /** Pairs that were compared and that nothing excludes. What was not compared has no two sides or no days in common. */
  readonly #allowed: readonly Set<number>[];

  readonly #bonds: Bonds;
  readonly #vouching: Vouching;

  constructor(pairs: readonly Pair[], bonds: Bonds, vouching: Vouching) {
    const { count } = vouching;
    this.#bonds = bonds;
    this.#vouching = vouching;
    this.#of = Array.from({ length: count }, (_, index) => ({ members: [index], joins: [] }));
    const allowed = Array.from({ length: count }, () => new Set<number>());
    for (const { a, b, never, disputed } of pairs) {
      if (disputed !== undefined) vouching.dispute(a, b, disputed);
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
  isOnlyChoice(pair: Pair, rivals: ReadonlyMap<number, readonly Pair[]>, margin = MARGIN): boolean {
    return [pair.a, pair.b].every((account) => {
      const own = this.#of[account]!;
      const chosen = this.#of[account === pair.a ? pair.b : pair.a]!;
      return rivals.get(account)!.every((rival) => {
        if (rival === pair || rival.score < pair.score - margin || agreement(rival) < agreement(pair)) return true;
        const group = this.#of[rival.a === account ? rival.b : rival.a]!;
        return (
          this.#bonds.rootOf(group.members[0]!) === this.#bonds.rootOf(chosen.members[0]!) ||
          this.#fit(group.members, chosen.members) ||
          // What it cannot join is no choice.
          !this.#fit(own.members, group.members)
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
      ours.every((member) =>
        theirs.every(
          (other) => this.#allowed[member]!.has(other) || this.#vouching.isSettled(member, other, [ours, theirs]),
        ),
      )
    );
  }
}

/** How far two accounts agree on who met. */
const agreement = ({ people }: Pair): number => (people === "led" ? 2 : people === "met" ? 1 : 0);

/** By so much a choice has to be better than another one to be the only one. */
const MARGIN = 1;
