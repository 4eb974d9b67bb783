/**
 * Words that report a meeting with a day put between them:
 *
 *   [conferred] on Wednesday [with] · [paid] here today [a courtesy call on] · [called] Friday [on]
 *
 * The sentence is looked through again without its days; what is found only then, by its verb, is a trigger over the gap.
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import type { TriggerHit } from "./trigger-hits.ts";

const DAY = new Set("monday tuesday wednesday thursday friday saturday sunday today yesterday here tonight".split(" "));
const PART = new Set("morning afternoon evening night".split(" "));
const POINTS = new Set(["this", "earlier", "late", "early"]);

export function triggersOverDays(annotated: Annotated): TriggerHit[] {
  const { tokens, sentences, lexicons } = annotated;
  const found: TriggerHit[] = [];
  for (const { from, to } of sentences) {
    const kept = withoutDays(tokens, from, to);
    if (kept.length === to - from) continue;
    const words = kept.map((index) => tokens[index]!);
    for (const hit of lexicons.trie.scan(words)) {
      if (hit.value.kind !== "trigger" || hit.value.form === "noun") continue;
      const first = kept[hit.from]!;
      const end = kept[hit.to - 1]! + 1;
      if (end - first > hit.to - hit.from) found.push({ from: first, to: end, value: hit.value });
    }
  }
  return found;
}

/** Tokens of a sentence that are no part of a day: "on Wednesday", "this afternoon", "here". */
function withoutDays(tokens: readonly Token[], from: number, to: number): number[] {
  const kept: number[] = [];
  for (let index = from; index < to; index++) {
    const end = dayEnd(tokens, index, to);
    if (end > index) index = end - 1;
    else kept.push(index);
  }
  return kept;
}

function dayEnd(tokens: readonly Token[], at: number, to: number): number {
  const norm = (index: number): string => (index < to ? tokens[index]!.norm : "");
  if (POINTS.has(norm(at)) && PART.has(norm(at + 1))) return at + 2;
  if (POINTS.has(norm(at)) && DAY.has(norm(at + 1))) return at + 2;
  const day = norm(at) === "on" ? at + 1 : at;
  if (!DAY.has(norm(day))) return at;
  return PART.has(norm(day + 1)) ? day + 2 : day + 1;
}
