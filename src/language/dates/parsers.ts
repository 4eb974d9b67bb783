/** Every parser of date expressions, in one ordered list. At one token the longest finding stands; of equals, the first in the list. */
import type { Token } from "../token.ts";
import { TokenMap } from "../token-set.ts";
import type { Found, Scan } from "./meaning.ts";
import { type DateParser, NONE } from "./parser.ts";
import { dayMonth } from "./parsers/day-month.ts";
import { dayOfMonth } from "./parsers/day-of-month.ts";
import { dayWord } from "./parsers/day-word.ts";
import { decade } from "./parsers/decade.ts";
import { distance } from "./parsers/distance.ts";
import { gluedMonth } from "./parsers/glued-month.ts";
import { isoDate } from "./parsers/iso-date.ts";
import { month } from "./parsers/month.ts";
import { monthDay } from "./parsers/month-day.ts";
import { nthDay } from "./parsers/nth-day.ts";
import { numericDate } from "./parsers/numeric-date.ts";
import { partOf } from "./parsers/part-of.ts";
import { partOfYear } from "./parsers/part-of-year.ts";
import { pointed } from "./parsers/pointed.ts";
import { season } from "./parsers/season.ts";
import { weekOf } from "./parsers/week-of.ts";
import { weekday } from "./parsers/weekday.ts";
import { weekend } from "./parsers/weekend.ts";
import { year } from "./parsers/year.ts";

export const DATE_PARSERS: readonly DateParser[] = [
  isoDate,
  numericDate,
  weekOf,
  dayMonth,
  monthDay,
  gluedMonth,
  month,
  decade,
  year,
  season,
  partOfYear,
  partOf,
  dayWord,
  nthDay,
  pointed,
  weekday,
  weekend,
  distance,
  dayOfMonth,
];

const AT_NUMBER = DATE_PARSERS.filter((parser) => parser.at.numbers);
const AT_GLUED = DATE_PARSERS.filter((parser) => parser.at.glued);
const AT_WORD = new TokenMap(byWord());

function byWord(): Map<string, DateParser[]> {
  const parsers = new Map<string, DateParser[]>();
  for (const parser of DATE_PARSERS) {
    for (const word of parser.at.words ?? []) parsers.set(word, [...(parsers.get(word) ?? []), parser]);
  }
  return parsers;
}

/** The parsers that may find something at this token; undefined for nearly every token. */
function parsersAt(token: Token): readonly DateParser[] | undefined {
  if (token.kind === "number") return AT_NUMBER;
  if (token.kind !== "word") return undefined;
  const last = token.norm.charCodeAt(token.norm.length - 1);
  return last <= 57 && last >= 48 ? (AT_WORD.get(token) ?? AT_GLUED) : AT_WORD.get(token);
}

/** Every expression of a sentence, from left to right, none over another. */
export function parseDates(scan: Scan): Found[] {
  const all: Found[] = [];
  let free = scan.from;
  for (let at = scan.from; at < scan.to; at++) {
    const parsers = parsersAt(scan.tokens[at]!);
    if (!parsers) continue;
    let best: readonly Found[] = NONE;
    for (const parser of parsers) {
      const result = parser.find(scan, at);
      if (result.length > 0 && result[0]!.from >= free && length(result) > length(best)) best = result;
    }
    if (best.length === 0) continue;
    all.push(...best);
    free = best[best.length - 1]!.to;
    at = free - 1;
  }
  return all;
}

function length(found: readonly Found[]): number {
  return found.length === 0 ? 0 : found[found.length - 1]!.to - found[0]!.from;
}
