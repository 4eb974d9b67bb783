/**
 * The verbs of acts in a document and how each stands: "[stressed]", "[was also] stressed" (what is said stands before it),
 * ", stressing", "to discuss". Which of them begins a passage is told by the sentence around it (`clauses.ts`).
 */

import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { PassageAct } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf } from "../lookup.ts";

/**
 * `active` "stressed X"; `passive` "X was stressed"; `ahead` passive with what is said behind it ("was informed about X");
 * `ing` ", stressing X"; `infinitive` "to discuss X"; `bare` "discuss X", as goes on behind "to discuss Y and".
 */
export type Voice = "active" | "passive" | "ahead" | "ing" | "infinitive" | "bare";

export interface ActVerb {
  /** Tokens `[from, to)`: the verb with its auxiliaries, adverbs before it, and the noun that it carries. */
  readonly from: number;
  readonly to: number;
  /** Token of the verb itself. */
  readonly verb: number;
  readonly act: PassageAct;
  readonly entry: EntryOf<"passage-act">;
  readonly voice: Voice;
  readonly form: string;
  /** First token of the noun that names the act, where it stands before its verb ("[gratitude] was expressed"); else -1. */
  readonly noun: number;
  /** Another verb carries the noun of the act: "expressed satisfaction". */
  readonly carried: boolean;
}

type Hit = HitOf<"passage-act">;

const BE = new TokenSet(["was", "were", "is", "are", "be", "been", "being"]);
const HAVE = new TokenSet(["has", "have", "had", "having"]);
const MODAL = new TokenSet([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "did",
  "do",
  "does",
]);
const ADVERB = new TokenSet(
  "also further furthermore then especially particularly again once jointly mutually additionally likewise meanwhile thereby always never not too well separately there here today".split(
    " ",
  ),
);
const BEFORE_NOUN = new TokenSet(
  "'s ' to than the a an this that these those his her its their our my your of in for with on at from by about no any some all such every each other".split(
    " ",
  ),
);
const REDUCED = new TokenSet(["by"]);
const TALK_BEHIND = new TokenSet(
  "on about over regarding concerning upon of into around covering focused focusing centred centered as that".split(
    " ",
  ),
);
const NOUN_REACH = 10;
const TALK_REACH = 9;
const AUXILIARIES = 6;
const VERBS = new Set(["base", "third", "past", "ing", "participle", "ahead"]);

/** `events`: words that report a meeting. "Called on the President" is one, and urges nobody. */
export function actVerbs(
  annotated: Annotated,
  events: readonly { readonly from: number; readonly to: number }[],
): ActVerb[] {
  const { tokens } = annotated;
  const met = new Set(events.map(({ from }) => from));
  const nouns = new Map<number, Hit>();
  const verbs: Hit[] = [];
  for (const hit of hitsOf(annotated, "passage-act")) {
    if (!VERBS.has(hit.value.form)) {
      const known = nouns.get(hit.from);
      if (!known || hit.to > known.to) nouns.set(hit.from, hit);
    } else verbs.push(hit);
  }
  const found: ActVerb[] = [];
  let sentence = 0;
  for (let index = 0; index < verbs.length; ) {
    const { from } = verbs[index]!;
    let next = index;
    while (next < verbs.length && verbs[next]!.from === from) next++;
    while (annotated.sentences[sentence]!.to <= from) sentence++;
    const { from: first, to: end } = annotated.sentences[sentence]!;
    const verb = best(verbs, index, next, (hit) => verbOf(hit, tokens, nouns, first, end));
    if (verb?.act === "urged" && met.has(verb.verb) && !isAsked(annotated, verb.to, end)) {
      index = next;
      continue;
    }
    if (verb && (found.length === 0 || found.at(-1)!.to <= verb.verb)) found.push(verb);
    index = next;
  }
  return found;
}

/** "called on both sides [to ratify]"; "called on the President [to discuss]" is a visit. */
function isAsked({ tokens, lexicons }: Annotated, from: number, end: number): boolean {
  const purposes = lexicons.tokenSet("purpose-of-call");
  for (let at = from; at < Math.min(end - 1, from + 12) && tokens[at]!.text !== ","; at++)
    if (tokens[at]!.norm === "to" && tokens[at + 1]!.shape === "lower") return !purposes.has(tokens[at + 1]);
  return false;
}

/** Of hits that begin at one token the longest that stands as an act does; carried nouns go before the verb's own act. */
function best(hits: readonly Hit[], from: number, to: number, read: (hit: Hit) => ActVerb | null): ActVerb | null {
  let chosen: ActVerb | null = null;
  for (let index = from; index < to; index++) {
    const verb = read(hits[index]!);
    if (verb && (!chosen || verb.to > chosen.to)) chosen = verb;
  }
  return chosen;
}

