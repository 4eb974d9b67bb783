/**
 * One report of a visit names the prime minister among the guests, another only his deputy, a third both: they contradict each other as
 * little as the first and the third do. So accounts that name different guests at the same host may be together with one that names both.
 * It holds of guests alone: a guest sees his several hosts one after the other, and a report that names two of them may tell of two meetings.
 */
import type { Account } from "./account.ts";
import type { Answers } from "./compare-accounts.ts";

export class Vouching {
  readonly #accounts: readonly Account[];
  readonly #known: Answers;
  /** For two places the side of which they name different guests. */
  readonly #disputes = new Map<number, string>();

  constructor(accounts: readonly Account[], known: Answers) {
    this.#accounts = accounts;
    this.#known = known;
  }

  get count(): number {
    return this.#accounts.length;
  }

  dispute(a: number, b: number, side: string): void {
    this.#disputes.set(this.#key(a, b), side);
  }

  /** Somebody of `groups` names guests of both. */
  isSettled(a: number, b: number, groups: readonly (readonly number[])[]): boolean {
    const side = this.#disputes.get(this.#key(a, b));
    if (side === undefined) return false;
    return groups.some((group) =>
      group.some((third) => [a, b].every((one) => third !== one && this.#shareGuest(side, third, one))),
    );
  }

  #shareGuest(side: string, a: number, b: number): boolean {
    const [ours, theirs] = [a, b].map((place) =>
      this.#accounts[place]!.participants.filter(({ country }) => country === side),
    );
    return ours!.some((one) => theirs!.some((other) => this.#known.compareNames(one.name, other.name) === "one"));
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#accounts.length + Math.max(a, b);
  }
}
