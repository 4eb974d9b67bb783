/** `chancery search`. */
import { search as operation, type SearchAnswer, type SearchHit } from "../../operations/search.ts";
import type { FacetCounts } from "../../operations/search-facets.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { shortId } from "../show/short-id.ts";

export const search: Asking<typeof operation.input, SearchAnswer, SearchHit> = {
  operation,
  show: showHits,
  csv: {
    rows: ({ hits }) => hits,
    columns: [
      { head: "document", value: ({ document }) => document },
      { head: "id", value: ({ id }) => id },
      { head: "title", value: ({ title }) => title },
      { head: "publisher", value: ({ publisher }) => publisher },
      { head: "published", value: ({ published }) => published },
      { head: "meetings", value: ({ meetings }) => meetings.join(" ") },
      { head: "snippet", value: ({ snippet }) => printable(unmarked(snippet)) },
    ],
  },
};

function showHits({ total, counted: whole, order, hits, facets }: SearchAnswer, page: Page): string[] {
  if (hits.length === 0) return ["No report in the record has that."];
  const many = whole ? counted(total, "report") : `${total.toLocaleString("en")} reports and more`;
  const shown = hits.length < total ? `, the ${hits.length} ${order === "nearest" ? "nearest" : "latest"} shown` : "";
  return [
    ...hits.flatMap((hit) => [...showHit(hit, page), ""]),
    page.faint(`${many}${shown}`),
    ...(facets === undefined ? [] : ["", ...showFacets(facets, whole, page)]),
  ];
}

/** By the option that takes their values. */
const HEADS: readonly (readonly [keyof Omit<FacetCounts, "of">, string])[] = [
  ["sides", "--side"],
  ["person", "--person"],
  ["topic", "--topic"],
  ["kind", "--kind"],
  ["publisher", "--publisher"],
  ["period", "--since, --until"],
];

function showFacets(facets: FacetCounts, whole: boolean, page: Page): string[] {
  const { width } = page;
  const over = whole ? [] : [page.faint(`counted in the ${facets.of.toLocaleString("en")} that came in last`)];
  return [
    ...HEADS.flatMap(([of, option]) => {
      if (facets[of].length === 0) return [];
      const runs = facets[of].flatMap(({ value, name, reports }, index): Run[] => [
        `${index === 0 ? "" : " · "}${printable(name === undefined ? value : `${name} ${shortId(value)}`)} `,
        { text: reports.toLocaleString("en"), paint: page.faint },
      ]);
      return setText([{ text: `${option}  `, paint: page.strong }, ...runs], { width, indent: 3 });
    }),
    ...over,
  ];
}

function showHit({ document, title, publisher, published, snippet, meetings }: SearchHit, page: Page): string[] {
  const { width } = page;
  const facts = [publisher, published, document].flatMap((fact) => (fact === null ? [] : [printable(fact)]));
  const ids = meetings.length > 0 ? ` · ${meetings.map(shortId).join(" ")}` : "";
  return [
    ...setText([{ text: title === null ? printable(document) : printable(title), paint: page.strong }], { width }),
    ...setText([{ text: facts.join(" · ") + ids, paint: page.faint }], { width, indent: 3 }),
    ...setText(marked(snippet, page), { width, indent: 3 }),
  ];
}

function unmarked(snippet: string): string {
  return snippet.replaceAll("\u0001", "").replaceAll("\u0002", "");
}

/** What was looked for, in its own paint. */
function marked(snippet: string, page: Page): Run[] {
  return snippet.split("\u0001").flatMap((part, index): Run[] => {
    if (index === 0) return [flat(part)];
    const [found = "", rest = ""] = part.split("\u0002");
    return [{ text: flat(found), paint: page.good }, flat(rest)];
  });
}
