/**
 * Whether a word of stance reaches a name behind it: only articles, adjectives and verbs of helping may stand between.
 *
 *   "commitment to [continue to provide] Ukraine" straight · "commitment to [never allow] Iran" turned round · "condemned [Russia's strikes
 *   across] Ukraine", "committed to [coordinate closely on] Iran" none
 */
import { cues } from "../cues.ts";
import type { Named } from "./stance.ts";

export type Reach = "straight" | "reversed" | "none";

/** So many words of weight may stand between. */
const NEAR = 3;
const STANCES = "en/stances";

/** `word` stands at `at` in the quotation. */
export function reachOf(
  quote: string,
  at: number,
  { word }: { readonly word: string },
  name: Named,
  others: readonly Named[],
): Reach {
  const from = at + word.length;
  const between = quote.slice(from, name.start);
  if (/[,;:()–—“”"•]/u.test(between)) return "none";
  if (others.some(({ start, end }) => start >= from && end <= name.start)) return "none";
  const rest = between.replace(cues(STANCES, "light"), " ");
  if (["elsewhere", "deed-against", "deed-worrying"].some((kind) => has(rest, kind))) return "none";
  const heavy = rest.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (heavy.length > NEAR) return "none";
  return has(between, "reversing") ? "reversed" : "straight";
}

function has(text: string, kind: string): boolean {
  return text.search(cues(STANCES, kind)) !== -1;
}
