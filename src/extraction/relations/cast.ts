/** The cast of a document: its actors by where they stand, and the words that rules about sides ask for. */
import type { Token } from "../../language/token.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import type { Actor } from "./actor.ts";

export interface Cast {
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
  readonly words: SideWords;
  /** Index of the actor whose words hold a token; -1 for nobody. */
  readonly holding: (token: number) => number;
  /** Index of the actor whose first word a token is; -1 for nobody. */
  readonly beginning: (token: number) => number;
}

/** Classes of the lexicon `sides`, as sets. */
export type SideWords = ReturnType<typeof sideWords>;

/** Of the actors of a document; the same for every stage that asks. */
export function castOf(annotated: Annotated, actors: readonly Actor[]): Cast {
  let cast = casts.get(actors);
  if (!cast) casts.set(actors, (cast = makeCast(annotated, actors)));
  return cast;
}

const casts = new WeakMap<readonly Actor[], Cast>();

function makeCast(annotated: Annotated, actors: readonly Actor[]): Cast {
  const { tokens } = annotated;
  const holding = new Int32Array(tokens.length).fill(-1);
  const beginning = new Int32Array(tokens.length).fill(-1);
  actors.forEach((actor, index) => {
    holding.fill(index, actor.from, actor.to);
    beginning[actor.from] = index;
  });
  return {
    tokens,
    actors,
    words: sideWords(annotated.lexicons),
    holding: (token) => holding[token] ?? -1,
    beginning: (token) => beginning[token] ?? -1,
  };
}

const sideWords = rememberFor((lexicons: Lexicons) => {
  const light = lexicons.wordSet("light-verb");
  const lightPast = lexicons.wordSet("light-verb-past");
  const lightIng = lexicons.wordSet("light-verb-ing");
  return {
    lightPast,
    lightIng,
    isLight: (norm: string) => lightPast.has(norm) || light.has(norm) || lightIng.has(norm),
    negation: lexicons.wordSet("negation"),
    conditional: lexicons.wordSet("conditional"),
    intention: lexicons.wordSet("intention"),
    withinVerb: lexicons.wordSet("within-verb"),
    saysSo: lexicons.wordSet("says-so"),
    beforeNoun: lexicons.wordSet("before-noun"),
    nounAdjective: lexicons.wordSet("noun-adjective"),
    listLink: lexicons.wordSet("list-link"),
    listJoint: lexicons.wordSet("list-joint"),
    unnamedPeople: lexicons.wordSet("unnamed-people"),
    unnamedField: lexicons.wordSet("unnamed-field"),
    attendees: lexicons.wordSet("attendees"),
    include: lexicons.wordSet("include"),
    purposeOfCall: lexicons.wordSet("purpose-of-call"),
    wish: lexicons.wordSet("wish"),
    opensClause: new Set([...lexicons.wordSet("reporting-verb"), ...lexicons.wordSet("clause-word")]),
  };
});

/** The first actor of tokens `[from, to)` that passes; -1 for none. */
export function firstActor(
  cast: Cast,
  from: number,
  to: number,
  passes: (actor: Actor, index: number) => boolean,
): number {
  for (let token = from; token < to; token++) {
    const index = cast.holding(token);
    if (index < 0) continue;
    const actor = cast.actors[index]!;
    if (passes(actor, index)) return index;
    token = actor.to - 1;
  }
  return -1;
}

/** The verb that carries a noun ("held talks"): the nearest at most `reach` words before token `at`; -1 for none. */
export function lightVerbBefore({ tokens, words, holding }: Cast, at: number, first: number, reach: number): number {
  for (let index = at - 1; index >= Math.max(first, at - reach); index--) {
    if (words.isLight(tokens[index]!.norm) && holding(index) < 0) return index;
  }
  return -1;
}
