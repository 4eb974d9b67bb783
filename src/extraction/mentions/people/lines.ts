/**
 * A name alone on its line and an office alone on the next, as at the head of a release: they are one person.
 *
 *   The Hon Ada Lomidze MP / Minister for Trade · MINISTER FOR TRADE / ADA LOMIDZE
 */
import type { Sentence } from "../../../language/token.ts";
import type { Ground } from "./ground.ts";
import { type Item, joinItems, sayOtherCountries } from "./person-mention.ts";
import { isSeatedName } from "./seats.ts";

/** What is read of each sentence, in order; `of[n]` belongs to `sentences[n]`. */
export function joinLines(ground: Ground, sentences: readonly Sentence[], of: Item[][]): void {
  for (let nth = 1; nth < of.length; nth++) {
    const above = aloneOn(ground, sentences[nth - 1]!, of[nth - 1]!);
    const below = aloneOn(ground, sentences[nth]!, of[nth]!);
    if (!above || !below || sayOtherCountries([above, below])) continue;
    const [name, office] = isSeatedName(above) ? [above, below] : [below, above];
    if (!isSeatedName(name) || office.name !== null || office.offices.some(({ plural }) => plural)) continue;
    const joined = { ...joinItems([name, office]), from: name.from, to: name.to };
    of[nth - 1] = name === above ? [joined] : [];
    of[nth] = name === above ? [] : [joined];
  }
}

/** The one person of a line that says nothing else. */
function aloneOn(ground: Ground, { from, to }: Sentence, items: readonly Item[]): Item | null {
  const [item, ...others] = items;
  if (!item || others.length > 0) return null;
  const start = ground.norm(from) === "the" ? from + 1 : from;
  return item.from <= start && ground.pastLetters(item.to) >= to ? item : null;
}
