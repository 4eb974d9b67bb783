/** What is told of one thing within a sentence: new or returned in it, left out of it, or said at the other meeting in another. */
import type { MeetingTold } from "../history.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Change, Importance, Wording } from "./change.ts";
import type { Placed } from "./facing.ts";
import { importanceOf, lower } from "./importance.ts";
import { nearestTo, type Segment, segmentsOf, sharedWeight } from "./segments.ts";
import { subjectOf } from "./subject.ts";
import { wordingOf } from "./wording.ts";

export interface Said {
  readonly told: MeetingTold;
  readonly passages: readonly Prepared[];
}

/** Of a thing that is said elsewhere too at least so much is said there; of one that is not, less than the other. */
export const SAID = 0.65;
export const UNSAID = 0.3;
/** From here on it is said there in words that come to the same. */
const SAME = 0.9;

const MOVED = "said at both meetings, each time in another sentence";

export function newItem(later: Prepared, segment: Segment, past: readonly Said[]): Change {
  return (
    returnedItem(
      later,
      segment,
      past,
      "said before, though not at the earlier meeting; the sentence around it was",
    ) ?? {
      type: "new",
      subject: labelOf(later, segment),
      earlier: null,
      later: wordingOf(later, { part: segment }),
      importance: weigh(later, segment),
      why: "the sentence was said before without it",
    }
  );
}

export function droppedItem(earlier: Prepared, segment: Segment): Change {
  return {
    type: "dropped",
    subject: labelOf(earlier, segment),
    earlier: wordingOf(earlier, { part: segment }),
    later: null,
    importance: weigh(earlier, segment),
    why: "the sentence is said again without it, and no other has it",
  };
}

/** In a later sentence, what was said at the earlier meeting in another one. */
export function knownItem(
  { later, segment }: { readonly later: Prepared; readonly segment: Segment },
  before: readonly Prepared[],
): Change | null {
  const { passage, share } = nearestTo(segment, before);
  if (!passage || share < SAID) return null;
  const earlier = wordingOf(passage, { part: segmentLike(segment, passage) });
  return both(later, segment, share, { earlier, later: wordingOf(later, { part: segment }) }, MOVED);
}

/** In an earlier sentence, what is said at the later meeting in another one. */
export function keptItem(
  { earlier, segment }: { readonly earlier: Prepared; readonly segment: Segment },
  after: readonly Prepared[],
  why = MOVED,
): Change | null {
  const { passage, share } = nearestTo(segment, after);
  if (!passage || share < SAID) return null;
  const later = wordingOf(passage, { part: segmentLike(segment, passage) });
  return both(earlier, segment, share, { earlier: wordingOf(earlier, { part: segment }), later }, why);
}

function both(
  prepared: Prepared,
  segment: Segment,
  share: number,
  wordings: { readonly earlier: Wording; readonly later: Wording },
  why: string,
): Change {
  return {
    type: share >= SAME ? "repeated" : "reworded",
    subject: labelOf(prepared, segment),
    ...wordings,
    importance: lower(weigh(prepared, segment)),
    why,
  };
}

/** In two sentences that are not said again, one thing. */
export function facedItem(earlier: Placed, later: Placed): Change {
  const wordings = {
    earlier: wordingOf(earlier.passage, { part: earlier.segment }),
    later: wordingOf(later.passage, { part: later.segment }),
  };
  return both(later.passage, later.segment, SAID, wordings, "said at both meetings, each time among other things");
}

/** The part of a passage that says what a segment of another says. */
function segmentLike(segment: Segment, passage: Prepared): Segment {
  let best = { part: null as Segment | null, share: 0 };
  for (const part of segmentsOf(passage)) {
    const share = sharedWeight(segment, part);
    if (share > best.share) best = { part, share };
  }
  return best.part ?? { ...segment, start: passage.passage.start, end: passage.passage.end };
}

export function returnedItem(
  later: Prepared,
  segment: Segment,
  past: readonly Said[],
  why = "the sentence is new; this was said before in another, though not at the earlier meeting",
): Change | null {
  const known = saidBefore(segment, past);
  return (
    known && {
      type: "returned",
      subject: labelOf(later, segment),
      earlier: wordingOf(known.passage, { meeting: known.told.meeting }),
      later: wordingOf(later, { part: segment }),
      importance: weigh(later, segment),
      why,
    }
  );
}

/** In a sentence that has returned, what was never said. */
export function neverSaid(
  later: Prepared,
  segment: Segment,
  before: readonly Prepared[],
  past: readonly Said[],
): Change | null {
  const all = [before, ...past.map(({ passages }) => passages)];
  if (all.some((passages) => nearestTo(segment, passages).share >= UNSAID)) return null;
  return newItem(later, segment, []);
}

function saidBefore(
  segment: Segment,
  past: readonly Said[],
): { readonly told: MeetingTold; readonly passage: Prepared } | null {
  for (const { told, passages } of past) {
    const { passage, share } = nearestTo(segment, passages);
    if (passage && share >= SAID) return { told, passage };
  }
  return null;
}

function labelOf({ passage }: Prepared, { words }: Segment): string {
  return subjectOf({ passage, words });
}

function weigh({ passage }: Prepared, { words }: Segment): Importance {
  return importanceOf({ passage, words });
}
