/**
 * How near two wordings are: by their words, of which rare ones weigh most. What is "reworded" from one meeting to the next is probably
 * about one thing; a formula is more, most of its words come again. So topics count little here, and a sentence within a longer one as well.
 */
import { namedFeatures, wordFeatures } from "../likeness/features.ts";
import type { Prepared } from "../likeness/likeness.ts";

/** From here on two wordings are one formula. */
export const NEAR = 0.58;

/** What topics and names may add. */
const TOPICS = 0.05;
const NAMED = 0.05;
const STRANGE = 0.15;

/** 0 to about 1. Symmetric. Below `least`, whatever the topics and names, it is told by the words alone. */
export function nearness(a: Prepared, b: Prepared, least = 0): number {
  const { shared, contained } = wordFeatures(a, b);
  const words = (5 * shared + contained) / 6;
  if (words + TOPICS + NAMED < least) return words;
  const { topics, named, strange } = namedFeatures(a, b);
  return words + TOPICS * topics + NAMED * named - STRANGE * strange;
}

/** Nothing is told by words of the genre alone: "recent developments in the region". */
export const SAYS_SOMETHING = 0.5;
