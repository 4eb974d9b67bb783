/**
 * Whether a deed is one whose doing a later report can tell: "open an embassy", "deliver 50 buses", "hold the next round"; not "open a
 * new chapter in relations", "provide support", "hold regular contacts". What would be general is concrete with a measure: so much money, so
 * many of them. Why the line is drawn there: docs/decisions/0029-commitments.md.
 */

import type { DateMention } from "../mention.ts";
import type { Binding, BoundDeed } from "./commitment.ts";
import type { CommitmentText } from "./commitment-text.ts";

/** Why it is none, in a word for the trace; null where it is one. */
export function whyNotConcrete(
  text: CommitmentText,
  binding: Binding,
  deed: BoundDeed,
  dates: readonly DateMention[],
): string | null {
  const needs = deed.hit?.value.entry.needs ?? "nothing";
  const measured = () => hasMeasure(text, deed.from, deed.to, dates);
  // Between what binds and the deed nothing may loosen it: "agreed to explore the possibility of opening".
  if (deed.hit && deed.hit.from > binding.to && text.anyOf(text.unbound, binding.to, Math.min(deed.hit.from, deed.to)))
    return "not bound";
  if (text.anyOf(text.unbound, Math.max(deed.from, binding.to), Math.min(deed.to, (deed.hit?.to ?? binding.to) + 2)))
    return "not bound";
  switch (needs) {
    case "nothing":
      return isGoing(deed, dates) ? null : "no place or day";
    case "event":
      // "talks that they will hold with"
      if (deed.object[1] <= deed.object[0]) return "no event";
      return text.anyOf(text.events, deed.object[0], Math.min(deed.to, deed.object[0] + 12)) && !isTalk(text, deed)
        ? null
        : "no event";
    case "paper":
      return hasPaper(text, deed) ? null : "no document";
    case "measure":
      return measured() ? null : "no measure";
    case "thing":
      return isThing(text, deed) || measured() ? null : "too general";
  }
}

/** "meet", "visit": bound by a day, a place, or a name. */
function isGoing({ hit, from, to, of }: BoundDeed, dates: readonly DateMention[]): boolean {
  if (!hit || of !== "meeting") return true;
  if (hit.to - hit.from > 1) return true;
  return dates.some((date) => date.from >= from && date.to <= to);
}

/** "hold discussions with the Minister", "have talks": the programme of a visit, no promise of its own. */
function isTalk(text: CommitmentText, { object: [from], to }: BoundDeed): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const norm = text.norm(at);
    if (
      /^(?:next|round|session|summit|regular|annual|second|third|first|commission|conference|exercise|exercises|negotiations|dialogue|forum|committee)$/u.test(
        norm,
      )
    )
      return false;
  }
  return /^(?:discussions|talks|meetings|discussion|call|briefing)$/u.test(text.norm(lastOf(text, from, to)));
}

function lastOf(text: CommitmentText, from: number, to: number): number {
  let at = from;
  while (
    at + 1 < to &&
    text.tokens[at + 1]!.kind === "word" &&
    !/^(?:with|on|in|at|to|for|between|of|and|about|during)$/u.test(text.norm(at + 1))
  )
    at++;
  return at;
}

function hasPaper({ papers }: CommitmentText, { object: [start], to }: BoundDeed): boolean {
  return papers.subarray(start, Math.min(to, start + 14)).includes(1);
}

function isThing(text: CommitmentText, { object: [from, to] }: BoundDeed): boolean {
  if (to <= from) return false;
  const last = text.tokens[to - 1]!;
  if (last.kind !== "word" && last.kind !== "number") return false;
  // "open a new chapter", "establish closer ties"
  return !text.general.has(last);
}

const SMALL = /^(?:one|two|both|three|four)$/u;

/** Numbers that are no dates: "$5 million", "50 buses", "14 flights a week"; not "the two countries". */
function hasMeasure(text: CommitmentText, from: number, to: number, dates: readonly DateMention[]): boolean {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!;
    if (dates.some((date) => date.from <= at && at < date.to)) continue;
    if (text.counting.has(token)) return true;
    if (token.kind !== "number" || SMALL.test(token.norm)) continue;
    // "COVID-19", "G-20", "5G"
    if (
      text.norm(at - 1) !== "-" &&
      !/^[0-9]+(?:g|th|st|nd|rd)$/u.test(token.norm) &&
      !/^(?:19|20)\d\d$/u.test(token.norm)
    )
      return true;
  }
  return false;
}
