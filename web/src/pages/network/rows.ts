/** What the list and the table of a network have in their rows. */
import { sideName } from "../../../../src/shared/in-words/names.ts";
import type { NetworkLine, NetworkNode, Shown } from "../../pictures/network/picture-of.ts";

export interface PairRow extends NetworkLine {
  readonly names: readonly [who: string, met: string];
}

/** Each two that met; of somebody who is chosen those pairs alone, he or she first in each. */
export function pairRows({ people, pairs }: Shown, chosen?: string): PairRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return pairs
    .filter(({ a, b }) => chosen === undefined || a === chosen || b === chosen)
    .map((pair) => {
      const [who, met] = pair.b === chosen ? [pair.b, pair.a] : [pair.a, pair.b];
      return { ...pair, names: [nameOf(who), nameOf(met)] as const };
    });
}

/** Found by all of the words, in any order, in its name or its side's. */
export function found(nodes: readonly NetworkNode[], words: string): NetworkNode[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return nodes.filter(({ name, country }) => {
    const text = `${name} ${country ?? ""} ${country === null ? "" : sideName(country)}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
