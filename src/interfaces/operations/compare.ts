/** One meeting as each of its sources tells it: what they include, leave out, and say otherwise, in values and in what was said. */
import { z } from "zod";
import { compareAccounts } from "../../analysis/compare/compare-accounts.ts";
import type { Comparison, Point } from "../../analysis/compare/comparison.ts";
import { historyOf } from "../../analysis/history-of.ts";
import type { PassageKind } from "../../extraction/reading.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import { PASSAGE_KINDS } from "../../shared/vocabulary.ts";
import type { Quoted } from "./evidence-of.ts";
import { findMeeting, type MeetingAnswer, type PropertyTold, type ToldBy } from "./find-meeting.ts";
import { asOf } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface CompareAnswer extends Comparison {
  readonly meeting: Pick<Meeting, "id" | "date" | "parties" | "kind" | "level" | "status" | "place">;
  /** Days, places, kinds, people, subjects: those that sources give otherwise first, then those that some leave out. */
  readonly values: readonly ValueCompared[];
  /** How many points were left out, by kind: those that are no part of what was said or done. */
  readonly besides: Readonly<Partial<Record<PassageKind, number>>>;
  /** Accounts in reports that an earlier Chancery read, which knew no passages. */
  readonly unread: number;
}

export interface ValueCompared {
  /** Name of the person that it is of; null for the meeting's own. */
  readonly person: string | null;
  readonly property: string;
  readonly value: string;
  /** `differ`: sources contradict each other. Else who gives it: what a source leaves out it does not deny. */
  readonly told: "differ" | "all" | "some" | "alone";
  /** Numbers of the sources that give it, and those that give nothing, or another value. */
  readonly sources: readonly number[];
  readonly missing: readonly number[];
  /** The first words of each source. */
  readonly words: readonly ValueWords[];
}

export interface ValueWords extends Pick<ToldBy, "document" | "source" | "ref" | "basis"> {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quoted["quote"];
}

export const compare = operation({
  name: "compare",
  summary:
    "One meeting as each report tells it: what each includes, leaves out, and says otherwise; which text is whose copy.",
  input: z.strictObject({
    meeting: z.string().trim().min(1).describe("An id or its beginning."),
    all: z
      .boolean()
      .optional()
      .describe("Also good manners, the frame of the meeting, and what outlets add of their own."),
    asOf,
  }),
  answer(store, { meeting: asked, all, asOf }): CompareAnswer {
    const then = asOf === undefined ? {} : { asOf };
    const meeting = findMeeting.run(store, { meeting: asked, ...then });
    const {
      meetings,
      undated,
      unread = 0,
    } = historyOf(store, {
      sides: meeting.parties,
      meetings: [meeting.id],
      ...then,
    });
    const told = [...meetings, ...undated].find(({ meeting: { id } }) => id === meeting.id);
    const { sources, points } = compareAccounts(told ?? { meeting, accounts: [] }, meeting.parties);
    const shown = points.filter(({ kind }) => all === true || kind === "substance");
    const { id, date, parties, kind, level, status, place } = meeting;
    return {
      meeting: { id, date, parties, kind, level, status, place },
      sources,
      values: valuesOf(meeting),
      points: shown,
      besides: besidesOf(points.filter((point) => !shown.includes(point))),
      unread,
    };
  },
});

function besidesOf(points: readonly Point[]): CompareAnswer["besides"] {
  return Object.fromEntries(
    PASSAGE_KINDS.flatMap((kind) => {
      const count = points.filter((point) => point.kind === kind).length;
      return count === 0 ? [] : [[kind, count]];
    }),
  );
}

/** Of a person what tells who it is; the rest of what is told of the meeting is its own. */
const OF_PERSON: ReadonlySet<string> = new Set(["name", "office", "rank", "country"]);

function valuesOf({ told, people, accounts }: MeetingAnswer): ValueCompared[] {
  const all = [...new Set(accounts.map(({ source }) => source))].sort((a, b) => a - b);
  const own = told.filter(({ property }) => property !== "party").flatMap((one) => valuesTold(null, one, all));
  const ofPeople = people.flatMap(({ name, properties }) =>
    properties
      .filter(
        ({ property, agreement }) => OF_PERSON.has(property) && (property === "name" || agreement === "disagreed"),
      )
      .flatMap((one) => (one.property === "name" ? [presence(name, one, all)] : valuesTold(name, one, all))),
  );
  return [...own, ...ofPeople].sort((a, b) => TOLD.indexOf(a.told) - TOLD.indexOf(b.told));
}

const TOLD: readonly ValueCompared["told"][] = ["differ", "some", "alone", "all"];

function valuesTold(person: string | null, { property, agreement, values }: PropertyTold, all: readonly number[]) {
  return values.map(({ value, by }): ValueCompared => {
    const sources = sourcesIn(by);
    return {
      ...{ person, property, value },
      told: agreement === "disagreed" ? "differ" : reachOf(sources, all),
      ...{ sources, missing: all.filter((one) => !sources.includes(one)), words: wordsOf(by) },
    };
  });
}

/** Who names the person, under whatever writing. */
function presence(name: string, { values }: PropertyTold, all: readonly number[]): ValueCompared {
  const by = values.flatMap((one) => one.by);
  const sources = sourcesIn(by);
  return {
    ...{ person: name, property: "name", value: name, told: reachOf(sources, all), sources },
    ...{ missing: all.filter((one) => !sources.includes(one)), words: wordsOf(by) },
  };
}

function sourcesIn(by: readonly ToldBy[]): number[] {
  const counting = by.filter(({ judged }) => judged === undefined);
  return [...new Set(counting.map(({ source }) => source))].sort((a, b) => a - b);
}

function reachOf(sources: readonly number[], all: readonly number[]): ValueCompared["told"] {
  return sources.length === all.length ? "all" : sources.length > 1 ? "some" : "alone";
}

function wordsOf(by: readonly ToldBy[]): ValueWords[] {
  const first = new Map<number, ValueWords>();
  for (const { document, source, ref, basis, evidence } of by) {
    const [words] = evidence;
    if (!words || first.has(source)) continue;
    const { field, start, end, quote } = words;
    first.set(source, { document, source, ref, basis, field, start, end, quote });
  }
  return [...first.values()].sort((a, b) => a.source - b.source);
}
