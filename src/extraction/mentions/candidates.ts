/**
 * Hits of one kind made into candidates: the longest at each place, those of one span together, and without those that are
 * part of a longer wording of something else ("Indian" in "Indian Ocean", "Minsk" in "OSCE Minsk Group").
 */
import type { Sentence } from "../../language/token.ts";
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";

export interface Candidate<Hit extends LexiconHit = LexiconHit> {
  readonly from: number;
  to: number;
  readonly sentence: Sentence;
  /** Everything that is called so, in the order of the lexicons. */
  values: Hit[];
}

/**
 * @param take hits that become candidates
 * @param block hits that hold whatever lies within them, when they are longer
 * @param plain of how many words a name must be to be known without capitals; by default none is
 */
export function candidatesOf<Hit extends LexiconHit>(
  annotated: Annotated,
  take: (value: LexiconHit) => value is Hit,
  block: (value: LexiconHit) => boolean,
  plain = Number.POSITIVE_INFINITY,
): Candidate<Hit>[] {
  const { tokens, sentences, hits } = annotated;
  const found: Candidate<Hit>[] = [];
  let sentence = 0;
  // How far blockers reach that began before this token, and at it.
  let reach = -1;
  let reachHere = -1;
  let here = -1;
  let current: Candidate<Hit> | undefined;
  const keep = () => {
    if (current && reach < current.to && reachHere <= current.to) found.push(current);
    current = undefined;
  };
  for (const { from, to, value } of hits) {
    if (from !== here) {
      keep();
      reach = Math.max(reach, reachHere);
      reachHere = -1;
      here = from;
    }
    if (block(value)) reachHere = Math.max(reachHere, to);
    if (!take(value)) continue;
    const last = found[found.length - 1];
    if (last && from < last.to) {
      // "the Elysee" gives way to "Elysee Palace".
      if (last.from !== from - 1 || to <= last.to || tokens[last.from]!.norm !== "the") continue;
      found.pop();
    }
    const head = tokens[from]!;
    if (head.shape === "lower" && (head.norm !== "the" || tokens[from + 1]!.shape === "lower") && to - from < plain)
      continue;
    if (current && to === current.to) {
      // Two spellings that differ by a dot alone are one phrase.
      if (!current.values.some((known) => known.entry === value.entry && known.form === value.form))
        current.values.push(value);
    } else if (current && to > current.to) {
      current.to = to;
      current.values = [value];
    } else if (!current) {
      while (sentences[sentence]!.to <= from) sentence++;
      current = { from, to, sentence: sentences[sentence]!, values: [value] };
    }
  }
  keep();
  return found;
}
