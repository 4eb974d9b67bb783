/** Which draft stands for which annotated meeting, by the scorer's own test: parties, then people, kind, status. */
import type { GoldMeeting } from "./annotated-set.ts";

const FOLD: Readonly<Record<string, string>> = { ı: "i", ə: "a", ğ: "g" };

export function nameWords(name: string): string[] {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıəğ]/gu, (c) => FOLD[c]!)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Two writings of one name, as the scorer tells it. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  return x.at(-1) === y.at(-1) && x[0]![0] === y[0]![0];
}

export interface Alignable {
  readonly parties: readonly string[];
  readonly names: readonly string[];
  readonly kind: string;
  readonly status: string;
}

export interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly right: boolean;
}

export function align(gold: readonly GoldMeeting[], found: readonly Alignable[]): Pair[] {
  const pairs: (Pair & { weight: number })[] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const key = [...f.parties].sort().join("+");
      const agree = [g.parties, ...(g.parties_any ?? [])].some((parties) => [...parties].sort().join("+") === key);
      const people = g.participants.filter((a) => f.names.some((b) => sameName(a.name, b))).length;
      const overlap = g.parties.filter((code) => f.parties.includes(code)).length;
      if (overlap === 0 && people === 0) return;
      const kind = [g.kind, ...(g.kind_any ?? [])].includes(f.kind);
      const weight =
        (agree ? 4 : overlap) +
        (3 * people) / Math.max(1, g.participants.length) +
        (kind ? 1 : 0) +
        (g.status === f.status ? 0.5 : 0);
      pairs.push({ gold: i, found: j, right: agree && (people > 0 || kind), weight });
    });
  });
  pairs.sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.found - b.found);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) continue;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    chosen.push(pair);
  }
  return chosen;
}
