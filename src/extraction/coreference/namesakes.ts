/**
 * Two of one family side by side: "[Reagan] and [Nancy Reagan] arrived", "President [Reagan] and his wife [Nancy Reagan]". The family name
 * alone stands for the one whom it stood for there, and not for the one named in full.
 */
import type { Annotated } from "../annotated.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { NameWords } from "./same-name.ts";

const BETWEEN = new Set([
  "and",
  "&",
  "his",
  "her",
  "wife",
  "husband",
  "spouse",
  "son",
  "daughter",
  "brother",
  "sister",
]);
/** Words between the two, at most: "and his wife". */
const WIDEST = 4;
/** "Mrs Reagan" is whoever was told of beside "Reagan". */
const OF_RELATIVE = new Set(["mrs", "ms", "madam", "madame", "mme", "lady"]);

/** Indices of mentions that name in full somebody whose bare family name is another's in the same breath. */
export function findNamesakes(
  { tokens }: Annotated,
  mentions: readonly PersonMention[],
  nameWords: NameWords,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 1; index < mentions.length; index++) {
    const [one, other] = [mentions[index - 1]!, mentions[index]!];
    if (one.name?.words !== 1 || !other.name || other.name.words < 2 || one.sentence !== other.sentence) continue;
    if (other.from - one.to > WIDEST || other.from <= one.to) continue;
    if (!tokens.slice(one.to, other.from).every(({ norm }) => BETWEEN.has(norm))) continue;
    if (nameWords.of(one.name.text).at(-1) === nameWords.of(other.name.text).at(-1)) found.add(index);
  }
  return found;
}

/** "Mrs Reagan": a form of address that a family name is given where another of the family was named. */
export function isAddressedAsRelative({ tokens }: Annotated, { from, name }: PersonMention): boolean {
  for (let index = from; index < (name?.from ?? from); index++) if (OF_RELATIVE.has(tokens[index]!.norm)) return true;
  return false;
}
