/** The verbs of talks in a document, by sentence: what is done with the subjects named beside them. */
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, longestHits } from "../lookup.ts";

export interface ActsOfDocument {
  /** Classes of the acts in a sentence, in order. */
  in(sentence: number): readonly string[];
  /** Class of the act that a word at token `at` goes with: the last before it, else the first after ("energy was discussed"). */
  near(sentence: number, at: number): string | null;
  /** The last act that stands before a word at token `at` in its sentence. */
  before(sentence: number, at: number): HitOf<"act"> | undefined;
  /** Whether the words are what is to be done ("to expand trade", "ways of developing tourism") as an act tells it. */
  aimed(sentence: number, at: number): boolean;
}

/** Not acts of speech, but what speech aims at. */
export const AIMS: ReadonlySet<string> = new Set(["strengthening", "purpose"]);

export const actsOf = rememberFor(find);

function find(annotated: Annotated): ActsOfDocument {
  const speech = new Map<number, HitOf<"act">[]>();
  /** First token of the first aim in a sentence. */
  const aims = new Map<number, number>();
  const classes = new Map<number, string[]>();
  let sentence = 0;
  for (const hit of longestHits(annotated, "act")) {
    while (annotated.sentences[sentence]!.to <= hit.from) sentence++;
    const { form } = hit.value;
    push(classes, sentence, form);
    if (AIMS.has(form)) aims.set(sentence, Math.min(aims.get(sentence) ?? hit.from, hit.from));
    else push(speech, sentence, hit);
  }
  return {
    in: (index) => classes.get(index) ?? [],
    near: (index, at) => (lastBefore(index, at) ?? speech.get(index)?.[0])?.value.form ?? null,
    before: lastBefore,
    aimed: (index, at) => (aims.get(index) ?? Number.POSITIVE_INFINITY) < at,
  };

  function lastBefore(index: number, at: number): HitOf<"act"> | undefined {
    return speech.get(index)?.findLast(({ from }) => from < at);
  }
}

function push<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
