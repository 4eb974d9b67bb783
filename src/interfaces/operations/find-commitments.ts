/** What some sides promised, planned, agreed and invited each other to, and what became of it. */
import { z } from "zod";
import { historyOf } from "../../analysis/history-of.ts";
import { COMMITMENT_STATES, type Commitment } from "../../analysis/ledgers/commitment.ts";
import { commitmentsOf } from "../../analysis/ledgers/commitments.ts";
import { firstDay, lastDayOf } from "../../analysis/ledgers/days.ts";
import { commitmentsTold, papersTold } from "../../analysis/ledgers/told.ts";
import { COMMITMENT_KINDS } from "../../shared/vocabulary.ts";
import { asOf, checkPeriod, day, edtfOf, lastNumber, limit, side, sides, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface CommitmentsFound {
  readonly sides: readonly string[];
  /** The day for which it is told what is overdue: that of --as-of, else that of the last report of these sides; EDTF. */
  readonly today: string | null;
  /** Newest first. */
  readonly commitments: readonly Commitment[];
  /** Meetings of these sides, and reports of them that were read before commitments were. */
  readonly meetings: number;
  readonly unread: number;
  /** How many there are beside those given. */
  readonly more: number;
}

export const findCommitments = operation({
  name: "commitments",
  summary: "What some sides agreed, promised, planned and invited each other to, with what became of it.",
  input: z.strictObject({
    sides,
    open: z.boolean().optional().describe("Only those that nothing tells to be done or overtaken."),
    by: side.optional().describe("Only those that bind that side."),
    kind: z.enum(COMMITMENT_KINDS).optional().describe("Only those of that kind."),
    state: z.enum(COMMITMENT_STATES).optional().describe("Only those in that state."),
    since: day.optional().describe("Only those first told on or after that day."),
    until: day.optional().describe("Only those first told on or before that day."),
    limit,
    asOf,
  }),
  answer(store, { sides, open, by, kind, state, since, until, limit, asOf }): CommitmentsFound {
    checkPeriod({ since, until });
    const history = historyOf(store, { sides, ...(asOf === undefined ? {} : { asOf }) });
    const today = lastNumber(asOf) ?? lastDayOf(history);
    const all = commitmentsOf({
      history,
      commitments: commitmentsTold(store, history),
      papers: papersTold(store, history),
      today,
    });
    const from = since === undefined ? Number.NEGATIVE_INFINITY : stretch(since).earliest;
    const to = until === undefined ? Number.POSITIVE_INFINITY : stretch(until).latest;
    const commitments = all.filter((one) => {
      const said = firstDay(one.said);
      if (open && (one.state.is === "done" || one.state.is === "overtaken")) return false;
      if (state !== undefined && one.state.is !== state) return false;
      if (kind !== undefined && one.kind !== kind) return false;
      if (by !== undefined && !one.by?.value.includes(by)) return false;
      return said >= from && said <= to;
    });
    return {
      sides: history.sides,
      today: Number.isFinite(today) ? edtfOf(today) : null,
      commitments: commitments.reverse().slice(0, limit),
      meetings: history.meetings.length + history.undated.length,
      unread: history.unread ?? 0,
      more: Math.max(0, commitments.length - (limit ?? commitments.length)),
    };
  },
});
