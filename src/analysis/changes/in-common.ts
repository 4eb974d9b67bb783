/** Whether two passages have enough in common to say one thing: a single word that both have ("the region") is a subject, and nothing said of it yet. */
import { has, sharedBy } from "../likeness/coded.ts";
import type { Prepared } from "../likeness/likeness.ts";
import { rankChanges } from "./rank.ts";

/** Two words in common, or so much of all that both say. */
const WORDS = 2;
const MOST = 0.5;
/** Words of the genre weigh less than this. */
const GENRE = 0.12;
/** In passages so alike two steps of one scale, "strategic partnership" and "partnership", are what they have in common. */
const ALIKE = 0.6;

export function haveMuchInCommon(a: Prepared, b: Prepared, likeness: number): boolean {
  const { keys, weights } = a.coded;
  let words = 0;
  for (let at = 0; at < keys.length; at++)
    if (weights[at]! > GENRE && has(b.coded.keys, keys[at]!) && ++words === WORDS) return true;
  const { ofA, ofB } = sharedBy(a.coded, b.coded);
  return (
    ofA + ofB >= MOST * (a.weight + b.weight) || (likeness >= ALIKE && rankChanges(a, b).some(({ grave }) => grave))
  );
}
