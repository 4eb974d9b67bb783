/** The clause that words stand in, and how an actor stands in its sentence. */
import type { Actor } from "./actor.ts";
import type { Cast } from "./cast.ts";

/** Where a rule may look: the sentence's tokens `[first, end)`, and where within it the clause of the words begins. */
export interface Clause {
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

const PREPOSITION = new Set(
  "with to by of between among from for in on at into onto upon during under about over against through within towards toward near via involving including than as".split(
    " ",
  ),
);
const SUBORDINATOR = new Set(
  "that after before when where while because if although though since until whether whereas".split(" "),
);
const CLAUSE_MARK = new Set([";", ":", "“", "”"]);
const DETERMINER = new Set(["the", "his", "her", "their", "a", "an", "both", "visiting", "its", "our", "my"]);
const JOINT = new Set(["and", "&"]);
/** "such as A", "as well as A", "the same as A" name one more. */
const BEFORE_AS = new Set(["such", "well", "soon", "same", "known", "regarded", "serving"]);
const SAID = new Set(["said", "says", "say"]);
const NO_VERB = new Set(["and", "or", "who", "which", "that"]);
const BEFORE_COMMA = new Set(["the", "his", "her"]);
const OWNING = new Set(["his", "her", "their", "my", "our"]);
const OBJECT = new Set(["him", "me", "us", "them"]);
/** What she owns begins with none of these. */
const BEHIND_HER = new Set(
  "and but that who a an the today yesterday tomorrow also later again there here how what when while".split(" "),
);

export function isPreposition(norm: string): boolean {
  return PREPOSITION.has(norm);
}

/** Behind the last subordinator or mark before `at` that still leaves an actor between: "… said that | A met B". */
export function clauseStart(cast: Cast, at: number, first: number): number {
  const { tokens, holding } = cast;
  let peopled = false;
  for (let index = at - 1; index > first; index--) {
    const { norm, text } = tokens[index]!;
    if (
      peopled &&
      (SUBORDINATOR.has(norm) || CLAUSE_MARK.has(text) || isConjunctionAs(cast, index) || isReport(cast, index))
    )
      return index + 1;
    peopled ||= holding(index) >= 0;
  }
  return first;
}

/** "as the President met B": behind this "as" stands a subject with its verb, and no "as President" or "as well as A". */
function isConjunctionAs(cast: Cast, index: number): boolean {
  const { tokens } = cast;
  return tokens[index]!.norm === "as" && !BEFORE_AS.has(tokens[index - 1]?.norm ?? "") && opensWithSubject(cast, index);
}

/** "officials said the President told B": what was said begins without a "that". */
function isReport(cast: Cast, index: number): boolean {
  return SAID.has(cast.tokens[index]!.norm) && opensWithSubject(cast, index);
}

/** Whether somebody stands right behind the word at `index`, and behind them a verb. */
function opensWithSubject({ tokens, actors, holding }: Cast, index: number): boolean {
  const at = DETERMINER.has(tokens[index + 1]?.norm ?? "") ? index + 2 : index + 1;
  const actor = actors[holding(at)];
  const next = actor && tokens[actor.to];
  return next?.kind === "word" && next.shape === "lower" && !PREPOSITION.has(next.norm) && !NO_VERB.has(next.norm);
}

/**
 * The preposition that governs an actor, over articles; "" for none: who stands behind none may be a subject. Of "between A and
 * B" it governs both.
 */
export function prepositionBefore(cast: Cast, actor: Actor, first: number): string {
  const { tokens, actors, holding } = cast;
  const at = beforeArticles(cast, actor, first);
  const norm = at >= first ? tokens[at]!.norm : "";
  if (PREPOSITION.has(norm)) return norm === "as" && isConjunctionAs(cast, at) ? "" : norm;
  const previous = JOINT.has(norm) && at > first ? holding(at - 1) : -1;
  if (previous < 0) return "";
  const before = beforeArticles(cast, actors[previous]!, first);
  return before >= first && PREPOSITION.has(tokens[before]!.norm) ? tokens[before]!.norm : "";
}

function beforeArticles({ tokens }: Cast, { from }: Actor, first: number): number {
  let at = from - 1;
  while (at >= first && DETERMINER.has(tokens[at]!.norm)) at--;
  return at;
}

/** ", the Minister": an actor that a comma sets off. */
export function isBehindComma({ tokens }: Cast, actor: Actor): boolean {
  const before = BEFORE_COMMA.has(tokens[actor.from - 1]?.norm ?? "") ? actor.from - 2 : actor.from - 1;
  return tokens[before]?.text === ",";
}

/** "his", "our": a pronoun that owns what stands behind it. */
export function isOwningPronoun({ tokens }: Cast, { kind, from }: Actor): boolean {
  if (kind !== "pronoun" || !OWNING.has(tokens[from]!.norm)) return false;
  // "received her in Oslo", "told her that"
  const next = tokens[from + 1];
  return (
    tokens[from]!.norm !== "her" || (next?.kind === "word" && !isPreposition(next.norm) && !BEHIND_HER.has(next.norm))
  );
}

/** "his", "them": a pronoun that no verb has for a subject. */
export function isNoSubject(cast: Cast, actor: Actor): boolean {
  if (actor.kind !== "pronoun") return false;
  return isOwningPronoun(cast, actor) || OBJECT.has(cast.tokens[actor.from]!.norm);
}
