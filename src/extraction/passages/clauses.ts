/**
 * A sentence → its clauses of talks. "The ministers stressed X, noted Y and agreed to Z" is three; "that the sides had agreed" within
 * what is noted is part of it; a list of fields stays one.
 */

import type { PassageAct } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import type { Cast } from "../relations/cast.ts";
import type { ActVerb } from "./act-verbs.ts";
import { withoutAttribution } from "./attributions.ts";
import { type Clause, NOBODY, type Stretch, type Subject } from "./clause.ts";
import { firstHead } from "./heads/first-head.ts";
import type { Head, Sentence } from "./heads/head.ts";
import { nextHead } from "./heads/next-head.ts";
import { SaidBounds } from "./said-bounds.ts";

/** Done by both by their nature. */
const TOGETHER: ReadonlySet<PassageAct> = new Set<PassageAct>(["discussed", "signed"]);

export interface SentenceAt extends Stretch {
  /** Its words report a meeting: what it was for is done at it ("met to discuss X"). */
  readonly telling: boolean;
}

export function clausesOf(
  annotated: Annotated,
  cast: Cast,
  verbs: readonly ActVerb[],
  { from: start, to: end, telling }: SentenceAt,
): Clause[] {
  const { tokens } = annotated;
  const { from, to, said, attributed } = withoutAttribution(annotated, cast, start, end);
  if (to <= from) return [];
  const whole: Sentence = { tokens, cast, from, to, telling, bounds: new SaidBounds(tokens, cast, to) };
  const { sentence, heads } = headsOf(whole, verbs);
  const sourced = attributed || sentence !== whole;
  if (heads.length === 0) return [plain(sentence, said, sourced)];
  return heads.flatMap((head, index) => clauseOf(sentence, head, heads[index + 1], sourced) ?? []);
}

/** Where each clause begins; and the sentence without "the ministry said that", which is no clause of it. */
function headsOf(whole: Sentence, verbs: readonly ActVerb[]): { sentence: Sentence; heads: readonly Head[] } {
  let sentence = whole;
  const heads: Head[] = [];
  for (const verb of verbs) {
    if (verb.from < sentence.from || verb.to > sentence.to) continue;
    const previous = heads.at(-1);
    const head = previous ? nextHead(sentence, verb, previous) : firstHead(sentence, verb);
    if (!head) continue;
    // "The ministry said that the sides agreed": the sides do.
    if (!previous && verb.act === "told" && isAccount(sentence.cast, head)) {
      sentence = { ...sentence, from: sentence.bounds.behind(verb, sentence.to) };
      continue;
    }
    heads.push(head);
  }
  return { sentence, heads };
}

/** Nothing but an outlet, a body or a paper tells it. */
function isAccount(cast: Cast, { subject }: Head): boolean {
  if (subject.kind === "source") return true;
  if (subject.kind !== "actors") return false;
  return subject.actors.every((index) => cast.actors[index]!.kind === "body");
}

function clauseOf(sentence: Sentence, head: Head, next: Head | undefined, attributed: boolean): Clause | null {
  const { verb, from, subject, rule } = head;
  const to = sentence.bounds.trimEnd(from, next ? next.from : sentence.to);
  const content = sentence.bounds.trim(saidIn(sentence, head, to));
  if (!content) return null;
  return {
    from,
    to,
    act: verb.act,
    subject,
    content,
    together: TOGETHER.has(verb.act) && !verb.entry.alone,
    acted: true,
    attributed,
    rule,
  };
}

/** What is said in a clause that ends at `to`. */
function saidIn({ bounds }: Sentence, head: Head, to: number): Stretch {
  const { verb, from, before } = head;
  if (verb.entry.whole) return { from: bounds.behindOpening(from, verb.from), to };
  if (before) return { from: before.from, to: Math.min(before.to, to) };
  return bounds.saidBefore(head, to) ?? { from: bounds.behind(verb, to), to };
}

/** No verb of an act: all of it is told, by whoever is said to say it. */
function plain({ from, to: end, bounds }: Sentence, said: readonly number[], attributed: boolean): Clause {
  const to = Math.max(bounds.trimEnd(from, end), from + 1);
  const content = bounds.trim({ from: bounds.behindOpening(from, to), to }) ?? { from, to };
  const subject: Subject = said.length > 0 ? { kind: "actors", actors: said } : NOBODY;
  return {
    from,
    to,
    act: "told",
    subject,
    content,
    together: false,
    acted: said.length > 0,
    attributed,
    rule: "passage/plain",
  };
}
