/**
 * A day or month of the calendar whose year, or month, the words leave open.
 *
 * Of the years around the day of writing the nearest is taken, unless the tense speaks against it: "met in November", written in
 * June, is the November before. A date just a few weeks off is believed against the tense, which is the less certain of the two.
 */
import { type DayNumber, dayNumber, dayOf, daysInMonth, shiftMonth, weekdayOf } from "../../shared/calendar.ts";
import { type EdtfDate, isValidDate } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { Anchor } from "./anchor.ts";
import { weekdayNear } from "./count-from.ts";
import type { DateGrain, Tense } from "./date-mention.ts";
import type { CalendarMeaning, Meaning } from "./meaning.ts";
import type { Context, Resolved } from "./resolved.ts";

/** Days off within which a date is believed against the tense. */
const NEAR = 45;
/** Days off within which one of two readings of "05/06/2024" is taken for the one that is meant. */
const CLOSE = 14;
const AGAINST_TENSE = { near: 60, far: 200 };

export function resolveCalendar(told: CalendarMeaning, context: Context): Resolved {
  const { anchor } = context;
  const grain: DateGrain = told.day !== null ? "day" : told.month !== null ? "month" : "year";
  if (told.year !== null) return settled(told, told.year, context, grain);
  if (told.month === null) return inSomeMonth(told, context);
  if (told.yearShift !== null && anchor?.yearKnown) {
    return inferred(dateIn(told, dayOf(anchor.day).year + told.yearShift), anchor.because, grain);
  }
  if (anchor?.yearKnown) return inferred(nearest(told, anchor, context.tense), anchor.because, grain);
  if (context.textYear !== null && told.which === null && told.yearShift === null) {
    return inferred(dateIn(told, context.textYear), `${context.textYear} in the text`, grain);
  }
  return { value: dateIn(told, null), basis: "said", because: null, grain, anchor: "partial" };
}

function settled(told: CalendarMeaning, year: number, { anchor }: Context, grain: DateGrain): Resolved {
  const date = dateIn(told, year);
  const swapped = told.swappable ? dateIn({ ...told, day: told.month, month: told.day }, year) : null;
  const base = { basis: "said", because: null, grain, anchor: "absolute" } as const;
  if (!date || !swapped) return { ...base, value: date };
  const close = [date, swapped].filter((one) => anchor?.yearKnown && Math.abs(firstDay(one) - anchor.day) <= CLOSE);
  if (close.length === 1) return { ...base, value: close[0]!, basis: "inferred", because: anchor?.because ?? null };
  return { ...base, value: [date, swapped].sort((a, b) => firstDay(a) - firstDay(b)) };
}

function inferred(value: EdtfDate | null, because: string, grain: DateGrain): Resolved {
  return { value, basis: "inferred", because, grain, anchor: "partial" };
}

/** The date in a year; null where that year has no such day. `XXXX` for no year. */
function dateIn({ month, day }: CalendarMeaning, year: number | null): EdtfDate | null {
  const date: EdtfDate = {
    kind: "date",
    year: year === null ? "XXXX" : String(year).padStart(4, "0"),
    month,
    day,
    qualifier: "",
  };
  return isValidDate(date) ? date : null;
}

function firstDay(date: EdtfDate): DayNumber {
  return boundsOf(date)?.earliest ?? 0;
}

function nearest(told: CalendarMeaning, anchor: Anchor, tense: Tense | null): EdtfDate | null {
  const { year } = dayOf(anchor.day);
  const target = aim(told.near, anchor.day, tense);
  let best: EdtfDate | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const date = dateIn(told, candidate);
    if (!date) continue;
    const cost = costOf(date, told, target, anchor.day, told.near ? null : tense);
    if (cost < bestCost) [best, bestCost] = [date, cost];
  }
  return best;
}

function costOf(
  date: EdtfDate,
  told: CalendarMeaning,
  target: DayNumber,
  writing: DayNumber,
  tense: Tense | null,
): number {
  const bounds = boundsOf(date)!;
  const gap = target < bounds.earliest ? bounds.earliest - target : target > bounds.latest ? target - bounds.latest : 0;
  let cost = gap;
  // A day on which another weekday fell is the wrong year.
  if (told.weekday !== null && told.day !== null && weekdayOf(bounds.earliest) !== told.weekday) cost += 300;
  const past = bounds.latest < writing;
  const future = bounds.earliest > writing + 1;
  const { which } = told;
  if (which !== null) {
    const month = dayOf(writing).month;
    if (which === -1 && (!past || told.month === month)) cost += past ? 0 : 1000;
    if (which === 1 && !future) cost += 1000;
    if (which === 0 && dayOf(bounds.earliest).year !== dayOf(writing).year) cost += 1000;
    return cost;
  }
  if ((tense === "past" && future) || (tense === "future" && past))
    cost += gap <= NEAR ? AGAINST_TENSE.near : AGAINST_TENSE.far;
  return cost;
}

/** Where the word beside the date points to: "yesterday (19)", "on Thursday (20)". */
function aim(near: Meaning | null, day: DayNumber, tense: Tense | null): DayNumber {
  if (near?.kind === "days") return day + near.by;
  if (near?.kind === "weekday") return weekdayNear(day, near, tense);
  return day;
}

/** "(20)", "on the 25th": a day of the month of writing, or of the one before or after. */
function inSomeMonth(told: CalendarMeaning, { anchor, tense }: Context): Resolved {
  if (told.day === null) return { value: null, basis: "inferred", because: null, grain: "day", anchor: "deictic" };
  if (!anchor) {
    const value: EdtfDate = { kind: "date", year: "XXXX", month: "XX", day: told.day, qualifier: "" };
    return { value, basis: "said", because: null, grain: "day", anchor: "partial" };
  }
  const target = aim(told.near, anchor.day, anchor.yearKnown ? tense : null);
  const here = dayOf(target);
  let best: EdtfDate | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const by of [0, -1, 1]) {
    const { year, month } = shiftMonth(here.year, here.month, by);
    if (told.day > daysInMonth(year, month)) continue;
    const day = dayNumber({ year, month, day: told.day });
    const against = (tense === "past" && day > anchor.day + 1) || (tense === "future" && day < anchor.day);
    const cost = Math.abs(day - target) + (against && !told.near ? 20 : 0);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = {
      kind: "date",
      year: anchor.yearKnown ? String(year).padStart(4, "0") : "XXXX",
      month,
      day: told.day,
      qualifier: "",
    };
  }
  return inferred(best, anchor.because, "day");
}
