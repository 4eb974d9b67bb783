/** What a side has said on a subject or a country, in order of time. */
import { z } from "zod";
import { historyOf } from "../../analysis/history-of.ts";
import { type Position, positionsOf, type Subject, subjectOf } from "../../analysis/ledgers/positions.ts";
import { asOf, checkPeriod, day, side } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface PositionsFound {
  readonly side: string;
  /** As what it was taken: a topic, a country, words. */
  readonly subject: Subject;
  /** In order of time. */
  readonly positions: readonly Position[];
  readonly meetings: number;
  readonly unread: number;
}

export const findPositions = operation({
  name: "positions",
  summary: "What a side has said on a subject or a country, with shifts.",
  input: z.strictObject({
    side: side.describe("Code of the side that speaks: GE."),
    on: z.string().trim().min(2).describe("A topic, a country by code or name, or words that the passage has."),
    with: side.optional().describe("Only at meetings with that side."),
    since: day.optional().describe("Only at meetings on or after that day."),
    until: day.optional().describe("Only at meetings on or before that day."),
    asOf,
  }),
  answer(store, { side, on, with: other, since, until, asOf }): PositionsFound {
    checkPeriod({ since, until });
    const history = historyOf(store, {
      sides: other === undefined ? [side] : [side, other],
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(asOf === undefined ? {} : { asOf }),
    });
    const subject = subjectOf(on, history);
    const positions = positionsOf(history, side, subject);
    const meetings = history.meetings.length + history.undated.length;
    return { side, subject, positions, meetings, unread: history.unread ?? 0 };
  },
});
