/**
 * Where words of the lexicon `triggers` stand: the longest phrase at each place, and of a word that is verb and noun the one
 * that its surroundings ask for.
 *
 *   a two-day working [noun visit] to Paris · will [verb visit] Paris
 */
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf, longestHits } from "../lookup.ts";
import type { Cast } from "./cast.ts";
import { partedTriggers, type TokenRange } from "./parted-triggers.ts";

export type TriggerHit = HitOf<"trigger">;

/** So many words before it may tell a noun. */
const REACH = 6;
const VISIT = new Set(["visit", "visits"]);
const BEHIND_VISIT = new Set(["to", "by"]);

export function triggerHits(annotated: Annotated, cast: Cast, dates: readonly TokenRange[]): TriggerHit[] {
  const nouns = new Map<number, TriggerHit>();
  const verbs = new Map<number, TriggerHit>();
  for (const hit of hitsOf(annotated, "trigger")) {
    // The later hits at a place are the longer ones.
    (hit.value.form === "noun" ? nouns : verbs).set(hit.from, hit);
  }
  const whole = longestHits(annotated, "trigger").map((hit) => {
    const noun = nouns.get(hit.from);
    const verb = verbs.get(hit.from);
    if (!noun || !verb) return hit;
    // "[Telephone conversation] with the President": the longer phrase says which.
    if (noun.to > verb.to) return noun;
    return isNounAt(cast, hit.from) || isMeetingOf(cast, verb) || isVisitTo(cast, verb) ? noun : verb;
  });
  return withParted(whole, partedTriggers(annotated, dates));
}

/** "the Executive Committee meeting of the Union": no verb in "-ing" is followed by "of". */
function isMeetingOf({ tokens }: Cast, { to, value }: TriggerHit): boolean {
  return value.form === "ing" && tokens[to]?.norm === "of";
}

/** "Visit to Japan": the verb takes no "to". */
function isVisitTo({ tokens }: Cast, { from, to }: TriggerHit): boolean {
  return to === from + 1 && VISIT.has(tokens[from]!.norm) && BEHIND_VISIT.has(tokens[to]?.norm ?? "");
}

/** Parted phrases in place of the whole ones that they reach over. Both are in the order of the text. */
function withParted(whole: readonly TriggerHit[], parted: readonly TriggerHit[]): TriggerHit[] {
  if (parted.length === 0) return [...whole];
  const hits: TriggerHit[] = [];
  let next = 0;
  for (const hit of parted) {
    for (; next < whole.length && whole[next]!.from < hit.from; next++) hits.push(whole[next]!);
    const here = whole[next];
    // "met on Monday with": "met" says it by itself.
    if (here?.from === hit.from && here.value.entry === hit.value.entry) continue;
    while (next < whole.length && whole[next]!.from < hit.to) next++;
    if (hits.length === 0 || hits.at(-1)!.to <= hit.from) hits.push(hit);
  }
  return [...hits, ...whole.slice(next)];
}

/** Behind an article, a possessive, a preposition or a verb that carries it, adjectives between: "held brief", "during the". */
function isNounAt({ tokens, actors, words, holding }: Cast, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const { norm, kind } = tokens[index]!;
    if (words.beforeNoun.has(norm)) return true;
    if (words.isLight(norm) && holding(index) < 0) return true;
    if (words.nounAdjective.has(norm) || kind === "number") continue;
    // "Japan talks", but "Japan visits China"
    const owner = actors[holding(index)];
    return owner?.kind === "country" && !VISIT.has(tokens[at]!.norm);
  }
  return false;
}
