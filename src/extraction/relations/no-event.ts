/**
 * Words of meeting that report none, though people stand on both sides of them.
 *
 *   "called on Iran to return to the talks" appeals; "called on the President to discuss trade" visits
 *   "agreed in close consultation with NATO" tells how; "held consultations with NATO" tells of consultations
 *   "expressed support for talks hosted by Qatar": talks of others, or none yet
 */
import type { Cast } from "./cast.ts";
import type { MeetingEvent } from "./event.ts";

/** "called on the parties, all of them, to": so many words between those called on and what they are to do. */
const APPEAL_REACH = 6;
const CALLING = "call-on";
const MANNER = new Set(["consultation", "coordination", "dialogue", "conversation", "cooperation"]);
const BEFORE_NOUN = new Set(["a", "an", "the", "any", "further", "new", "direct", "more"]);
const HOW_CLOSE = new Set(["close", "closer", "full", "constant", "regular", "continued", "continuing", "further"]);

const ONGOING = new Set(["ongoing", "on-going", "continuing", "current"]);
const ATTENDED = ["attended", "joined"];
/** "was also attended by" */
const ATTENDED_REACH = 4;

/** Why an event reports no meeting; null when it may. */
export function whyNoEvent(cast: Cast, event: MeetingEvent): string | null {
  if (isAppeal(cast, event) || isDemand(cast, event)) return "an appeal, not a visit";
  if (isManner(cast, event)) return "how something is done, not what was done";
  if (isWished(cast, event)) return "meetings that somebody is for, not his own";
  if (isOngoing(cast, event)) return "talks that go on, not a meeting";
  if (isAttended(cast, event)) return "who was at a meeting told of";
  if (isStandingBody(cast, event)) return "what a commission does, not its session";
  return null;
}

/** "called on X to withdraw": what a visitor comes for ("to discuss", "to bid farewell") is no appeal. */
function isAppeal({ tokens, actors, words, holding }: Cast, event: MeetingEvent): boolean {
  const { entry, noun, passive, right } = event;
  if (entry.id !== CALLING || noun || passive || right.length === 0) return false;
  // "called separately on": nobody appeals so.
  if (tokens.slice(event.from, event.to).some(({ norm }) => norm === "separately" || norm === "briefly")) return false;
  const end = actors[right.at(-1)!]!.to;
  for (let index = end; index < Math.min(tokens.length - 1, end + APPEAL_REACH); index++) {
    const { norm, text } = tokens[index]!;
    if (text === "." || text === ";") return false;
    if (norm !== "to" || holding(index) >= 0) continue;
    const next = tokens[index + 1]!;
    return next.shape === "lower" && holding(index + 1) < 0 && !words.purposeOfCall.has(next.norm);
  }
  return false;
}

/** "A call for peace". */
function isDemand({ tokens }: Cast, { noun, to }: MeetingEvent): boolean {
  return noun && /^calls?$/u.test(tokens[to - 1]!.norm) && tokens[to]?.norm === "for";
}

function isManner({ tokens }: Cast, { noun, from, to }: MeetingEvent): boolean {
  if (!noun || !MANNER.has(tokens[to - 1]!.norm)) return false;
  let at = from - 1;
  while (HOW_CLOSE.has(tokens[at]?.norm ?? "")) at--;
  return tokens[at]?.norm === "in";
}

/** "support for [direct] talks", "a call for negotiations". */
function isWished({ tokens, words }: Cast, { noun, from }: MeetingEvent): boolean {
  if (!noun) return false;
  let at = from - 1;
  while (
    at > 0 &&
    tokens[at]!.shape === "lower" &&
    (words.nounAdjective.has(tokens[at]!.norm) || BEFORE_NOUN.has(tokens[at]!.norm))
  )
    at--;
  return tokens[at]?.norm === "for" && words.wish.has(tokens[at - 1]?.norm ?? "");
}

/** "ongoing negotiations with Japan and India": between states, with nobody who meets. */
function isOngoing({ tokens, actors }: Cast, { noun, from, right }: MeetingEvent): boolean {
  if (!noun || right.length === 0 || right.some((index) => actors[index]!.kind !== "country")) return false;
  return ONGOING.has(tokens[from - 1]?.norm ?? "") || ONGOING.has(tokens[from - 2]?.norm ?? "");
}

/** "The meeting was attended by A and B": a list of those present. */
function isAttended({ tokens }: Cast, { noun, definite, to, by }: MeetingEvent): boolean {
  if (!noun || !definite || by !== "by") return false;
  const words = tokens.slice(to, to + ATTENDED_REACH).map(({ norm }) => norm);
  return ATTENDED.some((verb) => words.includes(verb)) && words.some((word) => word === "was" || word === "were");
}

/** "the importance of the activities of the Joint Commission": the body, whenever it meets. */
function isStandingBody({ tokens }: Cast, { entry, noun, from }: MeetingEvent): boolean {
  if (!noun || entry.meeting !== "commission") return false;
  const of = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  return tokens[of]?.norm === "of" && DOINGS.has(tokens[of - 1]?.norm ?? "");
}

const DOINGS = new Set([
  "activities",
  "activity",
  "work",
  "functioning",
  "role",
  "importance",
  "contribution",
  "establishment",
  "creation",
]);
