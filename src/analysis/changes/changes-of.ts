/** The history of some sides → what changed from meeting to meeting, the latest first. */
import type { AccountTold, History, MeetingTold } from "../history.ts";
import type { Alignment } from "./align.ts";
import type { ComparedAccount, ComparedMeeting, ComparedPair } from "./change.ts";
import { type Comparable, comparables, type SeriesName, seriesNameOf } from "./comparable.ts";
import { findChanges } from "./find-changes.ts";
import { inOrder, type Placed } from "./in-order.ts";
import { preparing } from "./preparing.ts";
import { compareVoices, substanceOf, tellingAccounts } from "./voices.ts";

export interface ChangesOptions {
  readonly series?: SeriesName | undefined;
  /** Ids of meetings: with both these two are held against each other, whatever they are. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only accounts of that side or outlet. */
  readonly toldBy?: string | undefined;
  /** Whether a meeting is asked for, as the later one of a pair. */
  readonly within?: ((meeting: MeetingTold["meeting"]) => boolean) | undefined;
  /** At most so many pairs. */
  readonly limit?: number | undefined;
}

export function changesOf(history: History, options: ChangesOptions = {}): ComparedPair[] {
  const placed = inOrder(options.toldBy === undefined ? history : toldOnly(history, options.toldBy));
  const pairs = chosen(placed, options);
  const prepared = preparing(history);
  return pairs.map((pair) => comparedPair(pair, prepared));
}

function chosen(placed: readonly Placed[], { series, from, to, within, limit }: ChangesOptions): Comparable[] {
  if (from !== undefined && to !== undefined) return these(placed, from, to).slice(0, limit);
  return comparables(placed, {
    later: ({ meeting }) =>
      (series === undefined || seriesNameOf(meeting) === series) &&
      (to === undefined || meeting.id === to) &&
      (within === undefined || within(meeting)),
    earlier: ({ meeting }) => from === undefined || meeting.id === from,
    limit,
  });
}

/** Two meetings that somebody wants to see side by side, in order of time. */
function these(placed: readonly Placed[], from: string, to: string): Comparable[] {
  const [earlier, later] = placed.filter(({ told: { meeting } }) => meeting.id === from || meeting.id === to);
  if (!earlier || !later) return [];
  const comparison = compareVoices(earlier.told, later.told);
  if (!comparison) return [];
  const series = seriesNameOf(later.told.meeting);
  const peers = placed.filter(({ told }) => seriesNameOf(told.meeting) === series && tellingAccounts(told).length > 0);
  return [
    {
      series,
      earlier,
      later,
      comparison,
      before: peers
        .filter(({ from: day }) => day < earlier.from)
        .map(({ told }) => told)
        .reverse()
        .slice(0, 16),
      between: peers.filter(({ from: day }) => day > earlier.from && day < later.from).map(({ told }) => told),
    },
  ];
}

function toldOnly(history: History, voice: string): History {
  const only = (meetings: readonly MeetingTold[]) =>
    meetings.map(({ meeting, accounts }) => ({ meeting, accounts: accounts.filter((one) => isBy(one, voice)) }));
  return { ...history, meetings: only(history.meetings), undated: only(history.undated) };
}

function isBy({ side, publisher }: AccountTold, voice: string): boolean {
  return side === voice.toUpperCase() || publisher?.toLowerCase() === voice.toLowerCase();
}

function comparedPair(pair: Comparable, prepared: ReturnType<typeof preparing>): ComparedPair {
  const { series, earlier, later, comparison } = pair;
  const { changes, alignment, ...passages } = findChanges(pair, prepared);
  const unknown = [earlier.because, later.because].filter((because) => because !== null);
  return {
    series,
    earlier: comparedMeeting(earlier.told, comparison.earlier),
    later: comparedMeeting(later.told, comparison.later),
    basis: comparison.basis,
    coverage: coverageOf(alignment, passages.earlier.length, passages.later.length),
    order: unknown.length > 0 ? "inferred" : "told",
    notes: [...unknown, ...notesOn(pair)],
    changes,
  };
}

function comparedMeeting({ meeting }: MeetingTold, accounts: readonly AccountTold[]): ComparedMeeting {
  const { id, date, kind, level, formats, documents } = meeting;
  return { id, day: date, kind, level, formats, documents, accounts: accounts.map(comparedAccount) };
}

function comparedAccount(account: AccountTold): ComparedAccount {
  const { name, side, publisher } = account;
  return { document: name, side, publisher, passages: substanceOf(account).length };
}

function coverageOf({ matches }: Alignment, earlier: number, later: number): ComparedPair["coverage"] {
  return {
    earlier: { passages: earlier, alsoAtTheOther: new Set(matches.map((match) => match.earlier)).size },
    later: { passages: later, alsoAtTheOther: new Set(matches.map((match) => match.later)).size },
  };
}

const THIN = 0.33;

function notesOn({ comparison: { basis, balance }, between }: Comparable): string[] {
  const notes: string[] = [];
  if (basis === "others")
    notes.push("no side or outlet tells of both: accounts of different voices are held against each other");
  if (balance < THIN)
    notes.push(
      "one account is much shorter than the other: what the later one leaves out is not called dropped, and what the earlier one left out is new with less weight",
    );
  if (between.length > 0)
    notes.push(
      between.length === 1
        ? "a meeting between the two has no account that is like these"
        : `${between.length} meetings between the two have no account that is like these`,
    );
  return notes;
}
