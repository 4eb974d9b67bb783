/**
 * Where a report says whose account it gives:
 *
 *   ..., the Foreign Ministry said · said the Department of Information · a statement from the embassy read
 *   according to the President's Office · citing / referring to / quoting the Foreign Ministry
 *   was informed in the press service · as the ministry informed X · in a communiqué on Friday, the ministry expressed
 *   a source in the Ministry told · the ministry said in a statement · it was announced by the presidency
 */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import { type Phrase, phraseAfter, phraseBefore } from "./body-phrase.ts";
import type { SourceWords } from "./source-words.ts";

export type CueForm = "said" | "inverted" | "according" | "citing" | "announced-by" | "statement-by";

export interface Cue {
  readonly form: CueForm;
  readonly phrase: Phrase;
  /** Token of the verb or preposition. */
  readonly at: number;
  /** The clause before the verb ended with a comma: "..., the ministry said". */
  readonly closing: boolean;
  /** It opens its sentence: "The ministry said that ...". */
  readonly opening: boolean;
}

const ADVERBS = new Set([
  "also",
  "has",
  "have",
  "had",
  "today",
  "yesterday",
  "later",
  "earlier",
  "further",
  "then",
  "however",
  "therefore",
  "separately",
  "here",
  "recently",
  "just",
  "officially",
]);
const WEEKDAYS = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const CITING = new Set(["citing", "quoting", "cites", "quotes"]);
const REFER = new Set(["referring", "reference", "refers"]);
/** "the Courier has learnt from the ministry" */
const LEARN = new Set(["learnt", "learned", "learns", "learn"]);
/** "the Courier has been told by the ministry" */
const TOLD = new Set(["told", "informed"]);
const WAS = new Set(["was", "were", "is", "been"]);
const TOLD_WHERE = new Set(["from", "in", "at", "by"]);
/** "the Courier reports via the ministry" */
const RELAY = new Set(["reports", "reported", "informs", "report"]);
/** Words that a cue begins with, beside those of the lexicon. */
const CUES = new TokenSet(["according", "via", "reported", ...TOLD, ...CITING, ...REFER, ...LEARN]);
const ISSUE = new Set(["issued", "released", "published", "made", "sent", "posted"]);
const FROM = new Set(["by", "from", "of", "in", "at", "for"]);
/** How far words that lead up to a name or a verb may go on, in tokens. */
const REACH = 12;
const COMMA_NEAR = 7;
const IN_A = new Set(["a", "its", "the"]);
const LEADS = new Set([
  "a",
  "an",
  "the",
  "its",
  "press",
  "media",
  "senior",
  "top",
  "unnamed",
  "anonymous",
  "high-ranking",
  "ranking",
  "several",
  "some",
  "two",
  "three",
  ...ISSUE,
  ...FROM,
]);
const ENDS_CLAUSE = new Set([",", '"', "”", "–", "—"]);

