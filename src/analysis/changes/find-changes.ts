/** Two comparable meetings → what changed from one to the other. */
import type { AccountTold, MeetingTold } from "../history.ts";
import { likeness, ONE_FORMULA, type Prepared } from "../likeness/likeness.ts";
import { type Alignment, align, type Match } from "./align.ts";
import type { Change } from "./change.ts";
import type { Comparable } from "./comparable.ts";
import { plainDay } from "./day.ts";
import { importanceOf, lower } from "./importance.ts";
import type { Said } from "./item-changes.ts";
import { itemsOf } from "./items.ts";
import type { Preparing } from "./preparing.ts";
import { changeOfMatch } from "./reworded.ts";
import { nearestTo, type Segment } from "./segments.ts";
import { subjectOf } from "./subject.ts";
import { tellingAccounts } from "./voices.ts";
import { wordingOf } from "./wording.ts";

export interface Found {
  readonly changes: readonly Change[];
  /** Passages of each that are said at the other one, too. */
  readonly alignment: Alignment;
  readonly earlier: readonly Prepared[];
  readonly later: readonly Prepared[];
}

/** A thinner account than this says by its silence nothing. */
const TELLING_SILENCE = 0.33;

export function findChanges(pair: Comparable, preparing: Preparing): Found {
  const { comparison } = pair;
  const [before, after] = [onceEach(comparison.earlier, preparing), onceEach(comparison.later, preparing)];
  const alignment = align(before, after);
  const elsewhere = {
    earlier: others(pair.earlier.told, comparison.earlier, preparing),
    later: others(pair.later.told, comparison.later, preparing),
  };
  const past = pair.before.map((told) => ({ told, passages: all(tellingAccounts(told), preparing) }));
  // Where next to nothing was told of the earlier meeting, little can be said of what is new.
  const isThin = fuller(comparison.earlier) < TELLING_SILENCE * fuller(comparison.later);
  const silenceTells = fuller(comparison.later) >= TELLING_SILENCE * fuller(comparison.earlier);
  const matches = alignment.matches.filter((match) => !match.again || isWorthTelling(match, alignment.matches));
  const single: { passage: Prepared; type: Change["type"] }[] = [];
  const changes = new Map<Prepared, Change>();
  const gone: Prepared[] = [];
  for (const one of alignment.onlyLater) {
    if (isGeneral(one)) continue;
    const told = closest(one, elsewhere.earlier) ?? saidWithin(one, before);
    if (told) matches.push({ earlier: told, later: one, likeness: 1, again: false });
    else {
      const change = newOrReturned(one, past, pair);
      single.push({ passage: one, type: change.type });
      changes.set(one, isThin ? { ...change, importance: lower(change.importance) } : change);
    }
  }
  for (const one of alignment.onlyEarlier) {
    if (isGeneral(one)) continue;
    const told = closest(one, elsewhere.later) ?? saidWithin(one, after);
    if (told) {
      // Each of the two may be the one that the other was found to be told by.
      const known = matches.some(({ earlier, later }) => earlier === one && later === told);
      if (!known) matches.push({ earlier: one, later: told, likeness: 1, again: false });
    } else if (silenceTells) {
      gone.push(one);
      changes.set(one, dropped(one, past, pair));
    }
  }
  const items = itemsOf({
    matches,
    onlyLater: single,
    onlyEarlier: gone,
    before: [...before, ...elsewhere.earlier],
    after: [...after, ...elsewhere.later],
    past,
    silenceTells,
  });
  for (const passage of items.whole) changes.delete(passage);
  const told = [...changes.values(), ...matches.map((match) => changeOfMatch(match, items.told)), ...items.changes];
  return { changes: told.sort(byWeight), alignment, earlier: before, later: after };
}

function byWeight(a: Change, b: Change): number {
  return b.importance - a.importance || ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || at(a) - at(b);
}

const ORDER: readonly Change["type"][] = ["reworded", "new", "returned", "dropped", "repeated"];

function at({ later, earlier }: Change): number {
  return (later ?? earlier)!.start;
}

/** The passages of accounts of one meeting, the fullest account first; what a fuller one says already is left out. */
function onceEach(accounts: readonly AccountTold[], preparing: Preparing): Prepared[] {
  const kept: Prepared[] = [];
  for (const account of accounts) {
    const told = [...kept];
    for (const one of preparing.compared(account)) {
      const same = account === accounts[0] ? null : closest(one, told);
      if (!same) kept.push(one);
    }
  }
  return kept;
}

function all(accounts: readonly AccountTold[], preparing: Preparing): Prepared[] {
  return accounts.flatMap((account) => preparing.compared(account));
}

