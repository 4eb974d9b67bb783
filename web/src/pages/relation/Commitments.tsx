/** What was promised, invited, agreed or planned, and what became of it. */
import { memo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { written } from "../../parts/written.ts";

type Commitment = Answers["commitments"]["commitments"][number];

const CHIPS: Readonly<Record<Commitment["state"]["is"], string>> = {
  done: "new",
  overtaken: "plainly",
  mentioned: "plainly",
  overdue: "gone",
  silent: "warn",
  open: "plainly",
};
const SHOWN = 8;

export const Commitments = memo(function Commitments({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Input;
}) {
  const [all, want] = useState(false);
  const found = useAnswer("commitments", { sides, ...period, limit: all ? undefined : SHOWN });
  return (
    <Answered of={found}>
      {({ commitments, more }) =>
        commitments.length === 0 ? (
          <p className="nothing">No commitment is told of.</p>
        ) : (
          <>
            <ul>
              {commitments.map((one) => (
                <OneCommitment key={`${one.meeting.id} ${one.told[0]?.words.ref}`} commitment={one} />
              ))}
            </ul>
            {more > 0 || all ? (
              <p className="more no-print">
                <button type="button" className="button small" aria-expanded={all} onClick={() => want(!all)}>
                  {all ? "Fewer" : `${more.toLocaleString("en")} earlier ones`}
                </button>
              </p>
            ) : null}
          </>
        )
      }
    </Answered>
  );
});

function OneCommitment({ commitment: { what, by, said, due, told, state } }: { readonly commitment: Commitment }) {
  return (
    <li className="entry">
      <Cited
        title={what}
        note={state.why}
        citations={[
          ...told.map(({ words }) => ({ ...words, under: "Told" })),
          ...state.evidence.map((words) => ({ ...words, under: state.is })),
        ]}
      >
        <span className="quote" {...written(what)}>
          {what}
        </span>
      </Cited>
      <span className="small soft">
        <span className={`chip ${CHIPS[state.is]}`}>{state.is}</span>{" "}
        {by ? `${by.value.map(sideName).join(" and ")} · ` : ""}
        {said === null ? "day not known" : dayInWords(said)}
        {due ? ` · due ${dayInWords(due.value)}` : ""}
      </span>
    </li>
  );
}
