/**
 * Things within a sentence that are of another fate than the sentence: named for the first time in one that is said again, left out of it,
 * or said before in one that is new. Each is told by itself, with the part of the sentence that names it.
 */
import type { MeetingTold } from "../history.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";
import type { Match } from "./align.ts";
import type { Change, Importance } from "./change.ts";
import { importanceOf, lower } from "./importance.ts";
import { nearestTo, type Segment, segmentsOf } from "./segments.ts";
import { subjectOf } from "./subject.ts";
import { wordingOf } from "./wording.ts";

export interface Said {
  readonly told: MeetingTold;
  readonly passages: readonly Prepared[];
}

export interface ItemsInput {
  readonly matches: readonly Match[];
  /** Passages that stand in no match, and are told as new or as returned. */
  readonly onlyLater: readonly { readonly passage: Prepared; readonly type: Change["type"] }[];
  /** All that any account tells of the two meetings. */
  readonly before: readonly Prepared[];
  readonly after: readonly Prepared[];
  readonly past: readonly Said[];
  /** What the later accounts leave out counts as dropped. */
  readonly silenceTells: boolean;
}

export interface Items {
  readonly changes: readonly Change[];
  /** Words that are told by an item: the sentence around need not tell them again. */
  readonly told: ReadonlySet<Word>;
}

/** Of a thing that is said elsewhere too at least so much is said there; of one that is not, less than the other. */
const SAID = 0.65;
const UNSAID = 0.4;
/** A thing weighs as much as two telling words. */
const WEIGHTY = 0.8;

export function itemsOf({ matches, onlyLater, before, after, past, silenceTells }: ItemsInput): Items {
  const changes: Change[] = [];
  const told = new Set<Word>();
  const add = (segment: Segment, change: Change) => {
    changes.push(change);
    for (const word of segment.words) told.add(word);
  };
  for (const later of new Set(matches.map((match) => match.later))) {
    for (const segment of partsOf(later)) {
      if (segment.weight < WEIGHTY || nearestTo(segment, before).share >= UNSAID) continue;
      add(segment, newItem(later, segment, past));
    }
  }
  for (const earlier of silenceTells ? new Set(matches.map((match) => match.earlier)) : []) {
    for (const segment of partsOf(earlier)) {
      if (segment.weight < WEIGHTY || nearestTo(segment, after).share >= UNSAID) continue;
      add(segment, {
        type: "dropped",
        subject: labelOf(earlier, segment),
        earlier: wordingOf(earlier, { part: segment }),
        later: null,
        importance: weigh(earlier, segment),
        why: "the sentence is said again without it, and no other has it",
      });
    }
  }
  for (const { passage: later, type } of onlyLater) {
    for (const segment of partsOf(later)) {
      const item = type === "new" ? knownItem(later, segment, before, past) : unknownItem(later, segment, before, past);
      if (item) add(segment, item);
    }
  }
  return { changes, told };
}

/** Of a sentence that says one thing the thing is the sentence. */
function partsOf(prepared: Prepared): Segment[] {
  const segments = segmentsOf(prepared);
  return segments.length > 1 ? segments : [];
}

function newItem(later: Prepared, segment: Segment, past: readonly Said[]): Change {
  const known = saidBefore(segment, past);
  return {
    type: known ? "returned" : "new",
    subject: labelOf(later, segment),
    earlier: known ? wordingOf(known.passage, { meeting: known.told.meeting }) : null,
    later: wordingOf(later, { part: segment }),
    importance: weigh(later, segment),
    why: known
      ? "said before, though not at the earlier meeting; the sentence around it was"
      : "the sentence was said before without it",
  };
}

/** In a sentence that is new, what was said before. */
function knownItem(
  later: Prepared,
  segment: Segment,
  before: readonly Prepared[],
  past: readonly Said[],
): Change | null {
  const { passage, share } = nearestTo(segment, before);
  const rest = { subject: labelOf(later, segment), later: wordingOf(later, { part: segment }) };
  if (passage && share >= SAID)
    return {
      type: share === 1 ? "repeated" : "reworded",
      ...rest,
      earlier: wordingOf(passage),
      importance: lower(weigh(later, segment)),
      why: "the sentence is new; this was said before in another",
    };
  const known = saidBefore(segment, past);
  return (
    known && {
      type: "returned",
      ...rest,
      earlier: wordingOf(known.passage, { meeting: known.told.meeting }),
      importance: weigh(later, segment),
      why: "the sentence is new; this was said before in another, though not at the earlier meeting",
    }
  );
}

/** In a sentence that has returned, what was never said. */
function unknownItem(
  later: Prepared,
  segment: Segment,
  before: readonly Prepared[],
  past: readonly Said[],
): Change | null {
  if (segment.weight < WEIGHTY) return null;
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

function labelOf(prepared: Prepared, { words }: Segment): string {
  return subjectOf({ ...prepared, words });
}

function weigh(prepared: Prepared, { words }: Segment): Importance {
  return importanceOf({ ...prepared, words });
}
