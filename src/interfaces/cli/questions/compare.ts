/** `chancery compare`. */
import type { Point, Telling } from "../../../analysis/compare/comparison.ts";
import { type CompareAnswer, compare as operation } from "../../operations/compare.ts";
import type { Asking } from "../ask.ts";
import { showComparison } from "../show/comparison.ts";

interface CsvRow extends Telling {
  readonly number: number;
  readonly point: Point;
  readonly how: string;
}

export const compare: Asking<typeof operation.input, CompareAnswer, CsvRow> = {
  operation,
  show: showComparison,
  csv: {
    rows: ({ points }) => points.flatMap(rowsOf),
    columns: [
      { head: "point", value: ({ number }) => number },
      { head: "kind", value: ({ point }) => point.kind },
      { head: "reach", value: ({ point }) => point.reach },
      { head: "wording", value: ({ point }) => point.wording },
      { head: "one_sided", value: ({ point }) => point.oneSided?.by ?? null },
      { head: "source", value: ({ source }) => source },
      { head: "how", value: ({ how }) => how },
      { head: "document", value: ({ name }) => name },
      { head: "act", value: ({ act }) => act },
      { head: "speakers", value: ({ speakers }) => speakers.join(" ") },
      { head: "start", value: ({ start }) => start },
      { head: "end", value: ({ end }) => end },
      { head: "quote", value: ({ quote }) => quote },
      { head: "ref", value: ({ ref }) => ref },
    ],
  },
};

function rowsOf(point: Point, at: number): CsvRow[] {
  const near = point.missing.flatMap(({ nearest }) => (nearest ? [{ ...nearest, how: "nearby" }] : []));
  return [...point.tellings.map((telling) => ({ ...telling, how: "tells" })), ...near].map((row) => ({
    ...row,
    number: at + 1,
    point,
  }));
}
