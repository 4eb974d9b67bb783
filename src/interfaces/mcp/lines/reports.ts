/** Reports, outlets and what was collected, as lines. */
import type { Coverage } from "../../operations/find-coverage.ts";
import type { ReportAnswer } from "../../operations/find-report.ts";
import type { SourceLine } from "../../operations/find-sources.ts";
import type { SearchAnswer } from "../../operations/search.ts";
import type { FacetCount, FacetCounts } from "../../operations/search-facets.ts";
import { quotation, said } from "../words.ts";
import { statementItem } from "./meeting.ts";
import { counted, dotted, type Item, key, keys, type Sources, type Told } from "./told.ts";

export function search({ total, counted: exact, order, hits, facets }: SearchAnswer, sources: Sources): Told {
  const [first] = hits;
  return {
    head: [
      `${exact ? total : `${total} or more`} reports have these words; the ${order} first; what was looked for stands between [ and ]`,
      ...(facets === undefined ? [] : facetLines(facets)),
    ],
    items: hits.map(({ document, title, snippet, meetings }) => [
      `report ${sources.at(document)}${meetings.length === 0 ? " · tells of no meeting" : ` · meetings ${keys(meetings.slice(0, 4))}`}`,
      ...(title === null ? [] : [quotation(title, 200)]),
      quotation(snippet.replaceAll("\u{1}", "[").replaceAll("\u{2}", "]")),
    ]),
    next: first
      ? [
          ...(first.meetings[0] === undefined
            ? []
            : [{ tool: "meeting", input: { meeting: first.meetings[0] }, why: "the meeting it tells of" }]),
          { tool: "report", input: { report: first.document }, why: "the whole text, and what was read from it" },
        ]
      : [],
  };
}

/** By the field of the input that takes their values. */
function facetLines({ of, ...facets }: FacetCounts): string[] {
  return [
    `  of ${of} of them, by what narrows them down:`,
    ...Object.entries(facets as Record<string, readonly FacetCount[]>).flatMap(([field, counts]) =>
      counts.length === 0
        ? []
        : [
            `  ${field}: ${counts.map(({ value, name, reports }) => `${name === undefined ? said(value) : `${key(value)} ${said(name)}`} ${reports}`).join(", ")}`,
          ],
    ),
  ];
}

const LINE = 400;

/** Text of a report in lines, so that it can be cut between them. */
function textLines(text: string): string[][] {
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== "")
    .flatMap((line) => chunks(line).map((part) => [quotation(part, LINE + 1)]));
}

function chunks(line: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < line.length; ) {
    const space = line.length - at > LINE ? line.lastIndexOf(" ", at + LINE) : line.length;
    const end = space > at ? space : at + LINE;
    parts.push(line.slice(at, end));
    at = end;
  }
  return parts;
}

export function report(answer: ReportAnswer, sources: Sources): Told {
  const {
    document,
    id,
    revision,
    number,
    title,
    text,
    url,
    publisher,
    published,
    language,
    side,
    notes,
    statements,
    meetings,
    revisions,
    against,
  } = answer;
  return {
    head: [
      `${dotted(`document ${key(id)}`, `revision ${key(revision)}`, `text ${number} of ${revisions.length}`, key(language))} ${sources.at({ document, outlet: publisher, day: published, url })}`,
      side === null ? "  nothing tells whose account it is" : `  account of ${key(side)}`,
      ...meetings.map((one) => `  its meeting.${one.number} is meeting ${key(one.id)}, day ${key(one.date)}`),
      ...notes.map((note) => `  note: ${said(note, 300)}`),
      ...(title === null ? ["  no title"] : ["  title:", quotation(title)]),
      "  text, a line each behind the mark; then what was read from it:",
    ],
    items: [
      ...textLines(text),
      ...statements.map(statementItem),
      ...(against === undefined ? [] : differenceItems(against)),
    ],
    next: meetings[0]
      ? [{ tool: "meeting", input: { meeting: meetings[0].id }, why: "what other reports say of it" }]
      : [],
  };
}

/** What changed since another text of it. */
function differenceItems({ number, pieces, gone, came }: NonNullable<ReportAnswer["against"]>): Item[] {
  return [
    [`how it differs from text ${number}:`],
    ...pieces.flatMap(({ kind, text }) => (kind === "kept" ? [] : [[`${kind}:`, quotation(text.trim(), LINE)]])),
    ...(gone.length === 0 ? [] : [[`read from text ${number} alone:`], ...gone.map(statementItem)]),
    ...(came.length === 0 ? [] : [["read from this text alone:"], ...came.map(statementItem)]),
  ];
}

function outletOf({ publisher, reports, meetings, first, last, months, span }: SourceLine): string {
  return dotted(
    publisher === null ? "reports that name no outlet" : `outlet ${said(publisher)}`,
    counted(reports, "report"),
    `tell of ${counted(meetings, "meeting")}`,
    `from ${key(first)} to ${key(last)}`,
    `in ${months} of ${span} months`,
  );
}

export function outlets(lines: readonly SourceLine[]): Told {
  return {
    head: ["outlets of the record, those with most reports first"],
    items: lines.map((line) => [outletOf(line)]),
    next: [],
  };
}

export function coverage({ sides, sources, months, gaps }: Coverage): Told {
  return {
    head: [
      `what was collected, and how much of it is on ${keys(sides)}: where nothing was collected, the record can have nothing`,
      `  months without any report of any outlet: ${keys(gaps)}`,
    ],
    items: [
      ...sources.map((source) => [
        dotted(
          outletOf(source),
          `${source.told} on these sides`,
          source.gaps.length > 0 && `none of ${keys(source.gaps.slice(0, 8))}`,
        ),
      ]),
      ...months
        .filter(({ collected }) => collected > 0)
        .map(({ month, collected, sources: of, told }) => [
          dotted(
            `month ${key(month)}`,
            counted(collected, "report"),
            `of ${counted(of, "outlet")}`,
            `${told} on these sides`,
          ),
        ]),
    ],
    next: [{ tool: "meetings", input: { parties: sides }, why: "their meetings" }],
  };
}
