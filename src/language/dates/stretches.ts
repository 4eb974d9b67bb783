/**
 * Stays whose days are told in pieces: "arrived on Monday for a three-day visit", "leaves on 12 June and returns on 16 June",
 * "came today and stays until Friday". The dates themselves are found already; here they are taken together.
 *
 * A stretch is a value beside those of its pieces, not instead of them: a talk of the first day is dated by the day.
 */
import { type EdtfDate, formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { addDays, compareDates, dayIn } from "../../shared/edtf-bounds.ts";
import type { Sentence } from "../token.ts";
import { normAt } from "./cursor.ts";
import type { DateMention } from "./date-mention.ts";
import type { DatedText } from "./find-dates.ts";
import type { Scan } from "./meaning.ts";
import { NUMBER_WORDS } from "./words.ts";

const LONGEST = 31;
/** A sentence that tells more dates than this is a list, and no stay is looked for behind them. */
const MOST_DATES = 20;
/** Words between the stay and the day it begins on. */
const REACH = 8;
const ASKS = new Set(["on", "from", "beginning", "starting"]);
const STAYS = new Set(["visit", "trip", "tour", "stay", "mission", "journey", "programme", "program"]);
const TALKS = new Set(
  "meeting meetings session talks conference summit round consultations negotiations discussions forum dialogue congress".split(
    " ",
  ),
);
/** What was over on the day told beside them. */
const ENDS = new Set(
  "ended ends concluded concludes wrapped wraps wound winds completed completes closed closes".split(" "),
);
/** So many words from the verb, or from the noun behind it, to the day. */
const CLOSE = 3;
const OVER = new Set([
  "concluding",
  "concluded",
  "after",
  "ended",
  "end",
  "wrapping",
  "wrapped",
  "completing",
  "completed",
  "winding",
  "wound",
  "his",
  "following",
]);
/** Words for a stay that was over; "left for his three-day visit" begins it. */
const AFTER = new Set([...OVER].filter((word) => word !== "his"));
const GOES_HOME = new Set("return returns returned left leaves departed departs flew".split(" "));
const SETS_OUT = new Set(
  "leave leaves left depart departs departed arrive arrives arrived begin begins began commence commences start starts started fly flies flew open opens".split(
    " ",
  ),
);
const BEGINS = new Set("begin begins began commence commences commenced start starts started begun".split(" "));
const COMES_BACK = new Set(
  "return returns returned depart departs leave leaves conclude concludes end ends finish finishes close closes until till".split(
    " ",
  ),
);

export function findStretches(text: DatedText, dates: readonly DateMention[]): DateMention[] {
  const found: DateMention[] = [];
  const days = dates.filter((date) => date.grain === "day" && date.edtf !== null);
  for (const [index, date] of days.entries()) {
    const before = days[index - 1];
    const stretch = before && date.sentence - before.sentence <= 1 ? together(text, before, date) : null;
    if (stretch) found.push(stretch);
  }
  const bySentence = new Map<number, DateMention[]>();
  for (const date of dates) {
    const here = bySentence.get(date.sentence);
    if (!here) bySentence.set(date.sentence, [date]);
    else if (here.length < MOST_DATES) here.push(date);
  }
  for (const [index, here] of bySentence) {
    const sentence = text.sentences[index];
    if (!sentence || here.some((date) => date.grain === "range")) continue;
    const stretch = daysOfStay(
      text,
      sentence,
      here.filter((date) => date.grain === "day" && date.edtf !== null),
    );
    if (stretch) found.push(stretch);
  }
  return found;
}

/** From the day of setting out, or one told just before, to that of coming back. */
function together(text: DatedText, first: DateMention, last: DateMention): DateMention | null {
  const stays = last.role === "until";
  if (!stays && !(hasVerb(text, first, SETS_OUT) && hasVerb(text, last, COMES_BACK))) return null;
  const start = plainDay(first);
  const end = plainDay(last);
  return start && end ? between(last, start, end, `from ${formatEdtf(start)}`) : null;
}

/** "a six-day official visit", counted from the day told in its sentence, or back from it. */
function daysOfStay(text: DatedText, sentence: Sentence, days: readonly DateMention[]): DateMention | null {
  const scan: Scan = { tokens: text.tokens, from: sentence.from, to: sentence.to };
  for (let at = sentence.from + 2; at < sentence.to; at++) {
    const stay = stayAt(scan, at);
    if (!stay) continue;
    const bounds = boundsOfStay(scan, days, stay, text);
    if (!bounds) continue;
    const { mention, start, end } = bounds;
    const made = between(mention, start, end, `${bounds.because}, ${stay.words}`);
    if (!made) continue;
    const { from, noun } = stay;
    return { ...made, from, to: noun + 1, start: text.tokens[from]!.start, end: text.tokens[noun]!.end };
  }
  return null;
}

/** "six-day visit", "two days of talks": tokens from the count to the noun. */
interface Stay {
  readonly from: number;
  readonly noun: number;
  readonly count: number;
  readonly words: string;
  /** Talks are held on a day; only whoever travels begins to stay on it. */
  readonly talks: boolean;
}

/** The stay whose unit ("day", "days") stands at `at`. */
function stayAt(scan: Scan, at: number): Stay | null {
  const joint = normAt(scan, at - 1) === "-";
  const from = joint ? at - 2 : at - 1;
  const word = normAt(scan, from);
  const unit = normAt(scan, at);
  const plural = !joint && unit === "days" && normAt(scan, at + 1) === "of";
  const count = joint ? daysIn(word, unit) : plural ? daysIn(word, "day") : Number.NaN;
  if (!Number.isInteger(count) || count < 2) return null;
  const noun = [1, 2, 3, 4].map((step) => at + step).find((place) => isStay(normAt(scan, place)));
  if (noun === undefined) return null;
  const words = joint ? `${word}-${unit}` : `${word} ${unit}`;
  return { from, noun, count, words, talks: TALKS.has(normAt(scan, noun)) };
}

function isStay(norm: string): boolean {
  return STAYS.has(norm) || TALKS.has(norm);
}

function boundsOfStay(
  scan: Scan,
  days: readonly DateMention[],
  stay: Stay,
  text: DatedText,
): { mention: DateMention; start: EdtfDate; end: EdtfDate; because: string } | null {
  const last = lastDayOf(scan, days, stay) ?? dayOfReturn(scan, days, stay, text);
  const end = last && plainDay(last);
  const first = end && daysFrom(end, 1 - stay.count);
  if (last && end && first) return { mention: last, start: first, end, because: `until ${formatEdtf(end)}` };
  if (isOver(scan, stay.from)) return null;
  const arrival = stay.talks ? beginning(text, days, stay) : arrivalOf(text, days, stay.from, stay.noun);
  const start = arrival && plainDay(arrival);
  const behind = start && daysFrom(start, stay.count - 1);
  return arrival && start && behind
    ? { mention: arrival, start, end: behind, because: `from ${formatEdtf(start)}` }
    : null;
}

/** "today ended a two-day visit", "concluded on Monday two days of talks", "a two-day meeting ended Tuesday". */
function lastDayOf(scan: Scan, days: readonly DateMention[], { from, noun }: Stay): DateMention | null {
  const verb = [from - 1, from - 2, from - 3, from - 4, from - 5, noun + 1, noun + 2, noun + 3].find((place) =>
    ENDS.has(normAt(scan, place)),
  );
  if (verb === undefined) return null;
  return (
    days.find((day) => {
      if (day.role !== null) return false;
      const before = day.to <= verb && verb - day.to <= 1;
      const behind = day.from > verb && day.from - Math.max(verb, day.from > noun ? noun : verb) <= CLOSE;
      return before || behind;
    }) ?? null
  );
}

/** "returned on Monday after concluding a three-day visit" */
function dayOfReturn(
  scan: Scan,
  days: readonly DateMention[],
  { from, talks }: Stay,
  text: DatedText,
): DateMention | null {
  if (talks || ![1, 2, 3].some((back) => AFTER.has(normAt(scan, from - back)))) return null;
  return (
    days.find(
      (day) => day.role === null && day.to <= from && from - day.to <= REACH && hasVerb(text, day, GOES_HOME),
    ) ?? null
  );
}

/** "a three-day session, which began on Sunday" */
function beginning(text: DatedText, days: readonly DateMention[], { noun }: Stay): DateMention | null {
  return days.find((day) => day.from > noun && day.from - noun <= REACH && hasVerb(text, day, BEGINS)) ?? null;
}

/** "six-day", "week-long"; NaN where no count of days is told. */
function daysIn(word: string, unit: string): number {
  if (word === "week" && unit === "long") return 7;
  if (unit !== "day") return Number.NaN;
  return NUMBER_WORDS.get(word) ?? (word.length <= 2 ? Number(word) : Number.NaN);
}

/** "arrived on Monday for a three-day visit", "a three-day visit to Oslo on Monday"; not "now on a three-day visit, met today". */
function arrivalOf(text: DatedText, days: readonly DateMention[], stay: number, noun: number): DateMention | null {
  const told = days.filter((day) => day.role === null || day.role === "from");
  const before = told.findLast((day) => day.to <= stay && (hasVerb(text, day, SETS_OUT) || isFor(text, day.to, stay)));
  if (before) return before;
  const [behind, ...more] = told.filter((day) => day.from > noun);
  if (!behind || more.length > 0 || behind.from - noun > REACH) return null;
  return ASKS.has(text.tokens[behind.from - 1]!.norm) || isBegun(text, stay) ? behind : null;
}

/** "is expected on Monday for a three-day visit" */
function isFor({ tokens }: DatedText, from: number, stay: number): boolean {
  return tokens[from]?.norm === "for" && stay - from <= 3;
}

/** "will begin a three-day visit to Oslo tomorrow" */
function isBegun({ tokens }: DatedText, stay: number): boolean {
  return [stay - 1, stay - 2, stay - 3].some((at) => BEGINS.has(tokens[at]?.norm ?? ""));
}

function daysFrom(start: EdtfDate, days: number): EdtfDate | null {
  if (start.year !== "XXXX") return addDays(start, days);
  const end = addDays({ ...start, year: "2001" }, days);
  return end && { ...end, year: "XXXX" };
}

function between(mention: DateMention, start: EdtfDate, end: EdtfDate, because: string): DateMention | null {
  const value = { kind: "interval", start, end } as const;
  const [from, to] = [dayIn(start), dayIn(end)];
  const open = start.year === "XXXX" && end.year === "XXXX";
  if (!open && (from === null || to === null || to <= from || to - from > LONGEST)) return null;
  if (open && compareDates({ ...start, year: "2001" }, { ...end, year: "2001" }) >= 0) return null;
  const edtf = formatEdtf(value);
  return { ...mention, rule: "date/stretch", edtf, basis: "inferred", because, grain: "range", role: null, part: null };
}

/** The day of a mention; "until Friday" ends on one. */
function plainDay({ edtf }: DateMention): EdtfDate | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const date = value?.kind === "interval" && value.start === ".." && value.end !== ".." ? value.end : value;
  return date?.kind === "date" && typeof date.day === "number" && typeof date.month === "number" ? date : null;
}

function hasVerb(text: DatedText, date: DateMention, verbs: ReadonlySet<string>): boolean {
  const { from = 0 } = text.sentences[date.sentence] ?? {};
  for (let at = date.from - 1; at >= from && at >= date.from - 9; at--)
    if (verbs.has(text.tokens[at]!.norm)) return true;
  return false;
}

/** "after concluding a six-day visit" ends on the day told; where it began is not looked for. */
function isOver(scan: Scan, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((place) => OVER.has(normAt(scan, place)));
}
