/**
 * What one date of a report says for being the day of a meeting: where it stands to the words that report it, what precedes it,
 * beside which place it stands, how it lies to the day of publication. `day-of-meeting.ts` puts together what dates of one value say.
 */
import { joined } from "../../shared/joined.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { DateMention } from "../mention.ts";
import type { MeetingEvent } from "../relations/event.ts";
import { lieOf } from "./day-and-publication.ts";
import type { DraftSetting } from "./draft-setting.ts";
import type { Feature } from "./linear-model.ts";
import { isSaidAtIt } from "./said-at-it.ts";
import type { Told } from "./told-before.ts";

export interface DayCandidate {
  /** EDTF, or null for "not known". */
  readonly edtf: string | null;
  readonly mentions: readonly DateMention[];
  readonly origin: "text" | "published" | "none";
  readonly features: readonly Feature[];
}

/** What was settled before the day is asked for. */
export interface DayQuestion {
  readonly layers: Layers;
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly kind: string;
  readonly status: string;
  /** The country where it was. */
  readonly country: string | null;
  /** What was read of meetings told before. */
  readonly told: readonly Told[];
}

export interface DaySigns {
  /** The words that tell of talks. */
  readonly words: MeetingEvent;
  /** The date closest to any words of the meeting, and the one closest to the main words. */
  readonly closest: DateMention | undefined;
  readonly closestToMain: DateMention | undefined;
  /** Whether a day stands beside words that name the meeting again. */
  readonly besideAgain: boolean;
  /** Adds what a date says for itself. */
  ofDate(date: DateMention, features: Set<string>): void;
}

