/** The verbs of talks in a document, by sentence: what is done with the subjects named beside them. */
import type { Annotated } from "../annotated.ts";
import { type HitOf, longestHits } from "../lookup.ts";

export interface ActsOfDocument {
  /** Classes of the acts in a sentence, in order. */
  in(sentence: number): readonly string[];
  /** Class of the act that a word at token `at` goes with: the last before it, else the first after ("energy was discussed"). */
  near(sentence: number, at: number): string | null;
}

export function actsOf(annotated: Annotated): ActsOfDocument {
  const bySentence = new Map<number, HitOf<"act">[]>();
  let sentence = 0;
  for (const hit of longestHits(annotated, "act")) {
    while (annotated.sentences[sentence]!.to <= hit.from) sentence++;
    const list = bySentence.get(sentence);
    if (list) list.push(hit);
    else bySentence.set(sentence, [hit]);
  }
  return {
    in: (index) => bySentence.get(index)?.map((hit) => hit.value.form) ?? [],
    near(index, at) {
      const hits = bySentence.get(index);
      if (!hits) return null;
      let before: HitOf<"act"> | undefined;
      for (const hit of hits) if (hit.from < at) before = hit;
      return (before ?? hits[0]!).value.form;
    },
  };
}
