/** Topics, projects, bodies and third countries by meetings of some sides, and the words that each cell rests on. */
import { z } from "zod";
import { undatedIn } from "../../analysis/formulas/sayings.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { type Matrix, ROW_KINDS } from "../../analysis/matrix/matrix.ts";
import { matrixOf } from "../../analysis/matrix/matrix-of.ts";
import { statementsOf } from "../../analysis/matrix/statements-of.ts";
import { asOf, day, sides } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface TopicsAnswer extends Matrix {
  /** Held on a day that no report tells, and left out. */
  readonly undated: number;
  readonly asked: {
    readonly sides: readonly string[];
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  };
}

export const findTopics = operation({
  name: "topics",
  summary: "Topics, projects, bodies and third countries by meetings of some sides, each cell with what it rests on.",
  input: z.strictObject({
    sides,
    since: day.optional().describe("Only meetings on that day or later."),
    until: day.optional().describe("Only meetings on that day or earlier."),
    kind: z.enum(ROW_KINDS).optional().describe("Only rows of that kind."),
    asOf,
  }),
  answer(store, { kind, ...asked }): TopicsAnswer {
    const history = historyOf(store, asked);
    const statements = statementsOf(store, history);
    const matrix = matrixOf(history, ({ revision, subject }) => statements(revision, subject));
    return {
      ...matrix,
      undated: undatedIn(history),
      rows: kind === undefined ? matrix.rows : matrix.rows.filter((row) => row.kind === kind),
      asked,
    };
  },
});
