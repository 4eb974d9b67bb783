/** Small indices over an annotated document, so that rules ask "what stands at this token?" without searching. */
import type { Span } from "../documents/span.ts";
import type { KindName, LexiconHit } from "../lexicons/kinds.ts";
import type { PhraseHit } from "../lexicons/phrase-trie.ts";
import { rememberFor } from "../shared/remember.ts";
import type { Annotated } from "./annotated.ts";

/** All hits by their kind, each list in the order of the text. */
const byKind = rememberFor(({ hits }: Annotated) => {
  const lists = new Map<KindName, Annotated["hits"][number][]>();
  for (const hit of hits) {
    const list = lists.get(hit.value.kind);
    if (list) list.push(hit);
    else lists.set(hit.value.kind, [hit]);
  }
  return lists;
});

/** Every hit of one kind, by first token, shorter before longer. */
export function hitsOf<K extends KindName>(annotated: Annotated, kind: K): readonly HitOf<K>[] {
  return (byKind(annotated).get(kind) ?? NONE) as readonly HitOf<K>[];
}

const NONE: readonly never[] = [];

export type HitOf<K extends KindName> = PhraseHit<Extract<LexiconHit, { kind: K }>>;

/** Longest hits of one kind that do not overlap one another, left to right. */
export function longestHits<K extends KindName>(annotated: Annotated, kind: K): HitOf<K>[] {
  const chosen: HitOf<K>[] = [];
  let best: HitOf<K> | undefined;
  for (const hit of hitsOf(annotated, kind)) {
    if (best && hit.from === best.from) {
      if (hit.to > best.to) best = hit;
      continue;
    }
    if (best && hit.from < best.to) continue;
    if (best) chosen.push(best);
    best = hit;
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
  for (const hit of hitsOf(annotated, "word")) {
    if (!classes.has(hit.value.form)) continue;
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
