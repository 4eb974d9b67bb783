/** Agreements and drafts of some sides, with the stages that reports tell. */
import { z } from "zod";
import { historyOf } from "../../analysis/history-of.ts";
import { firstDay } from "../../analysis/ledgers/days.ts";
import { type DocumentOfSides, documentsOf } from "../../analysis/ledgers/documents.ts";
import { dayOfQuoted } from "../../analysis/ledgers/quoted.ts";
import { papersTold } from "../../analysis/ledgers/told.ts";
import { PAPER_STAGES } from "../../shared/vocabulary.ts";
import { asOf, checkPeriod, day, sides, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface DocumentsFound {
  readonly sides: readonly string[];
  /** Those told of last first. */
  readonly documents: readonly DocumentOfSides[];
  readonly meetings: number;
  readonly unread: number;
}

export const findDocuments = operation({
  name: "documents",
  summary: "Agreements and drafts of some sides, with their stages by report.",
  input: z.strictObject({
    sides,
    stage: z.enum(PAPER_STAGES).optional().describe("Only those that came to that stage and no further."),
    named: z.boolean().optional().describe("Also those that are only named."),
    since: day.optional().describe("Only those told of on or after that day."),
    until: day.optional().describe("Only those told of on or before that day."),
    asOf,
  }),
  answer(store, { sides, stage, named, since, until, asOf }): DocumentsFound {
    checkPeriod({ since, until });
    const history = historyOf(store, { sides, ...(asOf === undefined ? {} : { asOf }) });
    const from = since === undefined ? Number.NEGATIVE_INFINITY : stretch(since).earliest;
    const to = until === undefined ? Number.POSITIVE_INFINITY : stretch(until).latest;
    const documents = documentsOf(papersTold(store, history), history.sides).filter((one) => {
      if (stage === undefined ? one.stage === "named" && !named : one.stage !== stage) return false;
      return one.stages.some(({ words }) => {
        const out = firstDay(dayOfQuoted(words));
        return out >= from && out <= to;
      });
    });
    const meetings = history.meetings.length + history.undated.length;
    return { sides: history.sides, documents, meetings, unread: history.unread ?? 0 };
  },
});
