/** The noun that names an act, carried by another verb: "expressed [satisfaction]", "[gratitude] was expressed", "held [talks] on". */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { ActHit } from "./act-verbs.ts";
import { DAY } from "./clause-words.ts";
import { BE } from "./voice-of-verb.ts";

const NOUN_REACH = 10;
const TALK_REACH = 9;
export const TALK_BEHIND = new TokenSet(
  "on about over regarding concerning upon of into around covering focused focusing centred centered as that".split(
    " ",
  ),
);

export function nounBehind(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, ActHit>,
  from: number,
  end: number,
  talk: boolean,
): ActHit | undefined {
  for (let at = from; at < Math.min(end, from + (talk ? TALK_REACH : NOUN_REACH)); at++) {
    const token = tokens[at]!;
    if (token.kind === "punct" && token.norm !== "-" && token.norm !== "'s" && token.text !== ",") return undefined;
    if (token.norm === "that" || token.norm === "to" || (talk && (token.text === "," || PREPOSITION.has(token))))
      return undefined;
    const noun = nouns.get(at);
    if (!noun) continue;
    if ((noun.value.form === "talk") !== talk) continue;
    // "held talks on", not "held talks in Oslo"; "views" of "exchanged views and" are talked, too
    if (talk && (!TALK_BEHIND.has(tokens[noun.to]) || isDay(tokens[noun.to + 1]))) continue;
    return noun;
  }
  return undefined;
}

/** "held talks on [Friday]" */
function isDay(token: Token | undefined): boolean {
  return DAY.has(token) || token?.kind === "number";
}

const PREPOSITION = new TokenSet("on about over of in at with for from by".split(" "));

/** "There was [confidence] expressed that". */
export function carriedBefore(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, ActHit>,
  { from, value }: ActHit,
  first: number,
): ActHit | undefined {
  const noun = value.form === "past" && from > first ? nouns.get(from - 1) : undefined;
  if (noun?.value.form !== "noun") return undefined;
  for (let at = from - 2; at >= Math.max(first, from - 4); at--) if (BE.has(tokens[at])) return noun;
  return undefined;
}

/** "[satisfaction] was expressed", "[gratitude] for the hospitality was expressed". */
export function nounBefore(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, ActHit>,
  to: number,
  first: number,
  talk: boolean,
): ActHit | undefined {
  for (let at = to - 1; at >= Math.max(first, to - (talk ? 4 : 16)); at--) {
    const token = tokens[at]!;
    if (token.text === ";" || token.text === ":") return undefined;
    const noun = nouns.get(at);
    if (noun && (noun.value.form === "talk") === talk && noun.to <= to) return noun;
  }
  return undefined;
}
