/** "[The importance of X] was stressed"; "it was noted that [X]"; "the Georgian side was informed about [X]". */
import { TokenSet } from "../../../language/token-set.ts";
import type { ActVerb } from "../act-verbs.ts";
import { NOBODY, type Subject } from "../clause.ts";
import { IT, SUBORDINATE } from "../clause-words.ts";
import { actorsIn } from "../subjects.ts";
import { AND, DEEDS, type Head, type Sentence } from "./head.ts";

const NO_OBJECT = new TokenSet("to as among a an one the".split(" "));
/** Tokens behind "by" in which who did it is looked for. */
const AGENT_WITHIN = 3;

/** `from`: the first token that may belong to its clause. */
export function passiveHead(sentence: Sentence, verb: ActVerb, from: number): Head | null {
  const { tokens, cast } = sentence;
  const start = sentence.bounds.behindOpening(from, verb.from);
  const by = agentOf(sentence, verb);
  const subject = by ?? NOBODY;
  const head = (rule: string, before: Head["before"] = null, of = subject): Head => ({
    verb,
    from,
    subject: of,
    before,
    rule,
  });
  if (verb.entry.whole) return head("passage/whole", null, NOBODY);
  const named = tokens[start];
  // "This assurance was conveyed by X"
  if (verb.voice === "ahead") return by ? null : head("passage/passive-ahead");
  if (verb.entry.addressed) {
    const told = actorsIn(cast, start, verb.from);
    if (told.length === 0 && !IT.has(named)) return null;
    return head("passage/addressed", null, by ?? { kind: "addressed", actors: told });
  }
  if (IT.has(named) && verb.from - start <= 2) return head("passage/impersonal");
  if (start >= verb.from) return null;
  if (NO_OBJECT.has(tokens[verb.to]!)) {
    // "Armenia was urged to sign" is told of as a whole; "was considered to be" is no act.
    const asked = verb.act === "urged" || verb.act === "invited";
    return asked ? head("passage/passive", { from: start, to: sentence.to }) : null;
  }
  if (verb.noun >= 0) {
    const rest = { from: verb.noun + 1, to: verb.from };
    return IT.has(named) || rest.to <= rest.from ? head("passage/passive-ahead") : head("passage/passive", rest);
  }
  return head("passage/passive", { from: start, to: verb.from });
}

/** A passive behind another clause of the sentence. */
export function nextPassive(sentence: Sentence, verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
  const behind = previous.before !== null || previous.verb.voice === "ahead";
  const joint = previous.before !== null ? firstJoint : lastJoint;
  const at = joint(sentence, previous.verb.to, verb.from);
  if (at < 0 || at + 1 >= verb.from) return null;
  if (thatClause && DEEDS.has(verb.act) && verb.act !== "discussed") return null;
  if (!behind && verb.act === "told") return null;
  for (let index = at + 1; index < verb.from; index++) if (SUBORDINATE.has(sentence.tokens[index]!)) return null;
  return passiveHead(sentence, verb, at + 1);
}

/** "was stressed [by X]" */
function agentOf({ tokens, cast, to }: Sentence, verb: ActVerb): Subject | null {
  if (tokens[verb.to]?.norm !== "by") return null;
  for (let at = verb.to + 1; at < Math.min(to, verb.to + 1 + AGENT_WITHIN); at++) {
    const index = cast.holding(at);
    if (index >= 0) return { kind: "actors", actors: [index] };
  }
  return null;
}

/** Behind a passive whose object stood before it: where the next clause may begin. */
function firstJoint({ tokens }: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.text !== "," && token.text !== ";" && !AND.has(token)) continue;
    return token.text === "," && AND.has(tokens[at + 1]!) ? at + 1 : at;
  }
  return -1;
}

/** The last ", and", ";", ", while" before a passive. */
function lastJoint({ tokens }: Sentence, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at]!;
    if (token.text === ";") return at;
    if (AND.has(token) && (tokens[at - 1]!.text === "," || token.norm === "while" || token.norm === "whereas"))
      return at;
  }
  return -1;
}
