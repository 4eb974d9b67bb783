/** The outlets whose reports a record holds: how many, of which months, and of how many meetings they tell. */
import { z } from "zod";
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

export interface MonthRow {
  readonly publisher: string;
  readonly month: string;
  readonly reports: number;
  readonly meetings: number;
}

export const findSources = operation({
  name: "sources",
  summary: "The outlets of a record, those with most reports first.",
  input: z.strictObject({ side: side.optional().describe("Only reports that tell of a meeting of that side."), asOf }),
  answer(store, { side, asOf }): SourceLine[] {
    const last = lastNumber(asOf);
    return sourcesOf(side === undefined ? collectedRows(store, last) : rowsOfSide(store, side, last));
  },
});

/** By outlet and month: all reports, or those published up to a day. In order of outlets and months. */
export function collectedRows(store: RecordStore, last: number | undefined): MonthRow[] {
  if (last === undefined) return monthRows(store, "select publisher, month, reports, meetings from collected", []);
  const month = edtfOf(last).slice(0, 7);
  // Of months that are over by then the counts hold; what else was published is counted one by one.
  return monthRows(
    store,
    `select publisher, month, reports, meetings from collected where month <> '' and month < ?
     union all
     select coalesce(r.publisher, ''), ?, count(*), sum((select count(*) from account a where a.revision = r.revision))
       from report r where r.last between ? and ? and length(r.published) in (7, 10) group by 1
     union all
     select coalesce(r.publisher, ''), '', count(*), sum((select count(*) from account a where a.revision = r.revision))
       from report r where r.last <= ? and length(r.published) not in (7, 10) group by 1`,
    [month, month, stretch(month).earliest, last, last],
  );
}

/** An outlet's months come as one text: tens of thousands of rows would take longer to hand over than to find. */
function monthRows(store: RecordStore, query: string, given: readonly (string | number)[]): MonthRow[] {
  return store
    .sql<{ publisher: string; months: string }>(
      `select publisher, group_concat(month || ' ' || reports || ' ' || meetings, char(10)) as months
         from (${query} order by 1, 2) group by publisher order by publisher`,
    )
    .all(...given)
    .flatMap(({ publisher, months }) =>
      months.split("\n").map((line) => {
        const [month = "", reports, meetings] = line.split(" ");
        return { publisher, month, reports: Number(reports), meetings: Number(meetings) };
      }),
    );
}

/** On meetings of a side. */
function rowsOfSide(store: RecordStore, side: string, last: number | undefined): MonthRow[] {
  return store
    .sql<MonthRow>(
      `select publisher, month, count(*) as reports, sum(meetings) as meetings from (
         select coalesce(r.publisher, '') as publisher, coalesce(substr(r.published, 1, 7), '') as month,
                (select count(*) from account where revision = r.revision) as meetings
           from meeting_side s join account a on a.meeting = s.meeting join report r on r.revision = a.revision
          where s.side = ? ${last === undefined ? "" : "and a.out <= ?"} group by r.revision)
        group by 1, 2 order by 1, 2`,
    )
    .all(side, ...(last === undefined ? [] : [last]));
}

/** `rows` are in order of outlets and months. */
export function sourcesOf(rows: readonly MonthRow[]): SourceLine[] {
  const sources: { -readonly [Property in keyof SourceLine]: SourceLine[Property] }[] = [];
  let before: string | undefined;
  for (const { publisher, month, reports, meetings } of rows) {
    if (publisher !== before)
      sources.push({
        ...{ publisher: publisher === "" ? null : publisher, reports: 0, meetings: 0 },
        ...{ first: null, last: null, months: 0, span: 0 },
      });
    before = publisher;
    const source = sources.at(-1)!;
    source.reports += reports;
    source.meetings += meetings;
    if (!isMonth(month)) continue;
    source.first ??= month;
    source.last = month;
    source.months++;
  }
  for (const source of sources)
    if (source.first !== null) source.span = monthNumber(source.last!) - monthNumber(source.first) + 1;
  return sources.sort((a, b) => b.reports - a.reports || ((a.publisher ?? "") < (b.publisher ?? "") ? -1 : 1));
}

export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/u.test(text);
}

/** Months since the year 0. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
