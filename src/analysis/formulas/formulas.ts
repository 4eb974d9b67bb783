/**
 * The formulas of a relationship: passages that come again at other meetings in nearly the same words. Their words are
 * weighed as where a meeting is held against an earlier one (`analysis/likeness`).
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { type Preparing, preparing } from "../changes/preparing.ts";
import type { History, MeetingTold } from "../history.ts";
import { candidatesIn, type Prepared } from "../likeness/likeness.ts";
import { Comparable } from "./comparable.ts";
import type { Citation, Formula, MeetingAt, Saying } from "./formula.ts";
import { FormulaAsAsked } from "./formula-as-asked.ts";
import { groupAlike } from "./group-alike.ts";
import { NEAR, nearness, SAYS_SOMETHING } from "./nearness.ts";
import { type Kept, regularityOf } from "./regularity.ts";
import { commonIn, saidBy } from "./said-by.ts";
import { meetingsHeld, sayingsAt, type Told, voiceOf } from "./sayings.ts";
import { variantsOf } from "./variants.ts";

/** So many wordings are held against each: those that share most of its rare words. */
const NEIGHBOURS = 16;

export interface FormulaOptions {
  /** Said on so many days at least. Default: 2. */
  readonly min?: number;
}

/** Told in the same words, but for names of the day and the like. */
export interface Wording {
  readonly prepared: Prepared;
  /** In order of time. */
  readonly told: Told[];
}

/** How a formula is kept to, worked out for all; its wordings and citations, which take as long again, for those that are asked for. */
interface Found extends Kept {
  /** Numbers of the meetings at which it was said, in order of time. */
  readonly at: readonly number[];
  readonly lastDate: string;
  readonly formula: () => Formula;
}

/** Worked out once of a history: several questions ask for them. */
const kept = new WeakMap<History, Map<number, readonly Found[]>>();

/** Those said at most meetings first. */
export function formulasOf(history: History, options: FormulaOptions = {}): readonly Formula[] {
  return foundIn(history, options).map(({ formula }) => formula());
}

/** The same, each worked out where something of it is asked for. */
export function formulasAsAsked(history: History): readonly Formula[] {
  return foundIn(history).map((found) => new FormulaAsAsked(found));
}

/** Only those that are kept to so, in the same order. */
export function formulasKept(history: History, wanted: (kept: Kept) => boolean): readonly Formula[] {
  return foundIn(history)
    .filter(wanted)
    .map(({ formula }) => formula());
}

function foundIn(history: History, { min = 2 }: FormulaOptions = {}): readonly Found[] {
  let known = kept.get(history);
  if (!known) kept.set(history, (known = new Map()));
  let found = known.get(min);
  if (!found) known.set(min, (found = workedOut(history, min)));
  return found;
}

