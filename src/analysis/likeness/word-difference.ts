/**
 * The words that changed from one passage to another. Words that stand for each other, words of the genre, and words that only moved, as
 * in a list in another order, did not.
 */
import { diffArrays } from "diff";
import type { Span } from "../../documents/span.ts";
import { has } from "./coded.ts";
import type { Prepared } from "./likeness.ts";
import type { Word } from "./words.ts";

export interface WordDifference {
  /** Stretches of the earlier text that are gone, in the text of its revision. */
  readonly earlier: readonly Span[];
  /** Stretches of the later text that came. */
  readonly later: readonly Span[];
}

export function wordDifference(earlier: Prepared, later: Prepared): WordDifference {
  return {
    earlier: stretches(earlier, wordsOnlyIn(earlier, later)),
    later: stretches(later, wordsOnlyIn(later, earlier)),
  };
}

/** Words of `one` that are part of what is said and that `other` has nowhere. */
export function wordsOnlyIn({ words }: Pick<Prepared, "words">, { coded: { keys } }: Prepared): Word[] {
  return words.filter(({ code, counts }) => counts && !has(keys, code));
}

/** Neighbours come together, with the little words between them. `changed`: some of its words, in their order. */
function stretches({ words }: Prepared, changed: readonly Word[]): Span[] {
  const found: { start: number; end: number }[] = [];
  let next = 0;
  let open: { start: number; end: number } | null = null;
  for (const word of words) {
    if (word === changed[next]) {
      next++;
      if (open) open.end = word.end;
      else found.push((open = { start: word.start, end: word.end }));
    } else if (word.counts) open = null;
  }
  return found;
}

/** A piece of two passages laid over each other, as it is shown: what both have stands as the later one writes it. */
export interface Piece {
  readonly kind: "kept" | "gone" | "came";
  readonly text: string;
}

/** The later passage with what is gone set in where it stood. Texts are those of the passages' content. */
export function overlay(earlier: Prepared, later: Prepared): Piece[] {
  const [gone, came] = [new Set(wordsOnlyIn(earlier, later)), new Set(wordsOnlyIn(later, earlier))];
  const [before, after] = [runs(earlier, gone), runs(later, came)];
  const pieces: { kind: Piece["kind"]; text: string }[] = [];
  const push = (kind: Piece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind && kind !== "gone") last.text += text;
    else if (text !== "") pieces.push({ kind, text });
  };
  const changes = diffArrays(before, after, { comparator: (a, b) => !a.changed && !b.changed && a.key === b.key });
  for (const { added, removed, value } of changes) {
    for (const run of value) {
      if (removed && run.changed) push("gone", run.text);
      else if (!removed) push(added && run.changed ? "came" : "kept", run.text);
    }
  }
  return pieces;
}

interface OverlayRun {
  readonly changed: boolean;
  readonly key: string;
  readonly text: string;
}

/** The content of a passage in words and what stands between them; neighbouring changed words are one run. */
function runs(prepared: Prepared, changed: ReadonlySet<Word>): OverlayRun[] {
  const { content, start, quote } = prepared.passage;
  const said = (from: number, to: number) => quote.slice(from - start, to - start);
  const spans = stretches(prepared, [...changed]);
  const found: OverlayRun[] = [];
  let at = content.start;
  for (const word of prepared.words) {
    if (word.start < at) continue;
    const span = spans.find((one) => one.start === word.start);
    const end = span?.end ?? word.end;
    if (word.start > at) found.push({ changed: false, key: " ", text: said(at, word.start) });
    found.push({ changed: span !== undefined, key: word.key, text: said(word.start, end) });
    at = end;
  }
  if (at < content.end) found.push({ changed: false, key: " ", text: said(at, content.end) });
  return found;
}
