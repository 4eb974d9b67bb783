/** A report: its text as published, with what was read from it marked by kind, and a list of the values that goes along. */
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { dateInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { languageName, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { written } from "../../parts/written.ts";
import { Differences } from "./Differences.tsx";
import { Legend } from "./Legend.tsx";
import { Revisions } from "./Revisions.tsx";
import { KINDS, type Kind, type Statement } from "./segments.ts";
import { Text } from "./Text.tsx";
import { useFollowing } from "./use-following.ts";
import { ValueList } from "./ValueList.tsx";
import "./report.css";

export function ReportPage() {
  const { document } = useParams({ from: "/reports/$document" });
  const { at, find, revision, against } = useSearch({ from: "/reports/$document" });
  const report = useAnswer("report", { report: document, revision, against });
  useTitle(report.data ? (report.data.title ?? report.data.document) : undefined);
  return (
    <Answered of={report} room="40rem">
      {(found) => <Found key={found.revision} report={found} at={at} find={find} />}
    </Answered>
  );
}

interface FoundGiven {
  readonly report: Answers["report"];
  readonly at: string | undefined;
  readonly find: string | undefined;
}

/** Whole sentences of speech are marked when somebody asks: most of a report is. */
const MARKED: ReadonlySet<Kind> = new Set(KINDS.filter((kind) => kind !== "words"));

function Found({ report, at, find }: FoundGiven) {
  const [chosen, choose] = useState<readonly Statement[]>([]);
  const [marked, mark] = useState(MARKED);
  const text = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  useFollowing(text, list, report);
  return (
    <>
      <Head report={report} />
      <Revisions report={report} />
      {report.against ? (
        <Differences report={report} against={report.against} />
      ) : (
        <div className="reading">
          <div>
            <Legend report={report} marked={marked} mark={mark} />
            <Text {...{ report, marked, chosen, choose, at, find }} box={text} />
          </div>
          <ValueList report={report} chosen={chosen} choose={choose} box={list} />
        </div>
      )}
    </>
  );
}

function Head({ report }: { readonly report: Answers["report"] }) {
  const { title, document, publisher, published, url, language, side, notes, meetings } = report;
  return (
    <header className="head">
      <div>
        <h1 {...written(title)}>{title ?? document}</h1>
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
    </header>
  );
}
