/**
 * Which of a document's dates is the day of a meeting: weighed by where each stands to the words that report it, what precedes
 * it, beside which place it stands, and how it lies to the day of publication. "Not known" and the day of publication are
 * candidates too.
 */
import { joined } from "../../shared/joined.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { DateMention } from "../mention.ts";
import type { MeetingEvent } from "../relations/event.ts";
import { lieOf, theDayItself } from "./day-and-publication.ts";
import { settingOf } from "./draft-setting.ts";
import type { Feature } from "./linear-model.ts";
import { precedentOf, type Told } from "./told-before.ts";

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

const BEHIND =
  /^(?:on|from|in|since|by|until|before|after|at|during|of|the|for|this|between|as|and|later|last|next|,|\(|said|dated)$/u;
const SAYING = /^(?:said|says|told|announced|announces|stated|reported|added|confirmed|noted)$/u;
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;
const CLAUSE = /^(?:that|which|who|when|where|after|since|before|following|while|as)$/u;

/** "later this year": what was held was not then. */
function isAhead({ part, grain }: DateMention): boolean {
  return part === "later" && grain !== "day";
}

export function dayCandidates({
  layers,
  draft,
  drafts,
  kind,
  status,
  country,
  told: before,
}: DayQuestion): DayCandidate[] {
  const { annotated, dates, dateSurroundings, home } = layers;
  const { sentences, tokens, document } = annotated;
  const setting = settingOf(layers, draft, drafts);
  const { founding } = setting;
  const travel = new Set(
    [...draft.proposals, ...draft.echoes].filter(({ event }) => event.entry.travel).map(({ event }) => event.sentence),
  );
  const within = setting.events.some((event) => !event.entry.travel);
  const told = joined`${status}${kind === "visit" ? " visit" : ""}`;
  const published = theDayItself(document.published);
  const words = mainWords(setting.events);
  const byValue = valuesOf(layers, published, status === "scheduled" || kind === "visit" ? words.sentence : null);
  const beside = dates.some((date) => date.edtf !== null && setting.own.has(date.sentence));
  const first = dates.find((date) => date.edtf !== null);
  const last = lastBefore(dates, founding);
  const closest = closestTo(dates, setting.own);
  const thereAt = new Set(
    country === null
      ? []
      : dates.filter((date) => dateSurroundings.stops.get(date) === country).map((date) => date.edtf),
  );
  const main = closestTo(dates, new Map([[words.sentence, [words]]]));
  const precedent = precedentOf(draft, before);
  const candidates: DayCandidate[] = [];
  for (const [edtf, mentions] of byValue) {
    if (status === "held" && mentions.every(isAhead)) continue;
    const features = new Set<string>();
    if (dateSurroundings.within.has(edtf)) features.add(joined`within another stretch, ${told}`);
    if (dateSurroundings.holding.has(edtf)) features.add(joined`a stretch that holds others, ${told}`);
    if (thereAt.has(edtf)) {
      if (dateSurroundings.within.has(edtf)) features.add("within another stretch, beside the place of it");
      if (dateSurroundings.holding.has(edtf) && thereAt.size > 1)
        features.add("a stretch that holds others, and another is beside the place too");
    } else if (thereAt.size > 0) features.add("another is beside the place of it");
    for (const date of mentions) ofMention(date, features);
    if (mentions.some((date) => date === closest)) features.add("the closest to the words");
    else if (closest) features.add("another is the closest to the words");
    if (mentions.some((date) => date === main)) features.add("the closest to the main words");
    else if (main) features.add("another is the closest to the main words");
    if (byValue.size === 1) features.add("the only date");
    if (mentions.length > 1) features.add("said twice");
    features.add(joined`${lieOf(edtf, published)}, ${told}`);
    if (edtf === published) features.add("is the day of publication");
    for (const feature of likePrecedent(edtf)) features.add(feature);
    candidates.push({ edtf, mentions, origin: "text", features: [...features] });
  }
  if (published && !byValue.has(published)) {
    const features = ["is the day of publication", "unsaid", joined`unsaid, ${told}`, joined`unsaid, ${kind}`];
    features.push(beside ? joined`unsaid, a date beside, ${status}` : joined`unsaid, no date beside, ${status}`);
    if (dates.length === 0) features.push(joined`unsaid, no date at all, ${status}`);
    features.push(joined`unsaid, ${founding.tense}`);
    candidates.push({
      edtf: published,
      mentions: [],
      origin: "published",
      features: [...features, ...likePrecedent(published)],
    });
  }
  const none = ["none", published ? "none, published known" : "none, published unknown", joined`none, ${told}`];
  none.push(beside ? "none, a date beside" : "none, no date beside");
  if (byValue.size === 0) none.push("none, no date at all");
  // "yesterday" in a report of which no day is known: the day is told, and is none of the others.
  if (dates.some((date) => date.edtf === null && date.grain === "day" && setting.own.has(date.sentence)))
    none.push("none, a day beside that cannot be placed");
  candidates.push({ edtf: null, mentions: [], origin: "none", features: [...none, ...likePrecedent(null)] });
  return candidates;

  /** Whether it is the day of what was told before. */
  function likePrecedent(edtf: string | null): string[] {
    if (!precedent) return [];
    const { told, tie } = precedent;
    const time = told.status === status ? status : "in another time";
    const same = joined`${told.day === edtf ? "the day" : "not the day"} of ${tie}`;
    const of = edtf === null ? ", none" : "";
    return [joined`${same}, ${time}${of}`, joined`${same}, ${beside ? "a date beside" : "no date beside"}${of}`];
  }

  function ofMention(date: DateMention, features: Set<string>): void {
    const standing = setting.standing(date.sentence);
    const grain = grainOf(date);
    features.add(joined`${grain}, ${standing}`);
    features.add(joined`${standing}, ${status}`);
    features.add(joined`${standing}, ${lieOf(date.edtf!, published)}`);
    features.add(joined`${standing}, ${grain}, ${status}`);
    if (date === last)
      features.add(joined`the last told before the words, ${founding.sentence - date.sentence > 1 ? "far" : "near"}`);
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
    if (isOfSaying(date, nearest)) features.add("the day of saying");
    if (between.some((token) => CLAUSE.test(token.norm))) features.add(joined`another clause between, ${side}`);
  }
}

/**
 * Mentions by value. A day of publication that is printed above or below the text is no date of the text; a bare day of the
 * month ("the 19th") is the day of that number which is told in full. Of what is to come `within` a stay told in pieces ("left on
 * Monday ... until Thursday") the days of setting out and coming back are none.
 */
function valuesOf(
  { annotated, dates }: Layers,
  published: string | null,
  within: number | null,
): Map<string, DateMention[]> {
  const byValue = new Map<string, DateMention[]>();
  const ends = new Set(
    within === null ? [] : dates.flatMap(({ rule, edtf }) => (rule === "date/stretch" ? (edtf ?? "").split("/") : [])),
  );
  for (const date of dates) {
    if (date.edtf === null) continue;
    const { blockKind } = annotated.sentences[date.sentence]!;
    if (date.edtf === published && (blockKind === "header" || blockKind === "footer")) continue;
    if (date.sentence !== within && ends.has(date.edtf)) continue;
    const list = byValue.get(date.edtf);
    if (list) list.push(date);
    else byValue.set(date.edtf, [date]);
  }
  for (const [value, mentions] of byValue) {
    if (!value.startsWith("XXXX-XX-") || value.length !== 10) continue;
    const fuller = [...byValue.keys()].filter(
      (other) => other !== value && DAY.test(other) && other.endsWith(value.slice(7)),
    );
    if (fuller.length !== 1) continue;
    byValue.get(fuller[0]!)!.push(...mentions);
    byValue.delete(value);
  }
  return byValue;
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
