/**
 * What is named for the first time in a sentence that repeats or rewords another: a project, a body, a country in a list. The sentence is
 * told as reworded; the new thing is told by itself, with the part of the sentence that names it.
 */
import type { Span } from "../../documents/span.ts";
import type { MeetingTold } from "../history.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";
import type { Match } from "./align.ts";
import type { Change } from "./change.ts";
import { wordingOf } from "./wording.ts";

export function newItems(
  matches: readonly Match[],
  before: readonly Prepared[],
  past: readonly { readonly told: MeetingTold; readonly passages: readonly Prepared[] }[],
): Change[] {
  const said = new Set(before.flatMap(({ keys }) => [...keys.keys()]));
  const told = new Set<string>();
  return matches.flatMap(({ later }) => {
    const things = later.words.filter((word) => isThing(word) && !said.has(word.key));
    const bodies = new Set(things.flatMap(({ key }) => (key.startsWith("body:") ? key : [])));
    return things.flatMap((word): Change[] => {
      // A list of bodies is another wording of "international organisations".
      if (told.has(word.key) || (bodies.size > 1 && bodies.has(word.key))) return [];
      told.add(word.key);
      const known = past.find(({ passages }) => passages.some(({ keys }) => keys.has(word.key)));
      const earlier = known?.passages.find(({ keys }) => keys.has(word.key));
      const { quote, start } = later.passage;
      return [
        {
          type: known ? "returned" : "new",
          subject: quote.slice(word.start - start, word.end - start),
          earlier: known && earlier ? wordingOf(earlier, { meeting: known.told.meeting }) : null,
          later: wordingOf(later, { part: clauseAround(later, word) }),
          importance: word.key.startsWith("project:") && !known ? 3 : 2,
          why: known ? "named before, not at the earlier meeting" : "not named before",
        },
      ];
    });
  });
}

function isThing({ key, counts }: Word): boolean {
  return counts && (key.startsWith("project:") || key.startsWith("body:"));
}

/** The part of a sentence between commas that names it. */
function clauseAround({ passage: { quote, start } }: Prepared, word: Word): Span {
  const [from, to] = [word.start - start, word.end - start];
  const before = Math.max(...[", ", "; "].map((sign) => quote.lastIndexOf(sign, from - 1)));
  const after = [", ", "; "].map((sign) => quote.indexOf(sign, to)).filter((at) => at !== -1);
  return {
    start: start + (before === -1 ? 0 : before + 2),
    end: start + (after.length > 0 ? Math.min(...after) : quote.length),
  };
}
