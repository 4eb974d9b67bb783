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

/** "Washington, DC", "Vienna, Austria". */
export function isTownAndRegion(text: string): boolean {
  return TOWN_AND_REGION.test(text) && !isOfficeLine(text) && !isNoPlace(text);
}
const TOWN_AND_REGION = /^\p{Lu}[\p{L}’'.-]{2,20}(?: \p{Lu}[\p{L}’'.-]{1,20}){0,2}, \p{Lu}[\p{L}.]{1,20}$/u;

/** Below the text only capitals tell a city from a name or a heading. */
export function isPlaceInCapitals(text: string): boolean {
  return text.length <= 30 && CAPITALS_ALONE.test(text) && !isOfficeLine(text) && !isNoPlace(text);
}
