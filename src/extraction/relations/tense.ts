/**
 * When words tell of their meeting, and whether they deny it: "will meet", "is scheduled to hold talks", "did not meet".
 *
 * A noun has the tense of the verb that carries it: "held talks", "a meeting will take place".
 */
import { TokenSet } from "../../language/token-set.ts";
import type { HitOf } from "../lookup.ts";
import { type Cast, lightVerbBefore } from "./cast.ts";
import type { Clause } from "./clause.ts";
import type { Tense } from "./event.ts";

export interface VerbPhrase {
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  /** First token of the verb with its auxiliaries: whoever acts stands before it. */
  readonly from: number;
}

/** So many words before a noun its verb may stand; so many may stand between a verb's parts. */
const LIGHT_REACH = 7;
const VERB_REACH = 7;
/** "was received on Tuesday by", "was welcomed at the airport in Tbilisi late on Tuesday by": so many words behind the verb. */
const BY_REACH = 8;
const BETWEEN_REACH = 4;
const FAR_BY_REACH = 22;

const FUTURE = new TokenSet(["will", "shall"]);
const BE = new TokenSet(["was", "were", "is", "are", "be", "been", "being"]);
const BE_PRESENT = new TokenSet(["is", "are"]);
const HAVE = new TokenSet(["has", "have", "had", "having"]);

const ENDS_CLAUSE = new Set(["and", "but", "that", "who", "which", "where", "when", "while", ";", ":"]);

const TENSE_OF_FORM: Readonly<Record<string, Tense>> = { noun: "noun", past: "past", base: "infinitive" };

export function verbPhraseOf(cast: Cast, hit: HitOf<"trigger">, clause: Clause): VerbPhrase {
  const { tokens, words } = cast;
  const { form } = hit.value;
  const noun = form === "noun";
  let tense = TENSE_OF_FORM[form] ?? "present";
  let negated = false;
  let passive = false;
  let from = hit.from;
  const light = noun ? lightVerbBefore(cast, hit.from, clause.from, LIGHT_REACH) : -1;
  if (light >= 0) {
    tense = tenseOfLight(cast, light);
    from = light;
  }
  for (let at = from - 1, steps = 0; at >= clause.from && steps < VERB_REACH; at--, steps++) {
    const token = tokens[at]!;
    const { norm, kind } = token;
    if (words.negation.has(norm)) negated = true;
    if (FUTURE.has(token)) tense = "future";
    else if (words.conditional.has(norm)) tense = "conditional";
    else if (norm === "to") {
      // "is to be signed by"
      if (tense === "noun" || (passive && tense === "past")) tense = "infinitive";
    } else if (words.intention.has(norm)) {
      if (tense === "infinitive" || tense === "present" || tense === "noun") tense = "future";
    } else if (BE.has(token)) {
      if (form === "past" || form === "participle") passive = true;
      else if (form === "ing" && BE_PRESENT.has(token)) tense = "present";
    } else if (HAVE.has(token)) {
      if (tense !== "future" && tense !== "conditional") tense = "past";
    } else if (words.withinVerb.has(norm) || kind === "number") {
      continue;
    } else break;
    from = at;
  }
  return { tense, negated, passive: passive && (byBehind(cast, hit.to) || betweenBehind(cast, hit.to)), from };
}

function tenseOfLight({ tokens, words }: Cast, at: number): Tense {
  const { norm } = tokens[at]!;
  if (words.lightPast.has(norm)) return "past";
  // "holds talks" in a headline or below a picture
  return words.lightIng.has(norm) || norm.endsWith("s") ? "present" : "infinitive";
}

/** "received [by]", "welcomed at the airport [by]": without it the words behind name no one who acts. */
function byBehind({ tokens }: Cast, to: number): boolean {
  const end = Math.min(tokens.length, to + FAR_BY_REACH);
  for (let at = to; at < end; at++) {
    const { norm, text } = tokens[at]!;
    if (norm === "by") return true;
    // Further on it is of another verb, once another clause begins.
    if (at >= to + BY_REACH && (ENDS_CLAUSE.has(norm) || text === ".")) return false;
  }
  return false;
}

/** "was discussed [between]", "were exchanged on Monday [between]". */
function betweenBehind({ tokens }: Cast, to: number): boolean {
  return tokens.slice(to, to + BETWEEN_REACH).some(({ norm }) => norm === "between");
}
