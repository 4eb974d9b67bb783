/**
 * How far two sources say one thing. What a formula is known by at another meeting (names, topics) tells nothing here, where all speak of
 * the same talks: it is by their words alone that two passages are of one thing.
 */
import { SAYS_SOMETHING } from "../formulas/nearness.ts";
import type { Passage } from "../history.ts";
import { passageFeatures } from "../likeness/features.ts";
import type { Prepared } from "../likeness/likeness.ts";

/** From here on two sources tell one thing: set by looking at pairs of passages from reports of eight meetings. */
export const ONE_POINT = 0.55;
/** From here on they speak of one subject. */
const ONE_SUBJECT = 0.4;
/** The same where a project, a body or a third country is named in both. */
const ONE_SUBJECT_NAMED = 0.3;

/** How much a passage counts that is all within a longer one. */
const WITHIN = 0.25;

/** Of a passage that weighs less, all but names and words of the genre is a word or two: that many passages have by chance. */
const LIGHT = 1;

/** Whether they speak of one subject. `named`: a project or a body stands in both. */
export function ofOneSubject(a: Prepared, b: Prepared, score: number, named: boolean): boolean {
  const least = Math.min(a.weight, b.weight) < LIGHT ? ONE_POINT : named ? ONE_SUBJECT_NAMED : ONE_SUBJECT;
  return score >= least;
}

/** 0 to 1.25. Symmetric. */
export function agreement(a: Prepared, b: Prepared): number {
  if (a.key === b.key && (a.key !== "" || a.passage.quote === b.passage.quote)) return 1 + WITHIN;
  if (isOneInvitation(a.passage, b.passage)) return 1;
  if (Math.min(a.weight, b.weight) < SAYS_SOMETHING) return 0;
  const { shared, contained } = passageFeatures(a, b);
  return shared + WITHIN * contained;
}

/** A side invites once at a meeting, however that is worded. */
function isOneInvitation({ act, speakers }: Passage, other: Passage): boolean {
  return act === "invited" && other.act === act && speakers.length === 1 && speakers[0] === other.speakers[0];
}
