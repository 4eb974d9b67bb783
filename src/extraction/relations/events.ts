/**
 * Events: each place in the text where words report a meeting, with those who stand on either side of them.
 *
 *   [left The Foreign Minister of A] met with [right his counterpart, B] in Baku.
 *   [left A] was received by [right B] · talks between [right A and B] · [left A]'s visit to [right B]
 */
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import type { Tracing } from "../trace.ts";
import type { Actor } from "./actor.ts";
import { type Cast, castOf, lightVerbBefore } from "./cast.ts";
import { type Clause, clauseStart } from "./clause.ts";
import { type LeftSide, type MeetingEvent, NO_LEFT, NO_RIGHT, type RightSide } from "./event.ts";
import { ownerOf, subjectOf, subjectOfLightVerb, subjectOfSentence } from "./left-side.ts";
import { whyNoEvent } from "./no-event.ts";
import type { TokenRange } from "./parted-triggers.ts";
import { bodyBeside, LISTED, listedBehind, otherSide, sideInFront } from "./right-side.ts";
import { verbPhraseOf } from "./tense.ts";
import { type TriggerHit, triggerHits } from "./trigger-hits.ts";

export function findEvents(
  annotated: Annotated,
  actors: readonly Actor[],
  dates: readonly TokenRange[],
  trace?: Tracing,
): MeetingEvent[] {
  const cast = castOf(annotated, actors);
  const events: MeetingEvent[] = [];
  let sentence = 0;
  const hits = triggerHits(annotated, cast, dates);
  const carrying = carriers(cast, hits);
  for (const hit of hits) {
    while (annotated.sentences[sentence]!.to <= hit.from) sentence++;
    const { from: first, to: end } = annotated.sentences[sentence]!;
    let declined = carrying.has(hit.from) ? "the verb of a noun that tells it" : whyNoTrigger(cast, hit, first);
    if (declined === null) {
      const event = eventOf(cast, hit, sentence, { first, from: clauseStart(cast, hit.from, first), end });
      declined = whyNoMeeting(event) ?? whyNoEvent(cast, event);
      if (declined === null) events.push(event);
    }
    if (declined !== null)
      trace?.declined(`relation/${hit.value.entry.id}`, spanOf(annotated, hit.from, hit.to), declined);
  }
  return events;
}

/** "joined the talks", "engaged in a dialogue": where weak words are but the verb that carries a noun. */
function carriers(cast: Cast, hits: readonly TriggerHit[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { from, value }] of hits.entries()) {
    const verb = hits[index - 1];
    if (value.form !== "noun" || !verb || verb.value.form === "noun" || verb.value.entry.strength !== "weak") continue;
    if (verb.to <= from && lightVerbBefore(cast, from, verb.from, CARRIER_REACH) === verb.from) found.add(verb.from);
  }
  return found;
}

/** Between a verb and the noun it carries stand at most so many words. */
const CARRIER_REACH = 5;

/** Behind one of these a verb's bare form is no verb. */
const BEFORE_NO_VERB = new Set(["his", "her", "their", "the", "a", "an", "our", "my", "'s"]);

const BEFORE_BARE_VERB = new Set("will would shall should may might can could".split(" "));

/** Why the words report nothing, by themselves; null when they may. */
function whyNoTrigger(cast: Cast, { from, to, value }: TriggerHit, first: number): string | null {
  const { tokens, actors, holding, words } = cast;
  const holder = actors[holding(from)];
  // "He will head to Doha": no office.
  const verb = value.form === "base" && holder?.from === from && BEFORE_BARE_VERB.has(tokens[from - 1]?.norm ?? "");
  if (holder && holder.kind !== "pronoun" && !verb) return "the word is part of a name or an office";
  // "briefed his host", "a call"
  if (value.form === "base" && BEFORE_NO_VERB.has(tokens[from - 1]?.norm ?? "")) return "no verb behind an article";
  if (value.form === "ing" && value.entry.travel && isAttribute(cast, from, to)) return "says who somebody is";
  // "Joining him on the call were A and B": a list of those present.
  if (from === first && value.entry.strength === "weak" && words.attendees.has(tokens[from]!.norm))
    return "opens a list of those present";
  return null;
}

