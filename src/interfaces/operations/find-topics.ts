/** Topics, projects, bodies and third countries by meetings of some sides, and the words that each cell rests on. */
import { z } from "zod";
import { undatedIn } from "../../analysis/formulas/sayings.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { type Matrix, type MatrixRow, ROW_KINDS } from "../../analysis/matrix/matrix.ts";
import { matrixOf } from "../../analysis/matrix/matrix-of.ts";
import { statementsOf } from "../../analysis/matrix/statements-of.ts";
import { asOf, checkPeriod, day, limit, sides } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface TopicsRow extends MatrixRow {
  /** At how many meetings it was dealt with, those of columns that are not given among them. */
  readonly meetings: number;
}

export interface TopicsAnswer extends Omit<Matrix, "rows"> {
  /** Topics, projects, bodies and third countries; of each kind what was dealt with most and lately first. */
  readonly rows: readonly TopicsRow[];
  /** How many meetings and rows there are beside those given. */
  readonly more: { readonly meetings: number; readonly rows: number };
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
    latest: limit.describe("Only columns and cells of so many meetings, the latest; rows are those of all."),
    most: limit.describe("Of each kind at most so many rows."),
    asOf,
  }),
  answer(store, { kind, latest, most, ...asked }): TopicsAnswer {
    checkPeriod(asked);
    const history = historyOf(store, asked);
    const statements = statementsOf(store, history);
    const matrix = matrixOf(history, ({ revision, subject }) => statements(revision, subject));
    const columns = latest === undefined ? matrix.meetings : matrix.meetings.slice(-latest);
    const all = kind === undefined ? matrix.rows : matrix.rows.filter((row) => row.kind === kind);
    const rows =
      most === undefined ? all : ROW_KINDS.flatMap((each) => all.filter((row) => row.kind === each).slice(0, most));
    const given = new Set(columns.map(({ id }) => id));
    return {
      ...matrix,
      meetings: columns,
      undated: undatedIn(history),
      rows: rows.map(({ cells, ...row }) => ({
        ...row,
        meetings: cells.length,
        cells: latest === undefined ? cells : cells.filter(({ meeting }) => given.has(meeting)),
      })),
      more: { meetings: matrix.meetings.length - columns.length, rows: all.length - rows.length },
      asked,
    };
  },
});
