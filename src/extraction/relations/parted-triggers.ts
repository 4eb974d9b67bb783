/**
 * Phrases of a verb and what goes with it, parted by a day or an adverb: "sat down [today] with", "spoke [on Monday] with",
 * "paid [yesterday] a courtesy call on".
 *
 * The lexicon has the phrase whole; here its pieces are found on both sides of what parts them.
 */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import type { TriggerHit } from "./trigger-hits.ts";

/** Words that may part a phrase, besides a day. */
const ADVERB = new TokenSet(
  "separately again also briefly recently earlier later today yesterday jointly personally privately virtually online directly here there twice repeatedly then together".split(
    " ",
  ),
);
/** Of a phrase stand at most so many words before what parts it, and so many behind. */
const LONGEST_BEFORE = 3;
const LONGEST_BEHIND = 6;
/** Adverbs and days that stand together: "again on Monday". */
const MOST_PARTS = 2;

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Phrases that `dates` or adverbs part, each with the tokens from its first word to its last. */
export function partedTriggers({ tokens, sentences, lexicons }: Annotated, dates: readonly TokenRange[]): TriggerHit[] {
  const opening = openingWords(lexicons);
  const beforeNoun = lexicons.wordSet("before-noun");
  const dateAt = new Map(dates.map(({ from, to }) => [from, to]));
  const found: TriggerHit[] = [];
  for (const sentence of sentences) {
    for (let from = sentence.from; from < sentence.to; from++) {
      if (!opening.has(tokens[from])) continue;
      const hit = partedAt(from, sentence.to);
      if (hit) found.push(hit);
    }
  }
  return found;

  function partedAt(from: number, end: number): TriggerHit | undefined {
    for (let gap = from + 1; gap <= Math.min(end - 1, from + LONGEST_BEFORE); gap++) {
      const behind = behindParts(gap, end);
      if (behind === gap || behind >= end) continue;
      const words: Token[] = [
        ...tokens.slice(from, gap),
        ...tokens.slice(behind, Math.min(end, behind + LONGEST_BEHIND)),
      ];
      const before = gap - from;
      let longest: TriggerHit | undefined;
      for (const { to, value } of lexicons.trie.at(words, 0)) {
        // What ends before the gap is found without us.
        if (value.kind !== "trigger" || value.form === "noun" || to <= before) continue;
        // "a meeting on Saturday with": a noun.
        if (value.form === "ing" && beforeNoun.has(tokens[from - 1]?.norm ?? "")) continue;
        longest = { from, to: behind + to - before, value };
      }
      if (longest) return longest;
    }
    return undefined;
  }

  function behindParts(at: number, end: number): number {
    let behind = at;
    for (let parts = 0; parts < MOST_PARTS && behind < end; parts++) {
      const next = dateAt.get(behind) ?? dateAt.get(behind + 1);
      const governed = next !== undefined && !dateAt.has(behind) ? GOVERNING.has(tokens[behind]!.norm) : true;
      if (next !== undefined && governed) behind = next;
      else if (ADVERB.has(tokens[behind])) behind++;
      else {
        const lasted = behindDuration(tokens, behind, end);
        if (lasted === behind) break;
        behind = lasted;
      }
    }
    return behind;
  }
}

const LENGTHS = new Set("minute minutes hour hours day days while".split(" "));
const LONGEST_DURATION = 7;
const NO_DURATION = new Set(["with", "to", "in", "at", "on", ","]);

/** "for half an hour", "for more than three hours" at `at`: the token behind; `at` when no length of time stands there. */
function behindDuration(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.norm !== "for") return at;
  for (let index = at + 1; index < Math.min(end, at + LONGEST_DURATION); index++) {
    if (LENGTHS.has(tokens[index]!.norm)) return index + 1;
    if (NO_DURATION.has(tokens[index]!.norm)) return at;
  }
  return at;
}

/** "on" before a day. */
const GOVERNING = new Set(["on", "in", "at"]);

/** Words by which a phrase of several words begins. */
const openingWords = rememberFor((lexicons: Lexicons) => {
  const several = lexicons.entries("trigger").filter(({ tails }) => tails.some((tail) => tail !== ""));
  return new TokenSet(several.flatMap(({ verb = [] }) => verb.map((form) => form.split(" ")[0]!.toLowerCase())));
});
