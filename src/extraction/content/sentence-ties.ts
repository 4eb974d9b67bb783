/**
 * Which meeting a sentence speaks of, as far as it shows: it tells of the meeting, names people or countries that tell it
 * from the report's other meetings, or goes on behind a sentence that did. Nothing is decided here: see `weighing`.
 */
import type { Annotated } from "../annotated.ts";

/** What is known of a meeting when sentences are to be tied to it. */
export interface MeetingFrame {
  /** Sentences with words that report the meeting and name a side. */
  readonly triggers: ReadonlySet<number>;
  /** Sentences that point back to it without naming anybody ("the two sides also discussed"). */
  readonly echoes: ReadonlySet<number>;
  /** Sentences that name someone or some country of this meeting that not every meeting of the report has. */
  readonly telling: ReadonlySet<number>;
  /** Sentences that name anyone who takes part. */
  readonly named: ReadonlySet<number>;
}

export type Tie =
  | "the telling sentence"
  | "a sentence telling of several meetings"
  | "a sentence pointing back to it"
  | "a sentence naming its side"
  | "a sentence naming several sides"
  | "another meeting's sentence that names its side"
  | "the same paragraph"
  | "the next paragraph"
  | "a later paragraph"
  | "the introduction"
  | "the headline"
  | "another meeting's part";

/** For each meeting, the tie of each sentence to it. */
export function tiesOf({ sentences }: Annotated, frames: readonly MeetingFrame[]): Tie[][] {
  const ties: Tie[][] = frames.map(() => []);
  const everyone = frames.map((_, meeting) => meeting);
  let holders: readonly number[] | null = null;
  let block = -1;
  for (const sentence of sentences) {
    const at = sentence.index;
    if (sentence.blockKind === "title") {
      for (const tie of ties) tie.push("the headline");
      continue;
    }
    const told = everyone.filter((meeting) => frames[meeting]!.triggers.has(at));
    const named = everyone.filter((meeting) => frames[meeting]!.telling.has(at));
    const echoed = everyone.filter((meeting) => frames[meeting]!.echoes.has(at));
    const pointed: readonly number[] = holders === null ? echoed : agreeing(holders, echoed);
    if (told.length > 0) holders = told;
    else if (named.length > 0) holders = named;
    else if (pointed.length > 0) holders = pointed;
    if (told.length + named.length + pointed.length > 0) block = sentence.block;
    for (const meeting of everyone)
      ties[meeting]!.push(tie(meeting, told, named, pointed, holders, sentence.block - block));
  }
  return ties;
}

function tie(
  meeting: number,
  told: readonly number[],
  named: readonly number[],
  pointed: readonly number[],
  holders: readonly number[] | null,
  away: number,
): Tie {
  if (told.includes(meeting))
    return told.length > 1 ? "a sentence telling of several meetings" : "the telling sentence";
  if (told.length > 0)
    return named.includes(meeting) ? "another meeting's sentence that names its side" : "another meeting's part";
  if (named.includes(meeting))
    return named.length > 1 ? "a sentence naming several sides" : "a sentence naming its side";
  if (named.length > 0) return "another meeting's part";
  if (pointed.includes(meeting)) return "a sentence pointing back to it";
  if (holders === null) return "the introduction";
  if (!holders.includes(meeting)) return "another meeting's part";
  return away === 0 ? "the same paragraph" : away === 1 ? "the next paragraph" : "a later paragraph";
}

/** "The discussions will focus on ...", behind meetings told together, points to all of them. */
function agreeing(held: readonly number[], pointed: readonly number[]): readonly number[] {
  return held.some((meeting) => pointed.includes(meeting)) ? held : pointed;
}
