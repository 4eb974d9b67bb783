/** Small readings at a token: a day, a month, a year. Each says where it ended, or null. */
import type { Scan } from "./meaning.ts";
import { COUNTED, DOUBTFUL_MONTHS, FULL_MONTHS, MONTHS, POINTERS, RANGE_WORDS } from "./words.ts";

export interface ReadDay {
  readonly day: number;
  readonly ordinal: boolean;
  readonly next: number;
}

/** Normalised token at `at`, or "" outside the sentence. */
export function normAt({ tokens, from, to }: Scan, at: number): string {
  return at >= from && at < to ? tokens[at]!.norm : "";
}

/** "5", "05", "5th", "5 th". */
export function readDay(scan: Scan, at: number): ReadDay | null {
  if (at >= scan.to || scan.tokens[at]!.kind !== "number") return null;
  const { norm } = scan.tokens[at]!;
  const day = leadingDay(norm);
  if (day === 0) return null;
  const ordinal = norm.length > 2 && norm.charCodeAt(norm.length - 1) > 57;
  if (ordinal) return { day, ordinal, next: at + 1 };
  const suffix = normAt(scan, at + 1);
  const loose = suffix === "th" || suffix === "st" || suffix === "nd" || suffix === "rd";
  return { day, ordinal: loose, next: loose ? at + 2 : at + 1 };
}

/** 1 to 31 when the token is such a number, with or without an ordinal ending; else 0. */
function leadingDay(norm: string): number {
  const first = norm.charCodeAt(0) - 48;
  const second = norm.charCodeAt(1) - 48;
  if (first < 0 || first > 9) return 0;
  const two = second >= 0 && second <= 9;
  const rest = norm.length - (two ? 2 : 1);
  if (rest !== 0 && !(rest === 2 && norm.charCodeAt(norm.length - 1) > 57)) return 0;
  const day = two ? first * 10 + second : first;
  return day <= 31 ? day : 0;
}

export interface ReadDays {
  readonly days: readonly number[];
  /** Token index of each day. */
  readonly at: readonly number[];
  /** From the first to the last, and not each for itself. */
  readonly range: boolean;
  readonly ordinal: boolean;
  readonly next: number;
}

/** "14", "14-16", "14 to 16", "14, 15 and 16", "3 and 5" behind "between". Days go upwards. */
export function readDays(scan: Scan, at: number): ReadDays | null {
  const first = readDay(scan, at);
  if (!first) return null;
  const days = [first.day];
  const places = [at];
  let range = false;
  let { next } = first;
  let { ordinal } = first;
  while (days.length < 12) {
    const joint = normAt(scan, next);
    const spans = RANGE_WORDS.has(joint);
    if (!spans && joint !== "and" && joint !== "&" && joint !== ",") break;
    if (spans && (range || days.length > 1)) break;
    const behind =
      normAt(scan, next + 1) === "the" || (joint === "," && normAt(scan, next + 1) === "and") ? next + 2 : next + 1;
    const day = readDay(scan, behind);
    if (!day || day.day <= days[days.length - 1]!) break;
    if (isCounting(scan, day.next) || (!day.ordinal && isPlural(scan, day.next))) break;
    if (joint === "," && !goesOn(scan, day.next)) break;
    days.push(day.day);
    places.push(behind);
    next = day.next;
    ordinal ||= day.ordinal;
    if (spans) range = true;
  }
  const following = days.every((day, index) => index === 0 || day === days[index - 1]! + 1);
  const between = normAt(scan, at - 1) === "between" && days.length === 2;
  return { days, at: places, range: days.length > 1 && (range || following || between), ordinal, next };
}

/** Whether the number that ended at `next` counts things: "15 countries", "14-member", "2 %". */
export function isCounting(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  if (!after || next >= scan.to) return false;
  if (COUNTED.has(after.norm) || after.norm === "%") return true;
  return (
    after.norm === "-" &&
    !after.spaced &&
    next + 1 < scan.to &&
    scan.tokens[next + 1]!.kind === "word" &&
    !scan.tokens[next + 1]!.spaced &&
    !MONTHS.has(scan.tokens[next + 1]!.norm)
  );
}

