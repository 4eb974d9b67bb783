/**
 * "The minister said yesterday that … [He made the remarks when] X called on him": what was said was said at the meeting, and the day of
 * saying is its day.
 */
import type { Sentence, Token } from "../../language/token.ts";

const SAID = new Set(["made", "said", "expressed", "gave", "making", "saying"]);
const WHAT = new Set(
  "remark remarks comment comments observation observations statement assurance this these call view views so".split(
    " ",
  ),
);
const AT = new Set(["during", "at", "when", "while", "as"]);
/** Words within which such a sentence says so. */
const HEAD = 12;
/** Words between the saying and what leads to the meeting. */
const REACH = 6;

/** Whether a sentence tells that what was reported before it was said at what it goes on to tell. */
export function isSaidAtIt(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + HEAD); at++) {
    if (!SAID.has(tokens[at]!.norm)) continue;
    let what = false;
    for (let behind = at + 1; behind < Math.min(to, at + 1 + REACH); behind++) {
      if (what && AT.has(tokens[behind]!.norm)) return true;
      what ||= WHAT.has(tokens[behind]!.norm);
    }
  }
  return false;
}
