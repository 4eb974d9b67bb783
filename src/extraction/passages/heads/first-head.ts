/** The first clause of a sentence: whose verb it is, and whether the sentence tells of talks with it at all. */
import { TokenSet } from "../../../language/token-set.ts";
import type { PassageAct } from "../../../shared/vocabulary.ts";
import type { ActVerb } from "../act-verbs.ts";
import { NOBODY } from "../clause.ts";
import { SUBORDINATE } from "../clause-words.ts";
import { firstActors, subjectIn } from "../subjects.ts";
import { AND, actingHead, type Head, type Sentence } from "./head.ts";
import { passiveHead } from "./passive-head.ts";
import { antecedent, isParticiple, standsBySubject, withSomebody } from "./subject-of-verb.ts";

/** What people meet for. */
const PURPOSES: ReadonlySet<PassageAct> = new Set<PassageAct>([
  "discussed",
  "reaffirmed",
  "stressed",
  "congratulated",
  "thanked",
  "condoled",
  "welcomed",
  "informed",
]);
const WHEN = new TokenSet(
  "today yesterday tomorrow week month year morning afternoon evening here together again virtually phone telephone briefly".split(
    " ",
  ),
);

export function firstHead(sentence: Sentence, verb: ActVerb): Head | null {
  const { tokens, cast, from: first } = sentence;
  const { voice } = verb;
  const before = tokens[verb.from - 1];
  if (voice === "bare" || voice === "infinitive" || voice === "active") {
    if (verb.from > first && SUBORDINATE.has(before!) && before!.norm !== "who") return null;
    if (voice === "infinitive") return purpose(sentence, verb);
    if (verb.from > first && AND.has(before)) return joinedToMeeting(sentence, verb);
    return ofSubject(sentence, verb);
  }
  if (voice === "ing") {
    if (verb.from <= first + 1) return null;
    if (!isParticiple(sentence, verb)) return withSomebody(sentence, verb, first);
    const subject = subjectIn(cast, first, verb.from);
    return subject && actingHead(verb, first, subject, "passage/participle");
  }
  if (verb.from > first && SUBORDINATE.has(before!)) return null;
  return passiveHead(sentence, verb, first);
}

/** "[The ministers] stressed", "X, [who] noted" */
function ofSubject(sentence: Sentence, verb: ActVerb): Head | null {
  const { tokens, cast, from: first } = sentence;
  const who = tokens[verb.from - 1]?.norm === "who" ? verb.from - 1 : verb.from;
  const subject =
    who < verb.from ? antecedent(sentence, who) : subjectIn(cast, subjectFloor(sentence, verb.from), verb.from);
  if (!subject || subject.kind === "nobody") return null;
  if ((verb.voice === "bare" || verb.form === "third") && !standsBySubject(sentence, verb)) return null;
  // "This meeting underscores" is the outlet's own word.
  if (verb.form === "third" && subject.kind === "occasion") return null;
  if (verb.entry.whole) return actingHead(verb, first, NOBODY, "passage/whole");
  return actingHead(verb, first, subject, "passage/subject");
}

/** "[X] met Y today to discuss": what they met for; "their plan to discuss" is none. */
function purpose({ tokens, cast, from: first, telling }: Sentence, verb: ActVerb): Head | null {
  if (!telling || !PURPOSES.has(verb.act)) return null;
  const before = tokens[verb.from - 1]!;
  const behindNoun = cast.holding(verb.from - 1) < 0 && before.shape === "lower" && !WHEN.has(before);
  if (behindNoun && before.kind === "word") return null;
  const actors = firstActors(cast, first, verb.from);
  return actors.length === 0 ? null : actingHead(verb, first, { kind: "actors", actors }, "passage/purpose");
}

/** "X called on Y [and discussed] Z"; of "a peaceful and negotiated outcome" nothing. */
function joinedToMeeting({ cast, from: first, telling }: Sentence, verb: ActVerb): Head | null {
  const actors = telling ? firstActors(cast, first, verb.from) : [];
  return actors.length === 0 ? null : actingHead(verb, first, { kind: "actors", actors }, "passage/joined");
}

/** A subject stands behind the last word that begins another clause. */
function subjectFloor({ tokens, cast, from: first }: Sentence, to: number): number {
  for (let at = to - 1; at > first; at--) {
    if (cast.holding(at) >= 0) continue;
    if (tokens[at]!.norm === "that") return at + 1;
  }
  return first;
}
