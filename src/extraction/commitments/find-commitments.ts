/**
 * What a report tells as agreed, promised, planned, invited to and accepted, as far as it can be told to be done one day.
 *
 * Words that bind (`bindings.ts`) → the deeds behind them (`bound-deeds.ts`) → those that are concrete (`concrete.ts`), each with its
 * term (`due.ts`) and with who is bound (`bound-sides.ts`).
 */

import { TokenSet } from "../../language/token-set.ts";
import { grouped } from "../../shared/grouped.ts";
import { placesOf } from "../content/sentence-places.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { DateMention } from "../mention.ts";
import type { Tracing } from "../trace.ts";
import { bindingsIn } from "./bindings.ts";
import { boundDeeds } from "./bound-deeds.ts";
import type { Binding, BoundDeed } from "./commitment.ts";
import { CommitmentText } from "./commitment-text.ts";
import { whyNotConcrete } from "./concrete.ts";
import { type Due, dueOf } from "./due.ts";

export interface CommitmentMention {
  readonly binding: Binding;
  readonly deed: BoundDeed;
  readonly due: Due | null;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** More of one report is a list of what a visit has on its programme. */
const MOST = 40;

export function findCommitments({ annotated, dates }: Layers, trace?: Tracing): CommitmentMention[] {
  const text = new CommitmentText(annotated);
  const { document, sentences } = annotated;
  const places = placesOf(annotated);
  const bySentence = grouped(dates, ({ sentence }) => sentence);
  const found: CommitmentMention[] = [];
  for (const { index, from: first, to: end, blockKind } of sentences) {
    if (blockKind !== "body" || places[index]!.background || found.length >= MOST) continue;
    const dated = bySentence.get(index) ?? [];
    if (isPutOff(text, first, end)) continue;
    for (const binding of bindingsIn(text, first, end)) {
      const mentions = mentionsOf(text, binding, { index, first, end }, dated, document.published, trace);
      found.push(...mentions.filter((mention) => !found.some((other) => overlap(mention, other))));
    }
  }
  return found;
}

/** "The visit, planned for May, was postponed": it is told to be off, or to be at a time that is not told. */
const PUT_OFF = new TokenSet([
  "rescheduled",
  "postponed",
  "cancelled",
  "canceled",
  "deferred",
  "reschedule",
  "postpone",
]);

function isPutOff(text: CommitmentText, first: number, end: number): boolean {
  return text.anyOf(PUT_OFF, first, end);
}

interface Where {
  readonly index: number;
  readonly first: number;
  readonly end: number;
}

function mentionsOf(
  text: CommitmentText,
  binding: Binding,
  { index, first, end }: Where,
  dates: readonly DateMention[],
  published: string | null,
  trace: Tracing | undefined,
): CommitmentMention[] {
  const found: CommitmentMention[] = [];
  const taken = new Set<number>();
  for (const deed of boundDeeds(text, binding, first, end)) {
    if (taken.has(deed.from)) continue;
    const declined = whyNotConcrete(text, binding, deed, dates);
    if (declined !== null) {
      trace?.declined(binding.rule, spanOf(text.annotated, deed.from, Math.max(deed.from + 1, deed.to)), declined);
      continue;
    }
    taken.add(deed.from);
    found.push({ binding, deed, due: dueOf(deed, binding.verb, first, dates, published), sentence: index });
  }
  return found;
}

function overlap(a: CommitmentMention, b: CommitmentMention): boolean {
  return a.deed.from < b.deed.to && b.deed.from < a.deed.to;
}
