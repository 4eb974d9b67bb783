/** `chancery posts`, and what stands of lists below `chancery offices`. */
import { findPosts, type PostLine } from "../../operations/find-posts.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Column, setTable } from "../page/table.ts";
import { counted } from "../show/counted.ts";
import { shortId } from "../show/short-id.ts";

const columns: readonly Column<PostLine>[] = [
  { head: "post", value: ({ title }) => title, least: 14 },
  { head: "name", value: ({ name }) => name, least: 14, paint: "strong" },
  { head: "from", value: ({ from }) => from },
  { head: "to", value: ({ to }) => to },
  { head: "in reports", value: ({ people }) => people.map(({ id }) => shortId(id)).join(" ") || null, paint: "faint" },
  { head: "list entry", value: ({ document }) => document, least: 10, spare: true },
];

export const posts: Asking<typeof findPosts.input, PostLine[], PostLine> = {
  operation: findPosts,
  show: (lines, page) => (lines.length === 0 ? ["No imported list has a post of that side."] : showPosts(lines, page)),
  csv: {
    rows: (lines) => lines,
    columns: [
      { head: "title", value: ({ title }) => title },
      { head: "name", value: ({ name }) => name },
      { head: "also", value: ({ also }) => also.join("; ") || null },
      { head: "from", value: ({ from }) => from },
      { head: "to", value: ({ to }) => to },
      { head: "people", value: ({ people }) => people.map(({ id }) => id).join(" ") || null },
      { head: "list", value: ({ list }) => list },
      { head: "document", value: ({ document }) => document },
      { head: "words", value: ({ evidence }) => evidence.quote },
    ],
  },
};

export function showPosts(lines: readonly PostLine[], page: Page): string[] {
  const lists = [...new Set(lines.map(({ list }) => `“${list}”`))].join(", ");
  return [
    page.sides("as lists have it"),
    ...setTable(lines, columns, page),
    "",
    page.faint(
      `${counted(lines.length, "post")} of ${lists}: what lists say, and no report. chancery quote ENTRY shows the words`,
    ),
  ];
}
