/**
 * Where a side stands on what it names, as far as words tell: for it, against it, worried by it; and how strongly.
 *
 *   "voiced strong [support for] Ukraine" for · "[condemned] the launch" against · "Russian [aggression]" against Russia, whatever else the
 *   clause supports · "[concern] about the dam" worried
 *
 * What stands too far from the name is left alone: a stance is a help for reading the quotation beside it, and never more.
 */
import type { PassageAct } from "../../shared/vocabulary.ts";

export const POLARITIES = ["supports", "opposes", "concern"] as const;
export type Polarity = (typeof POLARITIES)[number];

export interface Stance {
  /** Null where nothing tells: something was noted, or spoken of. */
  readonly polarity: Polarity | null;
  /** Words that strengthen, less those that weaken. */
  readonly strength: number;
  /** By which words or act, for a reader to check. */
  readonly because: readonly string[];
}

/** Where the subject is named in the quotation. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

const AGAINST =
  /\b(?:oppos(?:e|es|ed|ing|ition to)|reject(?:s|ed|ing|ion of)?|condemn(?:s|ed|ing|ation of)?|denounc(?:e|es|ed|ing)|never recogni[sz]e|hold(?:ing)? (?=\S+ accountable)|costs on|sanctions (?:on|against)|unacceptable)\b/giu;
const WORRIED =
  /\b(?:concern(?:s|ed)? (?:about|over|regarding|at)|worr(?:y|ies|ied) (?:about|over)|alarm(?:ed)? (?:at|over)|regret(?:s|ted)?|threats? (?:of|from|posed by)|warned of|warning of)\b/giu;
const FOR =
  /\b(?:support(?:s|ed|ing)?(?: for| of| to)?|welcom(?:e|es|ed|ing)|back(?:s|ed|ing)|endors(?:e|es|ed|ing)|commend(?:s|ed|ing)?|favou?r(?:s|ed)?|in favou?r of|solidarity with|praised|hailed|appreciat(?:e|es|ed|ion (?:of|for))|commit(?:ted|ment) to|stand(?:s|ing)? (?:by|with)|importance of)\b/giu;
/** Behind a name: what it does is what the side is against, or worried by. */
const HOSTILE =
  /\b(?:aggression|invasion|annexation|violations?|crimes|attacks?|war|strikes|occupation|never|cannot|coercion|coercive)\b/iu;
const TROUBLING =
  /\b(?:claims?|threats?|build-?up|launch(?:es)?|tests?|rhetoric|interference|provocations?|activities|obstacle)\b/iu;
const STRONG =
  /\b(?:strong(?:ly|est)?|firm(?:ly)?|full(?:y)?|deep(?:ly|est)?|unwavering|ironclad|iron-clad|steadfast|resolute(?:ly)?|categorical(?:ly)?|grave(?:ly)?|serious(?:ly)?|unequivocal(?:ly)?|enduring|absolute(?:ly)?|utmost|highly)\b/giu;
const WEAK = /\b(?:hope[sd]?|may|might|could|partly|partial|cautious(?:ly)?|possible|conditional|limited)\b/giu;

/** So many words from a name a word of stance still is of it. */
const NEAR = 4;
const RIGHT_BEHIND = 4;

/** `named`: where the subject is; none for a topic, of which the whole quotation is. */
export function stanceOf(act: PassageAct, quote: string, named: readonly Named[]): Stance {
  const strong = quote.match(STRONG) ?? [];
  const strength = strong.length - (quote.match(WEAK) ?? []).length;
  for (const name of named) {
    const behind = wordsOf(quote.slice(name.end)).slice(0, RIGHT_BEHIND).join(" ");
    const hostile = HOSTILE.exec(behind) ?? TROUBLING.exec(behind);
    if (hostile) {
      const polarity = HOSTILE.test(hostile[0]) ? "opposes" : "concern";
      return { polarity, strength, because: because(`${quote.slice(name.start, name.end)} … ${hostile[0]}`, strong) };
    }
  }
  const end = named[0]?.start ?? quote.length;
  const nearest = wordBefore(quote, end, named.length > 0);
  if (nearest) return { polarity: nearest.polarity, strength, because: because(nearest.word, strong) };
  if (act === "criticised") return { polarity: "concern", strength, because: because("criticised", strong) };
  return { polarity: null, strength, because: [] };
}

function because(word: string, strong: readonly string[]): string[] {
  return [`“${word}”`, ...strong.map((one) => `“${one}”`)];
}

/** The last word of stance before `end`; near it, where a name stands there. */
function wordBefore(quote: string, end: number, near: boolean): { polarity: Polarity; word: string } | null {
  let best: { polarity: Polarity; word: string; at: number } | null = null;
  const kinds = [
    ["opposes", AGAINST],
    ["concern", WORRIED],
    ["supports", FOR],
  ] as const;
  for (const [polarity, words] of kinds)
    for (const found of quote.matchAll(words)) {
      const at = found.index;
      if (at >= end || (best && best.at >= at)) continue;
      if (near && wordsOf(quote.slice(at + found[0].length, end)).length > NEAR) continue;
      best = { polarity, word: found[0], at };
    }
  return best;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "" && word !== "'s" && word !== "’s");
}
