/** The outlets whose reports a record holds: how many, of which months, and of how many meetings they tell. */
import { z } from "zod";
import {
  type CollectedMonths,
  collectedMonths,
  type MonthCount,
  monthInWords,
  monthNumber,
} from "../../record/derived/collected-months.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { asOf, edtfOf, lastNumber, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface SourceLine {
  /** Null for reports that name no outlet. */
  readonly publisher: string | null;
  readonly reports: number;
  /** Accounts of meetings in them. */
  readonly meetings: number;
  /** Months of the first and the last report whose day is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** In how many months it has a report, of those from the first to the last. */
  readonly months: number;
  readonly span: number;
}

export const findSources = operation({
  name: "sources",
  summary: "The outlets of a record, those with most reports first.",
  input: z.strictObject({ side: side.optional().describe("Only reports that tell of a meeting of that side."), asOf }),
  answer(store, { side, asOf }): SourceLine[] {
    const last = lastNumber(asOf);
    return sourcesOf(side === undefined ? collectedThen(store, last) : monthsOfSide(store, side, last));
  },
});

/** All reports, or those published up to a day. */
export function collectedThen(store: RecordStore, last: number | undefined): CollectedMonths {
  const all = collectedMonths(store);
  if (last === undefined) return all;
  // Of months that are over by then the counts hold; what else was published is counted one by one.
  const over = edtfOf(last).slice(0, 7);
  const others = monthRows(
    store,
    `select coalesce(r.publisher, '') as publisher, ? as month, count(*) as reports,
            sum((select count(*) from account a where a.revision = r.revision)) as meetings
       from report r where r.last between ? and ? and length(r.published) in (7, 10) group by 1
     union all
     select coalesce(r.publisher, ''), '', count(*), sum((select count(*) from account a where a.revision = r.revision))
       from report r where r.last <= ? and length(r.published) not in (7, 10) group by 1`,
    [over, stretch(over).earliest, last, last],
  );
  const months = new Map<string, MonthCount[]>();
  const until = monthNumber(over)!;
  for (const publisher of new Set([...all.keys(), ...others.keys()])) {
    const before = (all.get(publisher) ?? []).filter(({ month }) => month !== null && month < until);
    const own = [...before, ...(others.get(publisher) ?? [])];
    if (own.length > 0) months.set(publisher, own);
  }
  return months;
}

/** On meetings of a side. */
function monthsOfSide(store: RecordStore, side: string, last: number | undefined): CollectedMonths {
  return monthRows(
    store,
    `select publisher, month, count(*) as reports, sum(accounts) as meetings from report_side
      where side = ? ${last === undefined ? "" : "and out <= ?"} group by publisher, month order by publisher, month`,
    [side, ...(last === undefined ? [] : [last])],
  );
}

/** By outlet, in the order of the rows. */
export function monthRows(
  store: RecordStore,
  query: string,
  given: readonly (string | number)[],
): ReadonlyMap<string, MonthCount[]> {
  const months = new Map<string, MonthCount[]>();
  for (const { publisher, month, reports, meetings } of store
    .sql<{ publisher: string; month: string; reports: number; meetings: number }>(query)
    .all(...given)) {
    const count = { month: monthNumber(month), reports, meetings };
    const known = months.get(publisher);
    if (known) known.push(count);
    else months.set(publisher, [count]);
  }
  return months;
}

export function sourcesOf(collected: CollectedMonths): SourceLine[] {
  return [...collected]
    .map(([publisher, counts]) => sourceOf(publisher === "" ? null : publisher, counts))
    .sort((a, b) => b.reports - a.reports || ((a.publisher ?? "") < (b.publisher ?? "") ? -1 : 1));
}

function sourceOf(publisher: string | null, counts: readonly MonthCount[]): SourceLine {
  let [reports, meetings, months] = [0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const count of counts) {
    reports += count.reports;
    meetings += count.meetings;
    if (count.month === null) continue;
    months++;
    first = Math.min(first, count.month);
    last = Math.max(last, count.month);
  }
  const known = months > 0;
  return {
    ...{ publisher, reports, meetings },
    first: known ? monthInWords(first) : null,
    last: known ? monthInWords(last) : null,
    months,
    span: known ? last - first + 1 : 0,
  };
}
