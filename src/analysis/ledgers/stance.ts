/** Where a side stands, as far as its verb and words tell: for it, against it, worried by it; and how strongly. */
import type { PassageAct } from "../../shared/vocabulary.ts";

export const POLARITIES = ["supports", "opposes", "concern"] as const;
export type Polarity = (typeof POLARITIES)[number];

export interface Stance {
  /** Null where neither act nor words tell: something was noted, or spoken of. */
  readonly polarity: Polarity | null;
  /** Words that strengthen, less those that weaken. */
  readonly strength: number;
  /** By which words or act, for a reader to check. */
  readonly because: readonly string[];
}

const AGAINST =
  /\b(?:oppos(?:e|es|ed|ing|ition)|reject(?:s|ed|ing|ion)?|condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|unacceptable|cannot accept|does not recogni[sz]e|never recogni[sz]e|illegal|unlawful|violat(?:es|ed|ion)|aggression)\b/iu;
const WORRIED =
  /\b(?:concern(?:s|ed)?|worr(?:y|ies|ied)|alarm(?:ed)?|regret(?:s|ted)?|obstacle|impede(?:s|d)?|threat(?:s|ens)?|hinder(?:s|ed)?|disappoint\p{L}*)\b/iu;
const FOR =
  /\b(?:support(?:s|ed|ing|ive)?|welcom(?:e|es|ed|ing)|back(?:s|ed|ing)|endors(?:e|es|ed|ing)|commend(?:s|ed|ing)?|favou?r(?:s|ed)?|commit(?:ted|ment)|solidarity|praised|hailed|appreciat(?:e|es|ed|ion)|valued?)\b/iu;
const STRONG =
  /\b(?:strong(?:ly|est)?|firm(?:ly)?|full(?:y)?|deep(?:ly|est)?|unwavering|ironclad|iron-clad|steadfast|resolute(?:ly)?|categorical(?:ly)?|grave(?:ly)?|serious(?:ly)?|unequivocal(?:ly)?|enduring|absolute(?:ly)?|unprovoked|utmost|particular(?:ly)?|highly)\b/giu;
const WEAK = /\b(?:some|hope[sd]?|may|might|could|partly|partial|cautious(?:ly)?|possible|conditional|limited)\b/giu;

const BY_ACT: Partial<Record<PassageAct, Polarity>> = {
  supported: "supports",
  welcomed: "supports",
  reaffirmed: "supports",
  promised: "supports",
  thanked: "supports",
  criticised: "concern",
};

export function stanceOf(act: PassageAct, quote: string): Stance {
  const [against, worried, supportive] = [AGAINST.exec(quote), WORRIED.exec(quote), FOR.exec(quote)];
  const strong = quote.match(STRONG) ?? [];
  const weak = quote.match(WEAK) ?? [];
  const strength = strong.length - weak.length;
  const words = (found: RegExpExecArray) => [`"${found[0]}"`, ...strong.map((word) => `"${word}"`)];
  // "supports the condemnation of": the verb goes before the words behind it.
  if (act === "criticised") return { polarity: against ? "opposes" : "concern", strength, because: [`act: ${act}`] };
  const byAct = BY_ACT[act];
  if (byAct) return { polarity: byAct, strength, because: [`act: ${act}`, ...strong.map((word) => `"${word}"`)] };
  const first = [against, worried, supportive].filter((found) => found !== null).sort((a, b) => a.index - b.index)[0];
  if (!first) return { polarity: null, strength, because: [] };
  const polarity = first === against ? "opposes" : first === worried ? "concern" : "supports";
  return { polarity, strength, because: words(first) };
}
