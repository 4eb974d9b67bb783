/**
 * Parts of names and the people they may be of. Blocks bring together what sounds alike; most of that is told apart by the names alone, and
 * has no say in each other's fate. One writing may share a block with a part of a name, and another of the same person fit it.
 */
import { compareWritings } from "../identity/people/compare-profiles.ts";

/** Somebody: the blocks in which his full names stand for their parts, and the names. */
export interface Named {
  readonly blocks: Iterable<number>;
  readonly names: Iterable<string>;
}

export class FittingNames {
  /** By two names in the order of the alphabet. */
  readonly #known = new Map<string, boolean>();

  /** Those that share a block with one of `others` and fit a name of it. */
  among<Item extends Named>(items: readonly Item[], others: Iterable<Named>): Item[] {
    const byBlock = new Map<number, Named[]>();
    for (const other of others) {
      for (const block of other.blocks) {
        const known = byBlock.get(block);
        if (known) known.push(other);
        else byBlock.set(block, [other]);
      }
    }
    return items.filter(({ blocks, names }) => {
      const near = new Set([...blocks].flatMap((block) => byBlock.get(block) ?? []));
      const theirs = new Set([...near].flatMap((other) => [...other.names]));
      for (const name of names) for (const other of theirs) if (this.#fit(name, other)) return true;
      return false;
    });
  }

  #fit(name: string, other: string): boolean {
    const key = name < other ? `${name}\n${other}` : `${other}\n${name}`;
    let fits = this.#known.get(key);
    if (fits === undefined) this.#known.set(key, (fits = compareWritings(name, other).same));
    return fits;
  }
}
