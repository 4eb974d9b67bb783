/** What is said again and again, and what used to be said and is not any more. */
import { memo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { Some } from "../../parts/Some.tsx";
import { written } from "../../parts/written.ts";

type Formula = Answers["formulas"]["formulas"][number];

const SHOWN = 12;
/** That are asked for before somebody wants all; and of each, the times that it was said: the latest. */
const MOST = 40;
const TIMES = 20;

export const Formulas = memo(function Formulas({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Input;
}) {
  const [all, want] = useState(false);
  const asked = { sides, ...period, times: TIMES };
  const formulas = useAnswer("formulas", { ...asked, limit: all ? undefined : MOST });
  // What used to be said may not be among what is said most.
  const gone = useAnswer("formulas", { ...asked, silent: true, limit: MOST });
  return (
    <Answered of={gone.data ? formulas : gone} room="20rem">
      {({ formulas: found, meetings, more }) => {
        const silent = (gone.data?.formulas ?? []).filter((one) => one.silent !== null && !one.silent.lapsed);
        const alive = found.filter((one) => one.silent === null);
        return (
          <>
            {found.length === 0 ? (
              <p className="nothing">
                Nothing is said at two meetings in nearly the same words ({meetings}{" "}
                {meetings === 1 ? "meeting" : "meetings"} compared).
              </p>
            ) : null}
            {silent.length > 0 ? <List head="Not said any more" formulas={silent} /> : null}
            {alive.length > 0 ? <List head={silent.length > 0 ? "Still said" : ""} formulas={alive} /> : null}
            {more > 0 ? (
              <p className="more no-print">
                <button type="button" className="button small" onClick={() => want(true)}>
                  {more.toLocaleString("en")} more, said at fewer meetings
                </button>
              </p>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
});

function List({ head, formulas }: { readonly head: string; readonly formulas: readonly Formula[] }) {
  return (
    <div style={{ marginBottom: "1.5rem" }}>
      {head === "" ? null : <h3>{head}</h3>}
      <Some of={formulas} few={SHOWN} others="more, said less often">
        {(formula) => <OneFormula key={`${formula.text} ${formula.first.id}`} formula={formula} />}
      </Some>
    </div>
  );
}

function OneFormula({
  formula: { text, said, meetings, first, last, silent, by, topics },
}: {
  readonly formula: Formula;
}) {
  return (
    <li className="formula">
      <Cited
        title={text}
        note={[...topics.map(keyInWords), ...(said.length < TIMES ? [] : [`the latest ${TIMES} times`])].join(" · ")}
        citations={said.map(({ quote, name, publisher, date, start }) => ({
          ...{ quote, document: name, publisher, start },
          under: date === null ? "day not known" : dayInWords(date),
        }))}
      >
        <span className="quote" {...written(text)}>
          {text}
        </span>
      </Cited>
      <p className="small soft">
        at {meetings.length} {meetings.length === 1 ? "meeting" : "meetings"}
        {by.sides[0] ? ` · said by ${by.sides[0].sides.map(sideName).join(" and ")}` : ""} ·{" "}
        {years(first.date, last.date)}{" "}
        {silent ? (
          <span className="chip gone">
            silent since {silent.since.date === null ? "a day not known" : dayInWords(silent.since.date)}
          </span>
        ) : null}
      </p>
    </li>
  );
}

function years(first: string | null, last: string | null): string {
  const [from, to] = [first, last].map((date) => (date === null ? "a day not known" : dayInWords(date.slice(0, 7))));
  return from === to ? from! : `${from} to ${to}`;
}
