/** `chancery offices`. */
import { findOffices, type OfficeTerm } from "../../operations/find-offices.ts";
import { findPosts } from "../../operations/find-posts.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Column, setTable } from "../page/table.ts";
import { counted } from "../show/counted.ts";
import { keyInWords } from "../show/names.ts";
import { shortId } from "../show/short-id.ts";
import { showPosts } from "./posts.ts";

export function termColumns(named: boolean): Column<OfficeTerm>[] {
  return [
    ...(named
      ? [
          { head: "id", value: ({ holder }: OfficeTerm) => shortId(holder.id), paint: "faint" as const },
          { head: "holder", value: ({ holder }: OfficeTerm) => holder.name, least: 14, paint: "strong" as const },
        ]
      : []),
    { head: "office", value: ({ title }) => title, least: 14 },
    { head: "first", value: ({ first }) => first },
    { head: "last", value: ({ last }) => last },
    { head: "reports", value: ({ reports }) => reports, align: "right" },
    { head: "after", value: ({ predecessor }) => predecessor?.name ?? null, least: 10, spare: true },
    { head: "before", value: ({ successor }) => successor?.name ?? null, least: 10, spare: true },
    { head: "note", value: noteOf, least: 12, spare: true, paint: "warn" },
  ];
}

function noteOf({ overlaps, doubtful, firm }: OfficeTerm): string | null {
  if (doubtful) return `doubtful: in ${doubtful.name}'s time`;
  if (!firm) return "side worked out";
  return overlaps.length > 0 ? `overlaps ${overlaps.map(({ name }) => name).join(", ")}` : null;
}

export const offices: Asking<typeof findOffices.input, OfficeTerm[], OfficeTerm> = {
  operation: findOffices,
  show: showOffices,
  // Lists know no ranks, and no day by which they said so.
  below(store, { side, on, rank, asOf }, page) {
    const listed = rank || asOf ? [] : findPosts.run(store, { side, on });
    return listed.length === 0 ? [] : ["", ...showPosts(listed, page)];
  },
  csv: {
    rows: (terms) => terms,
    columns: [
      { head: "side", value: ({ country }) => country },
      { head: "office", value: ({ office }) => office },
      { head: "rank", value: ({ rank }) => rank },
      { head: "title", value: ({ title }) => title },
      { head: "person", value: ({ holder }) => holder.id },
      { head: "name", value: ({ holder }) => holder.name },
      { head: "first", value: ({ first }) => first },
      { head: "last", value: ({ last }) => last },
      { head: "reports", value: ({ reports }) => reports },
      { head: "predecessor", value: ({ predecessor }) => predecessor?.name ?? null },
      { head: "successor", value: ({ successor }) => successor?.name ?? null },
      { head: "overlaps", value: ({ overlaps }) => overlaps.map(({ name }) => name).join("; ") || null },
      { head: "doubtful", value: ({ doubtful }) => doubtful?.name ?? null },
    ],
  },
};

/** By rank; days are those of the reports, which the terms themselves may exceed. */
function showOffices(terms: readonly OfficeTerm[], page: Page): string[] {
  if (terms.length === 0) return ["No report in the record says who held an office for that side."];
  const ranks = [...new Set(terms.map(({ rank }) => rank))];
  return [
    ...ranks.flatMap((rank) => [
      page.sides(keyInWords(rank)),
      ...setTable(
        terms.filter((term) => term.rank === rank),
        termColumns(true),
        page,
      ),
      "",
    ]),
    page.faint(`${counted(terms.length, "term")}; first and last are the days of reports`),
  ];
}
