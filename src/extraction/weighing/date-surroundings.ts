/**
 * What stands around the dates of a report, for whoever weighs them: the country of the place a date stands beside, and which dates
 * lie in a longer stretch.
 *
 * An itinerary tells a day for each stop ("in Suva on 11-13 December, in Port Vila on 13-14 December"), and the whole journey besides.
 */
import type { Token } from "../../language/token.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf, type DayBounds } from "../../shared/edtf-bounds.ts";
import type { CountryMention, DateMention, PlaceMention } from "../mention.ts";

export interface DateSurroundings {
  /** Country of the place a date stands beside. */
  readonly stops: ReadonlyMap<DateMention, string>;
  /** Values that lie in another, longer one. */
  readonly within: ReadonlySet<string>;
  /** Values that another lies in. */
  readonly holding: ReadonlySet<string>;
}

/** Words between a date and its place. */
const REACH = { before: 6, behind: 8 };
/** "11 December in Suva": so many words from the date to the place that it is led to. */
const LED = 3;
const LEADS = new Set(["in", "at"]);
const LEADS_ON = new Set(["in", "at", "to", "for", ",", "("]);
/** A report that tells more stretches than this is a calendar, and every day in it lies in some of them. */
const MOST_STRETCHES = 100;

/** So is a sentence with more dates or places than this. */
const MOST_DATES = 50;

interface Located {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

export function dateSurroundings(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  countries: readonly CountryMention[],
): DateSurroundings {
  return { stops: stopsOf(tokens, dates, places, countries), ...nesting(dates) };
}

function stopsOf(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  countries: readonly CountryMention[],
): Map<DateMention, string> {
  const located = new Map<number, Located[]>();
  for (const { sentence, from, to, country } of places)
    if (country !== null) add(located, sentence, { from, to, code: country });
  for (const { sentence, from, to, code, form } of countries) {
    if (form === "name" || form === "capital") add(located, sentence, { from, to, code });
  }
  const told = new Map<number, DateMention[]>();
  for (const date of dates) add(told, date.sentence, date);
  const stops = new Map<DateMention, string>();
  for (const [sentence, here] of told) {
    const around = located.get(sentence);
    if (!around || here.length > MOST_DATES || around.length > MOST_DATES) continue;
    around.sort((a, b) => a.from - b.from);
    for (const date of here) {
      const behind = placeBehind(date, around, here);
      // "11-13 December in Suva and 13-14 December in Port Vila"
      const led = behind && behind.from - date.to <= LED && LEADS.has(tokens[date.to]?.norm ?? "");
      const stop = led
        ? behind
        : (placeBefore(date, around, here) ?? (behind && isLedTo(tokens, date.to, behind.from) ? behind : undefined));
      if (stop) stops.set(date, stop.code);
    }
  }
  return stops;
}

/** A preposition or a comma leads from a date to a place: not "on Monday while Suva said". */
function isLedTo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (LEADS_ON.has(tokens[at]!.norm)) return true;
  return false;
}

function add<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "in Suva on 11 December": no other date between. */
function placeBefore(date: DateMention, around: readonly Located[], here: readonly DateMention[]): Located | undefined {
  const place = around.findLast(({ to }) => to <= date.from);
  if (!place || date.from - place.to > REACH.before) return undefined;
  return here.some((other) => other !== date && other.from >= place.to && other.to < date.from) ? undefined : place;
}

/** "on 11 December in Suva" */
function placeBehind(date: DateMention, around: readonly Located[], here: readonly DateMention[]): Located | undefined {
  const place = around.find(({ from }) => from >= date.to);
  if (!place || place.from - date.to > REACH.behind) return undefined;
  return here.some((other) => other !== date && other.from > date.to && other.to <= place.from) ? undefined : place;
}

function nesting(dates: readonly DateMention[]): Pick<DateSurroundings, "within" | "holding"> {
  const values = new Map<string, DayBounds>();
  for (const { edtf, grain } of dates) {
    if (edtf === null || (grain !== "day" && grain !== "range" && grain !== "week")) continue;
    const value = parseEdtf(edtf);
    const bounds = value && boundsOf(value);
    if (bounds && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest)) values.set(edtf, bounds);
  }
  const stretches = [...values].filter(([, { earliest, latest }]) => latest > earliest);
  const within = new Set<string>();
  const holding = new Set<string>();
  if (stretches.length > MOST_STRETCHES) return { within, holding };
  for (const [outer, { earliest, latest }] of stretches) {
    for (const [inner, bounds] of values) {
      if (inner === outer || bounds.earliest < earliest || bounds.latest > latest) continue;
      within.add(inner);
      holding.add(outer);
    }
  }
  return { within, holding };
}
