/**
 * Dates as far as they are known: a subset of EDTF (ISO 8601-2), levels 0 and 1 and what reports ask of level 2.
 *
 * `2025-07-22` a day; `2025-07`, `2025` a month, a year; `XXXX-06-27` a day whose year nothing settles; `XXXX-XX-20` the
 * 20th of some month; `199X` a decade; `2020-23` the autumn of 2020; a trailing `?` (doubtful), `~` (about), `%` (both);
 * `2024-06-27/2024-06-28` from a day to a day; `2022/..` since, `../2030` until; `[2025-01-16,2025-01-23]` one of these.
 */
import { daysInMonth } from "./calendar.ts";
import { boundsOf } from "./edtf-bounds.ts";

/** `""` certain, `?` doubtful, `~` approximate, `%` both. */
export type Qualifier = "" | "?" | "~" | "%";

export interface EdtfDate {
  readonly kind: "date";
  /** Four characters, each a digit or `X`: "2025", "199X", "XXXX". */
  readonly year: string;
  /** 1 to 12; 21 to 24 spring, summer, autumn, winter; `XX` not known; null where the date is a whole year. */
  readonly month: number | "XX" | null;
  readonly day: number | "XX" | null;
  readonly qualifier: Qualifier;
}

export interface EdtfInterval {
  readonly kind: "interval";
  /** `..` stands for an open end. */
  readonly start: EdtfDate | "..";
  readonly end: EdtfDate | "..";
}

/** One of several dates; which one is not known. */
export interface EdtfOneOf {
  readonly kind: "one-of";
  readonly members: readonly EdtfDate[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;

const DATE = /^([0-9X]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)$/u;
/** In a year, unknown digits stand at its end: "19XX", never "X999". */
const YEAR = /^[0-9]{0,4}X{0,4}$/u;

/** The value a string stands for; null when it is no EDTF of this subset, or names a day that no calendar has. */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > 1000) return null;
  if (text.startsWith("[") && text.endsWith("]")) {
    const members = text.slice(1, -1).split(",").map(parseDate);
    return members.length > 1 && members.every((member) => member !== null) ? { kind: "one-of", members } : null;
  }
  const slash = text.indexOf("/");
  if (slash === -1) return parseDate(text);
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start === null || end === null || (start === ".." && end === "..")) return null;
  const interval: EdtfInterval = { kind: "interval", start, end };
  const bounds = boundsOf(interval);
  return bounds && bounds.latest < bounds.earliest ? null : interval;
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** A single date, without interval or set. */
export function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = "", month, day, qualifier = ""] = match;
  const date: EdtfDate = { kind: "date", year, month: part(month), day: part(day), qualifier: qualifier as Qualifier };
  return isValidDate(date) ? date : null;
}

/** Whether some calendar day fits: no month 13, no 30 February, no 29 February in a common year. */
export function isValidDate({ year, month, day }: EdtfDate): boolean {
  if (year.length !== 4 || !YEAR.test(year)) return false;
  if (month === null) return day === null;
  if (typeof month === "number" && month >= 21 && month <= 24) return day === null;
  if (typeof month === "number" && (month < 1 || month > 12)) return false;
  if (typeof day !== "number") return true;
  const length = month === "XX" ? 31 : daysInMonth(/X/u.test(year) ? 2000 : Number(year), month);
  return day >= 1 && day <= length;
}

export function formatEdtf(value: Edtf): string {
  if (value.kind === "date") return formatDate(value);
  if (value.kind === "one-of") return `[${value.members.map(formatDate).join(",")}]`;
  return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
}

function formatDate({ year, month, day, qualifier }: EdtfDate): string {
  return year + formatPart(month) + formatPart(day) + qualifier;
}

function formatPart(value: number | "XX" | null): string {
  if (value === null) return "";
  return `-${value === "XX" ? value : String(value).padStart(2, "0")}`;
}

function formatEnd(end: EdtfDate | ".."): string {
  return end === ".." ? end : formatDate(end);
}

function part(text: string | undefined): number | "XX" | null {
  if (text === undefined) return null;
  return text === "XX" ? text : Number(text);
}

function parseEnd(text: string): EdtfDate | ".." | null {
  return text === ".." ? text : parseDate(text);
}
