/**
 * Which outlets and months were collected, and what they tell of two sides: where nothing was collected, the record can have nothing.
 * A month without a report of an outlet, between two that have some, was not collected, or nothing was published.
 */
import { z } from "zod";
import { type CollectedMonths, type MonthCount, monthInWords } from "../../record/derived/collected-months.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { collectedThen, monthRows, type SourceLine, sourcesOf } from "./find-sources.ts";
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
    const collected = collectedThen(store, last);
    const told = toldMonths(store, sides, last);
    const byMonth = new Map<number, { collected: number; sources: number; told: number }>();
    const at = (month: number) => {
      let known = byMonth.get(month);
      if (!known) byMonth.set(month, (known = { collected: 0, sources: 0, told: 0 }));
      return known;
    };
    for (const counts of collected.values()) {
      for (const { month, reports } of counts) {
        if (month === null) continue;
        const known = at(month);
        known.collected += reports;
        known.sources++;
      }
    }
    for (const counts of told.values())
      for (const { month, reports } of counts) if (month !== null) at(month).told += reports;
    const months = [...byMonth.keys()].sort((a, b) => a - b);
    return {
      sides,
      sources: sourcesOf(collected)
        .map((source) => {
          const publisher = source.publisher ?? "";
          const reports = (told.get(publisher) ?? []).reduce((sum, count) => sum + count.reports, 0);
          return { ...source, told: reports, gaps: gapsOf(monthsIn(collected.get(publisher)!)) };
        })
        .sort((a, b) => b.told - a.told || b.reports - a.reports),
      months: everyMonth(months).map((month) => ({
        month: monthInWords(month),
        ...(byMonth.get(month) ?? { collected: 0, sources: 0, told: 0 }),
      })),
      gaps: gapsOf(months),
    };
  },
});

function toldMonths(store: RecordStore, sides: readonly string[], last: number | undefined): CollectedMonths {
  const [first, second, ...others] = [...new Set(sides)].sort();
  const from = second === undefined ? "meeting_side m where m.side = ?" : "meeting_pair m where m.a = ? and m.b = ?";
  const all = others.map(() => "and exists (select 1 from meeting_side where side = ? and meeting = m.meeting)");
  return monthRows(
    store,
    `select coalesce(r.publisher, '') as publisher, coalesce(substr(r.published, 1, 7), '') as month,
              count(distinct r.revision) as reports, count(*) as meetings
         from (select m.meeting from ${from} ${all.join(" ")}) t
         cross join account a on a.meeting = t.meeting join report r on r.revision = a.revision
        ${last === undefined ? "" : "where a.out <= ?"} group by 1, 2`,
    [first!, ...(second === undefined ? [] : [second]), ...others, ...(last === undefined ? [] : [last])],
  );
}

function monthsIn(counts: readonly MonthCount[]): number[] {
  return counts.flatMap(({ month }) => month ?? []);
}

/** `months` are in order. */
function everyMonth(months: readonly number[]): number[] {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined ? [] : Array.from({ length: last! - first + 1 }, (_, index) => first + index);
}

/** Between the first and the last of months in order. */
function gapsOf(months: readonly number[]): string[] {
  const gaps: string[] = [];
  for (const [index, month] of months.entries()) {
    const next = months[index + 1];
    if (next === undefined || next <= month + 1) continue;
    const [from, to] = [monthInWords(month + 1), monthInWords(next - 1)];
    gaps.push(from === to ? from : `${from}/${to}`);
  }
  return gaps;
}
