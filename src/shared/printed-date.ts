/**
 * Days as they are printed outside of prose, in headers, datelines and metadata: "22 July 2025", "Feb. 20", "22.07.2025", "2025-07-22".
 *
 * Values are EDTF; a day without a year is `XXXX-07-22`, a month without a day `XXXX-07`. Dates in prose are read elsewhere.
 */
export interface PrintedDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})";
/** "Jun.'12" is of this century, "Jun.'62" of the last. */
const FIRST_OF_LAST_CENTURY = 50;
const NO_YEAR = "(?!,? ?(?:19|20)\\d{2}(?!\\d))";

/** Shapes of a day, tried in this order at each place; the groups are named by the letters behind. */
const SHAPES: readonly { readonly source: string; readonly groups: string }[] = [
  { source: `${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, groups: "ynd" },
  { source: `${DAY},?[ -]?${MONTH},?[ -]?${YEAR}(?!\\d)`, groups: "dmy" },
  { source: `${MONTH} ?${DAY}(?:, ?| |/)?${YEAR}(?!\\d)`, groups: "mdy" },
  { source: `${DAY} ?${MONTH} ?['’](\\d{2})(?!\\d)`, groups: "dmc" },
  { source: `(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, groups: "dny" },
  { source: `(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`, groups: "ddy" },
  { source: `${MONTH} ?${DAY}(?!\\d|:\\d)${NO_YEAR}`, groups: "md" },
  { source: `${DAY} ?${MONTH}(?![\\p{L}\\d])${NO_YEAR}`, groups: "dm" },
];
const COMPILED = SHAPES.map(({ source, groups }) => ({
  groups,
  pattern: new RegExp(`(?<![\\p{L}\\d])${source}`, "iu"),
}));
/** No day is printed without one. */
const DIGIT = /\d/u;
const AT = SHAPES.map(({ source, groups }) => ({ groups, pattern: new RegExp(source, "iuy") }));
const MONTH_YEAR_AT = new RegExp(`${MONTH}(?:,? ${YEAR})?(?![\\p{L}\\d])`, "iuy");

/** The fullest date in a short line (a header, a footer): one with a year before one without. */
export function findPrintedDate(line: string): PrintedDate | null {
  if (!DIGIT.test(line)) return null;
  for (const { pattern, groups } of COMPILED) {
    const match = pattern.exec(line);
    const edtf = match && toEdtf(match, groups);
    if (match && edtf) return { edtf, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The date that stands exactly at `from`, or null. With `month`, a month alone will do. */
export function printedDateAt(text: string, from: number, options: { month?: boolean } = {}): PrintedDate | null {
  for (const { pattern, groups } of AT) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const edtf = match && toEdtf(match, groups);
    if (match && edtf) return { edtf, start: from, end: from + match[0].length };
  }
  if (!options.month) return null;
  MONTH_YEAR_AT.lastIndex = from;
  const match = MONTH_YEAR_AT.exec(text);
  if (!match) return null;
  return { edtf: `${match[2] ?? "XXXX"}-${pad(monthNumber(match[1]!))}`, start: from, end: from + match[0].length };
}

function toEdtf(match: RegExpExecArray, groups: string): string | null {
  let year = "XXXX";
  const numbers: number[] = [];
  let month = 0;
  for (let index = 0; index < groups.length; index++) {
    const value = match[index + 1]!;
    if (groups[index] === "y") year = value;
    else if (groups[index] === "c") year = `${Number(value) < FIRST_OF_LAST_CENTURY ? "20" : "19"}${value}`;
    else if (groups[index] === "m") month = monthNumber(value);
    else if (groups[index] === "n") month = Number(value);
    else numbers.push(Number(value));
  }
  let day = numbers[0] ?? 0;
  if (numbers.length === 2) {
    // 19/04/2002: which is the day shows only when one of the two is above twelve, or both are the same.
    const [first, second] = numbers as [number, number];
    if (first <= 12 && second <= 12 && first !== second) return null;
    day = first > 12 ? first : second;
    month = first > 12 ? second : first;
  }
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function daysIn(month: number, year: string): number {
  if (month === 2) return year === "XXXX" || isLeap(Number(year)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
