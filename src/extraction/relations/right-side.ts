/**
 * Who stands behind words that report a meeting, by the prepositions that the lexicon gives them.
 *
 *   met with [right B and C] · talks between [right A and B] · a visit to [right Japan] · was received by [right A]
 */
import { type Cast, firstActor } from "./cast.ts";
import { type Clause, isOwningPronoun, isPreposition } from "./clause.ts";
import { NO_RIGHT, type RightSide, type Side } from "./event.ts";
import { listBehindUnnamed, listFrom, listUpTo } from "./lists.ts";

export interface Frame {
  /** Prepositions before the other side; "" when it follows directly. */
  readonly other: readonly string[];
  /** The other side is a country or place that somebody goes to. */
  readonly travel: boolean;
  /** The subject receives the other side ("received", "hosted"): it may stand behind where and when. */
  readonly receives?: boolean;
}

/** The other side stands at most so many words behind. */
const REACH = 28;
/** Further behind, "by", "of", "among" are of some other noun. */
const NEAR = 4;
const NEAR_JOURNEY = 7;
const END = new Set(
  "that after before when where while because if who which whom whose although since until follow follows followed and but".split(
    " ",
  ),
);
const END_MARK = new Set([";", ":", "“", "”", '"']);
/** "several dignitaries including X": who stands behind is still of the preposition before. */
const TRANSPARENT = new Set(["including", "as"]);
const OF_BOTH = new Set(["by", "of", "among", "involving"]);
const OF_TRAVELLER = new Set(["by", "of", "from"]);
const BEFORE_ACTOR = new Set(["the", "his", "her", "their"]);

/** "in conjunction with", "in line with": whoever stands behind this "with" was not met. */
const NOT_MET_WITH = new Set(
  "conjunction connection line accordance compliance keeping parallel coinciding dealing consistent associated starting beginning concerned".split(
    " ",
  ),
);

/** The other side of words that end at `at`. */
export function otherSide(cast: Cast, at: number, end: number, frame: Frame): RightSide {
  const { tokens, actors, beginning } = cast;
  const { other, travel } = frame;
  let preposition = "";
  let behindComma = false;
  /** The first comma, behind which the name of whom the words before describe may stand. */
  let comma = -1;
  /** A place or day has followed the preposition: what stands behind may be of the verb again. */
  let filled = false;
  for (let index = at; index < Math.min(end, at + REACH); index++) {
    const found = beginning(index);
    if (found >= 0) {
      const actor = actors[found]!;
      const owning = isOwningPronoun(cast, actor);
      // "received in Jeddah the Foreign Minister of A", "hosted on Monday President B"
      if (frame.receives && filled && ADVERBIAL.has(preposition)) preposition = "";
      if (isOfAnotherNoun(preposition, index - at, frame)) return NO_RIGHT;
      const fits = other.includes(preposition) && !(preposition === "" && behindComma);
      // "held talks in Japan" is held there, not with it.
      const asPlace = travel || actor.kind !== "country" || preposition !== "in";
      // "met with President A's adviser"
      const owned = actor.possessive && (actor.kind !== "person" || preposition !== "with");
      const meant = fits || (other.includes("") && index === comma + 1 && isInApposition(cast, at, comma));
      if (meant && asPlace && !owning && !owned) return { actors: listFrom(cast, found, end), by: preposition };
      // "exchanged views on Somalia with B"
      const topic = actor.kind === "country" && !other.includes("") && other.includes("with");
      if (!owning && preposition === "" && !fits && !actor.possessive && !topic) return NO_RIGHT;
      index = actor.to - 1;
      // "welcomed progress toward closer Japan-Georgia ties": both are what the preposition governs.
      if (!owning && tokens[actor.to]?.text !== "-") preposition = "";
      continue;
    }
    if (other.includes(preposition) && !behindComma && !travel) {
      const listed = listBehindUnnamed(cast, index, end);
      if (listed.length > 0) return { actors: listed, by: preposition };
    }
    const { norm, text, shape } = tokens[index]!;
    if (END_MARK.has(text)) break;
    if (text === "(") {
      index = behindBracket(cast, index, end);
      continue;
    }
    if (text === ",") {
      const behind = frame.receives ? behindInsertion(cast, index, end) : index;
      if (behind > index) {
        index = behind;
        preposition = "";
        continue;
      }
      // "received on Friday, May 14, the delegation"
      if (frame.receives && isWithinDate(cast, index)) continue;
      if (!behindComma) comma = index;
      behindComma = true;
    }
    if (END.has(norm) && !(norm === "and" && goesOnBehindAnd(cast, index, other))) break;
    if (norm === "to" && index > at && opensInfinitive(cast, index, frame)) break;
    // "between the foreign ministries of A and B": the "of" is within what "between" governs.
    const within = norm === "of" && preposition !== "" && preposition !== "of" && other.includes(preposition);
    if (isPreposition(norm) && !TRANSPARENT.has(norm) && !within) {
      preposition = norm === "with" && NOT_MET_WITH.has(tokens[index - 1]!.norm) ? "concerning" : norm;
      filled = false;
    } else if (shape !== "lower") filled = true;
  }
  return NO_RIGHT;
}

