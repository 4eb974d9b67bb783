/**
 * Meetings of another time that a report recalls: "during [a recent meeting] in Lima", "they [last met] in May", "after the two [met] in
 * Geneva in September". They have a day and a place of their own, and not those of what the report is about.
 */
import { TokenSet } from "../../language/token-set.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";
import type { DateMention } from "../mention.ts";
import { lieOf, theDayItself } from "../weighing/day-and-publication.ts";
import type { MeetingEvent } from "./event.ts";

const BEFORE_NOUN = new TokenSet(["recent", "earlier", "previous", "prior", "past", "last"]);
const BEFORE_VERB = new TokenSet(["last", "previously"]);
/** "his recent two-day official meeting": so many words from the noun back to such a word. */
const NOUN_REACH = 5;

const OPENS = new TokenSet("after since when where following during follow follows followed".split(" "));
const ENDS = new Set([",", ";", ":", "“", "”", '"']);
/** "The visit follows [that of B]": what was before what is told; and so many words from there to the words for it. */
const COMES_AFTER = new TokenSet(["follow", "follows"]);
const AFTER_REACH = 12;
/** "followed up on", "to follow up": of what is to be done. */
const UP = new TokenSet(["up", "on", "in"]);
/** So many words from the words back to what opens their clause; and on to its end, with the names of both sides between. */
const CLAUSE_REACH = 14;
const END_REACH = 24;
const LONG_AGO: ReadonlySet<string> = new Set([
  "weeks before publication",
  "long before publication",
  "an earlier month",
  "an earlier year",
]);

/** "In August 2023, A met B": so many words may stand before a date that opens a sentence. */
const HEAD = 2;
/** "implementing what was agreed on during the visit": so many words from the journey back to "during", and from there to what is done now. */
const OCCASION_REACH = 6;
const OUTCOME_REACH = 12;
const OCCASION = new TokenSet(["during", "at", "in"]);
const CARRIED_OUT = new TokenSet(
  "implement implements implemented implementing implementation fulfil fulfilment fulfilling follow-up".split(" "),
);

/** Of the events of a report those that it recalls. */
export const recalledEvents = rememberFor(({ annotated, events, dates }: Layers): ReadonlySet<MeetingEvent> => {
  const { tokens, sentences, document } = annotated;
  const published = theDayItself(document.published);
  const ago = new Map<number, DateMention[]>();
  for (const date of dates) {
    if (date.edtf === null || !LONG_AGO.has(lieOf(date.edtf, published))) continue;
    const known = ago.get(date.sentence);
    if (known) known.push(date);
    else ago.set(date.sentence, [date]);
  }
  return new Set(
    events.filter(
      (event) => isSaidSo(event) || isWhatComesBefore(event) || isInClauseOfThen(event) || isWhatIsCarriedOut(event),
    ),
  );

  /** "their last meeting", "had previously met" */
  function isSaidSo({ noun, entry, from, sentence }: MeetingEvent): boolean {
    if (entry.travel) return false;
    // "an earlier meeting with": in form a verb, and none behind "earlier".
    if (!noun && !tokens[from]!.norm.endsWith("ing")) return BEFORE_VERB.has(tokens[from - 1]);
    for (let at = from - 1; at >= Math.max(sentences[sentence]!.from, from - NOUN_REACH); at--) {
      const token = tokens[at]!;
      if (BEFORE_NOUN.has(token)) return true;
      if (token.text === "-") continue;
      if (token.kind !== "word" || token.shape !== "lower" || BETWEEN_NO_WORDS.has(token)) return false;
    }
    return false;
  }

  /** "The consultations follow [the meeting] between A and B", "the visit, which follows A's [visit] to B" */
  function isWhatComesBefore({ noun, from, sentence }: MeetingEvent): boolean {
    if (!noun) return false;
    const at = backTo(COMES_AFTER, from, Math.max(sentences[sentence]!.from, from - AFTER_REACH));
    return at >= 0 && !UP.has(tokens[at + 1]) && tokens[at - 1]?.norm !== "to";
  }

  /** "after they met in Geneva [in September]": told to say since when, or on what occasion. */
  function isInClauseOfThen({ from, to, sentence, entry }: MeetingEvent): boolean {
    const then = ago.get(sentence);
    if (!then || entry.travel) return false;
    const { from: first } = sentences[sentence]!;
    if (then.some((date) => date.from <= first + HEAD && tokens[date.to]?.text === "," && date.to < from)) return true;
    const opening = opensAt(from, first);
    if (opening < 0) return false;
    const end = endsAt(to, sentences[sentence]!.to);
    return then.some((date) => date.from > opening && date.to <= end);
  }

  /** "implementation of the decisions taken during [the visit of A]": what is told now came of it. */
  function isWhatIsCarriedOut({ noun, from, sentence }: MeetingEvent): boolean {
    if (!noun) return false;
    const { from: first } = sentences[sentence]!;
    const at = backTo(OCCASION, from, Math.max(first, from - OCCASION_REACH));
    return at >= 0 && backTo(CARRIED_OUT, at, Math.max(first, at - OUTCOME_REACH)) >= 0;
  }

  function backTo(words: TokenSet, from: number, first: number): number {
    for (let at = from - 1; at >= first; at--) {
      if (ENDS.has(tokens[at]!.text)) return -1;
      if (words.has(tokens[at])) return at;
    }
    return -1;
  }

  function opensAt(from: number, first: number): number {
    for (let at = from - 1; at >= Math.max(first, from - CLAUSE_REACH); at--) {
      if (ENDS.has(tokens[at]!.text)) return -1;
      if (OPENS.has(tokens[at])) return at;
    }
    return -1;
  }

  function endsAt(to: number, last: number): number {
    for (let at = to; at < Math.min(last, to + END_REACH); at++) if (ENDS.has(tokens[at]!.text)) return at;
    return Math.min(last, to + END_REACH);
  }
});

/** "the last of the talks": of no one of them is it said. */
const BETWEEN_NO_WORDS = new TokenSet([
  "of",
  "in",
  "on",
  "at",
  "to",
  "for",
  "with",
  "and",
  "or",
  "by",
  "the",
  "a",
  "an",
]);
