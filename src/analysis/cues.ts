/** Words by which analyses judge what was said, as `data/lexicons` has them by class: looked for in a quotation, in any case of letters. */
import { expandPhrase } from "../lexicons/expand-phrase.ts";
import { type Lexicons, loadSomeLexicons } from "../lexicons/lexicons.ts";

const lexicons = new Map<string, Lexicons>();
const patterns = new Map<string, RegExp>();

/** Finds any wording of a class, the longest first, and no part of a word or of words that hyphens join. `lexicon`: `en/stances`. */
export function cues(lexicon: string, name: string): RegExp {
  const key = `${lexicon} ${name}`;
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, (pattern = patternOf(wordsOf(lexicon, name))));
  return pattern;
}

function wordsOf(lexicon: string, name: string): string[] {
  let loaded = lexicons.get(lexicon);
  if (!loaded) lexicons.set(lexicon, (loaded = loadSomeLexicons([lexicon])));
  const words = loaded.entries("cue").filter((entry) => entry.class === name);
  if (words.length === 0) throw new RangeError(`${lexicon} has no class ${name}`);
  return words.flatMap((entry) => entry.words).flatMap(expandPhrase);
}

function patternOf(words: readonly string[]): RegExp {
  const longest = [...words].sort((a, b) => b.length - a.length);
  const parts = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/ /gu, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
}

/** Whether any wording of the class stands in the text. */
export function hasCue(text: string, lexicon: string, name: string): boolean {
  return text.search(cues(lexicon, name)) !== -1;
}
