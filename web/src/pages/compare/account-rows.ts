/** A comparison of a meeting's accounts → rows for two of them, side by side. */
import type { Answers } from "../../api/questions.ts";

export type Compared = Answers["compare"];
export type Source = Compared["sources"][number];
export type Text = Source["texts"][number];
export type Point = Compared["points"][number];
export type Telling = Point["tellings"][number];
type Value = Compared["values"][number];

export function outletOf({ publisher, name }: Pick<Text, "publisher" | "name">): string {
  return publisher ?? name;
}

/** As the address asks; where it does not, the two fullest accounts that are no copies of each other. */
export function chosenOf(
  sources: readonly Source[],
  left: string | undefined,
  right: string | undefined,
): readonly [Text | undefined, Text | undefined] {
  const texts = sources.flatMap((source) => source.texts);
  const fullest = sources.toSorted((a, b) => b.tells - a.tells).flatMap(({ texts: [first] }) => [first]);
  const named = (name: string | undefined) => texts.find((text) => text.name === name || text.document === name);
  const wanted = named(right);
  const one = named(left) ?? fullest.find((text) => text !== wanted) ?? texts.find((text) => text !== wanted);
  const other = wanted ?? fullest.find((text) => text !== one) ?? texts.find((text) => text !== one);
  return [one, other];
}

export function sourceOf(sources: readonly Source[], text: Text): Source {
  return sources.find(({ texts }) => texts.includes(text))!;
}

export interface ValueRow {
  readonly person: string | null;
  readonly property: string;
  readonly left: readonly Value[];
  readonly right: readonly Value[];
  /** Both give something, and not the same. */
  readonly differ: boolean;
  readonly same: boolean;
}

const ORDER = ({ differ, same }: ValueRow) => (differ ? 0 : same ? 2 : 1);

/** What either gives, those that differ first, those that both give last. */
export function valueRows({ values }: Compared, left: number, right: number): ValueRow[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = JSON.stringify([value.person, value.property]);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()]
    .map((group): ValueRow => {
      const [a, b] = [left, right].map((number) => group.filter(({ sources }) => sources.includes(number)));
      const same = JSON.stringify(a!.map(({ value }) => value)) === JSON.stringify(b!.map(({ value }) => value));
      const { person, property } = group[0]!;
      return { person, property, left: a!, right: b!, same, differ: !same && a!.length > 0 && b!.length > 0 };
    })
    .filter((row) => row.left.length + row.right.length > 0)
    .sort((a, b) => ORDER(a) - ORDER(b));
}

export interface PointRow {
  readonly point: Point;
  readonly left: Telling | null;
  readonly right: Telling | null;
}

/** What either tells, in the order of the first text, and behind it what the second one alone has. */
export function pointRows({ points }: Compared, left: number, right: number): PointRow[] {
  const end = Number.POSITIVE_INFINITY;
  return points
    .map((point): PointRow => {
      const [a, b] = [left, right].map((number) => point.tellings.find(({ source }) => source === number) ?? null);
      return { point, left: a!, right: b! };
    })
    .filter((row) => row.left !== null || row.right !== null)
    .sort(
      (a, b) => (a.left?.start ?? end) - (b.left?.start ?? end) || (a.right?.start ?? end) - (b.right?.start ?? end),
    );
}
