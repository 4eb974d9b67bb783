/**
 * Who stands before words that report a meeting.
 *
 *   subject   [left A and B] met with C · [left C], who met A
 *   owner     [left A]'s meeting with B · [left his] visit to C
 *   clause    In a call with B, [left A] said … · "…", said [left A] in talks with B
 */
import type { Actor } from "./actor.ts";
import { type Cast, firstActor, lightVerbBefore } from "./cast.ts";
import {
  type Clause,
  isBehindComma,
  isNoSubject,
  isOwningPronoun,
  isPreposition,
  prepositionBefore,
} from "./clause.ts";
import { type LeftSide, NO_LEFT, type RightSide } from "./event.ts";
import { listFrom, listUpTo } from "./lists.ts";

const RELATIVE = new Set(["who", "which"]);
const ABOUT_BOTH = new Set(["between", "of", "by"]);
/** "X, [the Minister], who": so many words between an actor and its relative clause. */
const RELATIVE_REACH = 3;
/** "who, on the second day of the week, is on a [visit]" */
const RELATIVE_VERB_REACH = 14;
const OWNER_REACH = 5;
const LIGHT_REACH = 8;

/** The subject of the verb at `at`. */
export function subjectOf(cast: Cast, at: number, clause: Clause): LeftSide {
  const relative = antecedentOfRelative(cast, at, clause.first);
  if (relative >= 0) return { actors: listUpTo(cast, relative, clause.first), by: "relative" };
  const free = (actor: Actor) =>
    !actor.possessive && prepositionBefore(cast, actor, clause.first) === "" && !isNoSubject(cast, actor);
  const within = (actor: Actor) => !actor.possessive && ABOUT_BOTH.has(prepositionBefore(cast, actor, clause.first));
  let head = firstActor(cast, clause.from, at, free);
  if (head < 0) head = firstActor(cast, clause.from, at, within);
  return head < 0 ? NO_LEFT : { actors: listFrom(cast, head, at), by: "subject" };
}

/** Of "X, who met with Y": X, where no actor stands between "who" and the verb; -1 otherwise. */
function antecedentOfRelative({ tokens, holding }: Cast, at: number, first: number): number {
  const nearest = Math.max(first, at - RELATIVE_VERB_REACH);
  let who = at - 1;
  while (who >= nearest && !RELATIVE.has(tokens[who]!.norm)) if (holding(who--) >= 0) return -1;
  if (who < nearest) return -1;
  for (let index = who - 1; index >= Math.max(first, who - RELATIVE_REACH); index--) {
    if (holding(index) >= 0) return holding(index);
  }
  return -1;
}

/** Of "A's meeting", "his visit", "the Japan talks": whose the noun at `at` is. */
export function ownerOf(cast: Cast, at: number, { first }: Clause): LeftSide {
  const { tokens, actors, holding } = cast;
  for (let index = at - 1; index >= Math.max(first, at - OWNER_REACH); index--) {
    const holder = holding(index);
    if (holder >= 0) {
      const actor = actors[holder]!;
      const owns = actor.possessive || isOwningPronoun(cast, actor) || (actor.kind === "country" && actor.to === at);
      return owns ? { actors: listUpTo(cast, holder, first), by: "owner" } : NO_LEFT;
    }
    const { norm, kind } = tokens[index]!;
    if (isPreposition(norm) || (kind === "punct" && norm !== "-" && norm !== "'")) return NO_LEFT;
  }
  return NO_LEFT;
}

/** Of "A held brief talks", "A, who is on a visit": the subject of the verb that carries the noun at `at`. */
export function subjectOfLightVerb(cast: Cast, at: number, clause: Clause): LeftSide {
  const verb = lightVerbBefore(cast, at, clause.from, LIGHT_REACH);
  if (verb >= 0) return subjectOf(cast, verb, clause);
  const relative = antecedentOfRelative(cast, at, clause.first);
  return relative < 0 ? NO_LEFT : { actors: listUpTo(cast, relative, clause.first), by: "relative" };
}

/**
 * Whoever the sentence is about, for words at `[from, to)` that stand in it without a subject: who speaks, else who stands
 * first before them, else who stands behind a comma ("In talks with B, A …").
 */
export function subjectOfSentence(cast: Cast, from: number, to: number, clause: Clause, right: RightSide): LeftSide {
  const { tokens } = cast;
  const { first, end } = clause;
  const taken = new Set(right.actors);
  const free = (actor: Actor, index: number) =>
    !taken.has(index) && !actor.possessive && prepositionBefore(cast, actor, first) === "";
  const before = (actor: Actor, index: number) =>
    actor.to <= from && free(actor, index) && actor.barred === null && actor.kind !== "group";
  const speaks = ({ from: at }: Actor) =>
    cast.words.saysSo.has(tokens[at - 1]?.norm ?? "") || cast.words.saysSo.has(tokens[at - 2]?.norm ?? "");
  let head = firstActor(cast, first, from, (actor, index) => speaks(actor) && before(actor, index));
  if (head < 0) head = firstActor(cast, first, from, before);
  if (head < 0)
    head = firstActor(
      cast,
      to,
      end,
      (actor, index) => actor.from >= to && free(actor, index) && isBehindComma(cast, actor),
    );
  return head < 0 ? NO_LEFT : { actors: listFrom(cast, head, end), by: "clause" };
}
