/** A brief made on screen: sections chosen, every sentence one gesture from its words; printed, or taken along as a file. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { type Input, server, useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { type Citation, Cited } from "../../parts/Evidence.tsx";
import { useTitle } from "../../parts/use-title.ts";
import "./brief.css";

type Brief = Answers["brief"];
type Section = Brief["sections"][number];
type Body = Section["parts"][number]["body"][number];
type Sentence = Extract<Body, { kind: "sentence" }>;
type Table = Extract<Body, { kind: "table" }>;

const FORMS = ["docx", "pdf", "html", "markdown"] as const;

export function BriefPage() {
  const { sides = "", for: day, asOf, without = "" } = useSearch({ from: "/brief" });
  const navigate = useNavigate({ from: "/brief" });
  const of = sides.split(/[\s,–-]+/u).filter(Boolean);
  const input: Input = { sides: of, for: day, asOf };
  const brief = useAnswer("brief", input, { enabled: of.length >= 2 });
  useTitle(brief.data?.title ?? "Brief");
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim() || undefined]),
    );
    void navigate({ search: (was) => ({ ...was, ...fields }) });
  };
  return (
    <>
      <form key={`${sides} ${day} ${asOf}`} className="controls asked no-print" onSubmit={ask} aria-label="Which brief">
        <label>
          <span className="soft small">Sides</span>
          <input className="field" name="sides" required defaultValue={sides} placeholder="AZ GE" />
        </label>
        <label>
          <span className="soft small">For the meeting of</span>
          <input className="field" name="for" defaultValue={day} placeholder="2025-09-01" />
        </label>
        <label>
          <span className="soft small">As known on</span>
          <input className="field" name="asOf" defaultValue={asOf} placeholder="today" />
        </label>
        <button type="submit" className="button first">
          Make the brief
        </button>
      </form>
      {of.length < 2 ? (
        <p className="nothing">
          Name two sides; or open a <Link to="/">relation</Link> and take its brief.
        </p>
      ) : (
        <Answered of={brief} room="60rem">
          {(found) => (
            <Made
              brief={found}
              input={input}
              without={new Set(without.split(",").filter(Boolean))}
              leave={(keys) =>
                void navigate({ search: (was) => ({ ...was, without: keys || undefined }), replace: true })
              }
            />
          )}
        </Answered>
      )}
    </>
  );
}

interface MadeProps {
  readonly brief: Brief;
  readonly input: Input;
  readonly without: ReadonlySet<string>;
  readonly leave: (keys: string) => void;
}

function Made({ brief: { title, for: day, until, asOf, sections }, input, without, leave }: MadeProps) {
  const toggle = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    leave([...next].join(","));
  };
  return (
    <div className="made">
      <aside className="no-print choices" aria-label="Sections and forms">
        <h3>Sections</h3>
        {sections.map(({ key, head }) => (
          <label key={key}>
            <input type="checkbox" checked={!without.has(key)} onChange={() => toggle(key)} /> {head}
          </label>
        ))}
        <h3>Take along</h3>
        <p className="forms">
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          {FORMS.map((form) => (
            <a key={form} className="button" href={server.addressOf("brief", input as never, form)} download>
              {form === "markdown" ? "Markdown" : form.toUpperCase()}
            </a>
          ))}
        </p>
        <p className="small soft">Files hold all sections.</p>
      </aside>
      <article className="brief">
        <header>
          <p className="soft small">Brief</p>
          <h1>{title}</h1>
          <p className="soft">
            {day === null ? "" : `For the meeting of ${dayInWords(day)} · `}
            {asOf === null ? "" : `As known on ${dayInWords(asOf)} · `}
            {until === null ? "" : `Reports up to ${dayInWords(until)}`}
          </p>
        </header>
        {sections
          .filter(({ key }) => !without.has(key))
          .map((section) => (
            <OneSection key={section.key} section={section} />
          ))}
      </article>
    </div>
  );
}

function OneSection({ section: { key, head, note, parts } }: { readonly section: Section }) {
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

function wordsOf(runs: Sentence["runs"]): string {
  return runs.map(({ text }) => text).join("");
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

function Runs({ runs }: { readonly runs: Sentence["runs"] }) {
  return runs.map((run, index) => {
    const key = `${index} ${run.kind}`;
    if (run.kind !== "quote") return <span key={key}>{run.text}</span>;
    if (run.marked === "new") return <ins key={key}>{run.text}</ins>;
    if (run.marked === "gone") return <del key={key}>{run.text}</del>;
    return (
      <span key={key} className="quote" dir="auto">
        {run.text}
      </span>
    );
  });
}

function Proof({
  words,
  basis,
  citations,
}: {
  readonly words: string;
  readonly basis: Sentence["basis"];
  readonly citations: Sentence["citations"];
}) {
  const shown = citations.map(
    ({ quote, name, outlet, day, url, field, start, inferred }): Citation => ({
      ...{ quote, document: name, publisher: outlet, published: day, url },
      ...{
        start: field === "text" ? start : undefined,
        basis: inferred === undefined ? "said" : "inferred",
        because: inferred,
      },
    }),
  );
  return (
    <sup className="no-print">
      <Cited
        title={words}
        note={basis === "said" ? undefined : basis}
        citations={shown}
        label={`${citations.length} quotations`}
      >
        {citations.length}
      </Cited>
    </sup>
  );
}
