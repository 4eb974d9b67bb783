/** How a spreadsheet would be taken, before anything is: what each column is taken for, its first rows as meetings, and what would be passed over. */
import type { UnderstoodInShort } from "../../../../src/interfaces/client/index.ts";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";

type Field = NonNullable<UnderstoodInShort["tables"][number]["columns"][number]["field"]>;

/** What a column is taken for. */
const FIELDS: Readonly<Record<Field, string>> = {
  date: "the day",
  a: "one side",
  b: "the other side",
  sides: "the sides",
  whoA: "who came for the one side",
  whoB: "who came for the other side",
  who: "who came",
  officeA: "office of the one side",
  officeB: "office of the other side",
  place: "the place",
  country: "the country",
  kind: "the kind",
  level: "the level",
  status: "held or planned",
  topics: "subjects",
  note: "a note",
  source: "the source",
  published: "the day of the source",
  id: "the row's name",
};

/** Rows that show how the others are understood. */
const SHOWN = 8;

export function Understood({
  of: { tables, rowCount, readable, rows, unreadable, notes },
  take,
}: {
  readonly of: UnderstoodInShort;
  /** Imports it; undefined where that was done. */
  readonly take: (() => void) | undefined;
}) {
  return (
    <div className="understood">
      <p>
        {readable} of {rowCount} {rowCount === 1 ? "row" : "rows"} {readable === 1 ? "is a meeting" : "are meetings"}.
        Nothing is written yet.
      </p>
      <ul className="columns small" aria-label="Columns">
        {tables.flatMap(({ sheet, columns }) =>
          columns.map(({ head, field }) => (
            <li key={`${sheet} ${head}`}>
              <bdi>{head}</bdi> <span className="soft">{field === null ? "kept as words" : FIELDS[field]}</span>
            </li>
          )),
        )}
      </ul>
      <div className="rows">
        <table>
          <caption className="soft small">
            {rows.length > SHOWN ? `The first ${SHOWN} of ${rowCount} rows` : "The rows"}
          </caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Day</th>
              <th scope="col">Sides</th>
              <th scope="col">Kind</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ sheet, row, text, meeting }) => (
              <tr key={`${sheet} ${row}`}>
                <th scope="row">{row}</th>
                {meeting === null ? (
                  <td colSpan={4} className="soft" dir="auto">
                    no meeting: {text.replaceAll("\n", " · ")}
                  </td>
                ) : (
                  <>
                    <td>
                      {meeting.date === null ? <span className="soft">not known</span> : dayInWords(meeting.date)}
                    </td>
                    <td>{meeting.parties.map(sideName).join(" – ")}</td>
                    <td>
                      {keyInWords(meeting.kind)}, {meeting.status}
                    </td>
                    <td dir="auto">{meeting.participants.flatMap(({ name }) => name ?? []).join(", ")}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unreadable.length === 0 ? null : (
        <details>
          <summary>{unreadable.length} would be passed over</summary>
          <ul className="small">
            {unreadable.map(({ sheet, row, problem }) => (
              <li key={`${sheet} ${row}`}>
                Row {row}
                {sheet === null ? "" : ` of ${sheet}`}: {problem}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.length === 0 ? null : (
        <details>
          <summary>
            {notes.length} {notes.length === 1 ? "cell is" : "cells are"} not understood and kept as words
          </summary>
          <ul className="small">
            {notes.map(({ sheet, row, head, problem }) => (
              <li key={`${sheet} ${row} ${head}`}>
                Row {row}, <bdi>{head}</bdi>: {problem}
              </li>
            ))}
          </ul>
        </details>
      )}
      {take === undefined ? null : (
        <button type="button" className="button first" onClick={take} disabled={readable === 0}>
          Import {readable === 1 ? "the meeting" : `the ${readable} meetings`}
        </button>
      )}
    </div>
  );
}
