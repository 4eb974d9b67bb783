/**
 * Which of all judgements stand. Withdrawn ones do not; of those that contradict each other the later one stands, and when that is
 * withdrawn the earlier one does again. The order in which they came into the record makes no difference.
 */
import { type Judgement, type Reference, thingOf } from "./judgement.ts";

export type Standing =
  | { readonly state: "stands" }
  /** `by` is the judgement that did it. */
  | { readonly state: "withdrawn" | "overruled"; readonly by: string };

/** From the earliest to the latest; of one moment in order of ids. */
export function inOrder(judgements: readonly Judgement[]): Judgement[] {
  return [...judgements].sort((a, b) => compare(a.made, b.made) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each judgement, in order of time. */
export function standingOf(judgements: readonly Judgement[]): ReadonlyMap<Judgement, Standing> {
  const order = inOrder(judgements);
  const withdrawn = new Map<string, string>();
  const overruled = new Map<string, string>();
  const settled = new Settled();
  const found = new Map<Judgement, Standing>();
  for (const judgement of order.toReversed()) {
    const { id, verdict, about, overrules } = judgement;
    const by = withdrawn.get(id);
    const against = overruled.get(id) ?? (by === undefined ? settled.against(judgement) : undefined);
    if (by !== undefined) found.set(judgement, { state: "withdrawn", by });
    else if (against !== undefined) found.set(judgement, { state: "overruled", by: against });
    else {
      found.set(judgement, { state: "stands" });
      if (verdict === "restore") for (const target of about) withdrawn.set(thingOf(target), id);
      for (const target of overrules) overruled.set(target, id);
      settled.add(judgement);
    }
  }
  return new Map(order.map((judgement) => [judgement, found.get(judgement)!]));
}

/** What later judgements settled, by which an earlier one is measured. */
class Settled {
  /** Things that are one, each with the judgement that made it so. */
  readonly #one = new Map<string, Map<string, string>>();
  readonly #apart: { readonly a: string; readonly b: string; readonly id: string }[] = [];
  /** Values, and things that reports do not tell. */
  readonly #values = new Map<string, string>();

  /** The judgement that it contradicts. */
  against(judgement: Judgement): string | undefined {
    const { verdict, about } = judgement;
    if (verdict === "restore") return undefined;
    if (verdict === "correct" || verdict === "reject")
      return keysOf(judgement)
        .map((key) => this.#values.get(key))
        .find((id) => id !== undefined);
    const [a, b] = pairOf(about);
    const [ours, theirs] = [this.#allWith(a), this.#allWith(b)];
    if (verdict === "different") return ours.get(b);
    return this.#apart.find(
      (pair) => (ours.has(pair.a) && theirs.has(pair.b)) || (ours.has(pair.b) && theirs.has(pair.a)),
    )?.id;
  }

  add(judgement: Judgement): void {
    const { id, verdict, about } = judgement;
    if (verdict === "restore") return;
    if (verdict === "correct" || verdict === "reject") {
      for (const key of keysOf(judgement)) this.#values.set(key, id);
      return;
    }
    const [a, b] = pairOf(about);
    if (verdict === "different") this.#apart.push({ a, b, id });
    else {
      put(this.#one, a, b, id);
      put(this.#one, b, a, id);
    }
  }

  /** All that are one with it, each with the judgement by which it was reached last. */
  #allWith(thing: string): ReadonlyMap<string, string> {
    const all = new Map<string, string>([[thing, ""]]);
    for (const one of all.keys())
      for (const [other, id] of this.#one.get(one) ?? []) if (!all.has(other)) all.set(other, id);
    return all;
  }
}

function put(graph: Map<string, Map<string, string>>, from: string, to: string, id: string): void {
  const known = graph.get(from);
  if (known) known.set(to, id);
  else graph.set(from, new Map([[to, id]]));
}

/** What is corrected or rejected; what is of one report and what is of the whole meeting or person are two things. */
function keysOf({ about, property }: Judgement): string[] {
  return about.map((reference) => {
    const whole = reference.kind === "meeting" || reference.kind === "person";
    const single = reference.kind === "value" && !LISTS.has(reference.property);
    const thing = single ? `${thingOf(reference.of)}\n${reference.property}` : thingOf(reference);
    return [whole ? "whole" : "", thing, single ? "" : (property ?? "")].filter(Boolean).join("\n");
  });
}

/** Properties of which a report asserts several values: each is judged by itself. */
export const LISTS: ReadonlySet<string> = new Set([
  "party",
  "format",
  "topic",
  "project",
  "organisation",
  "attribution",
]);

function pairOf([a, b]: readonly Reference[]): readonly [string, string] {
  return [thingOf(a!), thingOf(b!)];
}
