/**
 * Where a side stands on what it names, as far as words tell: for it, against it, worried by it; and how strongly.
 *
 *   "voiced strong [support for] Ukraine" for · "[condemned] the launch" against · "Russian [aggression]" against Russia, whatever else the
 *   clause supports · "[concern about] the dam" worried
 *
 * A word of stance is of the name only where nothing stands between them that means another thing: "condemned Ruritania's war against
 * Moldova" is not against Moldova. It is a help for reading the quotation beside it, and never more.
 */
import { cues } from "../cues.ts";
import { deedBehind } from "./deed-behind.ts";
import { type Reach, reachOf } from "./reach.ts";

export const POLARITIES = ["supports", "opposes", "concern"] as const;
export type Polarity = (typeof POLARITIES)[number];

export interface Stance {
  /** Null where nothing tells: something was noted, or spoken of. */
  readonly polarity: Polarity | null;
  /** 1 where it is strengthened, -1 where it is weakened, else 0. */
  readonly strength: number;
  /** By which words, for a reader to check. */
  readonly because: readonly string[];
}

/** Where something is named in the quotation. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

export interface StanceQuestion {
  readonly quote: string;
  /** Where the subject is named. */
  readonly named: readonly Named[];
  /** Where other countries are. */
  readonly others: readonly Named[];
  /** A topic or words, of which one may say that they are important. */
  readonly isThing: boolean;
}

const STANCES = "en/stances";
const NONE: Stance = { polarity: null, strength: 0, because: [] };

export function stanceOf(question: StanceQuestion): Stance {
  const { quote, named, others } = question;
  for (const name of named) {
    const deed = question.isThing ? null : deedBehind(quote, name, others);
    const before = wordBefore(question, name);
    if (before && !(deed && before.polarity === "supports")) {
      const strong = strengthOf(quote, before.at, name.end);
      return {
        polarity: before.polarity,
        strength: strong.strength,
        because: [before.word, ...strong.because].map(inMarks),
      };
    }
    if (deed && !before) {
      const because = [inMarks(`${quote.slice(name.start, name.end)} … ${deed.word}`)];
      return { polarity: deed.polarity, strength: 0, because };
    }
  }
  return NONE;
}

function inMarks(word: string): string {
  return `“${word.replace(/\s+/gu, " ")}”`;
}

interface WordOfStance {
  readonly polarity: Polarity;
  readonly word: string;
  readonly at: number;
}

const KINDS = [
  ["opposes", "against"],
  ["concern", "worried"],
  ["supports", "for"],
] as const;

/** The last word of stance before a name, if it is of that name. */
function wordBefore({ quote, others, isThing }: StanceQuestion, name: Named): WordOfStance | null {
  let last: WordOfStance | null = null;
  const take = (polarity: Polarity, pattern: RegExp) => {
    for (const found of quote.slice(0, name.start).matchAll(pattern))
      if (!last || found.index > last.at) last = { polarity, word: found[0], at: found.index };
  };
  for (const [polarity, kind] of KINDS) take(polarity, cues(STANCES, kind));
  if (isThing) take("supports", cues(STANCES, "for-a-thing"));
  return last && meantOf(last, reachOf(quote, (last as WordOfStance).at, last, name, others), { quote, name, isThing });
}

interface Meant {
  readonly quote: string;
  readonly name: Named;
  readonly isThing: boolean;
}

const HOLD = /^h[eo]ld/iu;

/** What a word says of a name that it reaches; null where that is nothing. */
function meantOf(word: WordOfStance, reach: Reach, { quote, name, isThing }: Meant): WordOfStance | null {
  if (reach === "none") return null;
  if (HOLD.test(word.word)) {
    const behind = quote.slice(name.end).split(/\s+/u).slice(0, 3).join(" ");
    return behind.search(cues(STANCES, "account")) === -1 ? null : word;
  }
  if (reach === "straight") return word;
  // "committed to countering climate change" is no word against a policy on climate.
  return word.polarity === "supports" && !isThing ? { ...word, polarity: "opposes" } : null;
}

/** Words right before the word of stance; behind the name "is unwavering", "in the strongest terms". */
function strengthOf(quote: string, at: number, end: number): { strength: number; because: string[] } {
  const before = quote.slice(0, at).trimEnd().split(/\s+/u).slice(-3).join(" ");
  const behind = quote.slice(end);
  const strong = [
    ...found(before, "strong"),
    ...found(behind, "strongest-terms"),
    ...[...behind.matchAll(IS)].flatMap(([is]) => found(is, "strong")),
  ];
  if (strong.length > 0) return { strength: 1, because: strong };
  const weak = found(before, "weak");
  return { strength: weak.length > 0 ? -1 : 0, because: weak };
}

const IS = /\b(?:is|are|remains?) [\p{L}-]+/giu;

function found(text: string, kind: string): string[] {
  return [...text.matchAll(cues(STANCES, kind))].map(([word]) => word);
}
