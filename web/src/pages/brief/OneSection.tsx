/** A section of a brief: sentences and tables, each with its note. */

import { type Notes, numbersInWords } from "../../../../src/interfaces/client/index.ts";
import type { Answers } from "../../api/questions.ts";
import { Proof, Runs, type Sentence, wordsOf } from "./words.tsx";

type Section = Answers["brief"]["sections"][number];
type Body = Section["parts"][number]["body"][number];
type Table = Extract<Body, { kind: "table" }>;

interface OfBrief {
  readonly notes: Notes;
}

export function OneSection({ section: { key, head, note, parts }, notes }: OfBrief & { readonly section: Section }) {
  return (
    <section className={key}>
      <h2>{head}</h2>
      {note === null ? null : <p className="small soft">{note}</p>}
      {parts.map((part) => (
        <div key={part.head ?? key}>
          {part.head === null ? null : <h3>{part.head}</h3>}
          {part.body.map((one) =>
            one.kind === "table" ? (
              <OneTable key={keyOf(one)} table={one} notes={notes} />
            ) : (
              <OneSentence key={keyOf(one)} sentence={one} notes={notes} />
            ),
          )}
        </div>
      ))}
    </section>
  );
}

function keyOf(one: Body): string {
  return one.kind === "table" ? one.columns.map(({ head }) => head).join(" ") : wordsOf(one.runs);
}

function OneSentence({ sentence, notes }: OfBrief & { readonly sentence: Sentence }) {
  const { runs, basis, citations } = sentence;
  return (
    <p className="sentence">
      <Runs runs={runs} />
      <Proof mark={numbersInWords(notes.of(sentence))} words={wordsOf(runs)} basis={basis} citations={citations} />
    </p>
  );
}

function OneTable({ table: { columns, rows }, notes }: OfBrief & { readonly table: Table }) {
  const whole = columns.reduce((sum, { wide = 1 }) => sum + wide, 0);
  return (
    <div style={{ overflowX: "auto" }}>
      <table>
        <colgroup>
          {columns.map(({ head, wide = 1 }) => (
            <col key={head} style={{ width: `${(wide / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead className={columns.every(({ head }) => head === "") ? "aside" : undefined}>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head === "" ? <span className="aside">What it is</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneRow key={row.cells.map(wordsOf).join(" ")} row={row} columns={columns} notes={notes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneRow({
  row,
  columns,
  notes,
}: OfBrief & { readonly row: Table["rows"][number]; readonly columns: Table["columns"] }) {
  const { cells, basis, citations } = row;
  const told = cells.findLastIndex((runs) => runs.length > 0);
  return (
    <tr>
      {cells.map((runs, index) => (
        <td key={columns[index]?.head}>
          <Runs runs={runs} />
          {index === told ? (
            <Proof
              mark={numbersInWords(notes.of(row))}
              words={cells.map(wordsOf).join(" · ")}
              basis={basis}
              citations={citations}
            />
          ) : null}
        </td>
      ))}
    </tr>
  );
}
