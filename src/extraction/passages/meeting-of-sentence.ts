/** Of which meeting of the report a sentence, or a word in it, tells: the one it is tied to most closely. */
import { distanceOf, isOwn } from "../content/closeness.ts";
import { framesOf } from "../content/frames.ts";
import { type NamedJustBefore, namedJustBefore } from "../content/named-just-before.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import { asDraftOfKind } from "../content/with-content.ts";
import type { Layers } from "../layers.ts";
import type { Meeting } from "../meetings/assemble.ts";

export interface MeetingOf {
  /** Index of the meeting that a token of a sentence is told of; null for none. */
  of(sentence: number, token: number): number | null;
  /** Whether words of the sentence report a meeting. */
  tells(sentence: number): boolean;
}

export function meetingOfSentences(layers: Layers, meetings: readonly Meeting[]): MeetingOf {
  const told = new Set<number>();
  for (const { draft } of meetings)
    for (const { event } of [...draft.proposals, ...draft.echoes]) told.add(event.sentence);
  const tells = (sentence: number) => told.has(sentence);
  return meetings.length === 1 ? { tells, of: () => 0 } : { tells, of: amongSeveral(layers, meetings) };
}

/** Of a report of several meetings. */
function amongSeveral(layers: Layers, meetings: readonly Meeting[]): MeetingOf["of"] {
  const frames = framesOf(layers, meetings.map(asDraftOfKind));
  const ties = tiesOf(layers.annotated, frames);
  const justBefore = namedJustBefore(frames);
  let last = 0;
  return (sentence, token) => {
    const chosen = closest(ties, justBefore, sentence, token, last);
    if (chosen !== null) last = chosen;
    return chosen;
  };
}

function closest(
  ties: readonly (readonly Tie[])[],
  justBefore: NamedJustBefore,
  sentence: number,
  token: number,
  last: number,
): number | null {
  const here = justBefore(sentence, token);
  let best: number[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  ties.forEach((tie, meeting) => {
    const distance = distanceOf(tie[sentence]!);
    if (here && !here.includes(meeting)) return;
    if (distance < nearest) {
      nearest = distance;
      best = [];
    }
    if (distance === nearest) best.push(meeting);
  });
  const [first] = best;
  if (first === undefined) return null;
  const tie = ties[first]![sentence]!;
  if (!isOwn(tie) && tie !== "a later paragraph") return null;
  return best.includes(last) ? last : first;
}
