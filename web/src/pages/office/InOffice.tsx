/** What somebody did in an office, where it is asked for: how reports spell the name, meetings in that time, and what was said. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { dateInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Some } from "../../parts/Some.tsx";
import { written } from "../../parts/written.ts";
import { Positions } from "../person/Positions.tsx";
import { isWithin, type Term } from "./years.ts";
import "../relation/relation.css";

/** Meetings that stand there before somebody asks for the earlier ones. */
const MEETINGS = 6;

export function InOffice({ term, asOf }: { readonly term: Term; readonly asOf: string | undefined }) {
  const [open, set] = useState(false);
  const { holder } = term;
  const person = useAnswer("person", { person: holder.id, asOf }, { enabled: open });
  return (
    <details className="in-office" onToggle={({ currentTarget }) => set(currentTarget.open)}>
      <summary className="small soft">Meetings and words in this office</summary>
      {open ? (
        <Answered of={person} room="9rem">
          {(found) => <Found found={found} term={term} />}
        </Answered>
      ) : null}
    </details>
  );
}

function Found({
  found: { writings, meetings, said },
  term,
}: {
  readonly found: Answers["person"];
  readonly term: Term;
}) {
  const met = meetings.filter(({ date }) => isWithin(term, date));
  return (
    <div className="found">
      <section>
        <h3>Meetings</h3>
        {met.length === 0 ? <p className="nothing">None on days that are known.</p> : null}
        <Some of={met} few={MEETINGS} others="earlier ones">
          {({ id, date, parties, kind }) => (
            <li key={id} className="entry">
              <Link to="/meetings/$meeting" params={{ meeting: id }}>
                {dateInWords(date)}
              </Link>
              <span className="small soft">
                {parties.map(sideName).join(" – ")} · {kind}
              </span>
            </li>
          )}
        </Some>
        <h3>Spelt</h3>
        <ul className="tags">
          {writings.map(({ name, reports }) => (
            <li key={name} {...written(name)}>
              {name} <span className="small soft">{reports}</span>
            </li>
          ))}
        </ul>
      </section>
      <Positions said={said.filter(({ date }) => isWithin(term, date))} />
    </div>
  );
}
