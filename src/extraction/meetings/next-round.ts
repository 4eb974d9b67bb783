/**
 * "A second round of talks is set for tomorrow", "The next meeting will be held in Baku": another meeting of the same two sides,
 * still to come, and not the one told before.
 */
import type { Annotated } from "../annotated.ts";
import type { MeetingEvent } from "../relations/event.ts";
import type { Draft } from "./draft.ts";
import type { Proposal } from "./proposal.ts";

const ANOTHER = new Set("second third fourth fifth next another further new follow-up".split(" "));
/** So many words before the noun "second" may stand, so many behind it "will". */
const REACH_BEFORE = 4;
const REACH_BEHIND = 6;
const BE = new Set(["is", "are"]);
const AHEAD = new Set("set scheduled due planned expected slated to".split(" "));
const CLAUSE_END = new Set([",", ".", ";", "that", "which", "who"]);

/** The proposal of a next round of what `last` tells of; undefined where the words announce none. */
export function asNextRound(annotated: Annotated, proposal: Proposal, last: Draft | undefined): Proposal | undefined {
  const { event } = proposal;
  if (last?.time !== "held" || last.codes.size < 2 || last.visit) return undefined;
  if (!event.noun || event.left.length + event.right.length > 0 || event.negated) return undefined;
  if (!isAnother(annotated, event) || !isAhead(annotated, event)) return undefined;
  return {
    ...proposal,
    event: { ...event, tense: "future" },
    codes: [...last.codes].sort(),
    people: [],
    anaphoric: false,
  };
}

function isAnother({ tokens, sentences }: Annotated, { from, sentence }: MeetingEvent): boolean {
  const first = Math.max(sentences[sentence]!.from, from - REACH_BEFORE);
  return tokens.slice(first, from).some(({ norm }) => ANOTHER.has(norm));
}

function isAhead({ tokens, sentences }: Annotated, { to, sentence }: MeetingEvent): boolean {
  const end = Math.min(sentences[sentence]!.to, to + REACH_BEHIND);
  for (let index = to; index < end; index++) {
    const { norm, text } = tokens[index]!;
    if (CLAUSE_END.has(text)) return false;
    if (norm === "will" || norm === "shall") return true;
    if (BE.has(norm)) return AHEAD.has(tokens[index + 1]?.norm ?? "");
  }
  return false;
}
