/**
 * Of several meetings that one sentence tells of, whose a word in it is: "met A [on fishing] and B [on trade]", "was received by A
 * and had [a working lunch] with B". The meeting whose words or people stand last before it; those alone after it, when none does.
 */
import type { ContentFrame } from "./frames.ts";

/** The meetings a token of a sentence belongs to; null when the sentence does not tell of several, or nothing tells them apart. */
export type NamedJustBefore = (sentence: number, at: number) => readonly number[] | null;

export function namedJustBefore(frames: readonly ContentFrame[]): NamedJustBefore {
  const anchors = new Map<number, { readonly at: number; readonly meeting: number }[]>();
  frames.forEach((frame, meeting) => {
    for (const [sentence, places] of frame.anchors) {
      let list = anchors.get(sentence);
      if (!list) anchors.set(sentence, (list = []));
      for (const at of places) list.push({ at, meeting });
    }
  });
  for (const [sentence, list] of anchors) {
    if (new Set(list.map(({ meeting }) => meeting)).size < 2) anchors.delete(sentence);
    else list.sort((a, b) => a.at - b.at);
  }
  return (sentence, at) => {
    const list = anchors.get(sentence);
    if (!list) return null;
    const nearest = list.findLast((anchor) => anchor.at < at)?.at ?? list[0]!.at;
    return list.filter((anchor) => anchor.at === nearest).map(({ meeting }) => meeting);
  };
}