const BEFORE_PARTICIPLE = new Set(
  "is are was were be been being now currently while when after before in by on".split(" "),
);
const PEOPLE: ReadonlySet<Actor["kind"]> = new Set(["person", "plural", "delegation"]);

/** "told visiting Foreign Minister B", "a visiting delegation": somebody stands right behind, and no "is" before. */
function isAttribute({ tokens, actors, beginning }: Cast, from: number, to: number): boolean {
  const behind = actors[beginning(to)];
  if (!behind || !PEOPLE.has(behind.kind)) return false;
  const { norm, text } = tokens[from - 1] ?? { norm: "", text: "" };
  return !BEFORE_PARTICIPLE.has(norm) && text !== ",";
}

/** Why words with their sides tell of no meeting; null when they do. */
function whyNoMeeting({ entry, by, leftBy, noun, passive, right }: MeetingEvent): string | null {
  // "on the sidelines of the NATO summit", "during the G20 summit"
  if (by === "adjacent" && leftBy !== "subject") return "it is where something was, not what was";
  // "welcomed the progress", "received a letter"
  if (entry.host === "subject" && !noun && right.length === 0 && !passive) return "nobody is received";
  return null;
}

function eventOf(cast: Cast, hit: TriggerHit, sentence: number, clause: Clause): MeetingEvent {
  const { from, to, value } = hit;
  const { entry } = value;
  const noun = value.form === "noun";
  const { tense, negated, passive, from: verb } = verbPhraseOf(cast, hit, clause);
  const frame = {
    other: passive ? ["by"] : entry.other,
    travel: entry.travel,
    receives: entry.host === "subject" && !noun && !passive,
  };
  let right = otherSide(cast, to, clause.end, frame);
  // "was reached between A and a delegation headed by B": the "by" is of another word.
  if (passive && right.by === "" && entry.other.includes("between"))
    right = otherSide(cast, to, clause.end, { ...frame, other: ["between"] });
  if (noun && entry.travel && right.by === "by" && isInCompany(cast, from, clause.first)) right = NO_RIGHT;
  if (noun && right.actors.length === 0) right = sideOfNoun(cast, hit, clause);
  if (!noun && !passive && right.actors.length === 0 && entry.other.includes("with"))
    right = sideInFront(cast, verb, clause);
  if (right.actors.length === 0 && entry.other.includes("with")) right = withWhom(cast, from, clause.first);
  // "discussed relations between A and B": what they talked about.
  if (!noun && !passive && right.by === "between" && entry.strength === "weak") right = NO_RIGHT;
  const left = leftOf(cast, hit, verb, clause, right);
  return {
    from,
    to,
    sentence,
    entry,
    noun,
    tense,
    negated,
    passive,
    left: left.actors.filter((index) => !right.actors.includes(index)),
    right: right.actors,
    definite: noun && isDefinite(cast, from, clause.first),
    leftBy: left.by,
    by: right.by,
  };
}

function leftOf(cast: Cast, { from, to, value }: TriggerHit, verb: number, clause: Clause, right: RightSide): LeftSide {
  const noun = value.form === "noun";
  // "talks between A and B in C", "Trade with C was discussed between A and B": both sides stand behind, and nobody else is one.
  if ((right.by === "between" && right.actors.length > 1) || right.by === LISTED) return NO_LEFT;
  if (noun && value.entry.travel) {
    const traveller = travellerBehind(cast, right, clause);
    if (traveller.actors.length > 0) return traveller;
  }
  const left = noun ? leftOfNoun(cast, from, clause, right) : subjectOf(cast, verb, clause);
  return left.actors.length > 0 ? left : subjectOfSentence(cast, from, to, clause, right);
}

function sideOfNoun(cast: Cast, { from, to, value }: TriggerHit, clause: Clause): RightSide {
  const beside = value.entry.travel ? undefined : bodyBeside(cast, from, clause);
  return beside && beside.actors.length > 0 ? beside : listedBehind(cast, to, clause);
}

