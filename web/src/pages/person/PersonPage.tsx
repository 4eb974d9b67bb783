/** One person: offices in time, writings of the name, meetings, counterparts. */
import { Link, useParams } from "@tanstack/react-router";
import { dateInWords, dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Some } from "../../parts/Some.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { written } from "../../parts/written.ts";
import { TermBars } from "../../pictures/TermBars.tsx";
import { Positions } from "./Positions.tsx";
import "../meeting/meeting.css";
import "../relation/relation.css";

/** Meetings that stand there before somebody asks for the earlier ones. */
const MEETINGS = 25;

export function PersonPage() {
  const { person: id } = useParams({ from: "/people/$person" });
  const person = useAnswer("person", { person: id });
  useTitle(person.data?.person.name);
  return (
    <Answered of={person} room="30rem">
      {(found) => <Found found={found} />}
    </Answered>
  );
}

function Found({ found }: { readonly found: Answers["person"] }) {
  const { person, writings, offices, meetings, said, counterparts, because, namesakes } = found;
  return (
    <>
      <header className="head">
        <div>
          <p className="soft">{person.country === null ? "side not known" : sideName(person.country)}</p>
          <h1 {...written(person.name)}>{person.name}</h1>
          <p className="soft">
            {person.office ?? keyInWords(person.rank)} · {person.meetings}{" "}
            {person.meetings === 1 ? "meeting" : "meetings"} · {person.reports}{" "}
            {person.reports === 1 ? "report" : "reports"}
          </p>
        </div>
      </header>
      <div className="dossier">
        <div className="column">
          <Positions said={said} />
          <section>
            <h2>Meetings</h2>
            <Some of={meetings} few={MEETINGS} others="earlier ones">
              {({ id, date, parties, kind, status, place }) => (
                <li key={id} className="entry">
                  <Link to="/meetings/$meeting" params={{ meeting: id }}>
                    {dateInWords(date)}
                  </Link>
                  <span className="small soft">
                    {parties.map(sideName).join(" – ")} · {kind}
                    {status === "held" ? "" : `, ${status}`} ·{" "}
                    {place.city ?? (place.country === null ? "place not told" : sideName(place.country))}
                  </span>
                </li>
              )}
            </Some>
          </section>
        </div>
        <div className="column">
          <section>
            <h2>Offices</h2>
            {offices.length === 0 ? <p className="nothing">None is told of.</p> : <TermBars terms={offices} />}
            <ul>
              {offices.map(({ office, country, title, first, last, predecessor, successor, overlaps }) => (
                <li key={`${office} ${first}`} className="entry">
                  {country === null ? (
                    title
                  ) : (
                    <Link to="/offices/$side" params={{ side: country }} search={{ office }}>
                      {title}
                    </Link>
                  )}
                  <span className="small soft">
                    {first === null
                      ? "days not known"
                      : `seen ${dayInWords(first)}${last === null || last === first ? "" : ` to ${dayInWords(last)}`}`}
                    {predecessor ? ` · after ${predecessor.name}` : ""}
                    {successor ? ` · before ${successor.name}` : ""}
                  </span>
                  {overlaps.length > 0 ? (
                    <span className="small">
                      <span className="chip warn">overlaps with {overlaps.map(({ name }) => name).join(", ")}</span>
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Writings of the name</h2>
            <ul className="tags">
              {writings.map(({ name, reports }) => (
                <li key={name} {...written(name)}>
                  {name} <span className="small soft">{reports}</span>
                </li>
              ))}
            </ul>
            {because.length > 0 ? (
              <details>
                <summary className="soft small">Why these are one person</summary>
                <ul className="small">
                  {because.map(({ a, b, because: reasons }) => (
                    <li key={`${a} ${b}`}>
                      {a} and {b}: {reasons.join("; ")}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </section>
          <section>
            <h2>Counterparts</h2>
            <ul>
              {counterparts.map(({ id, name, country, office, meetings: times }) => (
                <li key={id} className="entry">
                  <Link to="/people/$person" params={{ person: id }}>
                    {name}
                  </Link>
                  <span className="small soft">
                    {country === null ? "" : `${sideName(country)} · `}
                    {office ? `${office} · ` : ""}
                    {times} {times === 1 ? "meeting" : "meetings"}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {namesakes.length > 0 ? (
            <section>
              <h2>Taken for somebody else</h2>
              <ul>
                {namesakes.map(({ id, name, office }) => (
                  <li key={id} className="entry">
                    <Link to="/people/$person" params={{ person: id }}>
                      {name}
                    </Link>
                    <span className="small soft">{office}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </>
  );
}
