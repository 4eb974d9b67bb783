/** Small indices over an annotated document, so that rules ask "what stands at this token?" without searching. */
import type { Span } from "../documents/span.ts";
import type { KindName, LexiconHit } from "../lexicons/kinds.ts";
import type { PhraseHit } from "../lexicons/phrase-trie.ts";
import type { Annotated } from "./annotated.ts";

export type HitOf<K extends KindName> = PhraseHit<Extract<LexiconHit, { kind: K }>>;

/** Longest hits of one kind that do not overlap one another, left to right. */
export function longestHits<K extends KindName>(annotated: Annotated, kind: K): HitOf<K>[] {
  const chosen: HitOf<K>[] = [];
  let best: HitOf<K> | undefined;
  const end = -1;
  for (const hit of annotated.hits) {
    if (hit.value.kind !== kind || hit.from < end) continue;
    const typed = hit as HitOf<K>;
    if (best && typed.from === best.from) {
      if (typed.to > best.to) best = typed;
      continue;
    }
    if (best && typed.from < best.to) continue;
    if (best) chosen.push(best);
    best = typed;
  }
  if (best) chosen.push(best);
  return chosen;
}

/** For each token, the class of the longest word phrase that begins there, among `classes`. */
export function wordClasses(
  annotated: Annotated,
  classes: ReadonlySet<string>,
): Map<number, { to: number; form: string }> {
  const found = new Map<number, { to: number; form: string }>();
  for (const hit of annotated.hits) {
    if (hit.value.kind !== "word" || !classes.has(hit.value.form)) continue;
    const known = found.get(hit.from);
    if (!known || hit.to > known.to) found.set(hit.from, { to: hit.to, form: hit.value.form });
  }
  return found;
}

/** The span of content that tokens `[from, to)` cover. */
export function spanOf(annotated: Annotated, from: number, to: number): Span {
  return { start: annotated.tokens[from]!.start, end: annotated.tokens[to - 1]!.end };
}

/** The words of tokens `[from, to)` as written, line ends made spaces. */
export function wordsOf(annotated: Annotated, from: number, to: number): string {
  const { start, end } = spanOf(annotated, from, to);
  return annotated.document.content.slice(start, end).replace(/\s+/gu, " ");
}