const LONGEST_BRACKET = 10;

/** The bracket that closes the one at `open`, where it stands near; else `open`: "(ASEAN)", "(5 May)". */
function behindBracket({ tokens }: Cast, open: number, end: number): number {
  for (let index = open + 1; index < Math.min(end, open + LONGEST_BRACKET); index++)
    if (tokens[index]!.text === ")") return index;
  return open;
}

/** The comma in "Friday, May 14", and the one that closes it: a weekday or a number stands before. */
function isWithinDate({ tokens }: Cast, comma: number): boolean {
  const { kind, norm } = tokens[comma - 1]!;
  return kind === "number" || WEEKDAYS.has(norm);
}

const WEEKDAYS = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const ADVERBIAL = new Set(["in", "at", "on"]);
const LONGEST_INSERTION = 16;

/** Of ", at the headquarters of the ministry, the Minister": the comma that closes what the one at `comma` opens; `comma` when none does. */
function behindInsertion({ tokens, beginning, words }: Cast, comma: number, end: number): number {
  if (!ADVERBIAL.has(tokens[comma + 1]?.norm ?? "")) return comma;
  for (let index = comma + 2; index < Math.min(end, comma + LONGEST_INSERTION); index++) {
    if (tokens[index]!.text !== ",") continue;
    const next = BEFORE_ACTOR.has(tokens[index + 1]?.norm ?? "") ? index + 2 : index + 1;
    const actor = beginning(next);
    return actor < 0 || words.saysSo.has(tokens[index + 1]?.norm ?? "") ? comma : index;
  }
  return comma;
}

/** "the visit that was the first in years by A": too far from the words to be of them. */
function isOfAnotherNoun(preposition: string, distance: number, { other, travel }: Frame): boolean {
  if (travel) return OF_TRAVELLER.has(preposition) && distance > NEAR_JOURNEY;
  return OF_BOTH.has(preposition) && distance > NEAR && other.length > 2;
}

/** "met to discuss": the "to" at `index` is not before somebody. */
function opensInfinitive({ tokens, beginning }: Cast, index: number, { other, travel }: Frame): boolean {
  const next = tokens[index + 1];
  if (other.includes("to") && !travel) return false;
  return beginning(index + 1) < 0 && next?.shape === "lower" && !BEFORE_ACTOR.has(next.norm);
}

/**
 * "[With] [right B and C], A discussed": the other side in front of the sentence, for a verb at `verb` that has none behind.
 * Commas end it: behind one stands the subject.
 */
export function sideInFront(cast: Cast, verb: number, { first }: Clause): RightSide {
  const { tokens, actors, beginning } = cast;
  const opening = behindOpening(cast, first);
  if (tokens[opening]?.norm !== "with") return NO_RIGHT;
  const found: number[] = [];
  let index = opening + 1;
  while (index < verb) {
    const at = beginning(BEFORE_ACTOR.has(tokens[index]?.norm ?? "") ? index + 1 : index);
    if (at < 0 || isOwningPronoun(cast, actors[at]!) || actors[at]!.possessive) break;
    found.push(at);
    index = actors[at]!.to;
    if (tokens[index]?.norm !== "and") break;
    index++;
  }
  return found.length === 0 || index >= verb ? NO_RIGHT : { actors: found, by: "with" };
}

