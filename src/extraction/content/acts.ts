/** The verbs of talks in a document, by sentence: what is done with the subjects named beside them. */
import type { Annotated } from "../annotated.ts";
import { type HitOf, longestHits } from "../lookup.ts";

export interface ActsOfDocument {
  /** Classes of the acts in a sentence, in order. */
  in(sentence: number): readonly string[];
  /** Class of the act that a word at token `at` goes with: the last before it, else the first after ("energy was discussed"). */
  near(sentence: number, at: number): string | null;
  /** Whether the words are what is to be done ("to expand trade", "ways of developing tourism") as an act tells it. */
  aimed(sentence: number, at: number): boolean;
}

/** Not acts of speech, but what speech aims at. */
const AIMS = new Set(["strengthening", "purpose"]);

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
      const hits = bySentence.get(index)?.filter((hit) => !AIMS.has(hit.value.form));
      if (!hits || hits.length === 0) return null;
      let before: HitOf<"act"> | undefined;
      for (const hit of hits) if (hit.from < at) before = hit;
      return (before ?? hits[0]!).value.form;
    },
    aimed(index, at) {
      return bySentence.get(index)?.some((hit) => hit.from < at && AIMS.has(hit.value.form)) ?? false;
    },
  };
}
