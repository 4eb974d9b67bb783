/** Whether a verb has a subject of its own, and which: right before it, behind "with", or what "who" stands for. */
import type { ActVerb } from "../act-verbs.ts";
import type { Subject } from "../clause.ts";
import { OCCASION, SOURCE } from "../clause-words.ts";
import { AND, actingHead, type Head, type Sentence } from "./head.ts";

/** In the present a subject stands right before its verb: "the sides stress", "X, the minister, notes", not "the issues". */
export function standsBySubject({ tokens, cast }: Sentence, { from, voice, form }: ActVerb): boolean {
  const before = tokens[from - 1];
  if (form === "third" && (before?.text === "," || before?.text === ")" || before?.norm === "who")) return true;
  if (voice === "active" && form !== "third") return true;
  const index = cast.holding(from - 1);
  if (index < 0) return OCCASION.has(before) || SOURCE.has(before);
  return form === "third" || cast.actors[index]!.kind !== "person";
}

/** Whom the "who" at this token stands for. */
export function antecedent({ tokens, cast }: Sentence, who: number): Subject | null {
  const at = tokens[who - 1]?.text === "," ? who - 2 : who - 1;
  const index = cast.holding(at);
  const kind = index >= 0 ? cast.actors[index]!.kind : "pronoun";
  return kind === "person" || kind === "delegation" ? { kind: "actors", actors: [index] } : null;
}

/** ", [noting] that", "and also [welcoming]" */
export function isParticiple({ tokens }: Sentence, { from }: ActVerb): boolean {
  const before = tokens[from - 1]!;
  return before.text === "," || before.text === "–" || AND.has(before) || before.norm === "also";
}

/** ", with [Minister X] noting" */
export function withSomebody({ tokens, cast }: Sentence, verb: ActVerb, least: number): Head | null {
  const index = cast.holding(verb.from - 1);
  if (index < 0) return null;
  const { from } = cast.actors[index]!;
  const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (before < least || tokens[before]!.norm !== "with") return null;
  return actingHead(verb, before, { kind: "actors", actors: [index] }, "passage/with-somebody");
}
