/** The offices of a side and who was seen in them when: each holder a bar in time, who came before and after, who overlaps, and what was done and said. */
import { useQueries } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { RANKS, type Rank } from "../../../../src/shared/vocabulary.ts";
import { asking } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { InOffice } from "./InOffice.tsx";
import { barOf, type Office, officesIn, type Scale, scaleOf, type Term } from "./years.ts";
import "./office.css";

/** Those that lead a state's relations: shown where no rank is chosen. */
const LEADING: readonly Rank[] = ["head-of-state", "head-of-government", "foreign-minister"];
const OFFICES = 25;
const HOLDERS = 30;

export function OfficePage() {
  const { side } = useParams({ from: "/offices/$side" });
  const { rank, office, asOf } = useSearch({ from: "/offices/$side" });
  const navigate = useNavigate({ from: "/offices/$side" });
  const name = sideName(side);
  useTitle(`Offices of ${name}`);
  const ranks = RANKS.filter((each) => (rank === undefined ? LEADING.includes(each) : each === rank));
  const answers = useQueries({
    queries: ranks.map((each) => asking("offices", { side, rank: each, doubtful: true, asOf })),
  });
  // One after the other, so that none that is there is moved by one above it that comes later.
  const first = answers.findIndex(({ isPending }) => isPending);
  const shown = first === -1 ? ranks.length : first + 1;
  return (
    <>
      <header className="head">
        <div>
          <p className="soft">
            <Link to="/" search={{ country: side }}>
              {name}
            </Link>
          </p>
          <h1>Who held office</h1>
          <p className="soft">
            Learnt from the reports: a bar runs from the first to the last report of somebody in the office; the term
            itself may be longer.
          </p>
        </div>
        <form className="controls" aria-label="Offices" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="soft small">Rank</span>
            <select
              className="field"
              value={rank ?? ""}
              onChange={({ target }) =>
                void navigate({ search: { asOf, rank: target.value || undefined }, replace: true })
              }
            >
              <option value="">those that lead</option>
              {RANKS.map((each) => (
                <option key={each} value={each}>
                  {keyInWords(each)}
                </option>
              ))}
            </select>
          </label>
        </form>
      </header>
      {ranks.slice(0, shown).map((each, at) => (
        <section key={each} className="of-rank" aria-label={keyInWords(each)}>
          <Answered of={answers[at]!} room="9rem">
            {(terms) => <Offices rank={each} terms={terms} only={office} asked={rank !== undefined} asOf={asOf} />}
          </Answered>
        </section>
      ))}
    </>
  );
}

function Offices({
  rank,
  terms,
  only,
  asked,
  asOf,
}: {
  readonly asked: boolean;
  readonly asOf: string | undefined;
  readonly rank: Rank;
  readonly terms: readonly Term[];
  readonly only: string | undefined;
}) {
  const offices = useMemo(
    () => officesIn(terms).filter(({ office }) => only === undefined || office === only),
    [terms, only],
  );
  if (offices.length === 0)
    return asked ? (
      <>
        <h2>{keyInWords(rank)}</h2>
        <p className="nothing">No report names one.</p>
      </>
    ) : null;
  return (
    <>
      {offices.slice(0, OFFICES).map((office) => (
        <OneOffice key={office.office} of={office} asOf={asOf} />
      ))}
      {offices.length > OFFICES ? (
        <p className="soft small">
          {offices.length - OFFICES} more offices of that rank, each told of by fewer reports, are in{" "}
          <code>chancery offices</code>.
        </p>
      ) : null}
    </>
  );
}

function OneOffice({ of: { office, title, terms }, asOf }: { readonly of: Office; readonly asOf: string | undefined }) {
  const scale = useMemo(() => scaleOf(terms), [terms]);
  return (
    <article className="office" id={office.replaceAll(" ", "-")}>
      <h2>{title.slice(0, 1).toUpperCase() + title.slice(1)}</h2>
      {scale === null ? null : <Years scale={scale} />}
      <ol>
        {terms.slice(0, HOLDERS).map((term) => (
          <Held key={`${term.holder.id} ${term.first}`} term={term} scale={scale} asOf={asOf} />
        ))}
      </ol>
      {terms.length > HOLDERS ? (
        <p className="soft small">
          {terms.length - HOLDERS} earlier ones are in <code>chancery offices</code>.
        </p>
      ) : null}
    </article>
  );
}

function Years({ scale: { years } }: { readonly scale: Scale }) {
  return (
    <svg className="years" width="100%" height="18" role="presentation" aria-hidden="true">
      {years.map(({ year, at }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1={12} y2={18} />
          <text x={`${at}%`} y={10} textAnchor={at > 95 ? "end" : at < 5 ? "start" : "middle"}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Held({
  term,
  scale,
  asOf,
}: {
  readonly term: Term;
  readonly scale: Scale | null;
  readonly asOf: string | undefined;
}) {
  const { holder, first, last, reports, predecessor, successor, overlaps, doubtful, firm } = term;
  const bar = scale === null ? null : barOf(scale, term);
  return (
    <li data-doubtful={doubtful !== null} data-overlaps={overlaps.length > 0}>
      <p className="holder">
        <Link to="/people/$person" params={{ person: holder.id }} dir="auto" className="alone">
          {holder.name}
        </Link>
        <span className="small soft">
          {first === null
            ? "days not known"
            : first === last || last === null
              ? `seen ${dayInWords(first)}`
              : `${dayInWords(first)} to ${dayInWords(last)}`}
          {" · "}
          <Link to="/search" search={{ person: holder.id }}>
            {reports.toLocaleString("en")} {reports === 1 ? "report" : "reports"}
          </Link>
        </span>
      </p>
      <svg className="bar-of" width="100%" height="16" role="presentation" aria-hidden="true">
        {scale?.years.map(({ year, at }) => (
          <line key={year} x1={`${at}%`} x2={`${at}%`} y1={0} y2={16} />
        ))}
        {bar === null ? null : (
          <rect x={`${bar.from}%`} width={`${Math.max(0.6, bar.wide)}%`} y={3} height={10} rx={1.5} />
        )}
      </svg>
      <p className="small soft around">
        {predecessor ? (
          <span>
            after <Name of={predecessor} />
          </span>
        ) : null}
        {successor ? (
          <span>
            before <Name of={successor} />
          </span>
        ) : null}
        {overlaps.length > 0 ? (
          <span className="chip warn">
            at the same time as{" "}
            {overlaps.slice(0, 3).map((other, index) => (
              <span key={other.id}>
                {index === 0 ? "" : ", "}
                <Name of={other} />
              </span>
            ))}
            {overlaps.length > 3 ? ` and ${overlaps.length - 3} more` : ""}
          </span>
        ) : null}
        {doubtful === null ? null : (
          <span className="chip plainly">
            doubtful: in the time of <Name of={doubtful} />
          </span>
        )}
        {firm ? null : <span className="chip plainly">side not said in so many words</span>}
      </p>
      <InOffice term={term} asOf={asOf} />
    </li>
  );
}

function Name({ of: { id, name } }: { readonly of: { readonly id: string; readonly name: string } }) {
  return (
    <Link to="/people/$person" params={{ person: id }}>
      {name}
    </Link>
  );
}
