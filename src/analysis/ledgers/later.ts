/** What reports tell later on, by day: meetings, documents, and passages by the words that they have. */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { AccountTold, History, MeetingTold, Passage } from "../history.ts";
import { contentStems } from "./content-stems.ts";
import { firstDay } from "./days.ts";
import { type Quoted, quotedPassage } from "./quoted.ts";
import type { PaperTold } from "./told.ts";

export interface PassageLater {
  readonly day: number;
  readonly stems: ReadonlySet<string>;
  readonly passage: Passage;
  readonly of: MeetingTold;
  readonly account: AccountTold;
}

export interface MeetingLater {
  readonly day: number;
  readonly last: number;
  readonly meeting: Meeting;
  readonly of: MeetingTold;
}

export class Later {
  readonly sides: readonly string[];
  readonly today: number;
  readonly papers: readonly PaperTold[];
  /** Those that were held or called off, in order of time. */
  readonly meetings: readonly MeetingLater[];
  readonly #history: History;
  #passages: PassageLater[] | undefined;
  readonly #byStem = new Map<string, number[]>();

  constructor(history: History, papers: readonly PaperTold[], today: number) {
    this.#history = history;
    this.sides = history.sides;
    this.papers = papers;
    this.today = today;
    this.meetings = history.meetings
      .map((of) => ({ of, meeting: of.meeting, day: firstDay(of.meeting.date), last: firstDay(of.meeting.date) }))
      .filter(({ day }) => Number.isFinite(day));
  }

  /** Passages out after a day that have at least so many of the stems. */
  passagesWith(stems: readonly string[], after: number, least: number): PassageLater[] {
    const passages = this.#indexed();
    const lists = stems.map((stem) => this.#byStem.get(stem) ?? []);
    // What has `least` of them has one of the others, whichever `least - 1` are left out: these are the commonest.
    const rarest = lists.toSorted((a, b) => a.length - b.length).slice(0, lists.length - least + 1);
    const seen = new Set<number>();
    const found: { readonly at: number; readonly first: number }[] = [];
    for (const list of rarest)
      for (const at of list) {
        const { day, stems: own } = passages[at]!;
        if (day <= after || seen.has(at)) continue;
        seen.add(at);
        let [count, first] = [0, -1];
        for (const [index, stem] of stems.entries())
          if (own.has(stem)) {
            count++;
            if (first === -1) first = index;
          }
        if (count >= least) found.push({ at, first });
      }
    const dayOf = ({ at }: { readonly at: number }) => passages[at]!.day;
    return found.sort((a, b) => dayOf(a) - dayOf(b) || a.first - b.first || a.at - b.at).map(({ at }) => passages[at]!);
  }

  #indexed(): readonly PassageLater[] {
    if (this.#passages) return this.#passages;
    const passages: PassageLater[] = [];
    for (const of of this.#history.meetings)
      for (const account of of.accounts) {
        const day = firstDay(account.published ?? of.meeting.date);
        for (const passage of account.passages) {
          const stems = new Set(contentStems(passage.quote));
          for (const stem of stems) {
            const known = this.#byStem.get(stem);
            if (known) known.push(passages.length);
            else this.#byStem.set(stem, [passages.length]);
          }
          passages.push({ day, stems, passage, of, account });
        }
      }
    this.#passages = passages;
    return passages;
  }
}

/** The words by which a report tells of a meeting: its setting, else the first that it tells. */
export function wordsOfMeeting(of: MeetingTold): readonly Quoted[] {
  const held = new Set(of.meeting.accounts.filter(({ status }) => status === "held").map(({ id }) => id));
  const accounts = of.accounts.filter(({ id }) => held.has(id));
  for (const account of accounts.length > 0 ? accounts : of.accounts) {
    const { passages } = account;
    const passage = passages.find(({ kind }) => kind === "setting") ?? passages[0];
    if (passage) return [quotedPassage(of, account, passage)];
  }
  return [];
}
