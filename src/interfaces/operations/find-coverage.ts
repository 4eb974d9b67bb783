/**
 * Which outlets and months were collected, and what they tell of two sides: where nothing was collected, the record can have nothing.
 * A month without a report of an outlet, between two that have some, was not collected, or nothing was published.
 */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import {
  collectedRows,
  isMonth,
  type MonthRow,
  monthNumber,
  monthOf,
  type SourceLine,
  sourcesOf,
} from "./find-sources.ts";
import { asOf, lastNumber, side } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface Coverage {
  readonly sides: readonly string[];
  /** Those that told of the sides first, then the others. */
  readonly sources: readonly (SourceLine & {
    /** Reports of it on meetings of the sides. */
    readonly told: number;
    /** Stretches of months without any report of it: `2024-03/2024-05`. */
    readonly gaps: readonly string[];
  })[];
  /** Every month from the first to the last that has a report at all. */
  readonly months: readonly {
    readonly month: string;
    readonly collected: number;
    readonly sources: number;
    /** Reports on meetings of the sides. */
    readonly told: number;
  }[];
  /** Stretches of months of which no report of any outlet was collected. */
  readonly gaps: readonly string[];
}

export const findCoverage = operation({
  name: "coverage",
  summary: "Which outlets and months were collected, and how much of that is on some sides.",
  input: z.strictObject({
    sides: z.array(side).min(1).describe("Codes of sides that all took part: AZ GE."),
    asOf,
  }),
  answer(store, { sides, asOf }): Coverage {
    const last = lastNumber(asOf);
    const collected = collectedRows(store, last);
    const told = toldRows(store, sides, last);
    const byMonth = new Map<string, { collected: number; sources: number; told: number }>();
    const at = (month: string) => {
      let known = byMonth.get(month);
      if (!known) byMonth.set(month, (known = { collected: 0, sources: 0, told: 0 }));
      return known;
    };
    const monthsOf = new Map<string, string[]>();
    for (const { publisher, month, reports } of collected) {
      const known = monthsOf.get(publisher);
      if (known) known.push(month);
      else monthsOf.set(publisher, [month]);
      at(month).collected += reports;
      at(month).sources++;
    }
    for (const { month, reports } of told) at(month).told += reports;
    const toldBy = new Map<string, number>();
    for (const { publisher, reports } of told) toldBy.set(publisher, (toldBy.get(publisher) ?? 0) + reports);
    const months = [...byMonth.keys()].filter(isMonth);
    return {
      sides,
      sources: sourcesOf(collected)
        .map((source) => {
          const publisher = source.publisher ?? "";
          return { ...source, told: toldBy.get(publisher) ?? 0, gaps: gapsOf(monthsOf.get(publisher) ?? []) };
        })
        .sort((a, b) => b.told - a.told || b.reports - a.reports),
      months: everyMonth(months).map((month) => ({
        month,
        ...(byMonth.get(month) ?? { collected: 0, sources: 0, told: 0 }),
      })),
      gaps: gapsOf(months),
    };
  },
});

function toldRows(store: RecordStore, sides: readonly string[], last: number | undefined): MonthRow[] {
  const [first, second, ...others] = [...new Set(sides)].sort();
  const from = second === undefined ? "meeting_side m where m.side = ?" : "meeting_pair m where m.a = ? and m.b = ?";
  const all = others.map(() => "and exists (select 1 from meeting_side where side = ? and meeting = m.meeting)");
  return store
    .sql<MonthRow>(
      `select coalesce(r.publisher, '') as publisher, coalesce(substr(r.published, 1, 7), '') as month,
              count(distinct r.revision) as reports, count(*) as meetings
         from (select m.meeting from ${from} ${all.join(" ")}) t
         cross join account a on a.meeting = t.meeting join report r on r.revision = a.revision
        ${last === undefined ? "" : "where a.out <= ?"} group by 1, 2`,
    )
    .all(...[first!, ...(second === undefined ? [] : [second]), ...others], ...(last === undefined ? [] : [last]));
}

function everyMonth(months: readonly string[]): string[] {
  if (months.length === 0) return [];
  const sorted = months.toSorted();
  const [first, last] = [monthNumber(sorted[0]!), monthNumber(sorted.at(-1)!)];
  return Array.from({ length: last - first + 1 }, (_, index) => monthOf(first + index));
}

/** Between the first and the last. */
function gapsOf(given: readonly string[]): string[] {
  const numbers = given
    .filter(isMonth)
    .map(monthNumber)
    .sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    if (next === undefined || next <= number + 1) return [];
    return [next === number + 2 ? monthOf(number + 1) : `${monthOf(number + 1)}/${monthOf(next - 1)}`];
  });
}
