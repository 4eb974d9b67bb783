/** A city alone on a line, as some agencies and ministries set their dateline: "ISTANBUL", "Perth", "Beijing, China". */
import { isNoPlace } from "./dateline.ts";
import { isOfficeLine } from "./headline.ts";

const PLACE_ALONE = /^\p{Lu}[\p{L}’'. -]{2,28}(?:, \p{Lu}[\p{L}’'. -]{2,28})?$/u;
const CAPITALS_ALONE = /^\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}$/u;

export function isPlaceAlone(text: string): boolean {
  if (!PLACE_ALONE.test(text) || isOfficeLine(text) || isNoPlace(text)) return false;
  const words = text.split(/[ ,]+/u).length;
  return words <= (/\p{Ll}/u.test(text) ? 2 : 5) && text.split(",").every((part) => part.trim().split(" ").length <= 3);
}

/** Below the text only capitals tell a city from a name or a heading. */
export function isPlaceInCapitals(text: string): boolean {
  return text.length <= 30 && CAPITALS_ALONE.test(text) && !isOfficeLine(text) && !isNoPlace(text);
}
