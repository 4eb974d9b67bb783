/** How well what is told of a pair of meetings agrees with what somebody wrote down of it. */
import type { Change, ChangeType } from "../../analysis/changes/change.ts";
import type { GoldChange, GoldPlace } from "./gold-changes.ts";

export interface ChangesScore<One extends Told = Change> {
  readonly wanted: number;
  readonly told: number;
  /** Of what is wanted how much is told, by its type; what is new and not returned, or reworded and not repeated, counts half. */
  readonly found: number;
  readonly right: number;
  /** The same whatever it is called. */
  readonly foundBlind: number;
  readonly rightBlind: number;
  readonly missed: readonly GoldChange[];
  readonly wrong: readonly One[];
  readonly otherType: readonly (readonly [GoldChange, One])[];
}

interface Told {
  readonly type: ChangeType;
  readonly earlier: GoldPlace | null;
  readonly later: GoldPlace | null;
}

export function scoreChanges<One extends Told>(gold: readonly GoldChange[], told: readonly One[]): ChangesScore<One> {
  const wanted = gold.filter(({ optional }) => !optional);
  const found = wanted.map((one) => ({ one, ...best(told, (other) => credit(one, other)) }));
  const right = told.map((one) => ({ one, ...best(gold, (other) => credit(other, one)) }));
  return {
    wanted: wanted.length,
    told: told.length,
    found: sum(found.map(({ credit }) => credit)),
    right: sum(right.map(({ credit }) => credit)),
    foundBlind: found.filter(({ touched }) => touched).length,
    rightBlind: right.filter(({ touched }) => touched).length,
    missed: found.filter(({ touched }) => !touched).map(({ one }) => one),
    wrong: right.filter(({ touched }) => !touched).map(({ one }) => one),
    otherType: found.flatMap(({ one, credit, touched, at }) =>
      touched && credit < 1 ? [[one, told[at]!] as const] : [],
    ),
  };
}

interface Credit {
  readonly credit: number;
  readonly touched: boolean;
}

function best<Other>(others: readonly Other[], creditOf: (other: Other) => Credit): Credit & { readonly at: number } {
  let found = { credit: 0, touched: false, at: -1 };
  for (const [at, other] of others.entries()) {
    const each = creditOf(other);
    if (each.credit > found.credit || (each.touched && !found.touched)) found = { ...each, at };
  }
  return found;
}

const HALF: readonly (readonly [ChangeType, ChangeType])[] = [
  ["new", "returned"],
  ["reworded", "repeated"],
];

function credit(gold: GoldChange, told: Told): Credit {
  const earlier = overlaps(gold.earlier, told.earlier);
  const later = overlaps(gold.later, told.later);
  const touched = earlier === true || later === true;
  if (!touched) return { credit: 0, touched };
  // What returned was said earlier at another meeting, which somebody may have cited otherwise.
  const both =
    gold.type === "returned" || told.type === "returned" ? later === true : earlier !== false && later !== false;
  if (!both) return { credit: 0, touched };
  if (gold.type === told.type) return { credit: 1, touched };
  const near = HALF.some((pair) => pair.includes(gold.type) && pair.includes(told.type));
  return { credit: near ? 0.5 : 0, touched };
}

/** By at least half of the shorter; null where one of them is not given. */
function overlaps(a: GoldPlace | null, b: GoldPlace | null): boolean | null {
  if (a === null || b === null) return null;
  if (a.document !== b.document) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
