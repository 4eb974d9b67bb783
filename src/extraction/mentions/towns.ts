/**
 * Towns that no lexicon has, told with the region or country they lie in: "in Woodside, California", "at Divonne-les-Bains, France".
 *
 * Only behind a preposition of place; elsewhere a name before a comma may be anybody's.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import type { PlaceMention } from "../mention.ts";

/** What stands behind the comma: tokens from `from`, of a country or of a region in one. */
export interface Realm {
  readonly from: number;
  readonly sentence: number;
  readonly country: string;
}

const LONGEST = 6;
const BEFORE_TOWN = new Set(["in", "at", "near", "to"]);
/** "in Parliament House, Canberra", "in March, Japan": names of something else. */
const NO_TOWN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|house|hall|palace|hotel|ministry|embassy|university|parliament|centre|center|office|airport|street|square|base|court|park|room|club|building|complex|residence|institute|secretariat)$/u;

export function findTowns(
  annotated: Annotated,
  realms: readonly Realm[],
  isTaken: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, sentences } = annotated;
  return realms.flatMap(({ from: realm, sentence, country }) => {
    const { from: first } = sentences[sentence]!;
    if (tokens[realm - 1]?.text !== ",") return [];
    const to = realm - 1;
    let from = to;
    while (from - 1 > first && to - from < LONGEST && isOfName(from - 1)) from--;
    if (from === to || tokens[from]!.text === "-" || !BEFORE_TOWN.has(tokens[from - 1]?.norm ?? "")) return [];
    const name = wordsOf(annotated, from, to);
    const span = spanOf(annotated, from, to);
    return [{ kind: "place", name, country, city: name, from, to, ...span, sentence, rule: "place/town" } as const];
  });

  function isOfName(index: number): boolean {
    const { shape, norm, text } = tokens[index]!;
    if (isTaken(index) || NO_TOWN.test(norm)) return false;
    // "Divonne-les-Bains"
    return shape === "capital" || text === "-" || (shape === "lower" && tokens[index + 1]?.text === "-");
  }
}
