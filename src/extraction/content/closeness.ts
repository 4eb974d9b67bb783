/** Ties of sentences to a meeting in order, from the sentence that tells of it to another meeting's part. */
import type { Tie } from "./sentence-ties.ts";

export const CLOSENESS: readonly Tie[] = [
  "the telling sentence",
  "a sentence naming its side",
  "a sentence pointing back to it",
  "the same paragraph",
  "a sentence telling of several meetings",
  "a sentence naming several sides",
  "the next paragraph",
  "a later paragraph",
  "another meeting's sentence that names its side",
  "the introduction",
  "the headline",
  "another meeting's part",
];

const RANK: ReadonlyMap<Tie, number> = new Map(CLOSENESS.map((tie, rank) => [tie, rank]));
const OWN = RANK.get("the next paragraph")!;

/** 0 for the closest tie. */
export function distanceOf(tie: Tie): number {
  return RANK.get(tie)!;
}

/** Whether a sentence so tied is told of the meeting, and not merely of the report around it. */
export function isOwn(tie: Tie): boolean {
  return RANK.get(tie)! <= OWN;
}
