/**
 * How near two wordings are: by their words, of which rare ones weigh most. What is "reworded" from one meeting to the next is probably
 * about one thing; a formula is more, most of its words come again. So topics count little here, and a sentence within a longer one as well.
 */
import { passageFeatures } from "../likeness/features.ts";
import type { Prepared } from "../likeness/likeness.ts";

/** From here on two wordings are one formula. */
export const NEAR = 0.58;

/** 0 to about 1. Symmetric. */
export function nearness(a: Prepared, b: Prepared): number {
  const { shared, contained, topics, named, strange } = passageFeatures(a, b);
  return (5 * shared + contained) / 6 + 0.05 * topics + 0.05 * named - 0.15 * strange;
}

/** Nothing is told by words of the genre alone: "recent developments in the region". */
export const SAYS_SOMETHING = 0.5;
