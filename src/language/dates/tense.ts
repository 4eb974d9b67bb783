/**
 * Tense of the clause around a date, by the nearest word that tells: "met on Tuesday" is the Tuesday before, "will meet on Tuesday" the one to come.
 *
 * Looked for to the left within the clause first, since a date mostly follows its verb, then to the right.
 */
import { TokenSet } from "../token-set.ts";
import { normAt } from "./cursor.ts";
import type { Tense } from "./date-mention.ts";
import type { Scan } from "./meaning.ts";

const FUTURE = new TokenSet(
  "will shall would 'll won't scheduled due slated expected planned plans plan planning upcoming forthcoming expects hopes hoping intends intend going arrives begins starts departs leaves tentatively invited".split(
    " ",
  ),
);
const PAST = new TokenSet(
  "was were had has have did been met held took said told made came went left gave began spoke paid saw sent brought became found wrote led drew rose fell flew kept broke won ran underwent oversaw undertook".split(
    " ",
  ),
);
/** In -ed, but no past tense of theirs. */
const NOT_PAST = new Set(
  "united need indeed proceed exceed succeed feed speed hundred sacred limited advanced related concerned detailed proposed continued armed".split(
    " ",
  ),
);
/** Behind "to": "to meet on Tuesday" lies ahead. */
const VERBS = new TokenSet(
  "visit meet hold attend discuss be arrive travel sign begin start take host receive participate address deliver lead join open leave depart convene return pay make speak launch inaugurate chair conduct go come undertake embark welcome continue review call preside resume finalise finalize complete".split(
    " ",
  ),
);
/** In the present: what comes, where a day stands beside it ("sets out Wednesday"). Words that are nouns too are left out. */
const PRESENT = new TokenSet(
  "meets visits arrive departs depart begin travels flies fly sets holds hosts receives opens attends returns meet kicks commences commence includes envisages".split(
    " ",
  ),
);
const MODALS = new Set(["will", "would", "shall"]);
const REACH = 30;
/** Words between a plan and its date. */
const CLOSE = 5;

export function tenseAround(scan: Scan, from: number, to: number): Tense | null {
  // "The session in September would further trade": the date belongs to the subject of the verb behind it.
  if (MODALS.has(normAt(scan, to))) return "future";
  // "talks that were due to take place on Thursday have been put off"
  if (isPlanned(scan, from)) return "future";
  // "... would go on, as the envoy on Saturday ended his visit": so does the verb of its own clause stand behind it.
  if (to < scan.to && scan.tokens[to]!.shape === "lower" && tenseAt(scan, to) === "past") return "past";
  for (let at = from - 1; at >= scan.from && at > from - REACH; at--) {
    if (isBoundary(scan, at)) break;
    const tense = tenseAt(scan, at);
    if (tense) return tense;
  }
  for (let at = to; at < scan.to && at < to + REACH; at++) {
    const norm = normAt(scan, at);
    if (norm === ";") break;
    const tense = tenseAt(scan, at);
    if (tense) return tense;
  }
  return null;
}

/** "due to open on", "to be held on": right before the date, whatever verb follows it. */
function isPlanned(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= scan.from && at >= from - CLOSE; at--) {
    const tense = tenseAt(scan, at);
    if (tense) return tense === "future" && normAt(scan, at) === "to";
  }
  return false;
}

/** ", and on Monday he will ..." begins anew. */
function isBoundary(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  if (norm === ";") return true;
  return (norm === "and" || norm === "but" || norm === "while" || norm === "whereas") && normAt(scan, at - 1) === ",";
}

function tenseAt(scan: Scan, at: number): Tense | null {
  const token = scan.tokens[at]!;
  if (token.kind !== "word") return null;
  const { norm } = token;
  if (FUTURE.has(token)) return "future";
  if (norm === "to" || norm === "set") {
    if (norm === "set") return normAt(scan, at + 1) === "to" || normAt(scan, at + 1) === "for" ? "future" : null;
    const next = at + 1 < scan.to ? scan.tokens[at + 1] : undefined;
    return VERBS.has(next) && next?.shape === "lower" ? "future" : null;
  }
  if (norm.endsWith("'ll") || (PRESENT.has(token) && token.shape === "lower")) return "future";
  if (!PAST.has(token) && !isPastForm(norm)) return null;
  return token.shape === "lower" || token.shape === "upper" || token.shape === "capital" ? voice(scan, at) : null;
}

function isPastForm(norm: string): boolean {
  return norm.length > 4 && norm.endsWith("ed") && !NOT_PAST.has(norm);
}

/** "will be held", "to be signed" lie ahead; "was held" does not. */
function voice(scan: Scan, at: number): Tense {
  for (let back = at - 1; back >= scan.from && back > at - 4; back--) {
    const norm = normAt(scan, back);
    if (norm === "be" || norm === "being") {
      const before = normAt(scan, back - 1);
      if (norm === "be" && before !== "") return "future";
    }
    if (norm === "will" || norm === "would" || norm === "shall") return "future";
  }
  return "past";
}
