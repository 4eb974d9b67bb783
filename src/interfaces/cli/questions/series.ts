/** `chancery series`. */
import { findSeries, type Series, type SeriesMember } from "../../operations/find-series.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { type Column, setTable } from "../page/table.ts";
import { keyInWords, sideName } from "../show/names.ts";
import { shortId } from "../show/short-id.ts";

const HEADS: Readonly<Record<Series["kind"], string>> = {
  consultations: "consultations",
  commission: "sessions of commissions",
  ministerial: "meetings of foreign ministers",
  summit: "meetings of heads of state and government",
};

interface CsvRow extends SeriesMember {
  readonly series: Series;
}

export const series: Asking<typeof findSeries.input, Series[], CsvRow> = {
  operation: findSeries,
  show: (found, page) =>
    found.length === 0
      ? ["No series of these sides is in the record."]
      : found.flatMap((one, index) => [...(index > 0 ? [""] : []), ...showSeries(one, page)]),
  csv: {
    rows: (found) => found.flatMap((one) => one.meetings.map((meeting) => ({ ...meeting, series: one }))),
    columns: [
      { head: "series", value: (row) => row.series.kind },
      { head: "level", value: ({ level }) => level },
      { head: "round", value: ({ round }) => round?.number ?? null },
      { head: "meeting", value: ({ id }) => id },
      { head: "date", value: ({ date }) => date },
      { head: "status", value: ({ status }) => status },
      { head: "country", value: ({ place }) => place.country },
      { head: "city", value: ({ place }) => place.city },
      { head: "documents", value: ({ documents }) => documents.join(" ") },
    ],
  },
};

function showSeries({ kind, sides, meetings, gaps }: Series, page: Page): string[] {
  const noteOf = (id: string) => gaps.filter(({ before }) => before === id).map(({ because }) => because);
  const columns: Column<SeriesMember>[] = [
    { head: "round", value: ({ round }) => round?.number ?? null, align: "right" },
    { head: "date", value: ({ date }) => date ?? "day not known" },
    { head: "id", value: ({ id }) => shortId(id), paint: "faint" },
    { head: "status", value: ({ status }) => status, spare: true },
    { head: "level", value: (row) => (row.level === null ? null : keyInWords(row.level)), least: 10, spare: true },
    { head: "place", value: ({ place }) => place.city ?? place.country, least: 8, spare: true },
    { head: "reports", value: ({ documents }) => documents.length, align: "right" },
    { head: "before it", value: ({ id }) => noteOf(id).join("; ") || null, least: 20, paint: "warn" },
  ];
  return [
    ...setText([{ text: sides.map(sideName).join(" – "), paint: page.sides }, ` · ${HEADS[kind]}`], {
      width: page.width,
    }),
    ...setTable(meetings, gaps.length === 0 ? columns.slice(0, -1) : columns, page),
  ];
}
