/**
 * Events: each place in the text where words report a meeting, with those who stand on either side of them.
 *
 *   [left The Foreign Minister of A] met with [right his counterpart, B] in Baku.
 *   [left A] was received by [right B] · talks between [left A] and [right B] · [left A]'s visit to [right B]
 */
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, longestHits } from "../lookup.ts";
import type { Actor } from "./actors.ts";

export type Tense = "past" | "present" | "future" | "infinitive" | "conditional" | "noun";

export interface MeetingEvent {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly entry: EntryOf<"trigger">;
  readonly noun: boolean;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Who stands before the words, as subject or owner; indices into the document's actors. */
  readonly left: readonly number[];
  /** Who stands behind them, as the other side. */
  readonly right: readonly number[];
  /** "the meeting", "these talks": a noun that takes up what was told before. */
  readonly definite: boolean;
  /** How `left` was found: "subject", "owner" (possessive), "clause" (the sentence's subject), "none". */
  readonly leftBy: "subject" | "owner" | "clause" | "relative" | "none";
  /** Preposition before `right`, "" for none. */
  readonly by: string;
}

const PREPOSITION = /^(?:with|to|by|of|between|among|from|for|in|on|at|into|onto|upon|during|under|about|over|against|through|within|towards|toward|near|via|involving|including|than|as)$/u;
const SUBORDINATOR = /^(?:that|after|before|when|where|while|because|if|although|though|since|until|whether|whereas)$/u;
const STOP_RIGHT = /^(?:that|after|before|when|where|while|because|if|who|which|whom|whose|although|since|until|followed|and|but)$/u;
const CONNECTOR = /^(?:,|;|and|&|as|well|along|together|with|plus|also|the|both|his|her|their|accompanied|by|a|then|later|separately|including)$/u;
const LIGHT = /^(?:hold|holds|held|holding|have|has|had|having|conduct|conducts|conducted|conducting|begin|begins|began|beginning|start|starts|started|starting|conclude|concludes|concluded|concluding|resume|resumes|resumed|open|opens|opened|continue|continued|attend|attends|attended|attending|chair|chairs|chaired|co-chair|co-chaired|lead|leads|led|convene|convened|arrange|schedule|plan|plans|planned|participate|participates|participated|engage|engages|engaged|finish|finished|make|makes|made|pay|pays|paid|undertake|undertakes|undertook|host|hosts|hosted|join|joins|joined|receive|received|place|placed|wrap|wrapped|take|takes|took|enter|entered)$/u;
/** "several dignitaries including X": what stands behind is still of the preposition before. */
const TRANSPARENT = /^(?:including|as)$/u;
/** "…, said X in a phone call with Y": whoever speaks is on the other side. */
const SPEECH = /^(?:said|says|told|tells|added|stated|announced|declared|noted|stressed|reiterated)$/u;
const NEGATION = /^(?:not|never|no|n't|without|cannot|refused|refuses|declined|failed|unable)$/u;

export function findEvents(annotated: Annotated, actors: readonly Actor[]): MeetingEvent[] {
  const { tokens, sentences } = annotated;
  const actorAt = new Map(actors.map((actor, index) => [actor.from, index]));
  const covering = new Int32Array(tokens.length).fill(-1);
  actors.forEach((actor, index) => {
    for (let i = actor.from; i < actor.to; i++) covering[i] = index;
  });
  const events: MeetingEvent[] = [];
  let sentenceIndex = 0;
  for (const hit of chosenHits()) {
    while (sentences[sentenceIndex]!.to <= hit.from) sentenceIndex++;
    const sentence = sentences[sentenceIndex]!;
    if (covering[hit.from]! >= 0 && actors[covering[hit.from]!]!.kind !== "pronoun") continue;
    // "briefed his host", "a call": a verb's bare form behind an article or possessive is no verb.
    if (hit.value.form === "base" && /^(?:his|her|their|the|a|an|our|my|'s)$/u.test(tokens[hit.from - 1]?.norm ?? "")) continue;
    const event = frame(hit, sentence.from, sentence.to);
    // "on the sidelines of the NATO summit", "during the G20 summit": where it was, not what it was.
    if (event.by === "adjacent" && event.leftBy !== "subject") continue;
    // "welcomed the progress", "received a letter": nobody is received.
    if (event.entry.host === "subject" && !event.noun && event.right.length === 0 && !event.passive) continue;
    events.push(event);
  }
  return events;

  /** The longest phrase at each place; of a word that is verb and noun ("visit", "meeting"), the one its surroundings ask for. */
  function chosenHits(): HitOf<"trigger">[] {
    const alternatives = new Map<number, HitOf<"trigger">[]>();
    for (const hit of annotated.hits) {
      if (hit.value.kind !== "trigger") continue;
      const list = alternatives.get(hit.from) ?? [];
      list.push(hit as HitOf<"trigger">);
      alternatives.set(hit.from, list);
    }
    return longestHits(annotated, "trigger").map((hit) => {
      const noun = alternatives.get(hit.from)!.findLast((other) => other.value.form === "noun");
      const verb = alternatives.get(hit.from)!.findLast((other) => other.value.form !== "noun");
      if (!noun || !verb) return hit;
      return looksNominal(hit.from, 0) ? noun : verb;
    });
  }

  function frame(hit: HitOf<"trigger">, first: number, end: number): MeetingEvent {
    const entry = hit.value.entry;
    const noun = hit.value.form === "noun";
    const segment = segmentStart(hit.from, first);
    const { tense, negated, passive, verbFrom } = tenseOf(hit, noun, segment);
    let right = rightSide(hit.to, end, passive ? ["by"] : entry.other, entry.travel);
    let left = { actors: [] as number[], by: "none" as MeetingEvent["leftBy"] };
    if (noun) {
      left = owner(hit.from, first);
      const beside = covering[hit.from - 1] ?? -1;
      if (hit.from > first && right.actors.length === 0 && beside >= 0 && actors[beside]!.kind === "body" && !entry.travel) {
        // "will join a NATO summit", "at the EU-Japan summit": the body beside the noun is the other side.
        right = { actors: extendLeft(beside, first), by: "adjacent" };
        left = { actors: [], by: "none" };
      }
      if (right.actors.length === 0) {
        const listed = listedBehind(hit.to, first, end);
        if (listed.length > 1) right = { actors: listed, by: "between" };
      }
      if (left.actors.length === 0) left = lightSubject(hit.from, segment, first);
    } else left = subject(verbFrom, segment, first);
    if (left.actors.length === 0) left = clauseSubject(hit.from, hit.to, first, end, right.actors);
    const clash = new Set(right.actors);
    return {
      from: hit.from,
      to: hit.to,
      sentence: sentenceIndex,
      entry,
      noun,
      tense,
      negated,
      passive,
      left: left.actors.filter((index) => !clash.has(index)),
      right: right.actors,
      definite: noun && isDefinite(hit.from, first),
      leftBy: left.by,
      by: right.by,
    };
  }

  function isDefinite(at: number, first: number): boolean {
    for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
      const { norm, kind } = tokens[index]!;
      if (/^(?:the|this|these|that|those)$/u.test(norm)) return true;
      if (kind !== "word" || covering[index]! >= 0 || /^(?:a|an|of|with|in|at|for|and|'s)$/u.test(norm)) return false;
    }
    return false;
  }

  /** Behind an article, a possessive or a preposition, adjectives between: "a two-day visit", "during the meeting". */
  /** "Participants in the call included A, B and C". */
  function listedBehind(at: number, first: number, end: number): number[] {
    const opens = /^(?:participants|attendees|those)$/u.test(tokens[first]!.norm);
    for (let index = at; index < Math.min(end, at + 6); index++) {
      const { norm } = tokens[index]!;
      if (covering[index]! >= 0) return [];
      if (!opens || !/^(?:included|include|includes|were|are)$/u.test(norm)) continue;
      for (let next = index + 1; next < Math.min(end, index + 5); next++) {
        const head = actorAt.get(next);
        if (head !== undefined) return extendRight(head, end);
      }
      return [];
    }
    return [];
  }

  function looksNominal(at: number, first: number): boolean {
    for (let index = at - 1; index >= Math.max(first, at - 6); index--) {
      const { norm, kind } = tokens[index]!;
      if (/^(?:a|an|the|this|that|his|her|their|'s|our|my|its|one|another|of|during|at|each|any|for|in|on|from|by|after|before|following|upcoming|no|which|first|second|third|bilateral|official|state|two|three)$/u.test(norm)) return true;
      if (LIGHT.test(norm) && covering[index] === -1) return true;
      if (norm === "-" || kind === "number" || norm === "day" || /^(?:working|private|brief|short|historic|current|recent|courtesy|high|level|planned|goodwill|return|successful|proposed|scheduled|regular|separate|expanded|ministerial|presidential|productive|format|joint|annual|final|next|last|previous|later|formal|informal|friendly|cordial|important|special|virtual|face|to|maiden|follow|up|overseas|foreign|week|long|constructive|fruitful|detailed|extensive|substantive|insightful|significant|comprehensive|wide|ranging|in|depth|telephone|phone|separate|intensive|bilateral|trilateral|closed|door|tense|frank|candid|preliminary|further|more|crucial|key|several|many|informative|good)$/u.test(norm)) {
        if (norm === "to") return false;
        continue;
      }
      return covering[index]! >= 0 && actors[covering[index]!]!.kind === "country" && tokens[at]!.norm !== "visit" && tokens[at]!.norm !== "visits";
    }
    return false;
  }

  /** Where the clause of token `at` begins: behind the last subordinator that still leaves an actor before `at`. */
  function segmentStart(at: number, first: number): number {
    for (let index = at - 1; index > first; index--) {
      const { norm, text } = tokens[index]!;
      const boundary = SUBORDINATOR.test(norm) || text === ";" || text === ":" || text === "“" || text === "”";
      if (!boundary) continue;
      for (let i = index + 1; i < at; i++) if (covering[i]! >= 0) return index + 1;
    }
    return first;
  }

  function tenseOf(hit: HitOf<"trigger">, noun: boolean, segment: number): { tense: Tense; negated: boolean; passive: boolean; verbFrom: number } {
    let negated = false;
    let passive = false;
    let tense: Tense = noun ? "noun" : hit.value.form === "past" ? "past" : hit.value.form === "third" ? "present" : hit.value.form === "base" ? "infinitive" : "present";
    let verbFrom = hit.from;
    let at = hit.from - 1;
    if (noun) {
      // The light verb, or "will be held", "took place" behind it, tells the tense.
      for (let index = hit.from - 1; index >= Math.max(segment, hit.from - 7); index--) {
        if (LIGHT.test(tokens[index]!.norm) && covering[index] === -1) {
          at = index - 1;
          verbFrom = index;
          const norm = tokens[index]!.norm;
          tense = /(?:ed|held|had|began|led|took|met|made|paid|undertook)$/u.test(norm) ? "past" : /ing$/u.test(norm) ? "present" : "infinitive";
          break;
        }
      }
    }
    for (let steps = 0; at >= segment && steps < 7; at--, steps++) {
      const { norm, kind } = tokens[at]!;
      if (NEGATION.test(norm)) negated = true;
      if (/^(?:will|shall|'ll)$/u.test(norm)) tense = "future";
      else if (/^(?:would|could|should|might|may|can)$/u.test(norm)) tense = "conditional";
      else if (/^(?:to)$/u.test(norm)) {
        if (tense === "infinitive" || tense === "noun") tense = "infinitive";
      } else if (/^(?:scheduled|expected|due|set|slated|planned|plans|planning|hopes|intends|invited|wants|ready|willing|going|plan|hope|agreed|forward|about|expects|seeks|supposed|likely)$/u.test(norm)) {
        if (tense === "infinitive" || tense === "present" || tense === "noun") tense = "future";
      } else if (/^(?:was|were|is|are|be|been|being)$/u.test(norm)) {
        if (hit.value.form === "past" || hit.value.form === "participle") passive = true;
        else if (hit.value.form === "ing" && /^(?:is|are)$/u.test(norm)) tense = "present";
      } else if (/^(?:has|have|had|having)$/u.test(norm)) {
        if (tense !== "future" && tense !== "conditional") tense = "past";
      } else if (/^(?:also|then|later|today|earlier|recently|yesterday|again|separately|jointly|currently|officially|here|this|morning|week|afternoon|,|be|both|tomorrow|on|previously|just|today|first|subsequently|personally|formally|warmly|cordially)$/u.test(norm) || kind === "number") {
        continue;
      } else break;
      verbFrom = at;
    }
    if (noun && passive) passive = false;
    if (passive && !tokens.slice(hit.to, hit.to + 8).some((token) => token.norm === "by")) passive = tense !== "future" && hit.value.form === "past" ? tokens[hit.to]?.norm === "by" : false;
    return { tense, negated, passive, verbFrom };
  }

  function governedBy(index: number, first: number): string {
    let at = index - 1;
    while (at >= first && /^(?:the|his|her|their|a|an|both|visiting|its|our|my)$/u.test(tokens[at]!.norm)) at--;
    if (at < first) return "";
    return PREPOSITION.test(tokens[at]!.norm) ? tokens[at]!.norm : "";
  }

  function subject(at: number, segment: number, first: number): { actors: number[]; by: MeetingEvent["leftBy"] } {
    // "X, who met with Y": no actor between "who" and the verb.
    for (let index = at - 1; index >= first; index--) {
      if (covering[index]! >= 0) break;
      if (/^(?:who|which)$/u.test(tokens[index]!.norm)) {
        for (let i = index - 1; i >= Math.max(first, index - 3); i--) {
          if (covering[i]! >= 0) return { actors: extendLeft(covering[i]!, first), by: "relative" };
        }
        break;
      }
    }
    const inSegment = actorsBetween(segment, at);
    const head = inSegment.find((index) => {
      const actor = actors[index]!;
      return !actor.possessive && governedBy(actor.from, first) === "" && !(actor.kind === "pronoun" && /^(?:his|her|their|my|our|him|me|us|them)$/u.test(tokens[actor.from]!.norm));
    }) ?? inSegment.find((index) => !actors[index]!.possessive && /^(?:between|of|by)$/u.test(governedBy(actors[index]!.from, first)));
    if (head === undefined) return { actors: [], by: "none" };
    return { actors: extendRight(head, at), by: "subject" };
  }

  /** "A's meeting with B", "his visit". */
  function owner(at: number, first: number): { actors: number[]; by: MeetingEvent["leftBy"] } {
    for (let index = at - 1; index >= Math.max(first, at - 5); index--) {
      const actor = covering[index]!;
      if (actor >= 0) {
        const found = actors[actor]!;
        if (found.possessive || (found.kind === "pronoun" && /^(?:his|her|their|my|our)$/u.test(tokens[found.from]!.norm))) return { actors: extendLeft(actor, first), by: "owner" };
        if (found.kind === "country" && found.to === at) return { actors: extendLeft(actor, first), by: "owner" };
        return { actors: [], by: "none" };
      }
      if (PREPOSITION.test(tokens[index]!.norm) || tokens[index]!.kind === "punct") {
        if (tokens[index]!.norm !== "-" && tokens[index]!.norm !== "'") return { actors: [], by: "none" };
      }
    }
    return { actors: [], by: "none" };
  }

  function lightSubject(at: number, segment: number, first: number): { actors: number[]; by: MeetingEvent["leftBy"] } {
    for (let index = at - 1; index >= Math.max(segment, at - 8); index--) {
      if (LIGHT.test(tokens[index]!.norm) && covering[index] === -1) return subject(index, segment, first);
    }
    return { actors: [], by: "none" };
  }

  function clauseSubject(from: number, to: number, first: number, end: number, right: readonly number[]): { actors: number[]; by: MeetingEvent["leftBy"] } {
    const all = actorsBetween(first, end).filter((index) => !right.includes(index));
    const before = all.filter((index) => {
      const actor = actors[index]!;
      return actor.to <= from && !actor.possessive && governedBy(actor.from, first) === "" && actor.barred === null && actor.kind !== "group";
    });
    const head =
      before.find((index) => SPEECH.test(tokens[actors[index]!.from - 1]?.norm ?? "") || SPEECH.test(tokens[actors[index]!.from - 2]?.norm ?? "")) ??
      before[0] ??
      all.find((index) => actors[index]!.from >= to && governedBy(actors[index]!.from, first) === "" && behindComma(actors[index]!.from) && !actors[index]!.possessive);
    return head === undefined ? { actors: [], by: "none" } : { actors: extendRight(head, end), by: "clause" };
  }

  function behindComma(at: number): boolean {
    const before = /^(?:the|his|her)$/u.test(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
    return tokens[before]?.text === ",";
  }

  function rightSide(at: number, end: number, other: readonly string[], travel: boolean): { actors: number[]; by: string } {
    let preposition = "";
    let sinceComma = false;
    for (let index = at; index < Math.min(end, at + 28); index++) {
      const actorIndex = actorAt.get(index);
      if (actorIndex !== undefined) {
        const actor = actors[actorIndex]!;
        const pronounOwner = actor.kind === "pronoun" && /^(?:his|her|their|my|our)$/u.test(tokens[index]!.norm);
        if (!travel && /^(?:by|of|among|involving)$/u.test(preposition) && index - at > 4 && other.length > 2) return { actors: [], by: "" };
        if (travel && /^(?:by|of|from)$/u.test(preposition) && index - at > 7) return { actors: [], by: "" };
        const fits = other.includes(preposition) && !(preposition === "" && sinceComma);
        const asPlace = travel || actor.kind !== "country" || preposition !== "in";
        if (fits && asPlace && !pronounOwner && !(actor.possessive && actor.kind !== "person") && !(actor.possessive && preposition !== "with")) {
          const group = extendRight(actorIndex, end);
          // "between A and B", "of A with B".
          return { actors: group, by: preposition };
        }
        if (!pronounOwner && preposition === "" && !fits && !actor.possessive) return { actors: [], by: "" };
        index = actor.to - 1;
        if (!pronounOwner) preposition = "";
        continue;
      }
      const { norm, text } = tokens[index]!;
      if (text === ";" || text === ":" || text === "“" || text === "”" || text === '"') break;
      if (text === ",") sinceComma = true;
      if (STOP_RIGHT.test(norm) && !(norm === "and" && other.includes("and"))) break;
      if (norm === "to" && (!other.includes("to") || travel) && index > at && actorAt.get(index + 1) === undefined && tokens[index + 1]?.shape === "lower" && !/^(?:the|his|her|their)$/u.test(tokens[index + 1]!.norm)) break;
      // "between the foreign ministries of A and B": the "of" is within what "between" governs.
      const within = norm === "of" && preposition !== "" && preposition !== "of" && other.includes(preposition);
      if (PREPOSITION.test(norm) && !TRANSPARENT.test(norm) && !within) preposition = norm;
    }
    return { actors: [], by: "" };
  }

  function actorsBetween(from: number, to: number): number[] {
    const list: number[] = [];
    for (let index = from; index < to; index++) {
      const actor = covering[index]!;
      if (actor >= 0) {
        list.push(actor);
        index = actors[actor]!.to - 1;
      }
    }
    return list;
  }

  /**
   * "A, B and C", "A as well as B", "A, accompanied by B", "A; B; and C". After the "and" the list is closed; commas alone
   * make no list ("With A, the Minister said ...").
   */
  function extendRight(head: number, end: number): number[] {
    const group = [head];
    let last = actors[head]!;
    let closed = false;
    let firm = 1;
    for (let guard = 0; guard < 24; guard++) {
      let index = last.to;
      if (tokens[index]?.text === "(") while (index < end && tokens[index]!.text !== ")" && index < last.to + 8) index++;
      if (tokens[index]?.text === ")") index++;
      // "Patrick Moynihan of New York, Christopher Dodd of Connecticut".
      if (/^(?:of|from)$/u.test(tokens[index]?.norm ?? "") && tokens[index + 1]?.shape === "capital") {
        index++;
        while (index < end && tokens[index]!.shape === "capital" && covering[index] === -1) index++;
      }
      const gapFrom = index;
      let joined = false;
      while (index < end && covering[index] === -1 && CONNECTOR.test(tokens[index]!.norm) && index < gapFrom + 6) {
        if (/^(?:and|&|;|with|accompanied|plus|including)$/u.test(tokens[index]!.norm) || (tokens[index]!.norm === "as" && tokens[index + 1]?.norm === "well")) joined = true;
        index++;
      }
      const hyphen = index === gapFrom && tokens[index]?.norm === "-";
      if (index === gapFrom && !hyphen) break;
      if (hyphen) {
        index++;
        joined = true;
      }
      const next = actorAt.get(index);
      if (next === undefined || index >= end) {
        // "A, B and senior officials": the "and" closes a list of which the last is nobody we know.
        if (joined && !closed && tokens[index]?.kind === "word") firm = group.length;
        break;
      }
      if (closed && !joined) break;
      if (actors[next]!.kind === "pronoun") break;
      if (actors[next]!.possessive && actors[next]!.kind === "country") break;
      group.push(next);
      last = actors[next]!;
      if (joined) {
        closed = true;
        firm = group.length;
      }
    }
    return group.slice(0, firm);
  }

  function extendLeft(head: number, first: number): number[] {
    const group = [head];
    let earliest = actors[head]!;
    for (let guard = 0; guard < 8; guard++) {
      let index = earliest.from - 1;
      let joined = false;
      while (index >= first && covering[index] === -1 && /^(?:and|,|the|&|-)$/u.test(tokens[index]!.norm)) {
        if (/^(?:and|&|-)$/u.test(tokens[index]!.norm)) joined = true;
        index--;
      }
      const previous = index >= first ? covering[index]! : -1;
      if (!joined || previous < 0 || actors[previous]!.kind === "pronoun") break;
      group.unshift(previous);
      earliest = actors[previous]!;
    }
    return group;
  }
}
