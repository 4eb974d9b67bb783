/** How a verb of an act stands, by the auxiliaries and the word before it: "stressed", "was also stressed", ", stressing", "to discuss". */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { ActHit, Voice } from "./act-verbs.ts";

export const BE = new TokenSet(["was", "were", "is", "are", "be", "been", "being"]);
const HAVE = new TokenSet(["has", "have", "had", "having"]);
const MODAL = new TokenSet([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "did",
  "do",
  "does",
]);
const ADVERB = new TokenSet(
  "also further furthermore then especially particularly again once jointly mutually additionally likewise meanwhile thereby always never not too well separately there here today".split(
    " ",
  ),
);
const BEFORE_NOUN = new TokenSet(
  "'s ' to than the a an this that these those his her its their our my your of in for with on at from by about no any some all such every each other".split(
    " ",
  ),
);
const REDUCED = new TokenSet(["by"]);
const AUXILIARIES = 6;

export function standingOf(
  { from, to, value }: ActHit,
  tokens: readonly Token[],
  first: number,
  end: number,
): { voice: Voice; from: number } | null {
  let at = from;
  let be = false;
  let have = false;
  let modal = false;
  const reach = Math.max(first, from - AUXILIARIES);
  while (at > reach) {
    const token = tokens[at - 1]!;
    if (BE.has(token)) be = true;
    else if (HAVE.has(token)) have = true;
    else if (MODAL.has(token)) modal = true;
    else if (!ADVERB.has(token) && !(token.shape === "lower" && token.norm.endsWith("ly"))) break;
    at--;
  }
  const before = at > first ? tokens[at - 1] : undefined;
  const auxiliary = be || have || modal;
  switch (value.form) {
    case "ing": {
      if (be) return { voice: "active", from: at };
      if (have) return null;
      return before === undefined || BEFORE_NOUN.has(before) ? null : { voice: "ing", from: at };
    }
    case "base": {
      if (before?.norm === "to") return { voice: "infinitive", from: at - 1 };
      if (modal) return { voice: "active", from: at };
      if (auxiliary || BEFORE_NOUN.has(before)) return null;
      return { voice: "bare", from: at };
    }
    case "third":
      if (value.entry.verbs.some((verb) => verb.startsWith("am "))) return { voice: "active", from: at };
      return auxiliary || BEFORE_NOUN.has(before) ? null : { voice: "active", from: at };
    default: {
      const participle = value.form === "participle";
      if (value.entry.verbs.some((verb) => verb.startsWith("am ") || verb.startsWith("are "))) {
        if (value.form === "participle") return null;
        return { voice: "active", from: at };
      }
      if (be) return { voice: "passive", from: at };
      if (have) return { voice: "active", from: at };
      if (participle || BEFORE_NOUN.has(before) || modal) return null;
      // "measures proposed by X"
      if (to < end && REDUCED.has(tokens[to]!)) return null;
      return { voice: "active", from: at };
    }
  }
}
