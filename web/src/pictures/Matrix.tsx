/** What was dealt with at which meeting: rows are topics, projects, bodies and third countries, columns meetings in order of time. */
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { dayInWords } from "../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../src/shared/in-words/names.ts";
import type { Answers } from "../api/questions.ts";
import { Cited } from "../parts/Evidence.tsx";
import "./matrix.css";

type Topics = Answers["topics"];
type Row = Topics["rows"][number];

const HEADS: Readonly<Record<string, string>> = {
  topic: "Topics",
  project: "Projects",
  organisation: "Bodies",
  country: "Third countries",
};
/** Whether all columns and all rows are there, or the first of them. */
export interface Every {
  readonly columns: boolean;
  readonly rows: boolean;
}

export const Matrix = memo(function Matrix({
  of: { meetings, rows, more },
  every,
  want,
}: {
  readonly of: Topics;
  readonly every: Every;
  readonly want: (every: Every) => void;
}) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const all = meetings.length + more.meetings;
  if (rows.length === 0) return <p className="nothing">No topics are told of these meetings.</p>;
  return (
    <>
      <section className="matrix" aria-label="Topics by meetings">
        <table>
          <thead>
            <tr>
              <td />
              {meetings.map(({ id, date }) => (
                <th key={id} scope="col">
                  <Link to="/meetings/$meeting" params={{ meeting: id }}>
                    <span>{date === null ? "no day" : dayInWords(date)}</span>
                  </Link>
                </th>
              ))}
              <th scope="col" className="said small" title="Of the meetings since it was first dealt with">
                at meetings
              </th>
            </tr>
          </thead>
          {kinds.map((kind) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={meetings.length + 2} className="group">
                  {HEADS[kind] ?? kind}
                </th>
              </tr>
              {rows
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <OneRow key={row.name} row={row} columns={meetings} all={all} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className="more no-print">
        {more.rows > 0 || every.rows ? (
          <button type="button" className="button" onClick={() => want({ ...every, rows: !every.rows })}>
            {every.rows ? "Fewer rows" : `${more.rows} more rows`}
          </button>
        ) : null}{" "}
        {more.meetings > 0 || every.columns ? (
          <button type="button" className="button" onClick={() => want({ ...every, columns: !every.columns })}>
            {every.columns ? "Latest meetings only" : `${more.meetings} earlier meetings`}
          </button>
        ) : null}
      </p>
    </>
  );
});

function OneRow({
  row,
  columns,
  all,
}: {
  readonly row: Row;
  readonly columns: Topics["meetings"];
  readonly all: number;
}) {
  const { name, kind, cells, meetings, isNew, silent, regularity } = row;
  const words = kind === "country" ? sideName(name) : kind === "topic" ? keyInWords(name) : name;
  const at = new Map(cells.map((cell) => [cell.meeting, cell]));
  return (
    <tr>
      <th scope="row">
        {words} {isNew ? <span className="chip new">new</span> : null}
        {silent ? <span className="chip gone">silent</span> : null}
      </th>
      {columns.map(({ id, date }) => {
        const cell = at.get(id);
        return (
          <td key={id}>
            {cell ? (
              <Cited
                title={`${words}, ${date === null ? "day not known" : dayInWords(date)}`}
                citations={cell.rests.map(({ quote, name: document, publisher, start, field }) => ({
                  ...{ quote, document, publisher },
                  start: field === "text" ? start : undefined,
                }))}
                label={`${words}, ${date ?? "day not known"}: ${cell.count} ${cell.count === 1 ? "quotation" : "quotations"}`}
              >
                <span className="dot" data-count={Math.min(4, cell.count)} />
              </Cited>
            ) : null}
          </td>
        );
      })}
      <td className="said small soft">
        {meetings} of {regularity.of + regularity.since || all}
      </td>
    </tr>
  );
}
