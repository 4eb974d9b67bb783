/**
 * How many reports of an outlet were collected in each month. All months of an outlet stand in one row, since tens of thousands of rows take
 * longer to hand over than to find: three numbers of 32 bits for each month, in order of time.
 */
import type { RecordStore } from "../store/record-store.ts";

export interface MonthCount {
  /** Months since the year 0; null for reports of which no month is known. */
  readonly month: number | null;
  readonly reports: number;
  /** Accounts of meetings in them. */
  readonly meetings: number;
}

/** By outlet, "" for reports that name none; the months of each in order, what has none first. */
export type CollectedMonths = ReadonlyMap<string, readonly MonthCount[]>;

const NO_MONTH = -1;
const NUMBERS = 3;

/** `month` is `2024-03`; null where it is none. */
export function monthNumber(month: string): number | null {
  return /^\d{4}-\d{2}$/u.test(month) ? Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 : null;
}

export function monthInWords(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Puts the months of some outlets together anew, from their rows. */
export function packMonths(store: RecordStore, publishers: Iterable<string>): void {
  const rows = store.sql<{ month: string; reports: number; meetings: number }>(
    "select month, reports, meetings from collected where publisher = ? order by month",
  );
  const put = store.sql("insert or replace into outlet (publisher, months) values (?, ?)");
  const drop = store.sql("delete from outlet where publisher = ?");
  for (const publisher of publishers) {
    const months = rows.all(publisher);
    const numbers = Int32Array.from(
      months.flatMap(({ month, reports, meetings }) => [monthNumber(month) ?? NO_MONTH, reports, meetings]),
    );
    if (months.length === 0) drop.run(publisher);
    else put.run(publisher, new Uint8Array(numbers.buffer));
  }
}

export function collectedMonths(store: RecordStore): CollectedMonths {
  const rows = store.sql<{ publisher: string; months: Uint8Array }>("select publisher, months from outlet").all();
  return new Map(rows.map(({ publisher, months }) => [publisher, unpacked(months)]));
}

function unpacked(bytes: Uint8Array): MonthCount[] {
  const numbers = new Int32Array(bytes.slice().buffer);
  const counts: MonthCount[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const month = numbers[at]!;
    counts.push({
      month: month === NO_MONTH ? null : month,
      reports: numbers[at + 1]!,
      meetings: numbers[at + 2]!,
    });
  }
  return counts;
}
