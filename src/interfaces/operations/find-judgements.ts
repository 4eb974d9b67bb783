/** The judgements of a record: what each is about, whether it stands, and whether what it is about is there. */
import { z } from "zod";
import { correct, correctionsByDocument } from "../../record/judgements/corrections.ts";
import { documentOf, type Judgement, VERDICTS } from "../../record/judgements/judgement.ts";
import { judgementLog } from "../../record/judgements/judgement-log.ts";
import type { Standing } from "../../record/judgements/standing.ts";
import { finder } from "../../record/judgements/ties-of.ts";
import { latestReport } from "../../record/judgements/told-report.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { day, limit } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface JudgementLine extends Judgement {
  /** `waiting`: it stands, but what it is about is not in the record, or no longer read so; it counts again when that comes back. */
  readonly state: Standing["state"] | "waiting";
  /** The judgement that withdrew or overruled it. */
  readonly because: string | null;
}

export const findJudgements = operation({
  name: "judgements",
  summary: "What people judged, the latest first: who, why, and whether it counts now.",
  input: z.strictObject({
    verdict: z.enum(VERDICTS).optional().describe("Only such."),
    by: z.string().optional().describe("Only by whom in whose name that is."),
    since: day.optional().describe("Only those made on that day or later."),
    standing: z.boolean().optional().describe("Only those that stand."),
    limit,
  }),
  answer(store, { verdict, by, since, standing, limit }): JudgementLine[] {
    const log = judgementLog(store);
    const applied = appliedIn(
      store,
      [...log].flatMap(([judgement, { state }]) => (state === "stands" ? [judgement] : [])),
    );
    const lines = [...log].toReversed().map(([judgement, state]): JudgementLine => {
      const waiting = state.state === "stands" && !applied.has(judgement.id);
      return { ...judgement, state: waiting ? "waiting" : state.state, because: "by" in state ? state.by : null };
    });
    const found = lines.filter(
      (line) =>
        (verdict === undefined || line.verdict === verdict) &&
        (by === undefined || line.by.toLowerCase().includes(by.toLowerCase())) &&
        (since === undefined || line.made >= since) &&
        (standing !== true || line.state === "stands" || line.state === "waiting"),
    );
    return limit === undefined ? found : found.slice(0, limit);
  },
});

/** Ids of those that find what they are about. */
function appliedIn(store: RecordStore, standing: readonly Judgement[]): ReadonlySet<string> {
  const applied = new Set<string>();
  for (const [document, judgements] of correctionsByDocument(standing)) {
    const report = latestReport(store, document);
    if (!report) continue;
    for (const id of correct(report.accounts, report, judgements).applied) applied.add(id);
  }
  const find = finder(store);
  for (const { id, verdict, about } of standing) {
    if (verdict === "restore") applied.add(id);
    if (verdict !== "same" && verdict !== "different") continue;
    if (about.every((each) => documentOf(each) !== null && find(each) !== null)) applied.add(id);
  }
  return applied;
}
