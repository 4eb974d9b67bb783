/**
 * Members of a list that nobody is named in: "President A, [members of the business community] and Minister B".
 *
 * They are no actors, for nobody knows of which side they are; but a list goes on behind them.
 */
import type { Cast } from "./cast.ts";

/** So many words before its head, and so many in all. */
const HEAD_REACH = 5;
const LONGEST = 16;
/** So far behind is the semicolon of a list whose members are long. */
const TO_SEMICOLON = 40;
const TO_LAST = 160;
const WITHIN = new Set(["of", "from", "for", "in", "the", "and", "&", "-", "'s", "other", "on", "their", "his", "her"]);

/** A clause begins, and no member goes on. */
const FINITE = new Set("is are was were be has have had will would said says".split(" "));

/** End of the unnamed member that begins at `at`; `at` where none does. */
export function endOfUnnamed(cast: Cast, at: number, end: number): number {
  const { tokens, words, beginning, holding } = cast;
  const stop = Math.min(end, at + LONGEST);
  let head = at;
  while (head < Math.min(stop, at + HEAD_REACH) && !words.unnamedPeople.has(tokens[head]!.norm)) {
    const { kind, norm } = tokens[head]!;
    if (kind === "punct" && norm !== "-") return at;
    if (holding(head) >= 0 && cast.actors[holding(head)]!.kind !== "country") return at;
    head++;
  }
  if (head >= stop || !words.unnamedPeople.has(tokens[head]!.norm)) return at;
  let index = head + 1;
  for (; index < stop; index++) {
    const { norm, kind, shape } = tokens[index]!;
    if (norm === "and" && (beginning(index + 1) >= 0 || beginning(index + 2) >= 0)) break;
    if (kind === "word" && (shape !== "lower" || WITHIN.has(norm) || words.unnamedField.has(norm))) continue;
    if (norm === "-" || norm === "'s") continue;
    break;
  }
  const { norm, kind } = tokens[index] ?? { norm: "", kind: "punct" };
  return index >= end || kind === "punct" || norm === "and" || norm === "as" || norm === "to" ? index : at;
}

/** Behind the next semicolon of a list that semicolons part ("A, …; B, …; and C"); -1 where `at` stands in none. */
export function behindSemicolon({ tokens }: Cast, at: number, end: number): number {
  let first = -1;
  for (let index = at; index < Math.min(end, at + TO_LAST); index++) {
    const { text, norm } = tokens[index]!;
    if (text !== ";") {
      if (first < 0 && (index >= at + TO_SEMICOLON || FINITE.has(norm))) return -1;
      continue;
    }
    if (first < 0) first = index + 1;
    // The last member is joined by an "and" of its own.
    if (tokens[index + 1]?.norm === "and") return first;
  }
  return -1;
}
