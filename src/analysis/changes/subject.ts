/** What a change is about, in the words of its report: the weightiest stretch of them that a person would take for a name of it. */
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";

/** The most words that count in a label, and its longest length. */
const WORDS = 4;
const LONGEST = 60;

/** `among`: only words of these keys, where some are left. */
export function subjectOf(prepared: Prepared, among?: ReadonlySet<string>): string {
  const stretches = stretchesOf(prepared, (word) => word.counts && (among === undefined || among.has(word.key)));
  const chosen = stretches.sort((a, b) => b.weight - a.weight)[0];
  if (!chosen) return among ? subjectOf(prepared) : shortened(prepared.passage.quote);
  return chosen.text;
}

interface Stretch {
  readonly text: string;
  readonly weight: number;
}

function stretchesOf({ words, passage }: Prepared, wanted: (word: Word) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, first] of words.entries()) {
    if (!wanted(first)) continue;
    let [weight, count, end] = [0, 0, at];
    for (let index = at; index < words.length && count < WORDS; index++) {
      const word = words[index]!;
      const text = textOf(passage, first.start, word.end);
      if (text.length > LONGEST || BREAKS.test(textOf(passage, words[Math.max(at, index - 1)]!.end, word.start))) break;
      if (!wanted(word)) {
        if (CLAUSES.test(textOf(passage, word.start, word.end))) break;
        continue;
      }
      // A stretch that grows over words of no account is worth less.
      if (index - end > 3) break;
      weight += word.weight * (0.6 + 0.2 * (word.matters ?? 1));
      count++;
      end = index;
    }
    found.push({ text: textOf(passage, first.start, words[end]!.end), weight });
  }
  return found;
}

/** A comma or a dash parts one thing from the next. */
const BREAKS = /[,;:.–—()]/u;

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