function leftOfNoun(cast: Cast, at: number, clause: Clause, right: RightSide): LeftSide {
  const owner = right.by === "adjacent" ? NO_LEFT : ownerOf(cast, at, clause);
  const [only] = owner.actors;
  // "A and B held their annual talks": "their" is whoever held them.
  const named = only === undefined || cast.actors[only]!.kind !== "pronoun";
  // "A, B and C held the Foreign Ministers' Dialogue": the name of a format, and those who held it.
  const several = owner.actors.length > 0 && owner.actors.every((index) => cast.actors[index]!.kind === "plural");
  if (owner.actors.length > 0 && named && !several) return owner;
  const subject = subjectOfLightVerb(cast, several ? cast.actors[owner.actors[0]!]!.from : at, clause);
  if (several && !subject.actors.some((index) => cast.actors[index]!.kind === "person")) return owner;
  return subject.actors.length > 0 ? subject : owner;
}

/** So many words before the noun "accompanied" may stand. */
const COMPANY_REACH = 6;
const IN_COMPANY = new Set(["accompanied", "joined"]);

/** "accompanied on her visit by A": who comes along, and not who visits. */
function isInCompany({ tokens }: Cast, at: number, first: number): boolean {
  return tokens.slice(Math.max(first, at - COMPANY_REACH), at).some(({ norm }) => IN_COMPANY.has(norm));
}

/** So many words before the verb "with whom" may stand. */
const WHOM_REACH = 14;

/** "[right B], with whom she had talks" */
function withWhom({ tokens, actors, holding }: Cast, at: number, first: number): RightSide {
  for (let index = at - 1; index > Math.max(first, at - WHOM_REACH); index--) {
    if (tokens[index]!.norm !== "whom" || tokens[index - 1]!.norm !== "with") continue;
    const before = tokens[index - 2]?.text === "," ? index - 3 : index - 2;
    const actor = actors[holding(before)];
    return actor && actor.kind !== "pronoun" ? { actors: [holding(before)], by: "with" } : NO_RIGHT;
  }
  return NO_RIGHT;
}

/** So many words behind the destination the traveller stands. */
const TRAVELLER_REACH = 6;
const WHEN = new Set(
  "on in at last this next earlier later the week weekend month year day days morning evening today yesterday tomorrow".split(
    " ",
  ),
);
const TRAVELLED_TO = new Set(["to", "in", "from"]);

/** "a visit to Japan last week by A": who travelled stands behind where; not so "a visit to Japan paid for by A". */
function travellerBehind(cast: Cast, right: RightSide, { end }: Clause): LeftSide {
  const { tokens, actors, holding } = cast;
  const to = right.actors.at(-1);
  if (to === undefined || !TRAVELLED_TO.has(right.by)) return NO_LEFT;
  const at = actors[to]!.to;
  for (let index = at; index < Math.min(end, at + TRAVELLER_REACH) && holding(index) < 0; index++) {
    const { norm, shape, kind } = tokens[index]!;
    // "last week", "on Monday", "in May 1987"
    if (norm !== "by" && (WHEN.has(norm) || shape !== "lower" || kind === "number")) continue;
    if (norm !== "by") return NO_LEFT;
    return { actors: otherSide(cast, index, end, { other: ["by"], travel: true }).actors, by: "owner" };
  }
  return NO_LEFT;
}

const POINTING = new Set(["the", "this", "these", "that", "those"]);
const NOT_POINTING = new Set(["a", "an", "of", "with", "in", "at", "for", "and", "'s"]);
const DEFINITE_REACH = 4;

/** "the productive talks": a noun behind an article that points back. */
function isDefinite({ tokens, holding }: Cast, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - DEFINITE_REACH); index--) {
    const { norm, kind } = tokens[index]!;
    if (POINTING.has(norm)) return true;
    if (kind !== "word" || holding(index) >= 0 || NOT_POINTING.has(norm)) return false;
  }
  return false;
}
