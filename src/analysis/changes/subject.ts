/** What a change is about, in the words of its report: the weightiest stretch of them that a person would take for a name of it. */
import type { Passage } from "../history.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";

/** The most words that count in a label, and its longest length. */
const WORDS = 4;
const LONGEST = 60;

/** A passage, or a part of it. */
export type Worded = Pick<Prepared, "words" | "passage">;

/** `among`: only words of these keys, where some are left. */
export function subjectOf(prepared: Worded, among?: ReadonlySet<string>): string {
  const stretches = stretchesOf(prepared, (word) => word.counts && (among === undefined || among.has(word.key)));
  const chosen = stretches.sort((a, b) => b.weight - a.weight)[0];
  if (!chosen) return among ? subjectOf(prepared) : shortened(prepared.passage.quote);
  return chosen.text;
}

interface Stretch {
  readonly text: string;
  readonly weight: number;
}

function stretchesOf({ words, passage }: Worded, wanted: (word: Word) => boolean): Stretch[] {
  const found: Stretch[] = [];
  const text = (from: number, to: number) => textOf(passage, from, to);
  for (const [at, first] of words.entries()) {
    const begin = text(first.start, first.end);
    if (!wanted(first) || NO_HEAD.test(begin) || ends(begin) || isVerb(words[at - 1], first, passage)) continue;
    let [weight, count, end] = [0, 0, at];
    for (let index = at; index < words.length && count < WORDS; index++) {
      const word = words[index]!;
      const between = text(words[Math.max(at, index - 1)]!.end, word.start);
      if (word.end - first.start > LONGEST || BREAKS.test(between)) break;
      if (ends(text(word.start, word.end)) || between.split(" ").some((word) => VERBS.test(word))) break;
      if (!wanted(word)) continue;
      // A stretch that grows over words of no account is worth less.
      if (index - end > 3) break;
      weight += worthOf(word, text(word.start, word.end));
      count++;
      end = index;
    }
    found.push({ text: whole(passage, first.start, endOfPhrase(passage, words, at, end)), weight });
  }
  return found;
}

/** Names and things of diplomacy tell more than other words, verbs and adverbs less. */
function worthOf({ key, weight, matters }: Word, text: string): number {
  const named = key.includes(":") || (/^\p{Lu}/u.test(text) && !key.includes("."));
  const kind = named ? 1.3 : key.includes(".") ? 1.1 : /(?:ed|ing|ly)$/u.test(text) ? 0.4 : 0.8;
  return weight * kind * (0.7 + 0.15 * (matters ?? 1));
}

/** No label begins with an adverb or a form of a verb. */
const NO_HEAD = /^(?:always|never|not|no|\p{L}+ly|\p{L}{2,}ed|\p{L}{2,}ing)$/iu;

/** "To [maintain] momentum", "will [visit]": what they do, not what it is about. */
function isVerb(before: Word | undefined, { start }: Word, passage: Passage): boolean {
  if (!before) return false;
  return (
    BEFORE_VERB.test(textOf(passage, before.start, before.end)) && /^\p{Ll}/u.test(textOf(passage, start, start + 1))
  );
}

const BEFORE_VERB = /^(?:to|will|would|should|must|can|could|may|might|shall|not|it|he|she|they|we|who|which|that)$/iu;

/** A phrase ends with its noun: "unprovoked [war]", "Vice [President]"; "citizens abducted" ends with citizens. */
function endOfPhrase(passage: Passage, words: readonly Word[], from: number, to: number): number {
  let last = to;
  for (let next = last + 1; next < words.length && next <= to + 2; next++) {
    const [own, following] = [words[last]!, words[next]!];
    const [word, then] = [textOf(passage, own.start, own.end), textOf(passage, following.start, following.end)];
    if (textOf(passage, own.end, following.start) !== " " || LITTLE.test(then) || ends(then)) break;
    const goesOn = /^\p{Lu}/u.test(word) ? /^\p{Lu}/u.test(then) : UNFINISHED.test(word);
    if (!goesOn) break;
    last = next;
  }
  const at = (index: number) => textOf(passage, words[index]!.start, words[index]!.end);
  const isLoose = last === to && PARTICIPLE.test(at(last));
  const isCut = last > from && NUMBER.test(at(last)) && LITTLE.test(at(last - 1));
  if (last > from && (isLoose || isCut)) {
    last--;
    while (last > from && LITTLE.test(at(last))) last--;
  }
  return words[last]!.end;
}

/** "A bridge over three rivers and 22 [years]" ends with the rivers; "Agenda 2030" is a name. */
const NUMBER = /^\d[\d,.]*$/u;

const UNFINISHED = /(?:ed|ing|al|ous|ive|able|ible|est|ic|ful|ary)$/iu;
const PARTICIPLE = /(?:ed|ing|ly)$/u;
const LITTLE =
  /^(?:the|a|an|and|or|of|in|on|at|for|with|from|its|their|our|his|her|this|that|these|those|all|it|they|he|she|into|over|under|between|against|among|across)$/iu;

/** With the rest of a compound: "world-scale" and not "scale". */
function whole(passage: Passage, from: number, to: number): string {
  const { quote, start } = passage;
  let [first, last] = [from - start, to - start];
  while (first > 1 && quote[first - 1] === "-" && /[\p{L}-]/u.test(quote[first - 2]!)) {
    first -= 2;
    while (first > 0 && /\p{L}/u.test(quote[first - 1]!)) first--;
  }
  while (last < quote.length - 1 && quote[last] === "-" && /\p{L}/u.test(quote[last + 1]!)) {
    last += 2;
    while (last < quote.length && /\p{L}/u.test(quote[last]!)) last++;
  }
  return quote.slice(first, last).replaceAll(/\s+/gu, " ").replace(OPENING, "");
}

/** "In the region" is about the region. */
const OPENING = /^(?:(?:in|on|at|of|for) )?(?:(?:the|a|an) )?(?=\p{L}{3})/iu;

/** A comma or a dash parts one thing from the next. */
const BREAKS = /[,;:.–—()“”"]/u;

/** With these another clause begins. */
const CLAUSES = /^(?:which|that|who|whose|while|when|where|as|to|by|such|because|since|after|before|during|also)$/iu;

/** Verbs that no name has in it: a phrase ends before them. */
const VERBS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|should|must|can|could|ought|including|stands?|stood|remains?|became|becomes?|goes|went|comes?|came|gives?|gave|takes?|took|brings?|brought|makes?|says?|said|does|did|continues?|demonstrates?|includes?|occupies|reflects?)$/u;

const ends = (word: string): boolean => CLAUSES.test(word) || VERBS.test(word);

function textOf({ start, quote }: Passage, from: number, to: number): string {
  return quote.slice(from - start, to - start).replaceAll(/\s+/gu, " ");
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/gu, " ").replace(/^["“](?=[^"”]*$)/u, "");
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