function verbOf(
  hit: Hit,
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, Hit>,
  first: number,
  end: number,
): ActVerb | null {
  const { entry, form } = hit.value;
  // "the United States", "the State of the Union"
  if (tokens[hit.from]!.shape !== "lower" && hit.from !== first) return null;
  const standing = form === "ahead" ? { voice: "ahead" as const, from: hit.from } : standingOf(hit, tokens, first, end);
  if (!standing) return null;
  const { voice, from } = standing;
  const own = { from, to: hit.to, verb: hit.from, entry, voice, form, noun: -1, carried: false };
  if (entry.act !== "carried" && entry.act !== "held" && entry.act !== "brought") return { ...own, act: entry.act };
  const talk = entry.act === "held";
  const noun =
    voice === "passive" ? nounBefore(tokens, nouns, from, first, talk) : nounBehind(tokens, nouns, hit.to, end, talk);
  if (noun) {
    const { act } = noun.value.entry;
    if (act === "carried" || act === "held" || act === "brought") return null;
    if (voice !== "passive") return { ...own, act, entry: noun.value.entry, to: noun.to, carried: true };
    // "views were exchanged on X", "hope was expressed that X", "gratitude for X was expressed"
    const behind = talk ? TALK_BEHIND.has(tokens[hit.to]) : OBJECT_BEHIND.has(tokens[hit.to]);
    if (talk && !behind) return null;
    return {
      ...own,
      act,
      entry: noun.value.entry,
      voice: behind ? "ahead" : "passive",
      noun: noun.from,
      carried: true,
    };
  }
  const carried = talk ? undefined : carriedBefore(tokens, nouns, hit, first);
  if (carried) {
    const { entry: its } = carried.value;
    return {
      ...own,
      from: carried.from,
      act: its.act as PassageAct,
      entry: its,
      voice: "ahead",
      noun: carried.from,
      carried: true,
    };
  }
  return entry.act === "carried" ? { ...own, act: "told" } : null;
}

const OBJECT_BEHIND = new TokenSet("that with at over about for in to on regarding".split(" "));

function standingOf(
  { from, to, value }: Hit,
  tokens: readonly Token[],
  first: number,
  end: number,
): { voice: Voice; from: number } | null {
  let at = from;
  let be = false;
  let have = false;
  let modal = false;
  const reach = Math.max(first, from - AUXILIARIES);
  while (at > reach) {
    const token = tokens[at - 1]!;
    if (BE.has(token)) be = true;
    else if (HAVE.has(token)) have = true;
    else if (MODAL.has(token)) modal = true;
    else if (!ADVERB.has(token) && !(token.shape === "lower" && token.norm.endsWith("ly"))) break;
    at--;
  }
  const before = at > first ? tokens[at - 1] : undefined;
  const auxiliary = be || have || modal;
  switch (value.form) {
    case "ing": {
      if (be) return { voice: "active", from: at };
      if (have) return null;
      return before === undefined || BEFORE_NOUN.has(before) ? null : { voice: "ing", from: at };
    }
    case "base": {
      if (before?.norm === "to") return { voice: "infinitive", from: at - 1 };
      if (modal) return { voice: "active", from: at };
      if (auxiliary || BEFORE_NOUN.has(before)) return null;
      return { voice: "bare", from: at };
    }
    case "third":
      if (value.entry.verbs.some((verb) => verb.startsWith("am "))) return { voice: "active", from: at };
      return auxiliary || BEFORE_NOUN.has(before) ? null : { voice: "active", from: at };
    default: {
      const participle = value.form === "participle";
      if (value.entry.verbs.some((verb) => verb.startsWith("am ") || verb.startsWith("are "))) {
        if (value.form === "participle") return null;
        return { voice: "active", from: at };
      }
      if (be) return { voice: "passive", from: at };
      if (have) return { voice: "active", from: at };
      if (participle || BEFORE_NOUN.has(before) || modal) return null;
      // "measures proposed by X"
      if (to < end && REDUCED.has(tokens[to]!)) return null;
      return { voice: "active", from: at };
    }
  }
}

function nounBehind(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, Hit>,
  from: number,
  end: number,
  talk: boolean,
): Hit | undefined {
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

export const DAY = new TokenSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);
const PREPOSITION = new TokenSet("on about over of in at with for from by".split(" "));

/** "There was [confidence] expressed that". */
function carriedBefore(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, Hit>,
  { from, value }: Hit,
  first: number,
): Hit | undefined {
  const noun = value.form === "past" && from > first ? nouns.get(from - 1) : undefined;
  if (noun?.value.form !== "noun") return undefined;
  for (let at = from - 2; at >= Math.max(first, from - 4); at--) if (BE.has(tokens[at])) return noun;
  return undefined;
}

/** "[satisfaction] was expressed", "[gratitude] for the hospitality was expressed". */
function nounBefore(
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, Hit>,
  to: number,
  first: number,
  talk: boolean,
): Hit | undefined {
  for (let at = to - 1; at >= Math.max(first, to - (talk ? 4 : 16)); at--) {
    const token = tokens[at]!;
    if (token.text === ";" || token.text === ":") return undefined;
    const noun = nouns.get(at);
    if (noun && (noun.value.form === "talk") === talk && noun.to <= to) return noun;
  }
  return undefined;
}
