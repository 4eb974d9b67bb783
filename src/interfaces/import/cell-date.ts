/**
 * A cell of a column of dates → EDTF. `05/07/2025` is the fifth of July to some and the seventh of May to others: it is read only where
 * the column tells which (another of its dates has a 22 there), or whoever imports it says so.
 */
import { isEdtf } from "../../shared/edtf.ts";
import { printedDateAt } from "../../shared/printed-date.ts";
import type { Cell } from "../../sources/sheet/sheet.ts";

export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type CellDate =
  | { readonly edtf: string; readonly basis: "said" | "inferred"; readonly because?: string }
  | { readonly problem: string };

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/u;
const ISO = /^\d{4}-\d{2}-\d{2}(?=T| )/u;
const SERIAL = /^\d{5}(?:\.\d+)?$/u;
/** Excel counts days from here, as if 1900 had been a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 1954 to 2119: other numbers are none of days. */
const SERIALS = [20_000, 80_000] as const;
const RANGE = /^(\d{1,2})\s?[-–—]\s?(\d{1,2})\s+(\p{L}+\.?,?\s+\d{4})$/u;
const BETWEEN_DAYS = / (?:[-–—]|to|until) /u;

/** What `order` the dates of a column show; null where none tells, or they contradict each other. */
export function orderOf(cells: readonly Cell[]): DateOrder | null {
  const shown = new Set<DateOrder>();
  for (const { text } of cells) {
    const [, first, divider, second, year] = NUMERIC.exec(text) ?? [];
    if (divider === undefined || divider === "." || year!.length !== 4) continue;
    if (Number(first) > 12 && Number(second) <= 12) shown.add("day-first");
    if (Number(second) > 12 && Number(first) <= 12) shown.add("month-first");
  }
  const [order = null] = shown;
  return shown.size === 1 ? order : null;
}

/** `given`: what the user says of the order; `shown`: what the column shows. */
export function cellDate(cell: Cell, given: DateOrder | null, shown: DateOrder | null): CellDate {
  if (cell.day !== undefined) return { edtf: cell.day, basis: "said" };
  const text = cell.text.replace(/\s+/gu, " ").trim();
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined && isEdtf(iso)) return { edtf: iso, basis: "said" };
  if (isEdtf(text)) return { edtf: text, basis: "said" };
  if (SERIAL.test(text)) return serialDay(Number(text));
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDay(numeric, given, shown);
  return wordedDay(text) ?? { problem: `“${text.slice(0, 60)}” is no day that is understood` };
}

function serialDay(number: number): CellDate {
  if (number < SERIALS[0] || number > SERIALS[1]) return { problem: `“${number}” is no day` };
  const edtf = new Date(DAY_ZERO + Math.floor(number) * DAY).toISOString().slice(0, 10);
  return { edtf, basis: "inferred", because: "a number of days as spreadsheets count them" };
}

function numericDay(match: RegExpExecArray, given: DateOrder | null, shown: DateOrder | null): CellDate {
  const [text, first, divider, second, last] = match as unknown as [string, string, string, string, string];
  if (first.length === 4) return day(text, first, second, last);
  if (last.length !== 4) return { problem: `“${text}” leaves open of which century it is` };
  const [a, b] = [Number(first), Number(second)];
  // Whoever puts points between them has the day before the month.
  if (divider === "." && given !== "month-first") return day(text, last, second, first);
  if (a === b || a > 12) return day(text, last, second, first);
  if (b > 12) return day(text, last, first, second);
  const order = given ?? shown;
  if (order === null) return { problem: `“${text}” may be day/month or month/day: --date-order tells which` };
  const found = order === "day-first" ? day(text, last, second, first) : day(text, last, first, second);
  if (given !== null || "problem" in found) return found;
  const because = `other dates of the column have the ${order === "day-first" ? "day" : "month"} first`;
  return { ...found, basis: "inferred", because };
}

function day(text: string, year: string, month: string, of: string): CellDate {
  const edtf = `${year}-${month.padStart(2, "0")}-${of.padStart(2, "0")}`;
  return isEdtf(edtf) ? { edtf, basis: "said" } : { problem: `“${text}” is a day that no calendar has` };
}

/** "22 July 2025", "July 22, 2025", "July 2025", "22-23 July 2025", "30 June - 2 July 2025". */
function wordedDay(text: string): CellDate | null {
  const whole = wholeDate(text);
  if (whole) return { edtf: whole, basis: "said" };
  const [, from, to, rest] = RANGE.exec(text) ?? [];
  if (rest !== undefined) return range(wholeDate(`${from} ${rest}`), wholeDate(`${to} ${rest}`));
  const [first, last, more] = text.split(BETWEEN_DAYS);
  if (first === undefined || last === undefined || more !== undefined) return null;
  const end = wholeDate(last);
  return end === null ? null : range(wholeDate(first) ?? wholeDate(`${first} ${end.slice(0, 4)}`), end);
}

function range(from: string | null, to: string | null): CellDate | null {
  const edtf = `${from}/${to}`;
  return from !== null && to !== null && isEdtf(edtf) ? { edtf, basis: "said" } : null;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/iu;

function wholeDate(text: string): string | null {
  const bare = text.replace(WEEKDAY, "");
  const found = printedDateAt(bare, 0, { month: true });
  return found && found.end === bare.length && !found.edtf.startsWith("XXXX") ? found.edtf : null;
}
