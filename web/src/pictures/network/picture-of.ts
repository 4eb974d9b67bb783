/** A network as dots and lines: how large, in which colour, and where they stand before they are laid out. The same network is the same picture each time. */
import type { Answers } from "../../api/questions.ts";

export type Network = Answers["network"];
export type NetworkNode = Network["people"][number];
export type NetworkLine = Network["pairs"][number];

/** Names of tokens of style. */
export type Tone = "mark" | "warn" | "new" | "gone" | "soft";

export interface Dot {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly a: string;
  readonly b: string;
  readonly size: number;
  readonly weight: number;
}

const SIZES = { least: 4, most: 15 };
const THICK = { least: 0.7, most: 6 };
const TONES: readonly Tone[] = ["mark", "warn", "new", "gone"];

/** The sides with most meetings have a colour each; whoever is of another has none. */
export function tonesOf(nodes: readonly NetworkNode[], parties: readonly string[]): ReadonlyMap<string, Tone> {
  const times = new Map<string, number>();
  for (const { country, meetings } of nodes)
    if (country !== null) times.set(country, (times.get(country) ?? 0) + meetings);
  const order = [...times.keys()].toSorted(
    (a, b) =>
      Number(parties.includes(b)) - Number(parties.includes(a)) || times.get(b)! - times.get(a)! || (a < b ? -1 : 1),
  );
  return new Map(order.slice(0, TONES.length).map((side, index) => [side, TONES[index]!]));
}

export function dotsOf(nodes: readonly NetworkNode[], tones: ReadonlyMap<string, Tone>): Dot[] {
  const most = Math.max(1, ...nodes.map(({ meetings }) => meetings));
  // In a circle, those of one side beside each other: no chance has a part in where the forces begin.
  const order = nodes.toSorted((a, b) => {
    const [one, other] = [`${a.country} ${a.id}`, `${b.country} ${b.id}`];
    return one < other ? -1 : 1;
  });
  return order.map(({ id, name, country, meetings }, index) => {
    const angle = (index / order.length) * 2 * Math.PI;
    return {
      id,
      label: name,
      tone: (country !== null && tones.get(country)) || "soft",
      size: SIZES.least + (SIZES.most - SIZES.least) * Math.sqrt(meetings / most),
      x: Math.cos(angle) * 100,
      y: Math.sin(angle) * 100,
    };
  });
}

export function linesOf(pairs: readonly NetworkLine[]): Line[] {
  const most = Math.max(1, ...pairs.map(({ meetings }) => meetings));
  return pairs.map(({ a, b, meetings }) => ({
    ...{ a, b },
    size: THICK.least + (THICK.most - THICK.least) * Math.sqrt(meetings / most),
    weight: Math.log2(meetings + 1),
  }));
}

export interface Shown {
  readonly people: readonly NetworkNode[];
  readonly pairs: readonly NetworkLine[];
  /** People who sit alone when the pairs that met too seldom are left out. */
  readonly alone: number;
}

/** Pairs that met at least so often, and whoever is one of a pair. */
export function shownOf({ people, pairs }: Network, least: number): Shown {
  const left = pairs.filter(({ meetings }) => meetings >= least);
  const ids = new Set(left.flatMap(({ a, b }) => [a, b]));
  const paired = people.filter(({ id }) => ids.has(id));
  return { people: paired, pairs: left, alone: people.length - paired.length };
}

export function neighboursOf(pairs: readonly NetworkLine[]): ReadonlyMap<string, ReadonlyMap<string, NetworkLine>> {
  const all = new Map<string, Map<string, NetworkLine>>();
  for (const pair of pairs)
    for (const [one, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const known = all.get(one) ?? new Map<string, NetworkLine>();
      known.set(other, pair);
      all.set(one, known);
    }
  return all;
}
