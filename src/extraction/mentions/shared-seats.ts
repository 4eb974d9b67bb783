/**
 * Seats that many states have under one name, as the place where something happens. To be there is to be in the capital.
 *
 *   at the Presidential Secretariat · in the Georgian Parliament · at the Ministry of Foreign Affairs of Malta
 *
 * The state is given where the words say it; else it is left open (`country` and `city` null), for whoever knows the host.
 */
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import type { PlaceMention } from "../mention.ts";
import { findBodies } from "./bodies.ts";
import { capitalOf } from "./country-names.ts";

const CUES = new Set(["at", "in", "inside", "to"]);
/** "a letter to the Foreign Ministry" is no place; "came to the Foreign Ministry" is. */
/** "a source in the Foreign Ministry told the agency" */
const SOURCES = new Set(
  "source sources official officials spokesman spokeswoman spokesperson diplomat diplomats".split(" "),
);
const MOVES = new Set("came arrived arriving welcomed escorted proceeded visit visited".split(" "));

export function findSharedSeats(annotated: Annotated): PlaceMention[] {
  const { tokens, sentences, hits, lexicons } = annotated;
  const owners = new Map<number, string | null>();
  for (const body of findBodies(annotated)) {
    if (body.type === "national") for (let index = body.from; index < body.to; index++) owners.set(index, body.party);
  }
  const found: PlaceMention[] = [];
  let sentence = 0;
  for (const { from, to, value } of hits) {
    if (value.kind !== "word" || value.form !== "shared-seat") continue;
    while (sentences[sentence]!.to <= from) sentence++;
    const last = found[found.length - 1];
    if (last && from < last.to) {
      // A longer name from the same word: "Parliament House" after "Parliament".
      if (last.from === from && to > last.to) found.pop();
      else continue;
    }
    if (tokens[from]!.shape === "lower" || !isPlace(from, sentences[sentence]!.from)) continue;
    const country = owners.get(from) ?? null;
    const city = country === null ? null : (capitalOf(lexicons, country) ?? null);
    const name = wordsOf(annotated, from, to);
    found.push({
      kind: "place",
      name,
      country,
      city,
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence,
      rule: "place/shared-seat",
    });
  }
  return found;

  /** "at the", "in Georgia's", "at the Georgian", with at most three words between. */
  function isPlace(from: number, first: number): boolean {
    for (let index = from - 1; index >= first && index >= from - 4; index--) {
      const { norm } = tokens[index]!;
      if (!CUES.has(norm)) continue;
      if (SOURCES.has(tokens[index - 1]?.norm ?? "")) return false;
      return norm !== "to" || MOVES.has(tokens[index - 1]?.norm ?? "");
    }
    return false;
  }
}
