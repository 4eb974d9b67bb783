/** "President's Media Division (PMD)": letters in brackets, and the words before them whose initials they are. */
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";

const LONGEST = 16;

export function abbreviations(annotated: Annotated): Map<string, string> {
  const { tokens } = annotated;
  const found = new Map<string, string>();
  for (let at = 2; at + 1 < tokens.length; at++) {
    const { text, shape } = tokens[at]!;
    if (shape !== "upper" || text.length < 2 || text.length > 8) continue;
    if (tokens[at - 1]!.text !== "(" || tokens[at + 1]!.text !== ")") continue;
    let letter = text.length - 1;
    let from = at - 1;
    while (from > 0 && letter >= 0 && at - from < LONGEST) {
      const before = tokens[from - 1]!;
      if (before.kind !== "word") break;
      if (before.shape !== "lower") {
        if (before.text[0] !== text[letter]) break;
        letter--;
      }
      from--;
    }
    if (letter < 0 && !found.has(text)) found.set(text, wordsOf(annotated, from, at - 1));
  }
  return found;
}
