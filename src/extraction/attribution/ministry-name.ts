/**
 * Ministries: "the Azerbaijani Foreign Ministry", "Baku's Foreign Ministry", "the Foreign Ministry of the Republic of Azerbaijan" are all
 * the Ministry of Foreign Affairs of Azerbaijan.
 */
import type { Phrase } from "./body-phrase.ts";
import { countryIn, find, type NamedBody, type NamingContext, OF, SPOKEN_FOR, withCountry, written } from "./naming.ts";

/** Words between "of" and the name of a country: "of the Republic of Georgia". */
const STATE = new Set(
  "republic state kingdom islamic people's peoples democratic socialist federal federation union commonwealth government s 's".split(
    " ",
  ),
);

export function ministryIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const head = find(from, to, (index) => words.ministry.has(tokens[index]!.norm));
  if (head < 0) return null;
  const country = countryIn(from, to, context);
  const after = head + 1 < to && OF.has(tokens[head + 1]!.norm) ? fieldAfter(head + 2, to, context) : null;
  const field = tokens[head]!.norm === "mfa" ? "Foreign Affairs" : (after ?? fieldBefore(from, head, context));
  // "Ministry of Georgia" has a country and no field.
  const name = field === "" ? "Ministry" : `Ministry of ${/^foreign$/iu.test(field) ? "Foreign Affairs" : field}`;
  return { name: withCountry(name, country), type: "ministry", bare: field === "", from, to };
}

/** "Foreign Affairs of the Republic of Georgia" → "Foreign Affairs". */
function fieldAfter(from: number, to: number, context: NamingContext): string | null {
  const { tokens } = context;
  let end = to;
  for (let index = from; index < to; index++) {
    const { norm } = tokens[index]!;
    const stops = SPOKEN_FOR.has(norm) || norm === "'s" || norm === "in" || context.country(index) !== undefined;
    if (!stops) continue;
    end = index;
    break;
  }
  while (
    end > from &&
    (OF.has(tokens[end - 1]!.norm) || tokens[end - 1]!.norm === "the" || STATE.has(tokens[end - 1]!.norm))
  )
    end--;
  return end > from ? written(tokens, from, end) : null;
}

/** "Azerbaijani Foreign" → "Foreign"; "spokesman of the Georgian Internal Affairs" → "Internal Affairs". */
function fieldBefore(from: number, head: number, context: NamingContext): string {
  const { tokens, words } = context;
  let start = head;
  for (let index = head - 1; index >= from; index--) {
    const { norm, shape, kind } = tokens[index]!;
    if (context.country(index) || OF.has(norm) || norm === "the" || norm === "'s" || SPOKEN_FOR.has(norm)) break;
    if (shape === "lower" && !words.nameWord.has(norm) && norm !== "and") break;
    if (kind === "punct" && norm !== "&" && norm !== "-") break;
    start = index;
  }
  return start < head ? written(tokens, start, head) : "";
}
