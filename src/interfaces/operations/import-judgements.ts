/** Judgements of another desk into the record: each once, whatever was imported before; what contradicts is told. */
import { z } from "zod";
import { derive } from "../../record/derived/derive.ts";
import { type Judgement, judgementId, judgementSchema } from "../../record/judgements/judgement.ts";
import { addJudgement, judgementLog, standingJudgements } from "../../record/judgements/judgement-log.ts";
import { markJudged } from "../../record/judgements/mark-judged.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { change } from "./change.ts";
import { judgedValue } from "./judged-value.ts";

export interface ImportAnswer {
  readonly new: number;
  readonly known: number;
  /** Of the new ones, those that another one overrules, and those that overrule one that was there. */
  readonly conflicts: readonly { readonly overruled: Judgement; readonly by: Judgement }[];
}

export const importJudgements = change({
  name: "import-judgements",
  summary: "Takes in judgements that were exported from another record.",
  input: z.strictObject({
    judgements: z.array(judgementSchema).describe("As they were exported."),
  }),
  answer(store, { judgements }): ImportAnswer {
    const before = new Map([...judgementLog(store)].map(([{ id }, { state }]) => [id, state]));
    const stood = standingJudgements(store);
    const fresh = judgements.filter((judgement) => addJudgement(store, judgement));
    const log = judgementLog(store);
    markJudged(store, stood, standingJudgements(store));
    derive(store);
    const byId = new Map([...log.keys()].map((judgement) => [judgement.id, judgement]));
    const conflicts = [...log].flatMap(([overruled, state]) => {
      const by = state.state === "overruled" ? byId.get(state.by) : undefined;
      return by && before.get(overruled.id) !== "overruled" ? [{ overruled, by }] : [];
    });
    return { new: fresh.length, known: judgements.length - fresh.length, conflicts };
  },
});

/** One line of an export. What was changed in it since is told by its id. */
export function judgementOfLine(line: string): Judgement | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { problem: "not JSON" };
  }
  const checked = judgementSchema.safeParse(given);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { problem: `not a judgement: ${[issue!.path.join("."), issue!.message].filter(Boolean).join(": ")}` };
  }
  const { id, ...parts } = checked.data;
  const { verdict, about } = parts;
  const pair = verdict === "same" || verdict === "different";
  if (pair && about.length !== 2) return { problem: `${verdict} is of two things, not of ${about.length}` };
  if (verdict === "correct" && (parts.property === null || parts.value === null))
    return { problem: "a correction has a property and a value" };
  if (verdict === "correct") {
    try {
      if (judgedValue(parts.property!, parts.value!, null) !== parts.value)
        return { problem: `${parts.value}: not how that is written` };
    } catch (error) {
      if (error instanceof ChanceryError) return { problem: error.message };
      throw error;
    }
  }
  if (judgementId(parts) !== id) return { problem: `${id}: it was changed since it was made, and its id is another's` };
  return checked.data;
}