function others(told: MeetingTold, compared: readonly AccountTold[], preparing: Preparing): Prepared[] {
  return all(
    tellingAccounts(told).filter((account) => !compared.includes(account)),
    preparing,
  );
}

/** Of all that was ever said something is always a little alike. */
const SAID_LONG_AGO = 0.7;
/** A phrase said then is in many sentences: so much of what is said now was said then. */
const OF_IT = 0.3;

function closest(one: Prepared, among: readonly Prepared[], least = ONE_FORMULA): Prepared | null {
  let best: { readonly other: Prepared; readonly score: number } | null = null;
  for (const other of among) {
    const score = likeness(one, other);
    if (score >= least && (!best || score > best.score)) best = { other, score };
  }
  return best?.other ?? null;
}

/** Of a passage at least so much is said in a longer one, and it says something. */
const WITHIN = 0.7;
const SOMETHING = 1.2;
/** Two passages that speak of one third country, project or body, and few others do, are about one thing already from here on. */
const ABOUT = 0.3;
const FEW = 2;

/** What is said in a part of another passage, or is about the same named thing as it, is said otherwise, and not new. */
function saidWithin(one: Prepared, among: readonly Prepared[]): Prepared | null {
  if (one.weight >= SOMETHING) {
    const { passage, share } = nearestTo(wholeOf(one), among);
    if (passage && share >= WITHIN) return passage;
  }
  const named = among.filter((other) => other.coded.names.some((name) => one.coded.names.includes(name)));
  return named.length <= FEW ? closest(one, named, ABOUT) : null;
}

function wholeOf({ passage, words, weight }: Prepared): Segment {
  return { ...passage.content, words: words.filter(({ counts }) => counts), weight, listed: false };
}

/** A second passage that says what a matched one says is told only where it adds to it. */
function isWorthTelling(match: Match, matches: readonly Match[]): boolean {
  return !matches.some(
    (other) =>
      !other.again &&
      (other.earlier === match.earlier
        ? likeness(other.later, match.later) >= ONE_FORMULA
        : other.later === match.later && likeness(other.earlier, match.earlier) >= ONE_FORMULA),
  );
}

/** "Other issues of mutual interest": nobody misses it, and nobody is struck by it. */
function isGeneral({ words }: Prepared): boolean {
  let weight = 0;
  for (const word of words) if (word.counts) weight += word.weight;
  return weight < 0.45;
}

function newOrReturned(one: Prepared, past: readonly Said[], { earlier }: Comparable): Change {
  const later = wordingOf(one);
  for (const { told, passages } of past) {
    const said = closest(one, passages, SAID_LONG_AGO) ?? saidWithin(one, passages);
    if (!said || nearestTo(wholeOf(one), [said]).share < OF_IT) continue;
    return {
      type: "returned",
      subject: subjectOf(one, new Set(said.keys.keys())),
      earlier: wordingOf(said, { meeting: told.meeting }),
      later,
      importance: importanceOf(one),
      why: `said ${on(told)}, not ${on(earlier.told)}, and now again`,
    };
  }
  const importance = importanceOf(one);
  const why =
    past.length === 0
      ? `no account of the meeting ${of(earlier.told)} has it`
      : `no account of the meeting ${of(earlier.told)} has it, nor of the ${past.length === 1 ? "one" : past.length} before`;
  return { type: "new", subject: subjectOf(one), earlier: null, later, importance, why };
}

function dropped(one: Prepared, past: readonly Said[], { later, comparison }: Comparable): Change {
  const said = past.filter(({ passages }) => closest(one, passages, SAID_LONG_AGO) !== null).length;
  const habit = past.length >= 2 && said >= past.length / 2;
  const importance = importanceOf(one);
  const usual = habit ? `; it was said at ${said} of the ${past.length} meetings before, too` : "";
  const full =
    comparison.basis === "others"
      ? "though other voices tell of it"
      : comparison.balance >= 0.75
        ? "which tell as much"
        : "which tell enough of it";
  return {
    type: "dropped",
    subject: subjectOf(one),
    earlier: wordingOf(one),
    later: null,
    importance: habit ? 3 : comparison.basis === "others" ? lower(importance) : importance,
    why: `no account of the meeting ${of(later.told)} has it, ${full}${usual}`,
  };
}

function fuller(accounts: readonly AccountTold[]): number {
  return Math.max(
    ...accounts.map(({ passages }) =>
      passages.reduce((sum, { kind, start, end }) => (kind === "substance" ? sum + end - start : sum), 0),
    ),
  );
}

function on({ meeting: { date } }: MeetingTold): string {
  return date === null ? "at a meeting whose day is not known" : `on ${plainDay(date)}`;
}

function of({ meeting: { date } }: MeetingTold): string {
  return date === null ? "whose day is not known" : `of ${plainDay(date)}`;
}
