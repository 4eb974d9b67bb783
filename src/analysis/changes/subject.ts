/** What a change is about, in the words of its report: the weightiest stretch of them that a person would take for a name of it. */
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
    if (!wanted(first) || NO_HEAD.test(text(first.start, first.end))) continue;
    let [weight, count, end] = [0, 0, at];
    for (let index = at; index < words.length && count < WORDS; index++) {
      const word = words[index]!;
      const between = text(words[Math.max(at, index - 1)]!.end, word.start);
      if (word.end - first.start > LONGEST || BREAKS.test(between)) break;
      if (!wanted(word)) {
        if (CLAUSES.test(text(word.start, word.end))) break;
        continue;
      }
      // A stretch that grows over words of no account is worth less.
      if (index - end > 3) break;
      weight += worthOf(word, text(word.start, word.end));
      count++;
      end = index;
    }
    found.push({ text: whole(passage, first.start, words[end]!.end), weight });
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

/** With the rest of a compound: "world-scale" and not "scale". */
function whole(passage: Prepared["passage"], from: number, to: number): string {
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
  return quote.slice(first, last).replaceAll(/\s+/gu, " ");
}

/** A comma or a dash parts one thing from the next. */
const BREAKS = /[,;:.–—()“”"]/u;

/** With these another clause begins, or its verb comes. */
const CLAUSES =
  /^(?:which|that|who|whose|while|when|where|as|to|by|is|are|was|were|be|been|has|have|had|will|would|should|must|can|could|including|such|because|since|after|before|during|also)$/iu;

function textOf({ start, quote }: Prepared["passage"], from: number, to: number): string {
  return quote.slice(from - start, to - start).replaceAll(/\s+/gu, " ");
}

function shortened(text: string): string {
  const words = text.replaceAll(/\s+/gu, " ");
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
