/**
 * Things within a sentence that are of another fate than the sentence: named for the first time in one that is said again, left out of it,
 * or said before in one that is new. Each is told by itself, with the part of the sentence that names it.
 */
import type { MeetingTold } from "../history.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";
import type { Match } from "./align.ts";
import type { Change, Importance, Wording } from "./change.ts";
import { facingIn, type Placed } from "./facing.ts";
import { importanceOf, lower } from "./importance.ts";
import {
  isTelling,
  isThing,
  isWeighty,
  joinedSegment,
  nearestTo,
  type Segment,
  segmentsOf,
  sharedWeight,
} from "./segments.ts";
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
  /** Passages that stand in no match, and are told as dropped. */
  readonly onlyEarlier: readonly Prepared[];
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
  /** Passages in no match of which the only thing is told by an item: they are neither new nor dropped. */
  readonly whole: ReadonlySet<Prepared>;
}

/** Of a thing that is said elsewhere too at least so much is said there; of one that is not, less than the other. */
const SAID = 0.65;
const UNSAID = 0.3;
/** From here on it is said there in words that come to the same. */
const SAME = 0.9;

export function itemsOf(input: ItemsInput): Items {
  const { matches, onlyLater, onlyEarlier, before, after, past, silenceTells } = input;
  const changes: Change[] = [];
  const told = new Set<Word>();
  const add = (segment: Segment, change: Change | null) => {
    if (!change) return;
    changes.push(change);
    for (const word of segment.words) told.add(word);
  };
  for (const [later, theirs] of partnersOf(matches, "later")) {
    const [unsaid, said] = parted(thingsOf(later), before);
    const facing = theirs.flatMap((one) => parted(thingsOf(one), after)[0]);
    for (const segment of joined(unsaid, later))
      if (!isReplaced(segment, facing)) add(segment, newItem(later, segment, past));
    for (const segment of said.filter(isTelling))
      if (nearestTo(segment, theirs).share < UNSAID) add(segment, knownItem({ later, segment }, before));
  }
  for (const [earlier, theirs] of partnersOf(matches, "earlier")) {
    const [unsaid, said] = parted(thingsOf(earlier), after);
    const facing = theirs.flatMap((one) => parted(thingsOf(one), before)[0]);
    for (const segment of silenceTells ? joined(unsaid, earlier) : [])
      if (!isReplaced(segment, facing)) add(segment, droppedItem(earlier, segment));
    for (const segment of said.filter(isTelling))
      if (nearestTo(segment, theirs).share < UNSAID) add(segment, keptItem({ earlier, segment }, after, MOVED));
  }
  for (const { passage: later, type } of onlyLater) {
    for (const segment of thingsOf(later).filter(isWeighty)) {
      // Said before in another sentence: the new one is told as it is, and what it takes up from there is no news.
      if (nearestTo(segment, before).share >= SAID) continue;
      if (type === "new") add(segment, returnedItem(later, segment, past));
      else add(segment, neverSaid(later, segment, before, past));
    }
  }
  for (const earlier of onlyEarlier)
    for (const segment of thingsOf(earlier).filter(isTelling))
      add(segment, keptItem({ earlier, segment }, after, "the sentence is dropped; this is said again in another"));
  const whole = new Set<Prepared>();
  const left = onlyLater.filter(({ type }) => type === "new").map(({ passage }) => passage);
  for (const { earlier, later } of facingIn(onlyEarlier, left, told)) {
    changes.push(facedItem(earlier, later));
    for (const { passage, alone } of [earlier, later]) if (alone) whole.add(passage);
  }
  return { changes: eachOnce(changes), told, whole };
}

const MOVED = "said at both meetings, each time in another sentence";

/** For each passage that is in a match, those that it is matched with. */
function partnersOf(matches: readonly Match[], side: "earlier" | "later"): Map<Prepared, Prepared[]> {
  const partners = new Map<Prepared, Prepared[]>();
  for (const match of matches) {
    const other = side === "later" ? match.earlier : match.later;
    const known = partners.get(match[side]);
    if (known) known.push(other);
    else partners.set(match[side], [other]);
  }
  return partners;
}

/** Of a sentence that says one thing the thing is the sentence. */
function thingsOf(prepared: Prepared): Segment[] {
  const segments = segmentsOf(prepared);
  return segments.length > 1 ? segments.filter((segment) => isThing(segment, prepared)) : [];
}

/** Those that are said nowhere there, and those that are. */
function parted(segments: readonly Segment[], there: readonly Prepared[]): [unsaid: Segment[], said: Segment[]] {
  const [unsaid, said]: [Segment[], Segment[]] = [[], []];
  for (const segment of segments) (nearestTo(segment, there).share < UNSAID ? unsaid : said).push(segment);
  return [unsaid, said];
}

/** Something else stands in its place, which shares a word with it: the sentence is reworded, and that is told of it. */
function isReplaced(segment: Segment, facing: readonly Segment[]): boolean {
  return (
    !segment.listed &&
    facing.some((other) => sharedWeight(segment, other) >= REPLACED * Math.min(segment.weight, other.weight))
  );
}

const REPLACED = 0.1;

/** Items of a list that stand beside each other and are of one fate are told as one. */
function joined(segments: readonly Segment[], prepared: Prepared): Segment[] {
  const all = segmentsOf(prepared);
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.listed && segment.listed && all.findIndex(isAt(segment)) === all.findIndex(isAt(last)) + 1;
    if (follows) runs.at(-1)!.push(segment);
    else runs.push([segment]);
  }
  return runs.map(joinedSegment);
}

function isAt({ start }: Segment): (other: Segment) => boolean {
  return (other) => other.start === start;
}

/** What moved from one sentence to another is found from both ends. */
function eachOnce(changes: readonly Change[]): Change[] {
  return changes.filter((one, at) => !changes.slice(0, at).some((other) => isSame(one, other)));
}

function isSame(a: Change, b: Change): boolean {
  return a.earlier !== null && a.later !== null && meets(a.earlier, b.earlier) && meets(a.later, b.later);
}

function meets(a: Wording, b: Wording | null): boolean {
  return b !== null && a.document === b.document && a.start < b.end && b.start < a.end;
}

function newItem(later: Prepared, segment: Segment, past: readonly Said[]): Change {
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

function droppedItem(earlier: Prepared, segment: Segment): Change {
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
function knownItem(
  { later, segment }: { readonly later: Prepared; readonly segment: Segment },
  before: readonly Prepared[],
): Change | null {
  const { passage, share } = nearestTo(segment, before);
  if (!passage || share < SAID) return null;
  const earlier = wordingOf(passage, { part: segmentLike(segment, passage) });
  return both(later, segment, share, { earlier, later: wordingOf(later, { part: segment }) }, MOVED);
}

/** In an earlier sentence, what is said at the later meeting in another one. */
function keptItem(
  { earlier, segment }: { readonly earlier: Prepared; readonly segment: Segment },
  after: readonly Prepared[],
  why: string,
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
function facedItem(earlier: Placed, later: Placed): Change {
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

function returnedItem(
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
function neverSaid(
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
