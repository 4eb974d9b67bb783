/** `chancery sources`, `chancery coverage`. */
import { type Coverage, findCoverage } from "../../operations/find-coverage.ts";
import { findSources, type SourceLine } from "../../operations/find-sources.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { type Column, setTable } from "../page/table.ts";
import { counted } from "../show/counted.ts";
import { sideName } from "../show/names.ts";

const NAMELESS = "(no outlet named)";

const columns: readonly Column<SourceLine>[] = [
  { head: "outlet", value: ({ publisher }) => publisher ?? NAMELESS, least: 16, paint: "strong" },
  { head: "reports", value: ({ reports }) => reports, align: "right" },
  { head: "meetings", value: ({ meetings }) => meetings, align: "right", spare: true },
  { head: "first", value: ({ first }) => first },
  { head: "last", value: ({ last }) => last },
  { head: "months", value: ({ months, span }) => (span === 0 ? null : `${months} of ${span}`), spare: true },
];

export const sources: Asking<typeof findSources.input, SourceLine[], SourceLine> = {
  operation: findSources,
  show: (found, page) => [
    ...setTable(found, columns, page),
    "",
    page.faint(
      `${counted(found.length, "outlet")}, ${counted(
        found.reduce((sum, { reports }) => sum + reports, 0),
        "report",
      )}`,
    ),
  ],
  csv: {
    rows: (found) => found,
    columns: [
      { head: "publisher", value: ({ publisher }) => publisher },
      ...columns.slice(1, 5),
      { head: "months", value: ({ months }) => months },
      { head: "span", value: ({ span }) => span },
    ],
  },
};

type CoveredSource = Coverage["sources"][number];

export const coverage: Asking<typeof findCoverage.input, Coverage, Coverage["months"][number]> = {
  operation: findCoverage,
  show: showCoverage,
  csv: {
    rows: ({ months }) => months,
    columns: [
      { head: "month", value: ({ month }) => month },
      { head: "collected", value: ({ collected }) => collected },
      { head: "sources", value: (row) => row.sources },
      { head: "told", value: ({ told }) => told },
    ],
  },
};

interface Year {
  readonly year: string;
  readonly months: Coverage["months"];
}

function showCoverage({ sides, sources: found, months, gaps }: Coverage, page: Page): string[] {
  if (months.length === 0) return ["No report of a known day is in the record."];
  const who = sides.map(sideName).join(" – ");
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
    .map((year): Year => ({ year, months: months.filter(({ month }) => month.startsWith(year)) }))
    .filter((year) => year.months.some(({ collected }) => collected > 0));
  const sum = (of: Coverage["months"], key: "collected" | "told") => of.reduce((total, month) => total + month[key], 0);
  return [
    ...setText([{ text: who, paint: page.sides }, ": reports collected, and reports on meetings of them"], {
      width: page.width,
    }),
    "",
    ...setTable<CoveredSource>(
      found,
      [
        { head: "outlet", value: ({ publisher }) => publisher ?? NAMELESS, least: 16, paint: "strong" },
        { head: "collected", value: ({ reports }) => reports, align: "right" },
        { head: "on them", value: ({ told }) => told, align: "right" },
        { head: "first", value: ({ first }) => first },
        { head: "last", value: ({ last }) => last },
        { head: "none in", value: (row) => row.gaps.join(", ") || null, least: 12, spare: true, paint: "faint" },
      ],
      page,
    ),
    "",
    ...setTable<Year>(
      years,
      [
        { head: "year", value: ({ year }) => year },
        { head: "collected", value: (row) => sum(row.months, "collected"), align: "right" },
        { head: "on them", value: (row) => sum(row.months, "told"), align: "right" },
        { head: "by month, J to D", value: yearLine },
      ],
      page,
    ),
    "",
    ...setText([{ text: "█ reports on them  ░ reports, none on them  · nothing collected", paint: page.faint }], {
      width: page.width,
    }),
    ...(gaps.length === 0 ? [] : setText([{ text: gapsInWords(gaps), paint: page.warn }], { width: page.width })),
  ];
}

/** So many stretches are named. */
const NAMED = 6;

function gapsInWords(gaps: readonly string[]): string {
  if (gaps.length <= NAMED) return `Nothing was collected in ${gaps.join(", ")}.`;
  return `Nothing was collected in ${gaps.length} stretches of months, the latest ${gaps.slice(-NAMED).join(", ")}.`;
}

function yearLine({ year, months }: Year): string {
  return Array.from({ length: 12 }, (_, index) => {
    const month = months.find((each) => each.month === `${year}-${String(index + 1).padStart(2, "0")}`);
    return month === undefined || month.collected === 0 ? "·" : month.told > 0 ? "█" : "░";
  }).join("");
}
