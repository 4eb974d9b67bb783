/** Briefs and digests, as lines: each sentence with the words that prove it. */
import { type Brief, type Citation, type Row, type Sentence, wordsOf } from "../../../analysis/brief/brief.ts";
import type { DigestAnswer } from "../../operations/digest.ts";
import { quotation, said } from "../words.ts";
import { dotted, type Item, key, keys, type Sources, type Told } from "./told.ts";

/** Citations that are shown of a sentence. */
const CITED = 2;
const SENTENCE = 900;

function cited(citations: readonly Citation[], sources: Sources): string[] {
  return citations
    .slice(0, CITED)
    .flatMap(({ name, outlet, day, url, revision, statements, inferred, quote }) => [
      `  ${dotted(`rests on ${statements.length > 0 ? key(`${revision.slice(0, 8)}:${statements[0]}`) : key(revision)} ${sources.at({ document: name, outlet, day, url })}`, inferred !== undefined && `worked out: ${said(inferred)}`)}`,
      quotation(quote, 400),
    ]);
}

export function brief(answer: Brief, sources: Sources): Told {
  const { sides, asOf, until } = answer;
  return {
    head: [
      dotted(
        `brief on ${keys(sides)}`,
        answer.for !== null && `for ${key(answer.for)}`,
        asOf !== null && `as of ${key(asOf)}`,
        `latest report ${key(until)}`,
      ),
      "  a sentence stands in marks, because words of reports are in it; below it are the words that prove it",
    ],
    items: answer.sections.flatMap(({ head, note, parts }) =>
      parts.flatMap(({ head: within, body }, at) =>
        body.flatMap((one, index) => {
          const heads = [
            ...(at === 0 && index === 0
              ? [`section: ${said(head)}${note === null ? "" : ` · ${said(note, 300)}`}`]
              : []),
            ...(index === 0 && within !== null ? [`  part: ${said(within)}`] : []),
          ];
          if (one.kind === "sentence") return [[...heads, ...sentence(one, sources)]];
          return one.rows.map(
            (row, number): Item => [
              ...(number === 0 ? heads : []),
              ...tableRow(
                one.columns.map(({ head: column }) => column),
                row,
                sources,
              ),
            ],
          );
        }),
      ),
    ),
    next: [
      { tool: "changes", input: { sides, limit: 1 }, why: "all that changed at the last meeting" },
      { tool: "commitments", input: { sides, open: true }, why: "what is still to be done" },
    ],
  };
}

function sentence({ runs, basis, citations }: Sentence, sources: Sources): string[] {
  return [`sentence (${basis}): ${said(wordsOf(runs), SENTENCE)}`, ...cited(citations, sources)];
}

function tableRow(columns: readonly string[], { cells, basis, citations }: Row, sources: Sources): string[] {
  const told = cells.map((cell, index) => `${said(columns[index] ?? "")} ${said(wordsOf(cell), 300)}`);
  return [`row (${basis}): ${told.join(" · ")}`, ...cited(citations, sources)];
}

export function digest(answer: DigestAnswer, sources: Sources): Told {
  const { watched, since, reports, items } = answer;
  const from =
    since.by === "published"
      ? `reports published since ${key(since.day)}`
      : "reports that came into the record since the last digest";
  return {
    head: [
      `${items.length === 0 ? "nothing new" : "what is new"} in ${from}: ${reports} of them on ${watched.length === 0 ? "any sides" : watched.map(keys).join("; ")}`,
      ...(answer.name === null ? [] : ["  what is told here is not remembered as told: chancery digest does that"]),
    ],
    items: items.map(({ kind, sides, meeting, day, title, detail, importance, citations }) => [
      dotted(`new ${key(kind)}`, `importance ${importance} of 3`, keys(sides), `meeting ${key(meeting)} (${key(day)})`),
      `  ${said(title, 300)}${detail === null ? "" : ` · ${said(detail, 300)}`}`,
      ...cited(citations, sources),
    ]),
    next: items[0] ? [{ tool: "meeting", input: { meeting: items[0].meeting }, why: "the meeting of the first" }] : [],
  };
}
