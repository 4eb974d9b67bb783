/** What was dealt with at which meeting: rows are topics, projects, bodies and third countries, columns meetings in order of time. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
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
/** Rows of a kind that are shown before somebody asks for all; meetings, too, the latest. */
const SHOWN = 8;
const COLUMNS = 16;

export function Matrix({ of: { meetings, rows } }: { readonly of: Topics }) {
  const [all, showAll] = useState(false);
  const [early, showEarly] = useState(false);
  const columns = early ? meetings : meetings.slice(-COLUMNS);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const hidden = kinds.reduce(
    (sum, kind) => sum + Math.max(0, rows.filter((row) => row.kind === kind).length - SHOWN),
    0,
  );
  if (rows.length === 0) return <p className="nothing">No topics are told of these meetings.</p>;
  return (
    <>
      <section className="matrix" aria-label="Topics by meetings">
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, date }) => (
                <th key={id} scope="col">
                  <Link to="/meetings/$meeting" params={{ meeting: id }}>
                    <span>{date === null ? "no day" : dayInWords(date)}</span>
                  </Link>
                </th>
              ))}
              <th scope="col" className="said">
                at
              </th>
            </tr>
          </thead>
          {kinds.map((kind) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2} className="group">
                  {HEADS[kind] ?? kind}
                </th>
              </tr>
              {rows
                .filter((row) => row.kind === kind)
                .slice(0, all ? undefined : SHOWN)
                .map((row) => (
                  <OneRow key={row.name} row={row} columns={columns} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className="more no-print">
        {hidden > 0 ? (
          <button type="button" className="button" onClick={() => showAll(!all)}>
            {all ? "Fewer rows" : `${hidden} more rows`}
          </button>
        ) : null}{" "}
        {meetings.length > COLUMNS ? (
          <button type="button" className="button" onClick={() => showEarly(!early)}>
            {early ? "Latest meetings only" : `${meetings.length - COLUMNS} earlier meetings`}
          </button>
        ) : null}
      </p>
    </>
  );
}

function OneRow({ row, columns }: { readonly row: Row; readonly columns: Topics["meetings"] }) {
  const { name, kind, cells, isNew, silent, regularity } = row;
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
        {cells.length} of {regularity.of + regularity.since || columns.length}
      </td>
    </tr>
  );
}
