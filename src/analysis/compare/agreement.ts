/**
 * How far two sources say one thing. What a formula is known by at another meeting (names, topics) tells nothing here, where all speak of
 * the same talks: it is by their words alone that two passages are of one thing.
 */
import { passageFeatures } from "../likeness/features.ts";
import type { Prepared } from "../likeness/likeness.ts";

/** From here on two sources tell one thing: set by looking at pairs of passages from reports of one meeting. */
export const ONE_POINT = 0.62;
/** From here on they speak of one subject. */
export const ONE_SUBJECT = 0.4;
/** The same where a project, a body or a third country is named in both. */
export const ONE_SUBJECT_NAMED = 0.3;

/** How much a passage counts that is all within a longer one. */
const WITHIN = 0.25;

/** 0 to 1.25. Symmetric. */
export function agreement(a: Prepared, b: Prepared): number {
  if (a.key === b.key) return 1 + WITHIN;
  const { shared, contained } = passageFeatures(a, b);
  return shared + WITHIN * contained;
}
