/** Changes of rank between two wordings: a grade of relations, the strength of a word, the force of an act. */
import type { PassageAct } from "../../extraction/reading.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";

export interface RankChange {
  readonly earlier: string;
  readonly later: string;
  readonly direction: "up" | "down";
  /** Whether what relations stand and fall with is of another rank. */
  readonly grave: boolean;
}

/** Of each scale that both speak of, where the highest step of one is not that of the other. */
export function rankChanges(earlier: Prepared, later: Prepared): RankChange[] {
  const [before, after] = [highest(earlier), highest(later)];
  return [...before].flatMap(([scale, word]): RankChange[] => {
    const other = after.get(scale);
    if (!other || other.step === word.step) return [];
    return [
      {
        earlier: textOf(earlier, word),
        later: textOf(later, other),
        direction: other.step! > word.step! ? "up" : "down",
        grave: word.matters === 3,
      },
    ];
  });
}

function highest({ words }: Prepared): Map<string, Word> {
  const found = new Map<string, Word>();
  for (const word of words) {
    if (word.step === null) continue;
    const known = found.get(word.family);
    if (!known || word.step > known.step!) found.set(word.family, word);
  }
  return found;
}

function textOf({ passage: { quote, start } }: Prepared, word: Word): string {
  return quote.slice(word.start - start, word.end - start);
}

/** How binding it is to do so with what is said. Neighbours are often but another word. */
const FORCE: Readonly<Record<PassageAct, number>> = {
  told: 0,
  discussed: 0,
  noted: 0,
  informed: 0,
  thanked: 0,
  congratulated: 0,
  condoled: 0,
  stressed: 1,
  welcomed: 1,
  hoped: 1,
  offered: 1,
  reaffirmed: 1,
  supported: 1,
  invited: 1,
  proposed: 1,
  accepted: 2,
  urged: 2,
  planned: 2,
  promised: 2,
  agreed: 3,
  criticised: 3,
  signed: 4,
};

/** Null where one act may stand for the other. */
export function actChange(earlier: Prepared, later: Prepared): { readonly direction: "up" | "down" } | null {
  const step = FORCE[later.passage.act] - FORCE[earlier.passage.act];
  return Math.abs(step) < 2 ? null : { direction: step > 0 ? "up" : "down" };
}
