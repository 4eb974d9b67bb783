/**
 * "A second round of talks is set for tomorrow", "The next meeting will be held in Baku", "They agreed to meet again on Friday":
 * another meeting of the same two sides, still to come, and not the one told before.
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
  if (event.negated || event.entry.travel) return undefined;
  const people = meetsAgain(annotated, proposal, last)
    ? [...last.people]
    : isNextRound(annotated, event)
      ? []
      : undefined;
  if (people === undefined) return undefined;
  return {
    ...proposal,
    event: { ...event, tense: "future" },
    codes: [...last.codes].sort(),
    people,
    anaphoric: false,
  };
}

function isNextRound(annotated: Annotated, event: MeetingEvent): boolean {
  const alone = event.left.length + event.right.length === 0;
  return event.noun && alone && isAnother(annotated, event) && isAhead(annotated, event);
}

const TO_COME = new Set<MeetingEvent["tense"]>(["future", "conditional", "infinitive"]);
/** So many words behind the verb "again" may stand: "meet with him in Oslo again". */
const AGAIN_REACH = 5;

/** "The ministers will meet again": those told of, and nobody else. */
function meetsAgain({ tokens, sentences }: Annotated, { event, people, codes }: Proposal, last: Draft): boolean {
  if (event.noun || event.entry.strength !== "strong" || !TO_COME.has(event.tense)) return false;
  if (people.some((id) => !last.people.has(id)) || codes.some((code) => !last.codes.has(code))) return false;
  const end = Math.min(sentences[event.sentence]!.to, event.to + AGAIN_REACH);
  for (let index = event.to; index < end; index++) {
    if (tokens[index]!.norm === "again") return true;
    if (CLAUSE_END.has(tokens[index]!.text)) return false;
  }
  return false;
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
