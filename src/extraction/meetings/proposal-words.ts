/** What a proposal is by its words: one that founds a meeting, joins one told before, sums some up, or only passes by. */
import type { Annotated } from "../annotated.ts";
import { LISTED } from "../relations/right-side.ts";
import type { Draft } from "./draft.ts";
import type { Proposal } from "./proposal.ts";

const SIGN: ReadonlySet<string> = new Set(["sign", "sign-initial", "sign-ink"]);

/** "They also discussed": what was told before. */
export function namesNoMeeting({ anaphoric, people, codes }: Proposal): boolean {
  return anaphoric || (people.length === 0 && codes.length < 2);
}

/** "X and Y also attended the meeting": one side of a meeting told before, not another one. */
export function joinsOneSide({ event, filled, codes }: Proposal): boolean {
  return event.definite && event.right.length === 0 && (filled.length > 0 || codes.length < 2);
}

/** "X of one side and Y of the other joined the meeting", "will accompany her on this trip": of what was told before. */
export function joins({ event }: Proposal): boolean {
  return event.definite && event.right.length === 0;
}

/** "Participants in the call included A, B and C": who took part in what was told of, not another call. */
export function listsThosePresent({ event, codes }: Proposal, last: Draft): boolean {
  if (event.by !== LISTED || !event.definite) return false;
  return last.codes.size < 2 || codes.some((code) => last.codes.has(code));
}

const FURTHER: ReadonlySet<string> = new Set(
  "also then later separately afterwards subsequently additionally besides".split(" "),
);

/** "He also met members of parliament": others than those told of, though nobody is named. */
export function isFurther({ tokens, sentences }: Annotated, { event, meetsUnnamed, codes }: Proposal): boolean {
  if (!meetsUnnamed || codes.length < 2 || event.definite || event.entry.strength !== "strong" || event.entry.travel)
    return false;
  const { from } = sentences[event.sentence]!;
  return tokens.slice(from, event.to + 1).some(({ norm }) => FURTHER.has(norm));
}

/** "agreed to start negotiations", "open to discussions": a noun that no verb of holding and no "with" makes an event. */
export function isInPassing({ event }: Proposal): boolean {
  return event.noun && event.right.length === 0 && event.leftBy === "clause" && !event.entry.travel;
}

export function isStrong({ event }: Proposal): boolean {
  return event.entry.strength === "strong";
}

/** "A will fly to Oslo on Sunday": who goes, and where. */
export function tellsOfJourney({ visit, people, destination, filled }: Proposal): boolean {
  return visit && people.length > 0 && destination !== null && filled.length === 0;
}

/** "Japan and India signed a treaty in Delhi": an occasion on which both were there. */
export function isSigning({ event, codes, filled }: Proposal): boolean {
  return SIGN.has(event.entry.id) && event.tense === "past" && codes.length >= 2 && filled.length === 0;
}

export function isInProse({ event }: Proposal, { sentences }: Annotated): boolean {
  const { blockKind } = sentences[event.sentence]!;
  return blockKind === "body" || blockKind === "heading";
}
