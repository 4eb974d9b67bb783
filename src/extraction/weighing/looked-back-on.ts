/**
 * Meetings that a report only looks back on, by the words right before: "following [their call] in May", "since [the ministers'
 * meeting]", "they last [met] in Geneva", "builds on [the visit] of", "the visit follows [talks with]".
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import type { MeetingEvent } from "../relations/event.ts";

/** A noun behind one of these is something that was before. */
const AFTER =
  /^(?:following|after|since|follow|follows|followed|succeeds|recalled|recalling|recalls|culminates|builds|building|built|preceded|precede|precedes|previous|earlier)$/u;
const LAST = /^(?:last|previously|earlier|first)$/u;
/** "his", "the two leaders'", "the May 18": between such a word and its noun stands nothing else. */
const REACH = 9;
const CLAUSE = /^(?:that|which|who|when|where|while|and|but|met|said|says|held|[.,;:])$/u;

export function isLookedBackOn({ tokens, sentences }: Annotated, { from, noun, sentence }: MeetingEvent): boolean {
  const first = sentences[sentence]!.from;
  return noun ? isBehind(tokens, from, first) : LAST.test(tokens[from - 1]?.norm ?? "");
}

function isBehind(tokens: readonly Token[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--) {
    const { norm } = tokens[index]!;
    if (AFTER.test(norm)) return true;
    if (CLAUSE.test(norm)) return false;
  }
  return false;
}
