/** A report: its text as published, with what was read from it marked by kind, and a list of the values that goes along. */
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { dateInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { languageName, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { idOf, KINDS, kindOf, type Statement, segmentsOf } from "./segments.ts";
import { ValueList } from "./ValueList.tsx";
import "./report.css";

export function ReportPage() {
  const { document } = useParams({ from: "/reports/$document" });
  const { at, revision } = useSearch({ from: "/reports/$document" });
  const report = useAnswer("report", { report: document, revision });
  useTitle(report.data ? (report.data.title ?? report.data.document) : undefined);
  return (
    <Answered of={report} room="40rem">
      {(found) => <Found key={found.revision} report={found} at={at} />}
    </Answered>
  );
}

function Found({ report, at }: { readonly report: Answers["report"]; readonly at: string | undefined }) {
  const {
    title,
    document,
    publisher,
    published,
    url,
    language,
    side,
    notes,
    text,
    statements,
    revisions,
    number,
    meetings,
  } = report;
  const [chosen, choose] = useState<readonly Statement[]>([]);
  const navigate = useNavigate({ from: "/reports/$document" });
  return (
    <>
      <header className="head">
        <div>
          <h1 dir="auto">{title ?? document}</h1>
          <p className="soft">
            {publisher ?? "outlet not known"} · {published === null ? "day not known" : dateInWords(published)}
            {language === "en" ? "" : ` · ${languageName(language)}`}
            {side === null ? "" : ` · account of ${sideName(side)}`}
            {url === null ? null : (
              <>
                {" · "}
                <a href={url} rel="noreferrer noopener" target="_blank">
                  as published
                </a>
              </>
            )}
          </p>
          <p className="soft small">
            {meetings.map(({ id, date, number: which }) => (
              <span key={which}>
                <Link to="/meetings/$meeting" params={{ meeting: id }}>
                  {meetings.length === 1
                    ? "The meeting it tells of"
                    : `Meeting ${which}${date === null ? "" : `, ${dateInWords(date)}`}`}
                </Link>{" "}
              </span>
            ))}
          </p>
          {notes.map((note) => (
            <p key={note}>
              <span className="chip warn">{note}</span>
            </p>
          ))}
        </div>
        {revisions.length > 1 ? (
          <label>
            <span className="soft small">Text</span>{" "}
            <select
              className="field"
              value={number}
              onChange={({ target }) => void navigate({ search: { revision: target.value } })}
            >
              {revisions.map((one) => (
                <option key={one.id} value={one.number}>
                  {one.number}, came {one.came.slice(0, 10)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </header>
      <div className="reading">
        <Text text={text} statements={statements} chosen={chosen} choose={choose} at={at} />
        <ValueList report={report} chosen={chosen} choose={choose} />
      </div>
    </>
  );
}

interface TextProps {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly chosen: readonly Statement[];
  readonly choose: (values: readonly Statement[]) => void;
  readonly at: string | undefined;
}

function Text({ text, statements, chosen, choose, at }: TextProps) {
  const segments = useMemo(() => segmentsOf(text, statements), [text, statements]);
  const wanted = at === undefined ? null : Number(at);
  useEffect(() => {
    if (wanted !== null) window.document.querySelector('[data-here="true"]')?.scrollIntoView({ block: "center" });
  }, [wanted]);
  return (
    <article className="text quote" dir="auto">
      {segments.map(({ start, end, values }) => {
        const words = text.slice(start, end);
        const here = wanted !== null && start <= wanted && wanted < end;
        if (values.length === 0)
          return (
            <span key={start} data-here={here || undefined}>
              {words}
            </span>
          );
        const kind = KINDS.find((each) => values.some((value) => kindOf(value) === each))!;
        return (
          // A link, since a button would not be broken over lines as the text is.
          <a
            key={start}
            href={`#${idOf(values[0]!)}`}
            className={`read ${kind}`}
            data-here={here || undefined}
            data-chosen={values.some((value) => chosen.includes(value))}
            onClick={(event) => {
              event.preventDefault();
              choose(values);
            }}
            title={values.map(({ property, value }) => `${property} ${value}`).join("\n")}
          >
            {words}
          </a>
        );
      })}
    </article>
  );
}
