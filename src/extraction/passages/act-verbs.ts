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
import { carriedBefore, nounBefore, nounBehind, TALK_BEHIND } from "./nouns-of-acts.ts";
import { standingOf } from "./voice-of-verb.ts";

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

export type ActHit = HitOf<"passage-act">;

const VERBS = new Set(["base", "third", "past", "ing", "participle", "ahead"]);

/** `events`: words that report a meeting. "Called on the President" is one, and urges nobody. */
export function actVerbs(
  annotated: Annotated,
  events: readonly { readonly from: number; readonly to: number }[],
): ActVerb[] {
  const { tokens } = annotated;
  const met = new Set(events.map(({ from }) => from));
  const nouns = new Map<number, ActHit>();
  const verbs: ActHit[] = [];
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
function best(
  hits: readonly ActHit[],
  from: number,
  to: number,
  read: (hit: ActHit) => ActVerb | null,
): ActVerb | null {
  let chosen: ActVerb | null = null;
  for (let index = from; index < to; index++) {
    const verb = read(hits[index]!);
    if (verb && (!chosen || verb.to > chosen.to)) chosen = verb;
  }
  return chosen;
}

function verbOf(
  hit: ActHit,
  tokens: readonly Token[],
  nouns: ReadonlyMap<number, ActHit>,
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
