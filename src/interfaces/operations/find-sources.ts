/** The outlets whose reports a record holds: how many, of which months, and of how many meetings they tell. */
import { z } from "zod";
import { asOf, lastNumber, side } from "./inputs.ts";
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
    const conditions = [
      ...(last === undefined ? [] : ["r.last <= ?"]),
      ...(side === undefined
        ? []
        : [
            "r.revision in (select a.revision from meeting_side s join account a on a.meeting = s.meeting where s.side = ?)",
          ]),
    ];
    const given = [last, side].filter((value) => value !== undefined);
    const rows =
      conditions.length === 0
        ? store.sql<MonthRow>("select publisher, month, reports, meetings from collected").all()
        : store
            .sql<MonthRow>(
              `select coalesce(r.publisher, '') as publisher, coalesce(substr(r.published, 1, 7), '') as month, count(*) as reports,
                      sum((select count(*) from account a where a.revision = r.revision)) as meetings
                 from report r where ${conditions.join(" and ")} group by 1, 2`,
            )
            .all(...given);
    return sourcesOf(rows);
  },
});

export function sourcesOf(rows: readonly MonthRow[]): SourceLine[] {
  const sources = new Map<string, MonthRow[]>();
  for (const row of rows) {
    const known = sources.get(row.publisher);
    if (known) known.push(row);
    else sources.set(row.publisher, [row]);
  }
  return [...sources]
    .map(([publisher, of]): SourceLine => {
      const months = of.map(({ month }) => month).filter(isMonth);
      const [first = null, last = null] = [months.toSorted()[0], months.toSorted().at(-1)];
      return {
        publisher: publisher === "" ? null : publisher,
        reports: of.reduce((sum, { reports }) => sum + reports, 0),
        meetings: of.reduce((sum, { meetings }) => sum + meetings, 0),
        first,
        last,
        months: new Set(months).size,
        span: first === null || last === null ? 0 : monthNumber(last) - monthNumber(first) + 1,
      };
    })
    .sort((a, b) => b.reports - a.reports || ((a.publisher ?? "") < (b.publisher ?? "") ? -1 : 1));
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
