/**
 * "Tajik and Kyrgyz officials met … Chairman A and his counterpart B", "the Norway - Ghana Commission, chaired by President A and President
 * B": of two who stand across from each other, and of whom no country is said, the first is of the country named first.
 */

import type { Layers } from "../../layers.ts";
import type { CountryMention } from "../../mention.ts";
import { put } from "./document-countries.ts";

const JOINTS = new Set(["and", "&", ",", "-", "–", "—", "/"]);
/** Between two countries of a pair: a joint, "the" and "Republic of" at most. */
const LONGEST_JOINT = 4;
const PLAIN = new Set(["the", "republic", "of", "kingdom"]);

/** For each person who stands across from another in the order of a pair of countries, the country this gives. */
export function orderOfSides(
  layers: Layers,
  across: ReadonlyMap<number, ReadonlySet<number>>,
  isQuiet: (person: number) => boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const pair = firstPair(layers);
  if (!pair) return found;
  const { people, mentions } = layers;
  for (const [one, others] of across) {
    if (!isQuiet(one)) continue;
    for (const mention of others) {
      const other = people.personOf[mention]!;
      if (other < 0 || other === one || !isQuiet(other)) continue;
      const first = people.people[one]!.mentions[0]!;
      const second = people.people[other]!.mentions[0]!;
      if (mentions[first]!.sentence !== mentions[second]!.sentence) continue;
      put(found, one, first < second ? pair[0] : pair[1]);
    }
  }
  return found;
}

/** The first two countries that the report names side by side: "Norway and Ghana", "Norwegian, Ghanaian". */
function firstPair({ countries, annotated }: Layers): readonly [string, string] | null {
  let last: CountryMention | undefined;
  for (const country of countries) {
    if (country.form !== "name" && country.form !== "adjective") continue;
    if (last && last.form === country.form && last.code !== country.code && isJoint(last.to, country.from))
      return [last.code, country.code];
    last = country;
  }
  return null;

  function isJoint(from: number, to: number): boolean {
    if (to - from < 1 || to - from > LONGEST_JOINT) return false;
    let joints = 0;
    for (let index = from; index < to; index++) {
      const { norm } = annotated.tokens[index]!;
      if (JOINTS.has(norm)) joints++;
      else if (!PLAIN.has(norm)) return false;
    }
    return joints > 0;
  }
}
