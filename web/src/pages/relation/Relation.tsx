/** A relation: all that the record has of two sides. Period and as-of day hold for everything on the page. */
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Later } from "../../parts/Later.tsx";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Matrix } from "../../pictures/Matrix.tsx";
import { Timeline } from "../../pictures/Timeline.tsx";
import type { Period } from "../../router.tsx";
import { Agreements } from "./Agreements.tsx";
import { Changes } from "./Changes.tsx";
import { Commitments } from "./Commitments.tsx";
import { Counterparts } from "./Counterparts.tsx";
import { Coverage } from "./Coverage.tsx";
import { Formulas } from "./Formulas.tsx";
import { Meetings } from "./Meetings.tsx";
import "./relation.css";

const SECTIONS = [
  ["changed", "What changed"],
  ["formulas", "Formulas"],
  ["counterparts", "Counterparts"],
  ["commitments", "Commitments"],
  ["agreements", "Agreements"],
  ["topics", "Topics"],
  ["meetings", "Meetings"],
  ["coverage", "Coverage"],
] as const;

export function Relation() {
  const { pair } = useParams({ from: "/relations/$pair" });
  const search = useSearch({ from: "/relations/$pair" });
  const navigate = useNavigate({ from: "/relations/$pair" });
  const sides = useMemo(() => pair.split("-"), [pair]);
  const names = sides.map(sideName);
  useTitle(names.join(" – "));
  const { since, until, asOf } = search;
  const period = useMemo(() => ({ since, until, asOf }), [since, until, asOf]);
  const meetings = useAnswer("meetings", { parties: sides, ...period, short: true });
  const held = meetings.data?.filter(({ status }) => status === "held") ?? [];
  const latest = held.find(({ date }) => date !== null);
  return (
    <>
      <header className="head">
        <div>
          <h1>
            {names.map((name, index) => (
              <span key={name}>
                {index > 0 ? <span className="soft"> – </span> : null}
                {name}
              </span>
            ))}
          </h1>
          <p className="soft" style={{ minHeight: "1.45em" }}>
            {meetings.data ? (
              <>
                {held.length} {held.length === 1 ? "meeting" : "meetings"} held
                {latest?.date ? `, the last on ${dayInWords(latest.date)}` : ""}
                {meetings.data.length > held.length
                  ? ` · ${meetings.data.length - held.length} planned or called off`
                  : ""}
              </>
            ) : null}
          </p>
        </div>
        <PeriodFields
          period={search}
          set={(next: Period) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true })}
        />
      </header>
      <p className="no-print to-brief">
        <Link to="/brief" search={{ sides: sides.join(" "), asOf: search.asOf }}>
          A brief on these two
        </Link>
      </p>
      <section aria-label="Timeline" className="wide">
        <Answered of={meetings} room="14.5rem">
          {(found) => <Timeline meetings={found} sides={sides} />}
        </Answered>
      </section>
      <nav className="within no-print" aria-label="On this page">
        {SECTIONS.map(([id, words]) => (
          <a key={id} href={`#${id}`}>
            {words}
          </a>
        ))}
      </nav>
      <div className="dossier">
        <div className="column">
          <section id="changed">
            <h2>What changed</h2>
            <Changes sides={sides} period={period} />
          </section>
          <section id="formulas">
            <h2>Formulas</h2>
            <Later room="20rem">
              <Formulas sides={sides} period={period} />
            </Later>
          </section>
        </div>
        <div className="column">
          <section id="counterparts">
            <h2>Counterparts</h2>
            <Counterparts sides={sides} period={period} />
          </section>
          <section id="commitments">
            <h2>Commitments</h2>
            <Later room="20rem">
              <Commitments sides={sides} period={period} />
            </Later>
          </section>
          <section id="agreements">
            <h2>Agreements and drafts</h2>
            <Later room="6rem">
              <Agreements sides={sides} period={period} />
            </Later>
          </section>
        </div>
        <section id="topics" className="wide">
          <h2>Topics, projects, bodies, third countries</h2>
          <Later room="24rem">
            <Topics sides={sides} period={period} />
          </Later>
        </section>
        <section id="meetings" className="wide">
          <h2>Meetings</h2>
          <Later room="20rem">
            <Answered of={meetings} room="20rem">
              {(found) => <Meetings meetings={found} sides={sides} />}
            </Answered>
          </Later>
        </section>
        <section id="coverage" className="wide">
          <h2>Coverage</h2>
          <Later room="8rem">
            <Coverage sides={sides} period={period} />
          </Later>
        </section>
      </div>
    </>
  );
}

/** Columns and rows of each kind that are asked for before somebody wants all. */
const LATEST = 16;
const MOST = 8;

function Topics({ sides, period }: { readonly sides: readonly string[]; readonly period: Input }) {
  const [every, want] = useState({ columns: false, rows: false });
  const topics = useAnswer("topics", {
    sides,
    ...period,
    latest: every.columns ? undefined : LATEST,
    most: every.rows ? undefined : MOST,
  });
  return (
    <Answered of={topics} room="24rem">
      {(found) => <Matrix of={found} every={every} want={want} />}
    </Answered>
  );
}
