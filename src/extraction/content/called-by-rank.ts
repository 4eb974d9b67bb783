/**
 * Sentences that speak of a meeting's people by what they are: "the two [ministers] agreed" is told of the meeting of two ministers,
 * and not of that with the president just before.
 */
import type { Layers } from "../layers.ts";
import type { Rank } from "../reading.ts";

const MINISTERS: readonly Rank[] = ["foreign-minister", "minister", "deputy-foreign-minister", "deputy-minister"];
const LEADERS: readonly Rank[] = ["head-of-state", "head-of-government", "deputy-head-of-government"];
const RANKS: Readonly<Record<string, readonly Rank[]>> = {
  ministers: MINISTERS,
  secretaries: MINISTERS,
  presidents: ["head-of-state"],
  "prime ministers": ["head-of-government"],
  premiers: ["head-of-government"],
  leaders: LEADERS,
  statesmen: LEADERS,
  diplomats: [...MINISTERS, "ambassador", "senior-official", "official"],
  ambassadors: ["ambassador"],
  officials: ["senior-official", "official", "deputy-minister", "deputy-foreign-minister"],
};

const OPENER = /^(?:the|both|two|three|four|these|foreign)$/u;

/** For each sentence that calls several people by a rank: the ranks it may mean. */
export function calledByRank({
  annotated: { tokens, sentences },
  actors,
}: Layers): ReadonlyMap<number, readonly Rank[]> {
  const found = new Map<number, readonly Rank[]>();
  let sentence = 0;
  for (const { kind, from, to, codes } of actors) {
    const named = kind === "plural" && codes.length === 0 && OPENER.test(tokens[from - 1]?.norm ?? "");
    if (kind !== "group" && !named) continue;
    while (sentence < sentences.length - 1 && sentences[sentence]!.to < to) sentence++;
    const head = tokens[to - 1]!.norm;
    const ranks = RANKS[tokens[to - 2]?.norm === "prime" ? `prime ${head}` : head];
    if (ranks && !found.has(sentence)) found.set(sentence, ranks);
  }
  return found;
}
