/**
 * Which places in a list are bound together by now, by judgement or because rules joined them, and which must never be. A judgement
 * holds of all that is bound to the two of which it was made: who is judged to be one with a third is as little the other as that one.
 */
import { NO_TIES, type Tie, type Ties } from "./ties.ts";

export class Bonds {
  readonly #parent: number[];
  /** For the first place of what is bound together: places that it must not be bound to. */
  readonly #apart = new Map<number, Set<number>>();
  /** Judged to be one; united here already. */
  readonly same: readonly Tie<number>[];

  /** Of judgements that contradict each other those stand that come first, and `different` before `same`. */
  constructor(count: number, { same, different }: Ties<number> = NO_TIES) {
    this.#parent = Array.from({ length: count }, (_, place) => place);
    for (const { a, b } of different) {
      this.#forbid(a, b);
      this.#forbid(b, a);
    }
    this.same = same.filter(({ a, b }) => this.join(a, b));
  }

  /** The place that stands for all that `place` is bound to. */
  rootOf(place: number): number {
    let root = place;
    while (this.#parent[root]! !== root) root = this.#parent[root]!;
    for (let at = place; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** No judgement keeps them apart. */
  allows(a: number, b: number): boolean {
    if (this.#apart.size === 0) return true;
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    for (const barred of this.#apart.get(one) ?? []) if (this.rootOf(barred) === other) return false;
    return true;
  }

  /** Whether it could be done. */
  join(a: number, b: number): boolean {
    if (!this.allows(a, b)) return false;
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return true;
    this.#parent[other] = one;
    const barred = this.#apart.get(other);
    if (barred) this.#apart.set(one, new Set([...(this.#apart.get(one) ?? []), ...barred]));
    return true;
  }

  #forbid(a: number, b: number): void {
    const barred = this.#apart.get(a);
    if (barred) barred.add(b);
    else this.#apart.set(a, new Set([b]));
  }
}
