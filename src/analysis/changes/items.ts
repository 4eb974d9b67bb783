/**
 * Things within a sentence that are of another fate than the sentence: named for the first time in one that is said again, left out of it,
 * or said before in one that is new. Each is told by itself, with the part of the sentence that names it.
 */
import type { Prepared } from "../likeness/likeness.ts";
import type { Word } from "../likeness/words.ts";
import type { Match } from "./align.ts";
import type { Change, Wording } from "./change.ts";
import { facingIn } from "./facing.ts";
import {
  droppedItem,
  facedItem,
  keptItem,
  knownItem,
  neverSaid,
  newItem,
  returnedItem,
  SAID,
  type Said,
  UNSAID,
} from "./item-changes.ts";
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
      if (nearestTo(segment, theirs).share < UNSAID) add(segment, keptItem({ earlier, segment }, after));
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
