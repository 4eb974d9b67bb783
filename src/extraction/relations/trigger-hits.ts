/**
 * Where words of the lexicon `triggers` stand: the longest phrase at each place, and of a word that is verb and noun the one
 * that its surroundings ask for.
 *
 *   a two-day working [noun visit] to Paris · will [verb visit] Paris
 */
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf, longestHits } from "../lookup.ts";
import type { Cast } from "./cast.ts";
import { triggersOverDays } from "./triggers-over-days.ts";

export type TriggerHit = HitOf<"trigger">;

/** So many words before it may tell a noun. */
const REACH = 6;
const VISIT = new Set(["visit", "visits"]);

export function triggerHits(annotated: Annotated, cast: Cast): TriggerHit[] {
  const nouns = new Map<number, TriggerHit>();
  const verbs = new Map<number, TriggerHit>();
  for (const hit of hitsOf(annotated, "trigger")) {
    // The later hits at a place are the longer ones.
    (hit.value.form === "noun" ? nouns : verbs).set(hit.from, hit);
  }
  const hits = longestHits(annotated, "trigger").map((hit) => {
    const noun = nouns.get(hit.from);
    const verb = verbs.get(hit.from);
    if (!noun || !verb) return hit;
    return isNounAt(cast, hit.from) ? noun : verb;
  });
  return joinOver(hits, triggersOverDays(annotated));
}

/** The hits, and those over a day in the place of what is found beside the day ("paid", "a courtesy call"). */
function joinOver(hits: TriggerHit[], over: readonly TriggerHit[]): TriggerHit[] {
  if (over.length === 0) return hits;
  const known = new Map(hits.map((hit) => [hit.from, hit.value.entry]));
  const longest = new Map<number, TriggerHit>();
  for (const hit of over) {
    // "met on Monday with" is "met" anyway.
    if (known.get(hit.from) === hit.value.entry) continue;
    if (hit.to > (longest.get(hit.from)?.to ?? 0)) longest.set(hit.from, hit);
  }
  const joined: TriggerHit[] = [];
  let end = 0;
  for (const hit of [...hits, ...longest.values()].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from < end) continue;
    joined.push(hit);
    end = hit.to;
  }
  return joined;
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
