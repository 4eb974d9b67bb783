/** A section of a brief: sentences and tables, each with its note. */
import type { Answers } from "../../api/questions.ts";
import { Proof, Runs, type Sentence, wordsOf } from "./words.tsx";

type Section = Answers["brief"]["sections"][number];
type Body = Section["parts"][number]["body"][number];
type Table = Extract<Body, { kind: "table" }>;

export function OneSection({ section: { key, head, note, parts } }: { readonly section: Section }) {
  return (
    <section className={key}>
      <h2>{head}</h2>
      {note === null ? null : <p className="small soft">{note}</p>}
      {parts.map((part) => (
        <div key={part.head ?? key}>
          {part.head === null ? null : <h3>{part.head}</h3>}
          {part.body.map((one) =>
            one.kind === "table" ? (
              <OneTable key={keyOf(one)} table={one} />
            ) : (
              <OneSentence key={keyOf(one)} sentence={one} />
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

function OneSentence({ sentence: { runs, basis, citations } }: { readonly sentence: Sentence }) {
  return (
    <p className="sentence">
      <Runs runs={runs} />
      <Proof words={wordsOf(runs)} basis={basis} citations={citations} />
    </p>
  );
}

function OneTable({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <div style={{ overflowX: "auto" }}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head, figures }) => (
              <th key={head} scope="col" className={figures ? "number" : undefined}>
                {head === "" ? <span className="aside">What it is</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, basis, citations }) => (
            <tr key={cells.map(wordsOf).join(" ")}>
              {cells.map((runs, index) => (
                <td key={columns[index]?.head} className={columns[index]?.figures ? "number" : undefined}>
                  <Runs runs={runs} />
                  {index === cells.length - 1 ? (
                    <Proof words={cells.map(wordsOf).join(" · ")} basis={basis} citations={citations} />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
