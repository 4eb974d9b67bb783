/** Who judged what and why; what stands can be withdrawn. */
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { useAnswer } from "../../api/ask.ts";
import { judgeName, useJudge } from "../../api/judge.ts";
import type { Answers } from "../../api/questions.ts";
import { useRefusal } from "../../api/session.ts";
import { Answered } from "../../parts/Answered.tsx";
import { told } from "./told.ts";

/** As many of the latest are shown. */
const SHOWN = 50;

export function Log() {
  const judgements = useAnswer("judgements", { limit: SHOWN });
  return (
    <section className="judged" aria-labelledby="judged-head">
      <h2 id="judged-head">Judged</h2>
      <Answered of={judgements}>
        {(found) =>
          found.length === 0 ? (
            <p className="nothing">Nobody has judged anything yet.</p>
          ) : (
            <ul>
              {found.map((judgement) => (
                <OneJudgement key={judgement.id} judgement={judgement} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

function OneJudgement({ judgement }: { readonly judgement: Answers["judgements"][number] }) {
  const { id, by, made, why, state, verdict } = judgement;
  const judge = useJudge();
  const refused = useRefusal("reviewer");
  const { words, reports } = told(judgement);
  const stands = state === "stands" || state === "waiting";
  return (
    <li data-stands={stands}>
      <div>
        <p>{words}</p>
        {why === null ? null : <p className="why">{why}</p>}
        <p className="small soft">
          {by}, {dayInWords(made.slice(0, 10))}
          {reports.map((name) => (
            <span key={name}>
              {" · "}
              <Link to="/reports/$document" params={{ document: name }}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      </div>
      {stands && verdict !== "restore" && refused === undefined ? (
        <button
          type="button"
          className="button"
          disabled={judge.isPending}
          onClick={() => judge.mutate({ verdict: "restore", about: [id], by: judgeName() || by })}
        >
          Withdraw
        </button>
      ) : (
        <span className="small soft">{verdict === "restore" ? "" : state}</span>
      )}
    </li>
  );
}
