/** The recurring formulas of some sides: what is said at several meetings in nearly the same words, by whom, and whether it still is. */
import { z } from "zod";
import type { Count, Formula, MeetingAt } from "../../analysis/formulas/formula.ts";
import { formulasOf } from "../../analysis/formulas/formulas.ts";
import { saidBy } from "../../analysis/formulas/said-by.ts";
import { meetingsHeld, sayingsAt, toldBy, undatedIn } from "../../analysis/formulas/sayings.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { asOf, checkPeriod, day, limit, sides } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface FormulasAnswer {
  readonly sides: readonly string[];
  readonly asked: {
    readonly sides: readonly string[];
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    readonly asToldBy?: string | undefined;
    readonly silent?: boolean | undefined;
    readonly min?: number | undefined;
  };
  /** Held within the period and told by those who were asked for. */
  readonly meetings: number;
  /** Held on a day that no report tells, and left out. */
  readonly undated: number;
  readonly first: MeetingAt | null;
  readonly last: MeetingAt | null;
  /** How many passages of substance were held against each other, copies of one text among them. */
  readonly passages: number;
  /** Whose accounts tell of these meetings, whoever was asked for. */
  readonly accounts: readonly Count[];
  /** Those said at most meetings first. */
  readonly formulas: readonly Formula[];
  /** Reports that were read before passages were: `chancery reread` reads them again. */
  readonly unread: number;
  /** How many there are beside those given. */
  readonly more: number;
}

export const findFormulas = operation({
  name: "formulas",
  summary:
    "Recurring formulas of some sides: wording and variants, first and last said, how regularly, and which are silent now.",
  input: z.strictObject({
    sides,
    since: day.optional().describe("Only meetings on that day or later."),
    until: day.optional().describe("Only meetings on that day or earlier."),
    asToldBy: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe("Only accounts of that side (GE) or outlet (its name, or a part of it)."),
    silent: z.boolean().optional().describe("Only those that were said regularly and are not any more."),
    min: z.int().min(2).optional().describe("Said at meetings on so many days at least; 2 where it is not given."),
    times: limit.describe("Of each at most so many of its variants and of the times that it was said, the latest."),
    limit,
    asOf,
  }),
  answer(store, { limit, times, asOf, ...asked }): FormulasAnswer {
    checkPeriod(asked);
    const { sides, since, until, asToldBy, silent, min } = asked;
    const all = historyOf(store, { sides, since, until, asOf });
    const history = asToldBy === undefined ? all : toldBy(all, asToldBy);
    const meetings = meetingsHeld(history);
    const passages = sayingsAt(meetings);
    const found = formulasOf(history, min === undefined ? {} : { min });
    const formulas = silent ? silentOf(found) : found;
    const at = (told: (typeof meetings)[number] | undefined): MeetingAt | null =>
      told ? { id: told.meeting.id, date: told.meeting.date } : null;
    return {
      sides: history.sides,
      asked,
      meetings: meetings.length,
      undated: undatedIn(history),
      first: at(meetings[0]),
      last: at(meetings.at(-1)),
      passages: passages.length,
      accounts: saidBy(sayingsAt(meetingsHeld(all)), all.sides).accounts,
      unread: all.unread ?? 0,
      formulas: formulas
        .slice(0, limit)
        .map((one) =>
          times === undefined ? one : { ...one, said: one.said.slice(-times), variants: one.variants.slice(0, times) },
        ),
      more: Math.max(0, formulas.length - (limit ?? formulas.length)),
    };
  },
});

/** What fell silent lately before what has been silent for long. */
function silentOf(formulas: readonly Formula[]): Formula[] {
  const of = (lapsed: boolean) => formulas.filter((formula) => formula.silent?.lapsed === lapsed);
  return [...of(false), ...of(true)];
}
