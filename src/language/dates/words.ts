/** The words of the calendar in English, by normalised token. */
import type { Unit } from "./meaning.ts";

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");

/** Full names and abbreviations → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.filter((name) => name !== "may").map(
    (name) => [name.slice(0, 3), MONTH_NAMES.indexOf(name) + 1] as const,
  ),
  ["sept", 9],
]);

/** Written out in full: may stand without a number beside it. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
/** Also a verb, a noun or a person: a month alone only behind a word that asks for a time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["march", "may"]);
/** Also given names: "April Lee", "June Park". */
export const NAME_MONTHS: ReadonlySet<string> = new Set(["april", "june", "august"]);

const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, index) => [name, index + 1]));
/** Only beside a day of the month: "Sun" and "Wed" are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);

export const DAYPARTS: ReadonlySet<string> = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "midday",
  "midnight",
]);

const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** "two weeks ago", "a month ago". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...COUNTS.map((word, index) => [word, index + 1] as const),
  ["a", 1],
  ["an", 1],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
]);

/** "last", "this", "next" and their like, and where they point. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** Between the ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(["-", "to", "until", "till", "through", "thru"]);

/** What is counted, so that the number before it is no day and no year: "in March 15 countries", "over 2000 people". */
export const COUNTED: ReadonlySet<string> = new Set(
  "pct percent per cent mln million bn billion trillion thousand hundred crore lakh mw km kilometres kilometers miles metres meters tonnes tons people persons troops soldiers jobs workers students families delegates officials countries nations states members houses hectares acres barrels dollars dlrs euros rupees participants companies firms schools villages visitors tourists refugees victims civilians children women men".split(
    " ",
  ),
);
