/** What all rules of commitments ask of a text, worked out once for it. */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf } from "../lookup.ts";

/** Words that may stand between an auxiliary and its verb: "will also jointly open". */
const WITHIN = new TokenSet(
  "also soon jointly then further shortly both now first again later officially formally together thus therefore next each all immediately, mutually reciprocally respectively each currently now always actively quickly swiftly in principle".split(
    " ",
  ),
);
const CLAUSE_WORD = new TokenSet(
  "which who whom whose where while when as because since although though but whereas said says told according adding noting stating amid despite if unless so".split(
    " ",
  ),
);
const HARD_STOP = new Set([".", ";", "?", "!", ":", "”", "“", '"', "—"]);
const LONGEST = 45;

export class CommitmentText {
  readonly annotated: Annotated;
  readonly tokens: Annotated["tokens"];
  readonly agreeing: TokenSet;
  readonly promising: TokenSet;
  readonly planning: TokenSet;
  readonly arranged: TokenSet;
  readonly inviting: TokenSet;
  readonly saying: TokenSet;
  readonly unbound: TokenSet;
  readonly events: TokenSet;
  readonly general: TokenSet;
  readonly counting: TokenSet;
  /** For each token whether a word for a document begins there. */
  readonly papers: Uint8Array;
  readonly #deeds = new Map<number, HitOf<"deed">[]>();

  constructor(annotated: Annotated) {
    const { lexicons } = annotated;
    this.annotated = annotated;
    this.tokens = annotated.tokens;
    this.agreeing = lexicons.tokenSet("agreeing");
    this.promising = lexicons.tokenSet("promising");
    this.planning = lexicons.tokenSet("planning");
    this.arranged = lexicons.tokenSet("arranged");
    this.inviting = lexicons.tokenSet("inviting");
    this.saying = lexicons.tokenSet("saying");
    this.unbound = lexicons.tokenSet("unbound");
    this.events = lexicons.tokenSet("event-noun");
    this.general = lexicons.tokenSet("general-noun");
    this.counting = lexicons.tokenSet("counting");
    this.papers = new Uint8Array(annotated.tokens.length);
    for (const { from, value } of hitsOf(annotated, "document-word")) if (value.form !== "plan") this.papers[from] = 1;
    for (const hit of hitsOf(annotated, "deed")) {
      const known = this.#deeds.get(hit.from);
      if (known) known.push(hit);
      else this.#deeds.set(hit.from, [hit]);
    }
  }

  norm(index: number): string {
    return this.tokens[index]?.norm ?? "";
  }

  /** Deeds that begin at a token in one of these forms, longer ones first. */
  deedsAt(index: number, ...forms: readonly string[]): readonly HitOf<"deed">[] {
    const hits = this.#deeds.get(index);
    if (!hits) return [];
    return hits.filter(({ value }) => forms.includes(value.form)).sort((a, b) => b.to - a.to);
  }

  /** Past adverbs that stand between a verb and what goes with it. */
  overAdverbs(index: number, end: number): number {
    let at = index;
    while (at < end && (WITHIN.has(this.tokens[at]) || /ly$/u.test(this.norm(at)))) at++;
    return at;
  }

  anyOf(words: TokenSet, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (words.has(this.tokens[at])) return true;
    return false;
  }

  /** Where the clause that begins at `from` ends: at a stop, or a word by which another clause begins. */
  clauseEnd(from: number, end: number): number {
    const last = Math.min(end, from + LONGEST);
    let inBrackets = 0;
    for (let at = from; at < last; at++) {
      const token = this.tokens[at]!;
      if (token.text === "(") inBrackets++;
      if (token.text === ")" && --inBrackets < 0) return at;
      // " – ", but not "3–4 May"
      if (token.text === "–" && token.spaced && this.tokens[at + 1]?.kind === "word") return at;
      if (HARD_STOP.has(token.text) && !(token.text === "." && at + 1 < end)) return at;
      if (at > from && CLAUSE_WORD.has(token) && !this.#isSuchAs(at)) return this.norm(at - 1) === "," ? at - 1 : at;
      // ", the ministry said": what was said is at an end.
      if (token.text === "," && this.#isTail(at + 1, end)) return at;
    }
    return last;
  }

  /** "as part of", "such as", "as well as" go on. */
  #isSuchAs(at: number): boolean {
    if (this.norm(at) !== "as") return false;
    const [before, next] = [this.norm(at - 1), this.norm(at + 1)];
    return (
      before === "such" ||
      before === "well" ||
      next === "well" ||
      next === "part" ||
      next === "soon" ||
      before === "soon"
    );
  }

  #isTail(from: number, end: number): boolean {
    for (let at = from; at < Math.min(end, from + 9); at++) {
      const token = this.tokens[at]!;
      if (token.text === "," || token.text === ".") return false;
      if (SAYS_SO.has(token)) return true;
    }
    return false;
  }
}

const SAYS_SO = new TokenSet(["said", "says", "added", "told", "announced", "reported", "reports", "writes", "stated"]);
