/** Who stands before a verb as its subject: the nearest actor that no preposition governs, with those it is joined to. */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { Cast } from "../relations/cast.ts";
import { prepositionBefore } from "../relations/clause.ts";
import { NOBODY, type Subject } from "./clause.ts";
import { IT, OCCASION, SOURCE } from "./clause-words.ts";

const TWO = new TokenSet(["two", "three", "pair", "four"]);
const LINKS = new Set([
  "and",
  "&",
  ",",
  "the",
  "his",
  "her",
  "their",
  "both",
  "visiting",
  "as",
  "well",
  "with",
  "together",
  "along",
]);
/** Tokens between a subject and its verb, relative clauses and all. */
const REACH = 45;
const WITHIN_NOUN = 12;

/** The subject among tokens `[from, to)`; null where nothing there can be one. */
export function subjectIn(cast: Cast, from: number, to: number): Subject | null {
  const actors = actorsIn(cast, from, to);
  if (actors.length > 0) return { kind: "actors", actors };
  const { tokens } = cast;
  // "The two discussed"
  if (to - from >= 2 && TWO.has(tokens[to - 1]) && tokens[to - 2]!.norm === "the") return { kind: "all" };
  const before = tokens[to - 1];
  if (before?.norm === "both" && to > from) return { kind: "all" };
  if (before && to > from && PRONOUN.has(before)) return { kind: "pronoun", word: before.norm };
  for (let at = to - 1; at >= Math.max(from, to - WITHIN_NOUN); at--) {
    const token = tokens[at]!;
    if (IT.has(token) && at <= from + 2) return NOBODY;
    if (!isHead(tokens, at, to)) continue;
    if (OCCASION.has(token)) return { kind: "occasion" };
    if (SOURCE.has(token)) return { kind: "source" };
  }
  // A name that nobody else in the report bears.
  return to > from + 1 && before?.shape === "capital" && cast.holding(to - 1) < 0 ? { kind: "source" } : null;
}

/** Nothing governs the noun: "the meeting", not "during the meeting"; its tail may ("the statement by the ministry"). */
function isHead(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 5; index--, steps++) {
    const { norm, text, shape } = tokens[index]!;
    if (GOVERNING.has(norm)) return false;
    if (text === "," || text === "." || norm === "the" || norm === "a" || shape === "none") break;
  }
  const before = tokens[at - 1]?.norm === "the" ? tokens[at - 2] : tokens[at - 1];
  return at < to && !GOVERNING.has(before?.norm ?? "");
}

const GOVERNING = new Set("during at of in after before following for from with to by on within".split(" "));

const FINITE = new TokenSet("said says say is are was were has have had told tells".split(" "));

/** Between a subject and its verb stands no other verb, but in a relative clause. */
function isCutOff({ tokens }: Cast, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text === "," || tokens[at]!.norm === "who" || tokens[at]!.text === "(") return false;
    if (FINITE.has(tokens[at])) return true;
  }
  return false;
}

export function actorsIn(cast: Cast, from: number, to: number): number[] {
  const { tokens, actors, holding } = cast;
  const found: number[] = [];
  let at = to - 1;
  for (; at >= Math.max(from, to - REACH); at--) {
    const index = holding(at);
    if (index < 0) continue;
    const actor = actors[index]!;
    if (actor.from < from) break;
    at = actor.from;
    if (actor.possessive || actor.barred !== null || prepositionBefore(cast, actor, from) !== "") continue;
    if (actor.kind === "pronoun" && !NOMINATIVE.has(tokens[actor.from]!.norm)) continue;
    if (isCutOff(cast, actor.to, to)) break;
    found.push(index);
    break;
  }
  if (found.length === 0) return found;
  // Those before it in one list with it.
  while (true) {
    const first = actors[found.at(-1)!]!.from;
    let before = first - 1;
    let joined = false;
    while (before >= from && LINKS.has(tokens[before]!.norm)) {
      if (tokens[before]!.norm === "and" || tokens[before]!.norm === "&" || tokens[before]!.norm === "with")
        joined = true;
      before--;
    }
    const index = before >= from && before < first - 1 ? holding(before) : -1;
    if (index < 0 || (!joined && found.length === 1) || actors[index]!.to !== before + 1) break;
    const actor = actors[index]!;
    if (actor.from < from || actor.barred !== null || prepositionBefore(cast, actor, from) !== "") break;
    found.push(index);
  }
  return found.reverse();
}

/** Those whom a sentence is about: the first that nothing governs, with those it is joined to. */
export function firstActors(cast: Cast, from: number, to: number): number[] {
  for (let at = from; at < to; at++) {
    const index = cast.holding(at);
    if (index < 0) continue;
    const actor = cast.actors[index]!;
    at = actor.to - 1;
    if (actor.possessive || actor.barred !== null || prepositionBefore(cast, actor, from) !== "") continue;
    return [index];
  }
  return [];
}

const PRONOUN = new TokenSet(["he", "she", "they", "we", "i"]);
const NOMINATIVE = new Set(["he", "she", "they", "we", "i"]);
