/**
 * Where a side turned, or became stronger or weaker: told against the latest earlier saying that is on the same thing in nearly the same
 * words, where the words of stance of both are of the subject itself.
 */
import { contentStems, sharedPart } from "./content-stems.ts";
import type { Position, Shift, Subject } from "./positions.ts";
import type { Stance } from "./stance.ts";

/** A turn is told between sayings on one thing, by so much of their words; a shift of strength between sayings that are nearly the same. */
const ON_ONE_THING = 0.4;
const NEARLY_THE_SAME = 0.6;
const LOOK_BACK = 60;

export function withShifts(positions: readonly Position[], { kind }: Subject): Position[] {
  const stems = positions.map(({ words }) => contentStems(words.quote));
  return positions.map((position, index) => {
    if (position.stance.polarity === null) return position;
    const own = new Set(stems[index]);
    for (let before = index - 1; before >= Math.max(0, index - LOOK_BACK); before--) {
      const earlier = positions[before]!;
      if (earlier.stance.polarity === null || earlier.words.meeting === position.words.meeting) continue;
      const { part, count } = sharedPart(stems[before]!, own);
      if (part < ON_ONE_THING || count < 3) continue;
      const is = shiftBetween(earlier.stance, position.stance, part);
      // A topic is many things: one may be for trade and worried by a measure of trade.
      if (!is || (is === "turned" && kind === "topic")) return position;
      return { ...position, shift: { is, from: earlier.words, why: whyShift(earlier.stance, position.stance) } };
    }
    return position;
  });
}

/** Who is worried about a country may be so for its sake: that is no turn, and no degree of being against it. */
function shiftBetween(earlier: Stance, later: Stance, part: number): Shift | null {
  if (earlier.polarity !== later.polarity)
    return earlier.polarity === "concern" || later.polarity === "concern" ? null : "turned";
  if (part < NEARLY_THE_SAME || later.strength === earlier.strength) return null;
  return later.strength > earlier.strength ? "stronger" : "weaker";
}

function whyShift(earlier: Stance, later: Stance): string {
  const told = ({ polarity, because }: Stance) => `${WORDS[polarity!]} (${because.join(", ")})`;
  return `before: ${told(earlier)}; now: ${told(later)}`;
}

const WORDS = { supports: "for it", opposes: "against it", concern: "worried by it" } as const;