/** "In particular, with", "Separately, with": so many words stand before. */
const LONGEST_OPENING = 4;

function behindOpening({ tokens, holding }: Cast, first: number): number {
  for (let index = first; index < first + LONGEST_OPENING && holding(index) < 0; index++)
    if (tokens[index]?.text === ",") return index + 1;
  return first;
}

/** The body right before a noun: "will join a [right NATO] summit", "at the [right EU-Japan] summit". */
export function bodyBeside(cast: Cast, at: number, { first }: Clause): RightSide {
  const beside = at > first ? cast.holding(at - 1) : -1;
  if (beside < 0 || cast.actors[beside]!.kind !== "body") return NO_RIGHT;
  return { actors: listUpTo(cast, beside, first), by: "adjacent" };
}

/** Behind a form in "-ed" one of these tells that it is the verb of another clause: "and signed a treaty with". */
const BEHIND_VERB = new Set("the a an to that his her its their this these on in with for him them at by".split(" "));

/** "discussed trade and energy with B", "talks on trade and related issues with B": this "and" opens no other clause. */
function goesOnBehindAnd(cast: Cast, at: number, other: readonly string[]): boolean {
  if (opensVerb(cast, at + 1)) return false;
  if (other.includes("and")) return true;
  const next = cast.tokens[at + 1];
  const holder = cast.actors[cast.holding(at + 1)];
  // "on Somalia and Yemen with B"
  const named = holder === undefined || holder.kind === "country" || holder.kind === "body";
  return other.includes("with") && next?.kind === "word" && named && !isPreposition(next.norm);
}

/** "said", "had", "signed a": a verb stands here, and no noun or adjective. */
function opensVerb({ tokens, words }: Cast, at: number): boolean {
  const { norm = "", kind, shape } = tokens[at] ?? {};
  if (kind !== "word" || shape !== "lower") return false;
  if (words.isLight(norm) || words.saysSo.has(norm) || words.opensClause.has(norm) || END.has(norm)) return true;
  const behind = tokens[at + 1];
  return norm.endsWith("ed") && !(behind?.kind === "word" && behind.shape === "lower" && !BEHIND_VERB.has(behind.norm));
}

const OBJECT_OPENS = new Set(["the", "a", "an", "his", "her", "its", "their"]);

const WITHIN_OBJECT = new Set(["of", "for", "to"]);
const BEHIND_NAME = new Set("and who whose on in at to today yesterday during for as with".split(" "));

/** "met the Registrar of the Court, [right A], in Oslo": the words up to the comma describe whoever is named behind it. */
function isInApposition({ tokens, actors, beginning }: Cast, at: number, comma: number): boolean {
  const { kind, to } = actors[beginning(comma + 1)]!;
  if (kind !== "person" || !OBJECT_OPENS.has(tokens[at]?.norm ?? "") || comma < at + 2) return false;
  const described = tokens.slice(at + 1, comma);
  if (described.some(({ norm }) => isPreposition(norm) && !WITHIN_OBJECT.has(norm))) return false;
  const next = tokens[to];
  return next?.kind !== "word" || BEHIND_NAME.has(next.norm);
}

/** So far behind the noun stands the verb of a list, and the list behind it. */
const LIST_VERB_REACH = 6;
const LIST_REACH = 4;
/** How a list of those who took part is led on: `by` of an event that such a sentence tells. */
export const LISTED = "included";

/** "Participants in the call included [right A, B and C]", "Joining him on the call were [right A and B]". */
export function listedBehind(cast: Cast, at: number, { first, end }: Clause): RightSide {
  const { tokens, words, holding } = cast;
  if (!words.attendees.has(tokens[first]!.norm)) return NO_RIGHT;
  for (let index = at; index < Math.min(end, at + LIST_VERB_REACH) && holding(index) < 0; index++) {
    if (!words.include.has(tokens[index]!.norm)) continue;
    const head = firstActor(cast, index + 1, Math.min(end, index + 1 + LIST_REACH), () => true);
    const actors: Side = head < 0 ? [] : listFrom(cast, head, end);
    return actors.length > 1 ? { actors, by: LISTED } : NO_RIGHT;
  }
  return NO_RIGHT;
}
