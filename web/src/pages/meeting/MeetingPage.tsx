/** One meeting: every value with what each report says of it, what was said, what was new and dropped, and the reports themselves. */
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { dateInWords, dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Beneath } from "../../parts/Beneath.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Against } from "./Against.tsx";
import { Differences, Neighbours, Outlets, Programme } from "./Around.tsx";
import { Points } from "./Points.tsx";
import { Reports } from "./Reports.tsx";
import { Value, Values } from "./Values.tsx";
import "../relation/relation.css";
import "./meeting.css";

type Meeting = Answers["meeting"];

export function MeetingPage() {
  const { meeting: id } = useParams({ from: "/meetings/$meeting" });
  const { asOf } = useSearch({ from: "/meetings/$meeting" });
  const meeting = useAnswer("meeting", { meeting: id, asOf });
  useTitle(meeting.data ? headOf(meeting.data) : undefined);
  return (
    <Answered of={meeting} room="40rem">
      {(found) => <Found meeting={found} asOf={asOf} />}
    </Answered>
  );
}

function headOf({ parties, date }: Meeting): string {
  return `${parties.map(sideName).join(" – ")}, ${date === null ? "day not known" : dayInWords(date)}`;
}

function Found({ meeting, asOf }: { readonly meeting: Meeting; readonly asOf: string | undefined }) {
  const { parties, date, kind, level, status, place, told, people, documents, sources, because } = meeting;
  const [a, b] = parties;
  const of = (property: string) => told.find((one) => one.property === property);
  return (
    <>
      <header className="head">
        <div>
          <p className="soft">
            {parties.map((party) => sideName(party)).join(" – ")}
            {a && b ? (
              <>
                {" · "}
                <Link to="/relations/$pair" params={{ pair: [a, b].sort().join("-") }}>
                  the relation
                </Link>
              </>
            ) : null}
          </p>
          <h1>{dateInWords(date)}</h1>
          <p className="soft">
            {kind}
            {status === "held" ? "" : `, ${status}`}
            {level === null ? "" : ` · level: ${keyInWords(level)}`} ·{" "}
            {place.city ?? (place.country === null ? "place not told" : sideName(place.country))} · {documents.length}{" "}
            {documents.length === 1 ? "report" : `reports, ${sources} independent`}
          </p>
        </div>
      </header>
      <Outlets meeting={meeting} />
      <Differences meeting={meeting} />
      <div className="dossier">
        <div className="column">
          <section>
            <h2>As the reports have it</h2>
            <Values told={told} accounts={meeting.accounts} except={["topic", "format"]} />
          </section>
          <section>
            <h2>What was said and done</h2>
            <Points meeting={meeting.id} asOf={asOf} />
          </section>
          {parties.length === 2 ? (
            <section>
              <h2>Against the meeting before</h2>
              <Against sides={parties} meeting={meeting.id} asOf={asOf} />
            </section>
          ) : null}
        </div>
        <div className="column">
          <section>
            <h2>Who took part</h2>
            {parties.map((party) => (
              <Side key={party} party={party} meeting={meeting} people={people} />
            ))}
          </section>
          {["format", "topic"].map((property) => {
            const found = of(property);
            return found ? (
              <section key={property}>
                <h2>{property === "topic" ? "Topics" : "Format"}</h2>
                <ul className="tags">
                  {found.values.map((value) => (
                    <li key={value.value}>
                      <Value property={property} value={value} accounts={meeting.accounts} />
                    </li>
                  ))}
                </ul>
              </section>
            ) : null;
          })}
          <Programme meeting={meeting} asOf={asOf} />
          {parties.length > 1 ? (
            <Beneath>
              <section>
                <h2>In its series</h2>
                <Neighbours meeting={meeting} asOf={asOf} />
              </section>
            </Beneath>
          ) : null}
        </div>
        <Beneath>
          <section className="wide">
            <h2>Reports</h2>
            <Reports accounts={meeting.accounts} because={because} />
          </section>
        </Beneath>
      </div>
    </>
  );
}

function Side({
  party,
  meeting: { participants, accounts },
  people,
}: {
  readonly party: string;
  readonly meeting: Meeting;
  readonly people: Meeting["people"];
}) {
  const there = participants.filter(({ country }) => country === party);
  return (
    <div className="side">
      <h3>{sideName(party)}</h3>
      {there.length === 0 ? <p className="nothing">Nobody is named.</p> : null}
      <ul>
        {there.map(({ name, person, office, rank }) => {
          const told = people.find((one) => one.name === name || (person !== undefined && one.person === person));
          const named = told?.properties.find(({ property }) => property === "name")?.values[0];
          const held = told?.properties.find(({ property }) => property === "office")?.values[0];
          return (
            <li key={`${name} ${person}`} className="entry">
              <span>
                {person === undefined ? (
                  name
                ) : (
                  <Link to="/people/$person" params={{ person }}>
                    {name}
                  </Link>
                )}{" "}
                {named ? <Value property="name" value={named} accounts={accounts} words="as written" /> : null}
              </span>
              <span className="small soft">
                {held ? <Value property="office" value={held} accounts={accounts} /> : (office ?? keyInWords(rank))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