function workedOut(history: History, min: number): Found[] {
  const meetings = meetingsHeld(history);
  const wordings = wordingsOf(sayingsAt(meetings), preparing(history));
  const prepared = wordings.map((wording) => wording.prepared);
  const groups = groupAlike({
    count: wordings.length,
    candidates: candidatesIn(prepared, NEIGHBOURS),
    likeness: (a, b, that) => nearness(prepared[a]!, prepared[b]!, that),
    least: NEAR,
  });
  const days = meetings.map(({ meeting }) => dayOfMeeting(meeting));
  const comparable = new Comparable(meetings);
  return groups
    .map((group) => group.map((index) => wordings[index]!))
    .filter((group) => isFormula(group, min, days))
    .map((group) => foundOf(group, history.sides, meetings, comparable))
    .sort((a, b) => b.at.length - a.at.length || compare(b.lastDate, a.lastDate));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same words are prepared and compared once, however often they are said. */
function wordingsOf(told: readonly Told[], prepared: Preparing): Wording[] {
  const byText = new Map<string, Told[]>();
  for (const each of told) {
    const text = contentOf(each).toLowerCase();
    const known = byText.get(text);
    if (known) known.push(each);
    else byText.set(text, [each]);
  }
  const texts = [...byText.values()];
  const wordings = new Map<string, Wording>();
  for (const each of texts) {
    const one = prepared.passage(each[0]!.passage);
    if (one.weight < SAYS_SOMETHING) continue;
    const known = wordings.get(one.key);
    if (known) known.told.push(...each);
    else wordings.set(one.key, { prepared: one, told: [...each] });
  }
  return [...wordings.values()];
}

/** A visit is told for days, and by several outlets with different days: what comes again within a week may be one occasion. */
const APART = 7;

/** `dayAt`: of each meeting. */
function isFormula(group: readonly Wording[], min: number, dayAt: readonly number[]): boolean {
  const days = new Set<number>();
  for (const { told } of group) for (const { at } of told) days.add(dayAt[at]!);
  return days.size >= min && Math.max(...days) - Math.min(...days) >= APART;
}

/** The earliest that a day may be. */
function dayOfMeeting({ date }: MeetingTold["meeting"]): number {
  const value = date === null ? null : parseEdtf(date);
  return (value && boundsOf(value)?.earliest) ?? 0;
}

function foundOf(
  group: readonly Wording[],
  sides: readonly string[],
  meetings: readonly MeetingTold[],
  comparable: Comparable,
): Found {
  const meetingAt = (at: number): MeetingAt => {
    const { id, date } = meetings[at]!.meeting;
    return { id, date };
  };
  const told = group.flatMap((wording) => wording.told).sort((a, b) => a.at - b.at);
  const at = [...new Set(told.map((each) => each.at))];
  const said = told.map((each) => ({ at: each.at, voice: voiceOf(each.account) }));
  const regular = regularityOf(at, comparable.with(said), meetings.length, meetingAt);
  let formula: Formula | undefined;
  return {
    ...regular,
    at,
    lastDate: meetingAt(at.at(-1)!).date ?? "",
    formula: () => (formula ??= formulaOf({ group, told, at, regular }, sides, meetingAt)),
  };
}

interface Regular {
  readonly group: readonly Wording[];
  /** In order of time. */
  readonly told: readonly Told[];
  readonly at: readonly number[];
  readonly regular: Kept;
}

function formulaOf(
  { group, told, at, regular }: Regular,
  sides: readonly string[],
  meetingAt: (at: number) => MeetingAt,
): Formula {
  const { variants, numberOf } = variantsOf(group, meetingAt);
  return {
    text: variants[0]!.text,
    variants,
    said: sayingsOf(told, numberOf),
    meetings: at.map(meetingAt),
    first: meetingAt(at[0]!),
    last: meetingAt(at.at(-1)!),
    by: saidBy(told, sides),
    topics: commonIn(told, ({ passage }) => passage.topics),
    countries: commonIn(told, ({ passage }) => passage.countries.filter((country) => !sides.includes(country))),
    ...regular,
  };
}

/** Copies of one text say a thing once. */
function sayingsOf(told: readonly Told[], numberOf: (told: Told) => number): Saying[] {
  const bySource = new Map<string, { told: Told; copies: string[] }>();
  for (const each of told) {
    const source = `${each.at} ${each.account.source}`;
    const known = bySource.get(source);
    if (!known) bySource.set(source, { told: each, copies: [] });
    else if (known.told.account !== each.account) known.copies.push(each.account.name);
  }
  // Thousands of them: written out, an object takes a tenth of the time that one takes into which another is spread.
  return Array.from(bySource.values(), ({ told: each, copies }): Saying => {
    const { passage, account } = each;
    const { id: meeting, date } = each.meeting.meeting;
    const { document, name, side, publisher } = account;
    const { start, end, quote, act, speakers, speaker } = passage;
    const variant = numberOf(each);
    return {
      meeting,
      document,
      name,
      start,
      end,
      quote,
      date,
      act,
      speakers,
      speaker,
      side,
      publisher,
      variant,
      copies,
    };
  });
}

export function citationOf({ passage, account, meeting }: Told): Citation {
  const { document, name } = account;
  const { start, end, quote } = passage;
  return { meeting: meeting.meeting.id, document, name, start, end, quote };
}

export function contentOf({ passage: { quote, start, content } }: Pick<Told, "passage">): string {
  return quote.slice(content.start - start, content.end - start);
}