const BEHIND =
  /^(?:on|from|in|since|by|until|before|after|at|during|of|the|for|this|between|as|and|later|last|next|,|\(|said|dated)$/u;
const SAYING = /^(?:said|says|told|announced|announces|stated|reported|added|confirmed|noted)$/u;
const CLAUSE = /^(?:that|which|who|when|where|after|since|before|following|while|as)$/u;

/** `told`: the status asked about, and whether of a visit. */
export function daySigns(
  { layers, draft, status, country }: DayQuestion,
  setting: DraftSetting,
  published: string | null,
  told: string,
): DaySigns {
  const { annotated, dates, dateSurroundings, home } = layers;
  const { sentences, tokens } = annotated;
  const { founding } = setting;
  const travel = new Set(
    [...draft.proposals, ...draft.echoes].filter(({ event }) => event.entry.travel).map(({ event }) => event.sentence),
  );
  const echoes = new Map<number, MeetingEvent[]>();
  for (const { event } of draft.echoes) echoes.set(event.sentence, [...(echoes.get(event.sentence) ?? []), event]);
  const within = setting.events.some((event) => !event.entry.travel);
  const first = dates.find((date) => date.edtf !== null);
  const last = lastBefore(dates, founding);
  const words = mainWords(setting.events);
  const closest = closestTo(dates, setting.own);
  const closestToMain = closestTo(dates, new Map([[words.sentence, [words]]]));
  const saidAtIt = isSaidAtIt(tokens, sentences[founding.sentence]!);
  const besideAgain = dates.some(
    (date) =>
      date.grain === "day" &&
      echoes.get(date.sentence)?.some((event) => event.noun && event.definite && gap(event, date) < 12),
  );
  return { words, closest, closestToMain, besideAgain, ofDate };

  function ofDate(date: DateMention, features: Set<string>): void {
    const standing = setting.standing(date.sentence);
    const grain = grainOf(date);
    features.add(joined`${grain}, ${standing}`);
    features.add(joined`${standing}, ${status}`);
    features.add(joined`${standing}, ${lieOf(date.edtf!, published)}`);
    features.add(joined`${standing}, ${grain}, ${status}`);
    if (date === last)
      features.add(joined`the last told before the words, ${founding.sentence - date.sentence > 1 ? "far" : "near"}`);
    if (saidAtIt && isJustBefore(date) && isBesideSaying(date)) features.add("what was said then was said at it");
    const stop = dateSurroundings.stops.get(date);
    if (stop !== undefined) {
      const side = !draft.codes.has(stop) ? "a third country" : stop === home?.code ? "home" : "the other side";
      features.add(joined`beside a place of ${side}, ${told}`);
      if (country !== null) features.add(stop === country ? "beside the place of it" : "beside another place");
    }
    if (date.role) features.add(joined`role: ${date.role}`);
    if (date.part) features.add(joined`part: ${date.part}`);
    if (date.rule === "date/stretch") features.add(joined`told in pieces, ${told}`);
    features.add(joined`told ${date.tense ?? "without tense"}, ${status}`);
    const again = echoes.get(date.sentence);
    if (again && standing === "points back") ofWordsAgain(date, again, features);
    const events = setting.own.get(date.sentence);
    if (events && standing === "of it") ofSentence(date, events, features);
    if (travel.has(date.sentence)) features.add(joined`in a sentence of the journey, ${grain}`);
    const before = tokens[date.from - 1]?.norm ?? "";
    if (BEHIND.test(before)) features.add(joined`behind "${before}"`);
    if (date === first) features.add("the first date");
    const { blockKind } = sentences[date.sentence]!;
    if (blockKind !== "body" && blockKind !== "title" && blockKind !== "heading") features.add("outside prose");
    features.add(joined`anchor: ${date.anchor}`);
    features.add(joined`grain: ${grain}`);
    features.add(joined`grain: ${grain}, ${told}`);
  }

  /** In the sentence that tells of it, or within the two before. */
  function isJustBefore({ sentence }: DateMention): boolean {
    return sentence <= founding.sentence && sentence >= founding.sentence - 2;
  }

  /** "said [yesterday]", "said on [Monday]", "[today] said" */
  function isBesideSaying({ from, to }: DateMention): boolean {
    const before = tokens.slice(Math.max(0, from - 3), from);
    return SAYING.test(tokens[to]?.norm ?? "") || before.some(({ norm }) => SAYING.test(norm));
  }

  /** "The meeting, held at the palace on Tuesday, …": beside words that name the meeting again. */
  function ofWordsAgain(date: DateMention, again: readonly MeetingEvent[], features: Set<string>): void {
    const nearest = again.reduce((a, b) => (gap(a, date) <= gap(b, date) ? a : b));
    const distance = gap(nearest, date);
    const named = nearest.noun && nearest.definite ? "the meeting named again" : "words that point back";
    features.add(joined`beside ${named}, ${distance < 12 ? "close" : "far"}, ${status}`);
    if (isOfSaying(date, nearest)) features.add("the day of saying");
  }

  /** "He said on Tuesday that they had met", "on Tuesday said": not of the words behind. */
  function isOfSaying(date: DateMention, event: MeetingEvent): boolean {
    if (date.from >= event.to) return false;
    if (SAYING.test(tokens[date.to]?.norm ?? "")) return true;
    for (let at = date.from - 1; at >= Math.max(0, date.from - 7); at--) {
      if (SAYING.test(tokens[at]!.norm) || (tokens[at]!.norm === "to" && tokens[at - 1]?.norm === "according"))
        return true;
      if (tokens[at]!.kind === "punct") return false;
    }
    return false;
  }

  function ofSentence(date: DateMention, events: readonly MeetingEvent[], features: Set<string>): void {
    const nearest = events.reduce((a, b) => (gap(a, date) <= gap(b, date) ? a : b));
    const distance = gap(nearest, date);
    const side = date.from >= nearest.to ? "behind" : "before";
    if (within && nearest.entry.travel) features.add(joined`beside the words of the journey, ${grainOf(date)}`);
    features.add(
      joined`${side} the words, ${distance < 2 ? "touching" : distance < 6 ? "close" : distance < 14 ? "near" : "far"}`,
    );
    if (date.sentence === founding.sentence) features.add("in the founding sentence");
    const between = tokens.slice(Math.min(date.to, nearest.to), Math.max(date.from, nearest.from));
    if (between.some((token) => token.text === "," || token.text === ";")) features.add("a comma between");
    if (isOfSaying(date, nearest)) features.add(saidAtIt ? "what was said then was said at it" : "the day of saying");
    if (between.some((token) => CLAUSE.test(token.norm))) features.add(joined`another clause between, ${side}`);
  }
}

/** The words that tell of talks, where others tell of the journey; the strong ones first. */
function mainWords(events: readonly MeetingEvent[]): MeetingEvent {
  return (
    events.find(({ entry }) => !entry.travel && entry.strength === "strong") ??
    events.find(({ entry }) => !entry.travel) ??
    events[0]!
  );
}

/** The date last told in a sentence before that of the words. */
function lastBefore(dates: readonly DateMention[], founding: MeetingEvent): DateMention | undefined {
  return dates.findLast((date) => date.edtf !== null && date.sentence < founding.sentence);
}

/** The date closest to words of the meeting, in their sentence. */
function closestTo(
  dates: readonly DateMention[],
  own: ReadonlyMap<number, readonly MeetingEvent[]>,
): DateMention | undefined {
  let best: DateMention | undefined;
  let top = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.edtf === null) continue;
    for (const event of own.get(date.sentence) ?? []) {
      const distance = gap(event, date);
      if (distance >= top) continue;
      top = distance;
      best = date;
    }
  }
  return best;
}

function gap(event: { from: number; to: number }, date: DateMention): number {
  return date.from >= event.to ? date.from - event.to : Math.max(0, event.from - date.to);
}

/** A stretch of years ("in 2021-22") is another thing than one of days. */
function grainOf({ grain, edtf }: DateMention): string {
  if (grain !== "range" || edtf === null) return grain;
  const [begin = "", end = ""] = edtf.split("/");
  const length = Math.max(begin.length, end.length);
  return length <= 4 ? "range of years" : length <= 7 ? "range of months" : grain;
}
