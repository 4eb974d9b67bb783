/** A word as it is compared with others: one spelling for both sides of the Atlantic, without its endings. */
import { stemmer } from "stemmer";

/** "-ise" and "-ize", "-our" and "-or", "-re" and "-er", where they are spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/iz(?=e|ing|ation)/u, "is"],
  [/(?<=neighb|lab|fav|harb|endeav|col|hon|behavi|rum|vig)our/u, "or"],
  [/^defence/u, "defense"],
  [/^programme/u, "program"],
  [/^centre/u, "center"],
  [/^licence/u, "license"],
];

const stems = new Map<string, string>();
const MOST = 50_000;

/** `norm` in lower case, as tokens have it. */
export function stemOf(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  let word = norm.replaceAll("'", "");
  for (const [spelling, instead] of SPELLINGS) word = word.replace(spelling, instead);
  const stem = stemmer(word);
  if (stems.size >= MOST) stems.clear();
  stems.set(norm, stem);
  return stem;
}
