/** A further clause of a sentence: "stressed X[, noted] Y [and agreed] to Z"; "..., and [the Georgian side] thanked". */
import { TokenSet } from "../../../language/token-set.ts";
import type { ActVerb } from "../act-verbs.ts";
import { SUBORDINATE, THAT } from "../clause-words.ts";
import { actorsIn } from "../subjects.ts";
import { AND, actingHead, DEEDS, type Head, type Sentence } from "./head.ts";
import { nextPassive } from "./passive-head.ts";
import { antecedent, isParticiple, standsBySubject, withSomebody } from "./subject-of-verb.ts";

const REDUCED = new TokenSet("in by on at between during last since under with".split(" "));
/** Tokens behind a verb in which "that" opens what is said. */
const THAT_WITHIN = 10;

export function nextHead(sentence: Sentence, verb: ActVerb, previous: Head): Head | null {
  const { voice } = verb;
  const before = sentence.tokens[verb.from - 1]!;
  const thatClause = opensThat(sentence, previous);
  if (SUBORDINATE.has(before) && before.norm !== "who") return null;
  if (voice === "infinitive") return null;
  if (voice === "ing") return nextParticiple(sentence, verb, previous, thatClause);
  if (voice === "passive" || voice === "ahead") return nextPassive(sentence, verb, previous, thatClause);
  if (before.text === "," || AND.has(before) || before.text === ";")
    return joined(sentence, verb, previous, thatClause);
  if (before.norm === "who") {
    const subject = antecedent(sentence, verb.from - 1);
    return subject && actingHead(verb, verb.from, subject, "passage/relative");
  }
  return ownSubject(sentence, verb, previous, thatClause);
}

/** "stressed X[, noting] that Y" */
function nextParticiple(sentence: Sentence, verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
  if (!isParticiple(sentence, verb)) return withSomebody(sentence, verb, previous.verb.to);
  if (verb.from - previous.verb.to < 2 || (DEEDS.has(verb.act) && thatClause)) return null;
  const before = sentence.tokens[verb.from - 1]!;
  // "improving services and supporting schools"
  if (before.text !== "," && before.norm !== "while" && previous.verb.voice !== "ing") return null;
  return actingHead(verb, verb.from, previous.subject, "passage/participle");
}

/** "stressed X[, noted] Y [and agreed] to Z" */
function joined({ tokens }: Sentence, verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
  const { voice, form } = previous.verb;
  // "was discussed and agreed" is one.
  if (voice === "passive" || voice === "ahead") return null;
  if (isInfinite(verb.voice) !== isInfinite(voice)) return null;
  if (verb.voice === "active" && voice === "active" && verb.form === "third" && form !== "third") return null;
  const before = tokens[verb.from - 1]!;
  if (before.text === "," && REDUCED.has(tokens[verb.to]!) && DEEDS.has(verb.act)) return null;
  if (thatClause && DEEDS.has(verb.act) && tokens[verb.from - 2]?.text !== ",") return null;
  if (verb.from - previous.verb.to <= 1) return null;
  return actingHead(verb, verb.from, previous.subject, "passage/joined");
}

const isInfinite = (voice: ActVerb["voice"]): boolean => voice === "infinitive" || voice === "bare";

/** "..., and [the Georgian side] thanked", "while [he] noted" */
function ownSubject(sentence: Sentence, verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
  const { tokens, cast } = sentence;
  const at = boundary(sentence, verb.from, previous.verb.to);
  if (at < 0) return null;
  const actors = actorsIn(cast, at + 1, verb.from);
  if (actors.length === 0) return null;
  if ((verb.voice === "bare" || verb.form === "third") && !standsBySubject(sentence, verb)) return null;
  const strong = tokens[at]!.text === ";" || tokens[at - 1]?.text === "," || tokens[at]!.norm !== "and";
  if (thatClause && DEEDS.has(verb.act) && !strong) return null;
  return actingHead(verb, at + 1, { kind: "actors", actors }, "passage/subject");
}

/** The word before `to` that begins a clause of equal standing; -1 where one begins that belongs to another. */
function boundary(sentence: Sentence, to: number, least: number): number {
  const { tokens, cast } = sentence;
  for (let at = to - 1; at >= least; at--) {
    const index = cast.holding(at);
    if (index >= 0) {
      at = cast.actors[index]!.from;
      continue;
    }
    const token = tokens[at]!;
    if (SUBORDINATE.has(token)) return -1;
    if (token.text === ";") return at;
    if (!AND.has(token) && token.text !== ",") continue;
    if (actorsIn(cast, at + 1, to).length === 0) continue;
    // "A and B noted": the list goes on to the left.
    if (token.norm === "and" && cast.holding(at - 1) >= 0 && tokens[at - 1]!.text !== ",") {
      const further = boundary(sentence, at, least);
      if (further >= 0 && actorsIn(cast, further + 1, at).length > 0) return further;
    }
    return at;
  }
  return -1;
}

/** What is said begins with "that". */
function opensThat({ tokens, to }: Sentence, { verb }: Head): boolean {
  for (let at = verb.to; at < Math.min(to, verb.to + THAT_WITHIN); at++) if (THAT.has(tokens[at]!)) return true;
  return false;
}