export function findCues(tokens: readonly Token[], from: number, to: number, words: SourceWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!words.cue.has(token) && !CUES.has(token)) continue;
    const { norm } = token;
    if (isPassive(at)) addBehind(tokens[at - 1]!.norm === "been" ? "citing" : "announced-by", at, at + 2);
    else if (norm === "via") {
      if (RELAY.has(tokens[at - 1]?.norm ?? "")) addBehind("citing", at, at + 1);
    } else if (isToldAt(at)) addBehind("citing", at, at + 2);
    else if (words.verb.has(norm)) addSaying(at);
    else if (norm === "according" && tokens[at + 1]?.norm === "to") addBehind("according", at, at + 2);
    else if (CITING.has(norm)) addBehind("citing", at, at + 1);
    else if (LEARN.has(norm) && tokens[at + 1]?.norm === "from") addBehind("citing", at, at + 2);
    else if (REFER.has(norm) && tokens[at + 1]?.norm === "to") addBehind("citing", at, at + 2);
    else if (words.statement.has(norm)) addStatement(at);
  }
  return cues;

  /** "the Courier has been [told by] the ministry", "this was [reported by] the ministry" */
  function isPassive(at: number): boolean {
    if (tokens[at + 1]?.norm !== "by") return false;
    const { norm } = tokens[at]!;
    const before = tokens[at - 1]?.norm;
    return (before === "been" && TOLD.has(norm)) || (before === "was" && norm === "reported");
  }

  /** "The Courier was [informed in] the press service", "As the Courier was [told at] the ministry". */
  function isToldAt(at: number): boolean {
    const before = tokens[at - 1]?.norm ?? "";
    return TOLD.has(tokens[at]!.norm) && WAS.has(before) && TOLD_WHERE.has(tokens[at + 1]?.norm ?? "");
  }

  function addSaying(at: number): void {
    if (tokens[at]!.norm === "announced" && tokens[at + 1]?.norm === "by") {
      addBehind("announced-by", at, at + 2);
      return;
    }
    if (tokens[at]!.shape !== "lower") return;
    let end = at;
    // "The society in a statement said", "The society (ABC) in a statement has called"
    if (
      words.statement.has(tokens[end - 1]?.norm ?? "") &&
      IN_A.has(tokens[end - 2]?.norm ?? "") &&
      tokens[end - 3]?.norm === "in"
    )
      end -= 3;
    while (
      end > from &&
      at - end < REACH &&
      (ADVERBS.has(tokens[end - 1]!.norm) || WEEKDAYS.has(tokens[end - 1]!.norm) || tokens[end - 1]!.norm === "on")
    )
      end--;
    // "Dubois, chief of the ministry's press service, told reporters": between the commas stands who he is.
    const apposed = tokens[end - 1]?.text === ",";
    const phrase = phraseBefore(tokens, apposed ? end - 1 : end, from, words);
    if (phrase && (!apposed || words.speaker.has(tokens[phrase.from]!.norm))) {
      const lead = leadIn(phrase.from);
      const before = lead >= from ? tokens[lead] : undefined;
      cues.push({
        form: "said",
        phrase,
        at,
        // "As the ministry informed the Courier, ..." gives the account of what follows, as ", the ministry said" of what goes before.
        closing: before !== undefined && (ENDS_CLAUSE.has(before.text) || (before.norm === "as" && lead === from)),
        opening: before === undefined,
      });
    }
    // "..., said the Department of Information"
    const opened = tokens[at - 1];
    if (opened && ENDS_CLAUSE.has(opened.text)) {
      const behind = phraseAfter(tokens, at + 1, to, words);
      // ", while thanking him, said military exercises would go on": without an article no body's name begins small.
      if (behind && (behind.from > at + 1 || tokens[behind.from]!.shape !== "lower"))
        cues.push({ form: "inverted", phrase: behind, at, closing: true, opening: false });
    }
  }

  /** The token before a phrase and the words that lead into it: "a statement from the", "a spokesman for". */
  function leadIn(start: number): number {
    let index = start - 1;
    while (
      index >= from &&
      start - index < REACH &&
      (LEADS.has(tokens[index]!.norm) ||
        words.statement.has(tokens[index]!.norm) ||
        words.speaker.has(tokens[index]!.norm))
    )
      index--;
    return index;
  }

  /** Behind "according to", "citing": the body itself, or "a statement issued by" it. */
  function addBehind(form: CueForm, at: number, start: number): void {
    let begin = start;
    for (let steps = 0; steps < 8 && begin < to; steps++) {
      const { norm } = tokens[begin]!;
      // "a press release of the embassy", but "the press service of the embassy"
      const press = norm === "press" || norm === "media";
      if (press ? !words.statement.has(tokens[begin + 1]?.norm ?? "") : !LEADS.has(norm) && !words.statement.has(norm))
        break;
      begin++;
    }
    const phrase = phraseAfter(tokens, begin, to, words) ?? phraseAfter(tokens, start, to, words);
    if (phrase) cues.push({ form, phrase, at, closing: false, opening: false });
  }

  /** The comma behind "In a statement issued on Friday"; -1 when none is near. */
  function nextComma(at: number): number {
    for (let index = at + 1; index < Math.min(to, at + COMMA_NEAR); index++)
      if (tokens[index]!.text === ",") return index;
    return -1;
  }

  /** "a statement by the Foreign Ministry", whatever verb follows. */
  function addStatement(at: number): void {
    // "The society in a statement on Friday called ..."
    if (IN_A.has(tokens[at - 1]?.norm ?? "") && tokens[at - 2]?.norm === "in" && at - 2 > from) {
      // "The ministry, in a statement here today, said ..."
      const set = tokens[at - 3]?.text === "," ? at - 3 : at - 2;
      const subject = phraseBefore(tokens, set, from, words);
      if (subject && leadIn(subject.from) < from) {
        cues.push({ form: "said", phrase: subject, at, closing: false, opening: true });
      }
    }
    // "In a communiqué published on Friday, the ministry expressed ..."
    if (at - 2 === from && IN_A.has(tokens[at - 1]!.norm) && tokens[from]!.norm === "in") {
      const comma = nextComma(at);
      const subject = comma < 0 ? null : phraseAfter(tokens, comma + 1, to, words);
      if (subject && tokens[subject.to]?.shape === "lower")
        cues.push({ form: "statement-by", phrase: subject, at, closing: false, opening: false });
    }
    let begin = at + 1;
    if (ISSUE.has(tokens[begin]?.norm ?? "")) begin++;
    if (!FROM.has(tokens[begin]?.norm ?? "")) return;
    const phrase = phraseAfter(tokens, begin + 1, to, words);
    if (phrase) cues.push({ form: "statement-by", phrase, at, closing: false, opening: false });
  }
}