/** "5, 6 and 7 May" goes on; "On May 5, 30 ministers met" does not. */
function goesOn(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  return norm === "," || norm === "and" || norm === "&" || MONTHS.has(norm) || yearOf(norm) !== null;
}

const NO_PLURALS = new Set([
  "as",
  "is",
  "was",
  "has",
  "this",
  "its",
  "his",
  "across",
  "towards",
  "besides",
  "plus",
  "versus",
]);

/** A lower-case word in -s, which the number before it would count. */
function isPlural(scan: Scan, at: number): boolean {
  const token = at < scan.to ? scan.tokens[at] : undefined;
  return token?.shape === "lower" && token.norm.endsWith("s") && !NO_PLURALS.has(token.norm);
}

export interface ReadMonth {
  readonly month: number;
  readonly full: boolean;
  /** Written in lower case and also another word: "march", "may". */
  readonly doubtful: boolean;
  readonly next: number;
}

/** A month by name; the dot of an abbreviation is passed over where a number follows. */
export function readMonth(scan: Scan, at: number): ReadMonth | null {
  const token = at < scan.to ? scan.tokens[at] : undefined;
  const month = token && MONTHS.get(token.norm);
  if (!token || month === undefined) return null;
  const full = FULL_MONTHS.has(token.norm);
  const doubtful = token.shape === "lower" && (!full || DOUBTFUL_MONTHS.has(token.norm));
  const number = at + 2 < scan.to ? scan.tokens[at + 2] : undefined;
  // "Feb. 9", "Feb.09"; behind a full name a dot ends the sentence, unless all is written together: "June.11".
  const dotted =
    normAt(scan, at + 1) === "." &&
    number?.kind === "number" &&
    (!full || !(scan.tokens[at + 1]!.spaced || number.spaced));
  return { month, full, doubtful, next: dotted ? at + 2 : at + 1 };
}

/** A year of four digits. */
export function yearOf(norm: string): number | null {
  if (norm.length !== 4) return null;
  const year = Number(norm);
  return Number.isInteger(year) && year >= 1500 && year <= 2199 ? year : null;
}

export interface ReadYear {
  readonly year: number | null;
  /** "this year" 0, "last year" -1. */
  readonly yearShift: number | null;
  readonly next: number;
}

/** A year behind a day or month: "2024", ", 2024", "of 2024", "/2024", "'24", "this year", "of last year". */
export function readYear(scan: Scan, at: number): ReadYear {
  const joint = normAt(scan, at);
  const behind = joint === "," || joint === "." || joint === "/" || joint === "of" || joint === "-" ? at + 1 : at;
  const year = yearOf(normAt(scan, behind));
  const tight = joint !== "." && joint !== "-" ? true : !scan.tokens[at]!.spaced && !scan.tokens[behind]?.spaced;
  if (year !== null && tight) return { year, yearShift: null, next: behind + 1 };
  if (joint === "'" && !scan.tokens[at + 1]?.spaced && /^\d\d$/u.test(normAt(scan, at + 1))) {
    const two = Number(normAt(scan, at + 1));
    return { year: two < 70 ? 2000 + two : 1900 + two, yearShift: null, next: at + 2 };
  }
  const pointer = normAt(scan, joint === "of" || joint === "," ? at + 1 : at);
  const pointed = joint === "of" || joint === "," ? at + 2 : at + 1;
  if (normAt(scan, pointed) === "year" && (pointer === "this" || pointer === "last" || pointer === "next")) {
    return { year: null, yearShift: POINTERS.get(pointer) ?? null, next: pointed + 1 };
  }
  return { year: null, yearShift: null, next: at };
}
