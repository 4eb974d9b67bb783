/** The wordings that a formula had, each held against the one that is its text. */
import { cues } from "../cues.ts";
import { wordDifference } from "../likeness/word-difference.ts";
import type { MeetingAt, Variant } from "./formula.ts";
import { citationOf, contentOf, type Wording } from "./formulas.ts";
import type { Told } from "./sayings.ts";

export interface Variants {
  /** The text first: the one said last of those that begin where a clause begins; then the others, the one said last first. */
  readonly variants: readonly Variant[];
  /** Number of the variant that this is, counted from 1. */
  readonly numberOf: (told: Told) => number;
}

/** "deepening relations with …", "Ruritania to return …": what stands before it is needed to read it. */
function beginsAClause(text: string): boolean {
  const first = /^\P{L}*(?<word>\p{L}[\p{L}’'-]*)(?: (?<next>\p{L}+))?/u.exec(text)?.groups;
  if (!first || (/^\p{Lu}/u.test(first.word!) && first.next === "to")) return false;
  return first.word!.toLowerCase().search(cues("en/formulas", "mid-clause")) !== 0;
}

export function variantsOf(group: readonly Wording[], meetingAt: (number: number) => MeetingAt): Variants {
  const lastAt = ({ told }: Wording) => told.at(-1)!.at;
  const byAge = group.toSorted((a, b) => lastAt(b) - lastAt(a));
  const text = byAge.find(({ told }) => told.some((one) => beginsAClause(contentOf(one)))) ?? byAge[0]!;
  const newest = [text, ...byAge.filter((wording) => wording !== text)];
  const numbers = new Map(newest.flatMap(({ told }, index) => told.map((each) => [each, index + 1] as const)));
  const [said] = newest;
  return {
    numberOf: (told) => numbers.get(told)!,
    variants: newest.map((wording) => {
      const [first, last] = [wording.told[0]!, wording.told.at(-1)!];
      const { earlier, later } =
        wording === said ? { earlier: [], later: [] } : wordDifference(wording.prepared, said!.prepared);
      const textOf = ({ prepared: { passage } }: Wording, { start, end }: { start: number; end: number }) =>
        passage.quote.slice(start - passage.start, end - passage.start);
      return {
        text: contentOf(wording.told.findLast((one) => beginsAClause(contentOf(one))) ?? last),
        other: earlier.map((span) => textOf(wording, span)),
        missing: later.map((span) => textOf(said!, span)),
        first: meetingAt(first.at),
        last: meetingAt(last.at),
        meetings: new Set(wording.told.map(({ at }) => at)).size,
        cited: first.at === last.at ? [citationOf(last)] : [citationOf(first), citationOf(last)],
      };
    }),
  };
}
