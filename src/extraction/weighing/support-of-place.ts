/** The words a place rests on: said where its name stands with the words that report the meeting, else inferred, and from what. */
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import type { Support } from "../reading.ts";
import type { Ground } from "./grounds.ts";
import { LOCATED } from "./place-roles.ts";
import type { PlaceCandidate, PlaceQuestion } from "./place-signs.ts";

const RULE = "weighing/place-of-meeting";

/** What is inferred for want of a name beside the words; the first that speaks for the candidate is told. */
const REASONS: readonly (readonly [feature: string, because: string])[] = [
  [`"here", filed from it`, "“here” is where the report was filed"],
  [`"here", the dateline`, "“here” is where the report was filed"],
  ["receives", "this side received the other"],
  ["its guest is visiting", "the guest is said to be visiting"],
  ["destination of the words", "the journey went there"],
  ["travelled to", "one of them travelled there"],
  ["meets an ambassador", "an ambassador meets officials of the state he is sent to"],
  ["an envoy is posted there", "an ambassador meets officials of the state he is sent to"],
  ["filed from a party", "no other place is given; the report was filed there"],
  ["the dateline", "no other place is given; the report was filed there"],
  ["of the higher rank", "no other place is given; its leader meets a guest of lesser rank"],
];

export function supportOfPlace(
  { layers, draft }: PlaceQuestion,
  { grounds, seats, features }: PlaceCandidate,
  words: Span,
): Support {
  const { document } = layers.annotated;
  const own = new Set([...draft.proposals, ...draft.echoes].map(({ event }) => event.sentence));
  const beside = nearest(grounds.filter((ground) => own.has(ground.sentence) && ground.role !== "from"));
  if (beside && LOCATED.has(beside.role)) return cite(document, "said", [beside.mention], RULE);
  const seat = seats[0];
  if (seat) return cite(document, "inferred", [seat], RULE, `“${seat.name}” is a seat in the capital`);
  const elsewhere = nearest(grounds.filter((ground) => LOCATED.has(ground.role)));
  const reason = REASONS.find(([feature]) => features.includes(feature))?.[1];
  if (elsewhere && !reason)
    return cite(document, "inferred", [elsewhere.mention], RULE, "named elsewhere in the report as where they were");
  const filed = reason?.endsWith("filed there") || reason?.startsWith("“here”") ? document.dateline : null;
  const evidence = filed ?? elsewhere?.mention ?? beside?.mention ?? words;
  return cite(document, "inferred", [evidence], RULE, reason ?? "no other place is given; it is of one of the sides");
}

/** The strongest in its sentence: one where things happen, before one that only names. */
function nearest(grounds: readonly Ground[]): Ground | undefined {
  return grounds.find((ground) => LOCATED.has(ground.role)) ?? grounds[0];
}
