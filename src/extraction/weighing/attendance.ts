/**
 * Lists of those who were there besides the two who met, by the words that go with the list.
 *
 *   [A, B and C] were also present · accompanied by [A and B] · the delegation included [A, B and C] · [A and B] signed it
 *
 * The words are in the lexicon `attendance`, with where their list stands.
 */
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { longestHits } from "../lookup.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { MeetingEvent } from "../relations/event.ts";

/** For each mention, by index, the words whose lists it stands in: "present, before"; `of all` where the words are of several meetings. */
export type Attendance = ReadonlyMap<number, ReadonlySet<string>>;

interface Words {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly entry: EntryOf<"attendance">;
  /** "Accompanying the President were X and Y": the list stands behind words that else have it before them. */
  readonly inverted: boolean;
}

interface Input {
  readonly annotated: Annotated;
  readonly mentions: readonly PersonMention[];
  readonly events: readonly MeetingEvent[];
}

/** A list of its own behind "present were:" goes on for so many sentences. */
const LONGEST_LIST = 30;
const TO_BE = new Set(["were", "was", "are", "is"]);
/** Words between one that opens a sentence and its "were". */
const LONGEST_OPENING = 12;
/** So many words before "included" may stand who came. */
const GROUP_REACH = 8;
/** From so many tokens on, a sentence behind is no item of a list. */
const LONGEST_ITEM = 30;

export function attendanceOf(input: Input): Attendance {
  const ofMention = new Map<number, Set<string>>();
  const words = wordsOfAttendance(input.annotated);
  const ranges = new Ranges(input);
  for (const [nth, word] of words.entries()) {
    const { as } = word.entry;
    const where = word.inverted ? "behind" : word.entry.list;
    const how = `${as}, ${where}${isOfAll(input.annotated, word) ? ALL : ""}`;
    // "A, along with a delegation including B, were present": words with a list of their own behind them interrupt none.
    let before = nth - 1;
    while (words[before]?.sentence === word.sentence && words[before]!.entry.list === "behind") before--;
    const previous = words[before];
    const next = words[nth + 1];
    const list =
      where === "before"
        ? ranges.before(word, previous?.sentence === word.sentence ? previous.to : 0)
        : ranges.behind(word, next?.sentence === word.sentence ? next.from : Number.POSITIVE_INFINITY);
    for (const index of list) {
      const known = ofMention.get(index);
      if (known) known.add(how);
      else ofMention.set(index, new Set([how]));
    }
  }
  return ofMention;
}

/** Ends the words for a list that is of all the meetings a report tells of. */
export const ALL = ", of all";
const SEVERAL = new Set(["meetings", "engagements", "conversations"]);
const SEVERAL_REACH = 4;

/** "X attended [the meetings]", "accompanied [in the meetings] by X". */
function isOfAll({ tokens, sentences }: Annotated, { from, to, sentence }: Words): boolean {
  const end = Math.min(sentences[sentence]!.to, to + SEVERAL_REACH);
  for (let index = from; index < end; index++) if (SEVERAL.has(tokens[index]!.norm)) return true;
  return false;
}

function wordsOfAttendance(annotated: Annotated): Words[] {
  const found: Words[] = [];
  let sentence = 0;
  const groups = annotated.lexicons.wordSet("those-who-came");
  for (const { from, to, value } of longestHits(annotated, "attendance")) {
    while (annotated.sentences[sentence]!.to <= from) sentence++;
    if (value.entry.group && !isBehindGroup(annotated, groups, from, annotated.sentences[sentence]!.from)) continue;
    const { entry } = value;
    const were =
      entry.list === "before" && from <= annotated.sentences[sentence]!.from + 1
        ? verbBehind(annotated, to, sentence)
        : -1;
    found.push({ from, to: were < 0 ? to : were + 1, sentence, entry, inverted: were >= 0 });
  }
  return found;
}

/** Where "were" stands behind words that open a sentence, with no comma between: "taking part in the talks were". */
function verbBehind({ tokens, sentences }: Annotated, from: number, sentence: number): number {
  const end = Math.min(sentences[sentence]!.to, from + LONGEST_OPENING);
  for (let index = from; index < end; index++) {
    if (tokens[index]!.text === ",") return -1;
    if (TO_BE.has(tokens[index]!.norm)) return index;
  }
  return -1;
}

/** "the delegation also included": a word for those who came stands shortly before. */
function isBehindGroup({ tokens }: Annotated, groups: ReadonlySet<string>, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - GROUP_REACH); index--) {
    if (groups.has(tokens[index]!.norm)) return true;
  }
  return false;
}

/** Mentions of people on either side of words, as indices, found without passing over all of them. */
class Ranges {
  readonly #input: Input;
  /** Index of the first mention of each sentence. */
  readonly #first: number[] = [];
  /** Verbs that report a meeting, by sentence. */
  readonly #verbs = new Map<number, number[]>();

  constructor(input: Input) {
    this.#input = input;
    const { annotated, mentions, events } = input;
    let index = 0;
    for (const { from } of annotated.sentences) {
      while (index < mentions.length && mentions[index]!.from < from) index++;
      this.#first.push(index);
    }
    this.#first.push(mentions.length);
    for (const { noun, sentence, from } of events) {
      if (noun) continue;
      const verbs = this.#verbs.get(sentence);
      if (verbs) verbs.push(from);
      else this.#verbs.set(sentence, [from]);
    }
  }

  /** Those named in the sentence before the words, as far back as other words of such a list or a verb of meeting. */
  before({ from, sentence }: Words, start: number): number[] {
    const verb = (this.#verbs.get(sentence) ?? []).findLast((at) => at < from) ?? 0;
    return this.#between(sentence, Math.max(start, verb), from);
  }

  /** Those named behind the words, up to other such words or a verb of meeting; behind a colon also in the lines that follow. */
  behind({ from, to, sentence }: Words, end: number): number[] {
    const verb = (this.#verbs.get(sentence) ?? []).find((at) => at > from) ?? Number.POSITIVE_INFINITY;
    const here = this.#between(sentence, to, Math.min(end, verb));
    if (here.length > 0) return here;
    const { sentences, tokens } = this.#input.annotated;
    if (tokens[sentences[sentence]!.to - 1]!.text !== ":") return here;
    const list: number[] = [];
    for (let next = sentence + 1; next <= sentence + LONGEST_LIST && next < sentences.length; next++) {
      const { from: first, to: last } = sentences[next]!;
      const items = this.#between(next, first, last);
      if (items.length === 0 || last - first > LONGEST_ITEM || this.#verbs.has(next)) break;
      list.push(...items);
    }
    return list;
  }

  #between(sentence: number, from: number, to: number): number[] {
    const found: number[] = [];
    for (let index = this.#first[sentence]!; index < this.#first[sentence + 1]!; index++) {
      const mention = this.#input.mentions[index]!;
      if (mention.from >= from && mention.to <= to) found.push(index);
    }
    return found;
  }
}
